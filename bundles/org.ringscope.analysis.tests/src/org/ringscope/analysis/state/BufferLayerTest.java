// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.statistics.BufferTimes;
import org.ringscope.analysis.statistics.InFlightHistory;
import org.ringscope.analysis.statistics.LatencySample;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** Traces that tell of buffers, not of rings: in flight, latencies, totals of an observer. */
class BufferLayerTest {
  @TempDir
  Path folder;

  private static void taken(StreamWriter out, long nanos, long buffer) {
    out.at(nanos).buffer().taken(TX, buffer);
  }

  private static void returned(StreamWriter out, long nanos, long buffer) {
    out.at(nanos).buffer().returned(TX, buffer, 1);
  }

  private Path threeBuffers() throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      taken(trace.remote, 1000, 0xA);
      taken(trace.remote, 1100, 0xB);
      returned(trace.remote, 1300, 0xA); // 300
      taken(trace.remote, 1400, 0xA); // the same address again
      returned(trace.remote, 1410, 0xA); // 10
      returned(trace.remote, 1600, 0xB); // 500
      returned(trace.remote, 1700, 0xC); // never seen taken
      trace.remote.at(1700).buffer().counts(TX, 0, Unknown.U32, 4);
      taken(trace.remote, 1800, 0xD);
    }
    return directory;
  }

  @Test
  void countsBuffersThatDevicesHold() throws IOException {
    try (Trace trace = Trace.open(threeBuffers())) {
      StateReader reader = new StateReader(trace);
      assertThat(reader.at(999).queue(TX).heldByDevice()).isEqualTo(QueueState.UNKNOWN);
      assertThat(reader.at(1000).queue(TX).heldByDevice()).isEqualTo(1);
      assertThat(reader.at(1200).queue(TX).heldByDevice()).isEqualTo(2);
      assertThat(reader.at(1650).queue(TX).heldByDevice()).isZero();
      assertThat(reader.last().queue(TX).heldByDevice()).isEqualTo(1);
      assertThat(reader.last().queue(TX).inFlight()).as("nobody tells what the driver published")
          .isEqualTo(QueueState.UNKNOWN);
      assertThat(reader.last().queue(TX).buffers()).isEqualTo(4);
      assertThat(reader.last().queue(RX).inFlight()).as("nothing tells").isEqualTo(QueueState.UNKNOWN);
      assertThat(((SplitRingState) reader.last().queue(TX).ring()).availIdx()).as("no ring is made up")
          .isEqualTo(QueueState.UNKNOWN);
    }
  }

  @Test
  void measuresFromTakenToReturned() throws IOException {
    try (Trace trace = Trace.open(threeBuffers())) {
      QueueStatistics tx = QueueStatisticsReader.read(trace).get(TX);
      assertThat(List.of(tx.latencyMinNanos(), tx.latencyMedianNanos(), tx.latencyMaxNanos())).containsExactly(10L,
          300L, 500L);
      assertThat(tx.buffers()).isEqualTo(4);
      assertThat(tx.maxInFlight()).isEqualTo(2);
      assertThat(QueueStatisticsReader.read(trace).get(RX).maxInFlight()).isEqualTo(QueueState.UNKNOWN);
    }
  }

  @Test
  void showsInFlightOverTime() throws IOException {
    try (Trace trace = Trace.open(threeBuffers())) {
      // steps of 100 ns from 1000 on
      InFlightHistory tx = InFlightHistory.read(trace, 1000, 1899, 9, () -> false).get(TX);
      assertThat(tx.most()).containsExactly(1, 2, 2, 2, 2, 1, 1, 0, 1);
      InFlightHistory late = InFlightHistory.read(trace, 1200, 1399, 2, () -> false).get(TX);
      assertThat(late.most()).as("begins with what was in flight before").containsExactly(2, 2);
      assertThat(InFlightHistory.read(trace, 0, 999, 2, () -> false).get(TX).most()).containsExactly(-1, -1);
    }
  }

  /** Kernel probes see the driver's side; where the device's side is told too, that counts, and no buffer counts twice. */
  @Test
  void countsTheDriversBuffersWhereNobodyWatchedTheDevice() throws IOException {
    Path directory = folder.resolve("driver");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      StreamWriter out = trace.remote;
      given(out, 1000, TX, 0xA);
      done(out, 1250, TX, 0xA);
      given(out, 1300, TX, 0xB);
      given(out, 1310, RX, 0xC);
      out.at(1320).buffer().taken(RX, 0xC1);
      out.at(1330).buffer().returned(RX, 0xC1, 1);
      done(out, 1400, RX, 0xC);
    }
    try (Trace trace = Trace.open(directory)) {
      List<QueueStatistics> queues = QueueStatisticsReader.read(trace);
      assertThat(queues.get(TX).buffers()).isEqualTo(1);
      assertThat(queues.get(TX).latencyMedianNanos()).isEqualTo(250);
      assertThat(queues.get(RX).buffers()).isEqualTo(1);
      assertThat(queues.get(RX).latencyMedianNanos()).isEqualTo(10);
      SystemState last = new StateReader(trace).last();
      assertThat(last.queue(TX).buffers()).isEqualTo(1);
      assertThat(last.queue(RX).buffers()).isEqualTo(1);
    }
  }

  private static void given(StreamWriter out, long nanos, int queue, long buffer) {
    out.at(nanos).buffer().given(queue, buffer, 0, 0);
  }

  private static void done(StreamWriter out, long nanos, int queue, long buffer) {
    out.at(nanos).buffer().done(queue, buffer);
  }

  @Test
  void hasNoLatencyWithoutTimes() throws IOException {
    Path directory = folder.resolve("ordered");
    TraceOptions options = TraceOptions.of(new UUID(1, 1), "import").withClock(TraceOptions.ORDER_CLOCK);
    try (TraceWriter writer = TraceWriter.create(directory, options)) {
      StreamWriter out = writer.stream(2, "events");
      taken(out, 1, 0xA);
      returned(out, 2, 0xA);
    }
    try (Trace trace = Trace.open(directory)) {
      QueueStatistics tx = QueueStatisticsReader.read(trace).get(0);
      assertThat(tx.buffers()).isEqualTo(1);
      assertThat(tx.latencyMedianNanos()).isEqualTo(Message.NO_TIME);
    }
  }

  @Test
  void takesTheObserversTotalsAndWhatComesAfter() throws IOException {
    Path directory = folder.resolve("observed");
    try (TraceWriter writer =
        TraceWriter.create(directory, TraceOptions.of(new UUID(1, 1), "import").withTick(Long.MAX_VALUE))) {
      writer.describe(SystemDescription.builder().add(new DeviceInfo(0, 2, 0, 1, 0, "", "blk0"))
          .add(new QueueInfo(TX, 0, 0, QueueInfo.UNKNOWN_FORMAT, 0, 0, 0, 0, 0, 0, 0)).build());
      StreamWriter thread = writer.stream(2, "thread");
      thread.checkpointSource((out, full, nanos) -> {});
      StreamWriter observer = writer.stream(StreamInfo.OBSERVER, "observer");
      observer.checkpointSource((out, full, nanos) -> {
        out.at(nanos).device().status(0, 7, 7);
        out.at(nanos).sample(TX).kicks(3).interrupts(0).buffers(1).end();
        out.at(nanos).buffer().counts(TX, 2, Unknown.U32, 1);
      });
      thread.at(100).device().status(0, 255, 7);
      for (int i = 0; i < 3; i++) {
        thread.at(1000 + i).notification().kickBegin(TX);
        taken(thread, 1000 + i, i);
      }
      returned(thread, 1003, 0);
      observer.checkpoint(2000);
      thread.at(5_000_000).notification().kickBegin(TX);
      returned(thread, 5_000_001, 1);
    }
    try (Trace trace = Trace.open(directory)) {
      for (long nanos : new long[] {1999, 2000, 4_999_999, 5_000_001, 9_000_000}) {
        SystemState state = new StateReader(trace).at(nanos);
        StateReader walked = new StateReader(trace);
        walked.first();
        SystemState stepped = walked.at(nanos);
        long after = nanos >= 5_000_001 ? 1 : 0;
        for (SystemState each : List.of(state, stepped)) {
          assertThat(each.queue(TX).kicks()).as("at %d", nanos).isEqualTo(3 + after);
          assertThat(each.queue(TX).buffers()).as("at %d", nanos).isEqualTo(1 + after);
          assertThat(each.queue(TX).heldByDevice()).as("at %d", nanos).isEqualTo(2 - (int) after);
          assertThat(each.device(0).status()).isEqualTo(7);
        }
      }
    }
  }

  @Test
  void samplesTheMedianOfManyWithinBounds() {
    LatencySample sample = new LatencySample();
    assertThat(sample.median()).isEqualTo(Message.NO_TIME);
    Random random = new Random(5);
    for (int i = 0; i < 1_000_000; i++) {
      sample.add(1000 + random.nextInt(1001), 0);
    }
    assertThat(sample.min()).isEqualTo(1000);
    assertThat(sample.max()).isEqualTo(2000);
    assertThat(sample.median()).isBetween(1490L, 1510L);
  }

  @Test
  void forgetsTheTimeOfABufferOnlyWhenItComesBack() {
    BufferTimes times = new BufferTimes();
    for (int i = 0; i < 1000; i++) {
      times.taken(i % 7, i, i);
    }
    for (int i = 999; i >= 0; i--) {
      assertThat(times.returned(i % 7, i, 5000)).isEqualTo(5000 - i);
      assertThat(times.returned(i % 7, i, 5000)).isEqualTo(Message.NO_TIME);
    }
    times.taken(1, 1, 10);
    times.taken(1, 1, 20);
    assertThat(times.returned(1, 1, 25)).isEqualTo(5);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.trace.CountedTimeline;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** What is counted once of a whole recording. */
class TimelineTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"every-event", "lost", "two-cores"})
  void saysTheSameAsACountOfEachEvent(String sample) throws IOException {
    try (Trace trace = Trace.open(Fixtures.sample(sample))) {
      assertThat(CountedTimeline.check(trace).isEmpty()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rpmsg-client-sample", "virtio-mmio-serial"})
  void saysTheSameOfOwnRuns(String example) throws Exception {
    try (Trace trace = Trace.open(Recordings.record(Fixtures.example(example), folder.resolve("run")))) {
      TimelineSummary summary = CountedTimeline.check(trace);
      assertThat(summary.queues()).allMatch(lane -> lane.most() > 0);
    }
  }

  /** Nobody tells each buffer, but rings are looked at 30 times a second. */
  @Test
  void samplesSayHowManyAreInFlight() throws Exception {
    Path run = Recordings.recordSampled(Fixtures.example("rpmsg-client-sample"), folder.resolve("sampled"));
    try (Trace trace = Trace.open(run)) {
      TimelineSummary summary = new Timeline(trace, null).readAll().summary();
      SystemState end = new StateReader(trace).last();
      int receive = trace.system().queueNamed("rpmsg0/0").id();
      int transmit = trace.system().queueNamed("rpmsg0/1").id();
      assertThat(summary.queue(receive).atEnd()).isEqualTo(end.queue(receive).inFlight()).isPositive();
      assertThat(summary.queue(transmit).atEnd()).isEqualTo(end.queue(transmit).inFlight());
      assertThat(summary.queue(transmit).most()).as("seen on their way").isPositive();
    }
  }

  @Test
  void saysWhereEventsWereLost() throws IOException {
    KeptResults results = new KeptResults(folder.resolve("gaps"), 1 << 30);
    try (Trace trace = Trace.open(Fixtures.sample("lost"))) {
      List<TimelineGap> gaps = new Timeline(trace, results).readAll().summary().gaps();
      assertThat(gaps).containsExactly(new TimelineGap(0, 1_000_000, 4_000_000, 8),
          new TimelineGap(1, 1_000_000, 4_000_000, 6));
      Timeline again = new Timeline(trace, results).readAll();
      assertThat(again.wasKept()).isTrue();
      assertThat(again.summary().gaps()).isEqualTo(gaps);
    }
  }

  @Test
  void aTraceWithoutEventsHasNoPieces() throws IOException {
    try (Trace trace = Trace.open(Fixtures.sample("no-events"))) {
      assertThat(new Timeline(trace, null).readAll().summary().isEmpty()).isTrue();
    }
  }

  /** Its first events are gone; what a checkpoint says of the rings is known from the begin. */
  @Test
  void saysTheSameOfAFlightRecorder() throws Exception {
    Path directory = folder.resolve("rotated");
    try (TraceWriter writer =
        TraceWriter.create(directory, TraceOptions.of(new UUID(1, 2), "simulation").withCap(1 << 17))) {
      writer.describe(SampleTrace.system(16));
      StreamWriter host = writer.stream(SampleTrace.A7, "a7");
      StreamWriter remote = writer.stream(SampleTrace.M4, "m4");
      for (int i = 0; i < 40_000; i++) {
        host.at(100L * i).ring().availIdx(1, i & 0xFFFF, i + 1 & 0xFFFF);
        host.at(100L * i).notification().kickBegin(1);
        remote.at(100L * i + 50).ring().usedIdx(1, i & 0xFFFF, i + 1 & 0xFFFF);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.beginNanos()).isPositive();
      TimelineSummary summary = CountedTimeline.check(trace);
      assertThat(summary.grid().beginNanos()).isEqualTo(trace.beginNanos());
      assertThat(summary.queue(1).most()).isBetween(1, 2);
    }
  }

  /** The pieces become longer while it grows, and at its end they are those of a recording that is read at once. */
  @Test
  void growsWithATraceThatIsFollowed() throws IOException {
    Path directory = folder.resolve("live");
    TimelineSummary followed;
    try (TraceBuilder builder = new TraceBuilder(directory)) {
      try (Trace trace = Trace.follow(builder.writer.live())) {
        Timeline timeline = new Timeline(trace, null);
        long before = 0;
        for (int i = 0; i < 30_000; i++) {
          long nanos = 1000L * i;
          builder.host.at(nanos).ring().availIdx(TX, i & 0xFFFF, i + 1 & 0xFFFF);
          builder.sent(builder.host, nanos + 10, TX, 0x1000, 0x400, 0x401, "x");
          builder.received(builder.remote, nanos + 300, TX, 0x1000, 0x400, 0x401, "x");
          builder.remote.at(nanos + 400).ring().usedIdx(TX, i & 0xFFFF, i + 1 & 0xFFFF);
          if (i % 5000 == 4999) {
            builder.host.flush();
            builder.remote.flush();
            trace.refresh();
            timeline.readAll();
            long events = timeline.summary().eventsIn(0, Long.MAX_VALUE);
            assertThat(events).isGreaterThan(before);
            before = events;
          }
        }
        builder.close();
        while (trace.isLive()) {
          trace.refresh();
        }
        followed = timeline.readAll().summary();
        assertThat(timeline.isComplete()).isTrue();
      }
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(followed.pieces()).isGreaterThan(1000);
      assertThat(followed).usingRecursiveComparison().isEqualTo(CountedTimeline.check(trace));
    }
  }

  @Test
  void isTakenFromWhereItWasKept() throws Exception {
    Path recording = Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("run"));
    KeptResults results = new KeptResults(folder.resolve("results"), 1 << 30);
    TimelineSummary built;
    try (Trace trace = Trace.open(recording)) {
      Timeline timeline = new Timeline(trace, results).readAll();
      assertThat(timeline.wasKept()).isFalse();
      built = timeline.summary();
    }
    try (Trace trace = Trace.open(recording)) {
      Timeline timeline = new Timeline(trace, results).readAll();
      assertThat(timeline.wasKept()).isTrue();
      assertThat(timeline.summary()).usingRecursiveComparison().isEqualTo(built);
      CountedTimeline.check(trace, timeline.summary());
    }
    Path file = Files.list(folder.resolve("results")).findFirst().orElseThrow();
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    try (Trace trace = Trace.open(recording)) {
      Timeline timeline = new Timeline(trace, results).readAll();
      assertThat(timeline.wasKept()).as("damaged").isFalse();
      assertThat(timeline.summary()).usingRecursiveComparison().isEqualTo(built);
    }
  }

  @Test
  void readingCanBeCancelledAndGoesOn() throws IOException {
    Path directory = folder.resolve("long");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < 20_000; i++) {
        trace.host.at(10L * i).notification().kickBegin(TX);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      Timeline timeline = new Timeline(trace, null);
      assertThat(timeline.update(() -> true)).isFalse();
      assertThat(timeline.progress()).isBetween(0.1, 0.9);
      assertThat(timeline.summary().queue(TX).count(QueueCount.KICKS)).isBetween(1L, 19_999L);
      timeline.readAll();
      assertThat(timeline.summary().queue(TX).count(QueueCount.KICKS)).isEqualTo(20_000);
    }
  }

  @Test
  void coresAreAsleepInTheirHandlersOrWaiting() throws IOException {
    Path directory = folder.resolve("cores");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.host.at(1000).core().sleeps(0);
      trace.host.at(3000).core().wakes(0);
      trace.host.at(3000).notification().isrEnter(0);
      trace.host.at(3500).notification().isrExit(0);
      trace.host.at(4000).rpmsg().bufferWaitBegin(0);
      trace.host.at(4100).core().sleeps(0);
      trace.remote.at(9000).notification().kickBegin(TX);
    }
    try (Trace trace = Trace.open(directory)) {
      TimelineSummary summary = new Timeline(trace, null).readAll().summary();
      CoreLane host = summary.core(0);
      assertThat(List.of(sum(summary, host, CoreActivity.ASLEEP), sum(summary, host, CoreActivity.IN_ISR),
          sum(summary, host, CoreActivity.RUNNING), sum(summary, host, CoreActivity.WAITING)))
          .as("what was before nobody told").containsExactly(2000L, 500L, 500L, 5000L);
      assertThat(host.atEnd()).isEqualTo(CoreActivity.WAITING);
      assertThat(host.sinceNanos()).isEqualTo(4000);
      assertThat(summary.core(1).isTold()).isFalse();
      assertThat(summary.core(1).atEnd()).isNull();
    }
  }

  private static long sum(TimelineSummary summary, CoreLane lane, CoreActivity activity) {
    long sum = 0;
    for (int piece = 0; piece < summary.pieces(); piece++) {
      sum += lane.nanos(activity, piece);
    }
    return sum;
  }

  /** Of a source that tells no ring and no buffers nothing is known, which is not 0. */
  @Test
  void whatIsNotToldIsUnknown() throws IOException {
    Path directory = folder.resolve("kicks");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.host.at(1000).notification().kickBegin(TX);
      trace.host.at(2000).notification().kickBegin(TX);
    }
    try (Trace trace = Trace.open(directory)) {
      TimelineSummary summary = CountedTimeline.check(trace);
      assertThat(summary.queue(TX).most()).isEqualTo(QueueState.UNKNOWN);
      assertThat(summary.queue(TX).least(0)).isEqualTo(QueueState.UNKNOWN);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.QueueDescription;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** An index that is smaller than before has wrapped, or the ring began anew: that is said where something tells of it. */
class SplitRestartsTest {
  private static final int SIZE = 16;
  private static final int AVAIL = 0x400;
  private static final int USED = 0x800;
  /** 0.7 million buffers a second. */
  private static final long NANOS_PER_BUFFER = 1429;

  @TempDir
  Path folder;
  private WatchBench bench;
  private FileChannel file;
  private RawMemory memory;
  private TraceWriter trace;
  private WatchedMemory watched;
  private long clock;
  private int passed;

  @BeforeEach
  void setUp() throws IOException {
    bench = new WatchBench(folder);
    Path path = Files.write(folder.resolve("ring"), new byte[0x1000]);
    file = FileChannel.open(path, StandardOpenOption.WRITE);
    memory = RawMemory.open(path, 0);
    pass(100);
    trace = TraceWriter.create(bench.trace, TraceOptions.of(new UUID(1, 2), "memory"));
    StreamWriter out = trace.stream(StreamInfo.OBSERVER, "observer");
    QueueDescription queue =
        new QueueDescription("blk0", 2, Features.VERSION_1, 0, SIZE, 0, AVAIL, USED, QueueInfo.SPLIT);
    watched = new WatchedMemory(memory, InspectionOptions.queues(List.of(queue)), WatchOptions.DEFAULT, trace, out,
        new WatchLog(out, bench::notice), () -> clock);
    out.checkpointSource(watched::writeCheckpoint);
    watched.begin();
  }

  @AfterEach
  void tearDown() throws IOException {
    trace.close();
    file.close();
    memory.close();
  }

  private void put(long at, int value) throws IOException {
    file.write(ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) value), at);
  }

  /** So many buffers are published and used; the ring holds what the last of them left. */
  private void pass(int count) throws IOException {
    for (int i = Math.max(0, count - SIZE); i < count; i++) {
      int slot = passed + i & SIZE - 1;
      put(AVAIL + 4 + 2 * slot, slot);
      put(USED + 4 + 8 * slot, slot);
      put(USED + 4 + 8 * slot + 4, 1);
    }
    passed += count;
    put(AVAIL + 2, passed);
    put(USED + 2, passed);
    clock += count * NANOS_PER_BUFFER;
  }

  private void clear() throws IOException {
    file.write(ByteBuffer.allocate(0x1000), 0);
    passed = 0;
  }

  private QueueReport look() throws IOException {
    clock += 100_000;
    watched.poll(true);
    return watched.reports().get(0);
  }

  private boolean isWrapSaid() throws IOException {
    watched.end(clock);
    trace.close();
    try (Trace opened = Trace.open(bench.trace)) {
      EventCursor cursor = opened.cursor();
      boolean said = false;
      while (cursor.next()) {
        said |= cursor.event().type() == EventType.MARKER
            && cursor.event().string(Field.TEXT).contains("the index may have wrapped");
      }
      return said;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {32_769, 40_000, 65_500})
  void moreThanHalfItsRangeBetweenTwoLooksIsNoRestart(int count) throws IOException {
    for (int i = 1; i <= 7; i++) {
      pass(count);
      QueueReport report = look();
      assertThat(report.restarts()).as("%s", report).isZero();
      assertThat(report.used()).as("%s", report).isEqualTo((long) i * count);
      assertThat(report.missedBuffers()).isEqualTo(i * ((long) count - SIZE + 1)); // the oldest slot may be half written
      assertThat(report.isAtLeast()).as("may have wrapped once more").isTrue();
    }
    assertThat(bench.notices).noneMatch(line -> line.contains("begins anew"));
    assertThat(isWrapSaid()).isTrue();
  }

  /** Nobody looked for a while, or nothing moved: that is told apart from how often somebody looked. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void workThatWaitedInTheMiddleIsAHintWithItsSpan(boolean wasSeen) throws IOException {
    put(AVAIL + 2, passed + 1);
    look();
    for (int i = 0; i < 30; i++) {
      clock += 100_000_000;
      if (wasSeen) {
        watched.poll(true);
      }
    }
    pass(1);
    look();
    watched.end(clock);
    trace.close();
    try (Trace opened = Trace.open(bench.trace)) {
      assertThat(Diagnoser.diagnose(opened, 4_000_000_000L)).isEmpty();
      List<Diagnosis> found = Diagnoser.diagnose(opened);
      if (wasSeen) {
        assertThat(found).singleElement().satisfies(hint -> {
          assertThat(hint.severity()).isEqualTo(DiagnosisSeverity.HINT);
          assertThat(hint.text()).isEqualTo("blk0/0: 1 buffer waited for the device for 3.0 s in the middle,"
              + " from 0.0 s to 3.0 s, then it went on");
        });
      } else {
        assertThat(found).as("a freeze of whoever looks").isEmpty();
      }
    }
  }

  @Test
  void lessIsCounted() throws IOException {
    for (int i = 0; i < 7; i++) {
      pass(30_000);
      assertThat(look().isAtLeast()).isFalse();
    }
    assertThat(watched.reports().get(0).restarts()).isZero();
    assertThat(isWrapSaid()).isFalse();
  }

  /** No status is in this memory; the empty ring tells. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 5})
  void aClearedRingIsARestartHoweverLateItIsSeen(int since) throws IOException {
    look();
    clear();
    pass(since);
    clock += 1_000_000_000;
    QueueReport report = look();
    assertThat(report.restarts()).as("%s", report).isEqualTo(1);
    assertThat(report.used()).as("%s", report).isEqualTo(since);
    assertThat(report.missedBuffers()).isZero();
    assertThat(isWrapSaid()).isFalse();
  }

  /** Nothing passes so many buffers in so short a time. */
  @Test
  void anIndexThatCannotHaveComeSoFarWentBack() throws IOException {
    passed = 3;
    put(AVAIL + 2, passed);
    put(USED + 2, passed);
    assertThat(look().restarts()).isEqualTo(1);
  }

  /** Memory may stand in the middle of a change when a watch ends: the verdict is of what was read twice. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatTheLastLookAloneSawIsAHint(boolean twice) throws IOException {
    pass(3);
    look();
    put(AVAIL + 4 + 2 * (passed & SIZE - 1), 99); // no descriptor of this ring
    put(AVAIL + 2, passed + 1);
    look();
    if (twice) {
      look();
    }
    watched.end(clock);
    trace.close();
    try (Trace opened = Trace.open(bench.trace)) {
      List<Diagnosis> found = Diagnoser.diagnose(opened);
      assertThat(found).isNotEmpty();
      assertThat(found.stream().anyMatch(finding -> finding.severity() == DiagnosisSeverity.ERROR)).as("%s", found)
          .isEqualTo(twice);
      assertThat(found.stream().anyMatch(finding -> finding.text().contains("by the last look alone")))
          .isEqualTo(!twice);
    }
  }
}

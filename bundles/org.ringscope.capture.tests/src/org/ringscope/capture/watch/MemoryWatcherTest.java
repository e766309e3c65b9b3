// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.trace.event.EventType;

/** Rings that others work on are told as they are, and what was not seen is said. */
@Timeout(60)
class MemoryWatcherTest {
  /** Instead of a pause: each message waits until the one before was seen. */
  private static final long SEEN = -1;
  /** A thread, unlike a driver, is kept from its work at any place, and for long where processors are few. */
  private static final WatchOptions OF_A_THREAD = WatchOptions.DEFAULT.withSettling(TimeUnit.SECONDS.toNanos(5));

  @TempDir
  Path folder;
  private WatchBench bench;

  @BeforeEach
  void setUp() {
    bench = new WatchBench(folder);
  }

  @ParameterizedTest
  @CsvSource({
      "true, 256, 256, 0, 30000", "true, 256, 1, 0, 30000", "true, 16, 16, 20000, 5000", "true, 256, 1, 100000, 2000",
      "true, 256, 1, -1, 100", "true, 2, 2, -1, 100", "false, 256, 256, 0, 30000", "false, 16, 16, 20000, 5000",
      "false, 256, 256, 100000, 2000", "false, 2, 2, -1, 100", "false, 1024, 256, 0, 30000"})
  void everyMessageIsSeenOrSaidToBeMissed(boolean toDevice, int size, int buffers, long pause, int count)
      throws Exception {
    WatchedWriter writer = bench.writer(size, toDevice, false, buffers);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options(), pause == SEEN ? WatchOptions.DEFAULT : OF_A_THREAD);
      if (pause == SEEN) {
        WatchBench.passSeen(writer, watcher, count);
      } else {
        writer.pass(count, pause);
      }
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      List<Long> numbers = bench.numbers(EventType.MESSAGE_SENT);
      assertThat(report.messages() + report.missedMessages()).as("%s", report).isEqualTo(count);
      assertThat(numbers).hasSize((int) report.messages()).isSorted().doesNotHaveDuplicates();
      assertThat(numbers).allMatch(number -> number >= 0 && number < count);
      assertThat(bench.losses()).as("said").isEqualTo(report.missedMessages());
      assertThat(report.used()).as("%s", report).isEqualTo(count);
      if (pause == SEEN) {
        assertThat(report.missedMessages()).as("%s", report).isZero();
      }
      assertThat(report.restarts()).as("%s", report).isZero();
      assertThat(report.isAtLeast()).as("indices count").isFalse();
      bench.assertSameAsMemory(writer);
    }
  }

  @ParameterizedTest
  @CsvSource({"256, 0, 300000", "16, 100000, 2000", "5, 0, 20000", "256, 100000, 2000"})
  void packedRingsAreSeenOrSaidToBeMissed(int size, long pause, int count) throws Exception {
    WatchedWriter writer = bench.writer(size, true, true, 2 * size + 5);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      writer.pass(count, pause);
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      assertThat(report.used()).as("%s", report).isLessThanOrEqualTo(count);
      assertThat(report.isAtLeast()).as("there may have been more").isTrue();
      assertThat(bench.losses()).as("said").isEqualTo(report.missedBuffers());
      bench.assertSameAsMemory(writer);
    }
  }

  @Test
  void indicesThatWrapAreNoRestart() throws Exception {
    WatchedWriter writer = bench.writer(256, true, false);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      writer.pass(65_500, 0);
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      WatchBench.passSeen(writer, watcher, 100);
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      assertThat(report.restarts()).as("%s", report).isZero();
      assertThat(report.published()).as("%s", report).isEqualTo(100);
      assertThat(bench.numbers(EventType.MESSAGE_SENT)).isSorted().hasSize(100);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.testkit.Await;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** A watch can be followed while it runs, and however it ends it leaves a whole trace. */
@Timeout(60)
class WatchEndTest {
  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

  @TempDir
  Path folder;
  private WatchBench bench;
  private WatchedWriter writer;

  @BeforeEach
  void setUp() throws Exception {
    bench = new WatchBench(folder);
    writer = bench.writer(16, true, false);
  }

  @Test
  void aFileThatShrinksIsSaidAndTheRestKept() throws Exception {
    Path copy = Files.copy(writer.file, folder.resolve("copy"));
    try (RawMemory memory = RawMemory.open(copy, WatchedWriter.BASE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      WatchBench.awaitLooks(watcher);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.truncate(100);
      }
      assertThat(watcher.await(PATIENCE_NANOS)).as("has ended").isTrue();
      watcher.close();
      assertThat(watcher.report().ending()).contains("has shrunk from 4194304 to 100 bytes").doesNotContain("\n");
      assertThat(bench.notices).filteredOn(line -> line.contains("shrunk")).hasSize(1);
      bench.assertSameAsMemory(writer);
    }
  }

  @Test
  void aFileThatVanishesEndsTheWatch() throws Exception {
    Path copy = Files.copy(writer.file, folder.resolve("copy"));
    try (RawMemory memory = RawMemory.open(copy, WatchedWriter.BASE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      Files.delete(copy);
      assertThat(watcher.await(PATIENCE_NANOS)).as("has ended").isTrue();
      assertThat(watcher.isRunning()).isFalse();
      assertThat(watcher.report().ending()).endsWith("copy: is gone");
      bench.assertSameAsMemory(writer);
    }
  }

  @Test
  void closingTwiceAndFromAnInterruptedThreadLeavesAWholeTrace() throws Exception {
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = bench.watch(memory, writer.options());
      writer.pass(3, 0);
      Thread.currentThread().interrupt();
      watcher.close();
      watcher.close();
      assertThat(Thread.interrupted()).as("stays interrupted").isTrue();
      assertThat(watcher.report().queues().get(0).published()).isEqualTo(3);
      assertThat(watcher.report().ending()).isNull();
      bench.assertSameAsMemory(writer);
    }
  }

  @Test
  void followersSeeMessagesWhileTheyPass() throws Exception {
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE);
        MemoryWatcher watcher = bench.watch(memory, writer.options()); Trace trace = Trace.follow(watcher.live())) {
      writer.pass(1, 0);
      EventCursor cursor = trace.cursor();
      Await.until(() -> {
        trace.refresh();
        boolean seen = false;
        while (cursor.next()) {
          seen |= cursor.event().type() == EventType.MESSAGE_SENT;
        }
        return seen;
      }, () -> "no message among " + trace.eventCount() + " events, " + watcher.report());
      assertThat(watcher.isRunning()).isTrue();
    }
  }
}

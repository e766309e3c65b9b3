// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.QueueDescription;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.testkit.Pace;

/** A watch takes at most a quarter of one core, whatever it watches. */
class MemoryWatcherCostTest {
  private static final long NANOS = 1_500_000_000L;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"11, 1024, true", "11, 1024, false", "2, 256, true", "2, 256, false"})
  void takesLessThanAQuarterOfACore(int count, int size, boolean busy) throws Exception {
    Path file = folder.resolve("shm");
    List<QueueDescription> queues = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      VringLayout layout = VringLayout.legacy(size, 4096, 0x10_0000L * i);
      queues.add(QueueDescription.split("rpmsg" + i / 2, 7, i % 2, size, layout.desc(), layout.avail(), layout.used()));
    }
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      out.setLength(0x10_0000L * count);
      try (RawMemory memory = RawMemory.open(file, 0)) {
        MemoryWatcher watcher = MemoryWatcher.watch(memory, InspectionOptions.queues(queues), folder.resolve("trace"),
            WatchOptions.DEFAULT, line -> {});
        long thread = Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("ringscope-watch"))
            .findFirst().orElseThrow().getId();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begin = System.nanoTime();
        long before = threads.getThreadCpuTime(thread);
        for (int idx = 1; System.nanoTime() - begin < NANOS; idx++) {
          for (int i = 0; busy && i < count; i++) { // every ring moves all the time
            word(out, queues.get(i).avail() + 2, idx);
            word(out, queues.get(i).used() + 2, idx);
          }
          Pace.rest(1_000_000);
        }
        double share = (threads.getThreadCpuTime(thread) - before) / (double) (System.nanoTime() - begin);
        watcher.close();
        assertThat(share).as("share of a core, %d looks", watcher.report().polls()).isLessThan(0.25);
        assertThat(watcher.report().polls()).isGreaterThan(10);
      }
    }
  }

  private static void word(RandomAccessFile out, long at, int value) throws Exception {
    out.seek(at);
    out.write(new byte[] {(byte) value, (byte) (value >> 8)});
  }
}

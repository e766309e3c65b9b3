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
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.inspect.Fixtures;
import org.ringscope.capture.inspect.InspectedQueue;
import org.ringscope.capture.inspect.InspectionOptions;
import org.ringscope.capture.inspect.MemoryInspector;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.EventType;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.Trace;

/** Rings that others work on are told as they are, and what was not seen is said. */
@Timeout(60)
class MemoryWatcherTest {
  /** Instead of a pause: each message waits until the one before was seen. */
  private static final long SEEN = -1;

  @TempDir Path folder;
  private final List<String> notices = new ArrayList<>();

  private MemoryWatcher watch(MemorySource source, InspectionOptions options) throws IOException {
    return MemoryWatcher.watch(source, options, folder.resolve("trace"), WatchOptions.DEFAULT, line -> {
      synchronized (notices) {
        notices.add(line);
      }
    });
  }

  /** The number in each message that the trace tells of, in its order. */
  private List<Long> numbers(EventType type) throws IOException {
    List<Long> numbers = new ArrayList<>();
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      assertThat(trace.isTruncated()).isFalse();
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        if (event.type() == type) {
          ByteBuffer payload = ByteBuffer.wrap(event.bytes(Field.PAYLOAD)).order(ByteOrder.LITTLE_ENDIAN);
          assertThat(payload.getLong(0)).as("torn").isEqualTo(payload.getLong(8)).isEqualTo(payload.getLong(16));
          numbers.add(payload.getLong(0));
        }
      }
    }
    return numbers;
  }

  private long losses() throws IOException {
    long sum = 0;
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        sum += cursor.event().type() == EventType.LOST ? cursor.event().getLong(Field.COUNT) : 0;
      }
    }
    return sum;
  }

  /** Passes each message when the watch has told the one before; a writer as slow as that loses nothing. */
  private static void passSeen(WatchedWriter writer, MemoryWatcher watcher, int count) {
    for (int i = 1; i <= count; i++) {
      writer.pass();
      long giveUp = System.nanoTime() + 10_000_000_000L;
      while (told(watcher) < i && System.nanoTime() < giveUp) {
        LockSupport.parkNanos(200_000);
      }
    }
  }

  private static long told(MemoryWatcher watcher) {
    QueueReport report = watcher.report().queues().get(0);
    return report.messages() + report.missedMessages();
  }

  @ParameterizedTest
  @CsvSource({
      "true, 256, 256, 0, 30000", "true, 256, 1, 0, 30000", "true, 16, 16, 20000, 5000", "true, 256, 1, 100000, 2000",
      "true, 256, 1, -1, 100", "true, 2, 2, -1, 100", "false, 256, 256, 0, 30000", "false, 16, 16, 20000, 5000",
      "false, 256, 256, 100000, 2000", "false, 2, 2, -1, 100", "false, 1024, 256, 0, 30000"})
  void everyMessageIsSeenOrSaidToBeMissed(boolean toDevice, int size, int buffers, long pause, int count)
      throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), size, toDevice, false, buffers);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      if (pause == SEEN) {
        passSeen(writer, watcher, count);
      } else {
        writer.pass(count, pause);
      }
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      List<Long> numbers = numbers(EventType.MESSAGE_SENT);
      assertThat(report.messages() + report.missedMessages()).as("%s", report).isEqualTo(count);
      assertThat(numbers).hasSize((int) report.messages()).isSorted().doesNotHaveDuplicates();
      assertThat(numbers).allMatch(number -> number >= 0 && number < count);
      assertThat(losses()).as("said").isEqualTo(report.missedMessages());
      assertThat(report.used()).isEqualTo(count);
      if (pause == SEEN) {
        assertThat(report.missedMessages()).as("%s", report).isZero();
      }
      assertThat(report.restarts()).isZero();
      assertSameAsMemory(writer);
    }
  }

  @ParameterizedTest
  @CsvSource({"256, 0, 300000", "16, 100000, 2000", "5, 0, 20000", "256, 100000, 2000"})
  void packedRingsAreSeenOrSaidToBeMissed(int size, long pause, int count) throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), size, true, true, 2 * size + 5);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      writer.pass(count, pause);
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      assertThat(report.used()).isLessThanOrEqualTo(count);
      if (report.used() < count) {
        assertThat(report.missedBuffers()).as("%s", report).isPositive();
      }
      assertThat(losses()).isEqualTo(report.missedBuffers());
      assertSameAsMemory(writer);
    }
  }

  /** The last state of the trace is the memory, word for word. */
  private void assertSameAsMemory(WatchedWriter writer) throws IOException {
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      QueueState state = new StateReader(trace).last().queues().get(0);
      InspectedQueue queue;
      try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
        queue = MemoryInspector.inspect(memory, writer.options()).queues().get(0);
      }
      QueueState expected = QueueState.ofMemory(queue.areas());
      assertThat(Diagnoser.diagnose(trace)).isEmpty();
      assertThat(state.availIdx()).isEqualTo(expected.availIdx());
      assertThat(state.usedIdx()).isEqualTo(expected.usedIdx());
      assertThat(state.availFlags()).isEqualTo(expected.availFlags());
      assertThat(state.usedFlags()).isEqualTo(expected.usedFlags());
      assertThat(state.usedEvent()).isEqualTo(expected.usedEvent());
      assertThat(state.availEvent()).isEqualTo(expected.availEvent());
      assertThat(state.inFlight()).isEqualTo(expected.inFlight());
      assertThat(state.nextUsed()).isEqualTo(expected.nextUsed());
      assertThat(state.driverEventFlags()).isEqualTo(expected.driverEventFlags());
      for (int i = 0; i < writer.size; i++) {
        assertThat(state.descriptor(i)).as("descriptor %d", i).isEqualTo(expected.descriptor(i));
        assertThat(state.bufferId(i)).isEqualTo(expected.bufferId(i));
        assertThat(state.availRing(i)).as("avail %d", i).isEqualTo(expected.availRing(i));
        assertThat(state.usedId(i)).as("used %d", i).isEqualTo(expected.usedId(i));
        assertThat(state.usedLength(i)).isEqualTo(expected.usedLength(i));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aRingThatIsSetUpAgainBeginsAnew(boolean packed) throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 16, true, packed, 16);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      writer.pass(100, 500_000);
      while (!packed && watcher.report().queues().get(0).published() < 100) {
        Thread.sleep(5); // what nobody has looked at before the ring is cleared, nobody can tell
      }
      Thread.sleep(20);
      writer.setUp();
      writer.pass(5, 2_000_000);
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      assertThat(report.restarts()).isEqualTo(1);
      assertThat(notices).contains((packed ? "blk0/1" : "rpmsg0/1") + ": begins anew");
      if (!packed) {
        assertThat(report.messages() + report.missedMessages()).isEqualTo(105);
        assertThat(numbers(EventType.MESSAGE_SENT)).isSorted().doesNotHaveDuplicates().anyMatch(number -> number >= 100);
      }
      assertSameAsMemory(writer);
    }
  }

  @Test
  void indicesThatWrapAreNoRestart() throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 256, true, false, 256);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      writer.pass(65_500, 0);
      MemoryWatcher watcher = watch(memory, writer.options());
      passSeen(writer, watcher, 100);
      watcher.close();
      QueueReport report = watcher.report().queues().get(0);
      assertThat(report.restarts()).isZero();
      assertThat(report.published()).isEqualTo(100);
      assertThat(numbers(EventType.MESSAGE_SENT)).isSorted().hasSize(100);
    }
  }

  @Test
  void ringsThatAppearLaterArePickedUp() throws Exception {
    byte[] end = Fixtures.memory("openamp-shm/echo-u00200.bin");
    Path file = Files.write(folder.resolve("shm"), new byte[end.length]);
    try (RawMemory memory = RawMemory.open(file, 0);
        FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
      MemoryWatcher watcher = watch(memory, InspectionOptions.NONE);
      Thread.sleep(50);
      assertThat(watcher.report().queues()).isEmpty();
      Replay replay = new Replay(out, end);
      replay.setUp();
      while (watcher.report().queues().size() < 2) { // the search takes its time
        Thread.sleep(5);
      }
      replay.passAll(1_000_000);
      watcher.close();
      QueueReport toDriver = watcher.report().queues().get(0);
      QueueReport toDevice = watcher.report().queues().get(1);
      assertThat(toDriver.messages()).as("%s", toDriver).isEqualTo(200);
      assertThat(toDriver.missedMessages()).isZero();
      assertThat(toDevice.messages() + toDevice.missedMessages()).isEqualTo(199);
      assertThat(notices.get(0)).startsWith("waiting for a resource table");
      try (Trace trace = Trace.open(folder.resolve("trace"))) {
        assertThat(Diagnoser.diagnose(trace)).isEmpty();
        assertThat(trace.system().queueNamed("rpmsg0/0")).isNotNull();
        QueueState rx = new StateReader(trace).last().queueNamed("rpmsg0/0");
        assertThat(rx.usedIdx()).isEqualTo(200);
        assertThat(rx.availIdx()).isEqualTo(455);
        assertThat(new StateReader(trace).last().device(0).status()).isEqualTo(4);
      }
    }
  }

  /** Makes memory as it was recorded once, message by message. */
  private record Replay(FileChannel out, byte[] end) {
    private static final int RX = 0x4000;
    private static final int TX = 0x8000;
    private static final int AVAIL = 0x1000;
    private static final int USED = 0x2000;
    private static final int RX_BUFFERS = 0x10000;

    private void write(int at, int length) throws IOException {
      out.write(ByteBuffer.wrap(end, at, length), at);
    }

    private void idx(int at, int idx) throws IOException {
      out.write(ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN).putShort(0, (short) idx), at + 2);
    }

    void setUp() throws IOException {
      write(RX, 0x1000);
      write(RX + AVAIL + 4, 0x800);
      idx(RX + AVAIL, 256);
      write(TX, 0x1000);
      write(0, 0x100);
    }

    void passAll(long pause) throws IOException, InterruptedException {
      for (int i = 0; i < 200; i++) {
        write(RX_BUFFERS + 512 * i, 512);
        write(RX + USED + 4 + 8 * i, 8);
        idx(RX + USED, i + 1);
        if (i < 199) {
          idx(RX + AVAIL, 257 + i);
          write(TX + AVAIL + 4, 0x200);
          write(0x30000, 512);
          idx(TX + AVAIL, i + 1);
          TimeUnit.NANOSECONDS.sleep(pause);
          write(TX + USED + 4, 0x800);
          idx(TX + USED, i + 1);
        }
        TimeUnit.NANOSECONDS.sleep(pause);
      }
    }
  }

  @Test
  void aFileThatShrinksIsSaidAndTheRestKept() throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 16, true, false, 16);
    Path copy = Files.copy(writer.file, folder.resolve("copy"));
    try (RawMemory memory = RawMemory.open(copy, WatchedWriter.BASE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      Thread.sleep(20);
      try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
        channel.truncate(100);
      }
      assertThat(watcher.await(TimeUnit.SECONDS.toNanos(20))).isTrue();
      watcher.close();
      assertThat(watcher.report().ending()).contains("has shrunk from 4194304 to 100 bytes").doesNotContain("\n");
      assertThat(notices).filteredOn(line -> line.contains("shrunk")).hasSize(1);
      assertSameAsMemory(writer);
    }
  }

  @Test
  void aFileThatVanishesEndsTheWatch() throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 16, true, false, 16);
    Path copy = Files.copy(writer.file, folder.resolve("copy"));
    try (RawMemory memory = RawMemory.open(copy, WatchedWriter.BASE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      Files.delete(copy);
      assertThat(watcher.await(TimeUnit.SECONDS.toNanos(20))).isTrue();
      assertThat(watcher.isRunning()).isFalse();
      assertThat(watcher.report().ending()).endsWith("copy: is gone");
      assertSameAsMemory(writer);
    }
  }

  @Test
  void closingTwiceAndFromAnInterruptedThreadLeavesAWholeTrace() throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 16, true, false, 16);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      writer.pass(3, 0);
      Thread.currentThread().interrupt();
      watcher.close();
      watcher.close();
      assertThat(Thread.interrupted()).isTrue();
      assertThat(watcher.report().queues().get(0).published()).isEqualTo(3);
      assertThat(watcher.report().ending()).isNull();
      assertSameAsMemory(writer);
    }
  }

  @Test
  void followersSeeMessagesWhileTheyPass() throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 16, true, false, 16);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE);
        MemoryWatcher watcher = watch(memory, writer.options()); Trace trace = Trace.follow(watcher.live())) {
      writer.pass(1, 0);
      EventCursor cursor = trace.cursor();
      boolean seen = false;
      for (int i = 0; i < 1000 && !seen; i++) {
        trace.refresh();
        while (cursor.next()) {
          seen |= cursor.event().type() == EventType.MESSAGE_SENT;
        }
        Thread.sleep(5);
      }
      assertThat(seen).isTrue();
      assertThat(watcher.isRunning()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void survivesAnythingInTheMemory(boolean packed) throws Exception {
    Random random = new Random(7);
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 16, true, packed, 16);
    Path copy = Files.copy(writer.file, folder.resolve("copy"));
    try (RawMemory memory = RawMemory.open(copy, WatchedWriter.BASE);
        FileChannel out = FileChannel.open(copy, StandardOpenOption.WRITE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      byte[] noise = new byte[64];
      for (int i = 0; i < 2000; i++) {
        random.nextBytes(noise);
        out.write(ByteBuffer.wrap(noise), random.nextInt(0x1100));
        if (i % 50 == 0) {
          Thread.sleep(1);
        }
      }
      watcher.close();
      assertThat(watcher.report().ending()).isNull();
      try (Trace trace = Trace.open(folder.resolve("trace"))) {
        assertThat(trace.isTruncated()).isFalse();
        Diagnoser.diagnose(trace);
      }
    }
  }

  @Test
  void tellsIndicesThatContradictEachOther() throws Exception {
    WatchedWriter writer = new WatchedWriter(folder.resolve("shm"), 16, true, false, 16);
    writer.pass(20, 0);
    VringLayout layout = writer.layout();
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE);
        FileChannel out = FileChannel.open(writer.file, StandardOpenOption.WRITE)) {
      MemoryWatcher watcher = watch(memory, writer.options());
      Thread.sleep(20);
      // avail.idx written modulo the ring size
      out.write(ByteBuffer.wrap(new byte[] {5, 0}), layout.avail() - WatchedWriter.BASE + 2);
      Thread.sleep(100);
      watcher.close();
      try (Trace trace = Trace.open(folder.resolve("trace"))) {
        assertThat(Diagnoser.diagnose(trace)).extracting(finding -> finding.id()).containsExactly("F18");
        assertThat(new StateReader(trace).last().queues().get(0).availIdx()).isEqualTo(5);
      }
      assertThat(watcher.report().queues().get(0).restarts()).isZero();
    }
  }
}

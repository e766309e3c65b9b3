// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageDecoder;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.capture.memory.MemorySource;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;

/** Buffers of a ring of eight in 64 KiB of memory: descriptors at 0, avail ring at 0x200, used ring at 0x400. */
class BufferFinderTest {
  private static final int BASE = 0x10000;
  private static final int SIZE = 8;
  private static final int AVAIL = 0x200;
  private static final int USED = 0x400;
  private static final int NEXT = 1;
  private static final int WRITE = 2;
  private static final int INDIRECT = 4;
  private static final int BLOCK = 2;
  private static final int NET = 1;
  private static final int CONSOLE = 3;

  private final ByteBuffer memory = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);

  private void descriptor(int at, long address, int length, int flags, int next) {
    memory.putLong(at, address).putInt(at + 8, length).putShort(at + 12, (short) flags).putShort(at + 14, (short) next);
  }

  private void publish(int head) {
    int idx = memory.getShort(AVAIL + 2) & 0xFFFF;
    memory.putShort(AVAIL + 4 + 2 * (idx % SIZE), (short) head).putShort(AVAIL + 2, (short) (idx + 1));
  }

  private void use(int head, int length) {
    int idx = memory.getShort(USED + 2) & 0xFFFF;
    memory.putInt(USED + 4 + 8 * (idx % SIZE), head).putInt(USED + 8 + 8 * (idx % SIZE), length).putShort(USED + 2,
        (short) (idx + 1));
  }

  private Inspection inspect(int deviceId, boolean packed) throws IOException {
    QueueDescription queue =
        packed ? QueueDescription.packed("dev0", deviceId, 0, SIZE, BASE, BASE + AVAIL, BASE + USED)
            : QueueDescription.split("dev0", deviceId, 0, SIZE, BASE, BASE + AVAIL, BASE + USED);
    return MemoryInspector.inspect(MemorySource.of("memory", BASE, memory.array()),
        InspectionOptions.queues(List.of(queue)));
  }

  private List<FoundBuffer> find(int deviceId) throws IOException {
    Inspection inspection = inspect(deviceId, false);
    assertThat(inspection.messages()).isEmpty();
    return inspection.buffers();
  }

  /** Header, data and status of a block request, its descriptors from {@code first} on. */
  private void blockRead(int first) {
    memory.putInt(0x1000, 0).putLong(0x1008, 0x1a0);
    descriptor(16 * first, BASE + 0x1000, 16, NEXT, first + 1);
    descriptor(16 * (first + 1), BASE + 0x2000, 512, NEXT | WRITE, first + 2);
    descriptor(16 * (first + 2), BASE + 0x3000, 1, WRITE, 0);
  }

  @Test
  void joinsChainsInOrder() throws IOException {
    blockRead(2);
    memory.put(0x2000, (byte) 0xAB).put(0x21FF, (byte) 0xCD);
    publish(2);
    use(2, 513);
    FoundBuffer read = find(BLOCK).get(0);
    assertThat(read.readable()).isEqualTo(16);
    assertThat(read.length()).isEqualTo(529);
    assertThat(read.state()).isEqualTo(FoundState.DONE);
    assertThat(read.buffer()).isEqualTo(BASE + 0x1000);
    assertThat(read.payload()).hasSize(529).startsWith(0, 0, 0, 0, 0, 0, 0, 0, 0xA0, 1).endsWith(0xCD, 0);
    assertThat(read.payload()[16]).isEqualTo((byte) 0xAB);
  }

  @Test
  void keepsOfARequestInFlightWhatTheDriverWrote() throws IOException {
    blockRead(0);
    publish(0);
    FoundBuffer read = find(BLOCK).get(0);
    assertThat(read.state()).isEqualTo(FoundState.PENDING);
    assertThat(read.length()).isEqualTo(529);
    assertThat(read.payload()).hasSize(16);
  }

  @Test
  void readsIndirectTablesOfWhatIsInFlightOnly() throws IOException {
    blockRead(0x500 / 16);
    memory.putShort(0x500 + 14, (short) 1).putShort(0x510 + 14, (short) 2);
    descriptor(0, BASE + 0x500, 48, INDIRECT, 0);
    publish(0);
    assertThat(find(BLOCK)).singleElement().satisfies(read -> assertThat(read.length()).isEqualTo(529));
    use(0, 513);
    assertThat(find(BLOCK)).as("the driver has freed the table").isEmpty();
  }

  @Test
  void leavesOutEmptyBuffersAndThoseOfAnotherChain() throws IOException {
    descriptor(0, BASE + 0x1000, 1536, WRITE, 0);
    publish(0);
    assertThat(find(NET)).as("empty and in flight").isEmpty();
    use(0, 60);
    assertThat(find(NET)).singleElement().satisfies(frame -> assertThat(frame.payload()).hasSize(60));
    descriptor(0, BASE + 0x2000, 1536, WRITE, 0);
    publish(0);
    assertThat(find(NET)).as("the descriptor names another page now").isEmpty();
    assertThat(find(CONSOLE)).as("a console's driver gives the same buffer again").hasSize(1);
  }

  @Test
  void listsOldestFirstAndEachBufferOnce() throws IOException {
    for (int i = 0; i < 3; i++) {
      descriptor(16 * i, BASE + 0x1000 * (i + 1), 4, 0, 0);
      memory.put(0x1000 * (i + 1), (byte) (i + 1));
      publish(i);
    }
    use(1, 0);
    use(0, 0);
    List<FoundBuffer> found = find(CONSOLE);
    assertThat(found).extracting(FoundBuffer::state).containsExactly(FoundState.DONE, FoundState.DONE,
        FoundState.PENDING);
    assertThat(found).extracting(buffer -> (int) buffer.payload()[0]).containsExactly(2, 1, 3);
  }

  @Test
  void keepsWhatIsThereOfABufferThatIsPartlyAbsent() throws IOException {
    descriptor(0, BASE + 0xFFF0, 64, 0, 0);
    publish(0);
    FoundBuffer partly = find(CONSOLE).get(0);
    assertThat(partly.payload()).hasSize(16);
    assertThat(partly.length()).isEqualTo(64);
    descriptor(0, 0x9999_0000L, 64, 0, 0);
    assertThat(find(CONSOLE).get(0).payload()).isEmpty();
    use(0, 0);
    assertThat(find(CONSOLE)).as("done and gone").isEmpty();
  }

  @Test
  void takesABrokenChainAsFarAsItMakesSense() throws IOException {
    descriptor(0, BASE + 0x1000, 16, NEXT, 0);
    publish(0);
    assertThat(find(BLOCK)).as("a loop").singleElement().satisfies(
        buffer -> assertThat(buffer.readable()).isEqualTo(16));
    descriptor(0, BASE + 0x1000, 16, NEXT, 99);
    assertThat(find(BLOCK)).as("a link out of the table").hasSize(1);
    descriptor(0, BASE + 0x1000, 17, INDIRECT, 0);
    assertThat(find(BLOCK)).as("no whole table").isEmpty();
  }

  @Test
  void takesNoChainWithoutSense() throws IOException {
    publish(0);
    descriptor(0, BASE + 0x1000, 16, NEXT | WRITE, 1);
    descriptor(16, BASE + 0x2000, 16, 0, 0);
    assertThat(find(BLOCK)).as("readable behind writable").isEmpty();
    descriptor(0, BASE + 0x1000, -1, NEXT, 1);
    descriptor(16, BASE + 0x1000, -1, 0, 0);
    assertThat(find(BLOCK)).as("longer than a buffer may be").isEmpty();
  }

  @Test
  void findsListsInFlightInAPackedRing() throws IOException {
    int available = 0x80;
    blockRead(0);
    for (int slot = 0; slot < 3; slot++) {
      int flags = memory.getShort(16 * slot + 12) & 3;
      memory.putShort(16 * slot + 12, (short) 5).putShort(16 * slot + 14, (short) (flags | available));
    }
    Inspection inspection = inspect(BLOCK, true);
    assertThat(inspection.buffers()).singleElement().satisfies(read -> {
      assertThat(read.readable()).isEqualTo(16);
      assertThat(read.length()).isEqualTo(529);
      assertThat(read.payload()).hasSize(16);
    });
    memory.putInt(8, 513).putShort(14, (short) 0x8082);
    assertThat(inspect(BLOCK, true).buffers()).as("the used descriptor stands in the place of the first").isEmpty();
  }

  @Test
  void survivesInATrace(@TempDir Path folder) throws IOException {
    blockRead(0);
    publish(0);
    inspect(BLOCK, false).writeTrace(folder.resolve("t"));
    try (Trace trace = Trace.open(folder.resolve("t"))) {
      Message message = new MessageIndex(trace).readAll().get(0);
      MessageDecoder decoder = new MessageDecoder(trace);
      assertThat(decoder.device(message).name()).isEqualTo("dev0");
      assertThat(MessageDecoder.readable(message)).isEqualTo(16);
      assertThat(decoder.direction(message)).isEqualTo(Direction.TO_DEVICE);
      assertThat(decoder.decode(message).summary()).isEqualTo("read at 0x1a0 into 513 bytes");
      assertThat(message.presence()).isEqualTo(Message.Presence.PENDING);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void endsWithAnyBytes(boolean packed) throws IOException {
    long seed = 7;
    Seeded.steps(seed, 300, (random, round) -> {
      byte[] bytes = new byte[memory.capacity()];
      random.nextBytes(bytes);
      memory.put(0, bytes);
      for (int i = 0; i < 2 * SIZE; i++) { // mostly plausible links
        descriptor(16 * i, BASE + random.nextInt(1 << 16), random.nextInt(2000), random.nextInt(8),
            random.nextInt(SIZE + 1));
      }
      int used = random.nextInt(1 << 16);
      memory.putShort(AVAIL + 2, (short) (used + random.nextInt(SIZE + 2))).putShort(USED + 2, (short) used);
      for (FoundBuffer buffer : inspect(random.nextInt(30), packed).buffers()) {
        assertThat(buffer.payload().length).isLessThanOrEqualTo(buffer.length());
        assertThat(buffer.readable()).isBetween(0, buffer.length());
      }
    });
  }

  @Test
  void looksAtALargeHostileRingInAShortTime() throws IOException {
    int size = 32768;
    byte[] bytes = new byte[16 * size + 6 + 2 * size + 6 + 8 * size];
    ByteBuffer ring = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < size; i++) {
      ring.putLong(16 * i, BASE).putInt(16 * i + 8, 4).putShort(16 * i + 12, (short) NEXT).putShort(16 * i + 14,
          (short) ((i + 1) % size));
      ring.putShort(16 * size + 4 + 2 * i, (short) i);
      ring.putInt(18 * size + 6 + 4 + 8 * i, size - 1 - i);
    }
    Arrays.fill(bytes, 18 * size + 6 + 2, 18 * size + 6 + 4, (byte) 0x7F);
    QueueDescription queue =
        QueueDescription.split("dev0", CONSOLE, 0, size, BASE, BASE + 16 * size, BASE + 18 * size + 6);
    long begin = System.nanoTime();
    MemoryInspector.inspect(MemorySource.of("memory", BASE, bytes), InspectionOptions.queues(List.of(queue)));
    assertThat(System.nanoTime() - begin).isLessThan(5_000_000_000L);
  }
}

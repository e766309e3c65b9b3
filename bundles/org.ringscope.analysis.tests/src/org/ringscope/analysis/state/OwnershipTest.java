// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RingAreas;

/** Owners from the words of a ring alone. */
class OwnershipTest {
  /** A ring in memory that a test moves. */
  private static final class Ring {
    final int size;
    final ByteBuffer desc;
    final ByteBuffer avail;
    final ByteBuffer used;
    int availIdx;
    int usedIdx;

    Ring(int size, int startIdx) {
      this.size = size;
      desc = ByteBuffer.allocate(16 * size).order(ByteOrder.LITTLE_ENDIAN);
      avail = ByteBuffer.allocate(6 + 2 * size).order(ByteOrder.LITTLE_ENDIAN);
      used = ByteBuffer.allocate(6 + 8 * size).order(ByteOrder.LITTLE_ENDIAN);
      availIdx = startIdx;
      usedIdx = startIdx;
    }

    void descriptor(int index, int flags, int next) {
      desc.putLong(16 * index, 0x1000 + 64 * index).putInt(16 * index + 8, 64)
          .putShort(16 * index + 12, (short) flags).putShort(16 * index + 14, (short) next);
    }

    void publish(int head) {
      avail.putShort(4 + 2 * (availIdx & size - 1), (short) head);
      availIdx = availIdx + 1 & 0xFFFF;
    }

    void use(int head) {
      used.putInt(4 + 8 * (usedIdx & size - 1), head).putInt(8 + 8 * (usedIdx & size - 1), 64);
      usedIdx = usedIdx + 1 & 0xFFFF;
    }

    QueueState state() {
      avail.putShort(2, (short) availIdx);
      used.putShort(2, (short) usedIdx);
      return QueueState.ofMemory(new QueueInfo(0, 0, 0, 0, size, 0, 0, 0, 0, 0, 0), desc, avail, used);
    }
  }

  /** IN_ORDER: one used entry, in the slot of the first, with the head of the last (virtio 1.3 §2.7.9). */
  @Test
  void aBatchHasOneEntry() {
    Ring ring = new Ring(8, 6);
    for (int head = 0; head < 5; head++) {
      ring.descriptor(head, DescriptorFlags.WRITE, 0);
      ring.publish(head);
    }
    ring.use(2);
    ring.usedIdx += 2;
    ring.used.putInt(4 + 8 * 7, 4); // left from long ago
    ring.state();
    QueueState state = QueueState.ofMemory(new RingAreas(new QueueInfo(0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0), "q", ring.desc,
        ring.avail, ring.used, new DeviceFacts(2, 15, Features.VERSION_1 | Features.IN_ORDER), Map.of()));
    assertThat(state.inFlight()).isEqualTo(2);
    for (int head = 0; head < 5; head++) {
      assertThat(state.ring().owner(head)).as("head=%d", head)
          .isEqualTo(head < 3 ? DescriptorOwner.USED : DescriptorOwner.DEVICE);
    }
    assertThat(split(state).isUsedSkipped(6)).isFalse();
    assertThat(split(state).isUsedSkipped(7)).isTrue();
    assertThat(split(state).isUsedSkipped(0)).isTrue();
    assertThat(split(state).isUsedSkipped(1)).isFalse();
    assertThat(split(state).usedSlotOf(1)).isEqualTo(7);
  }

  @Test
  void followsChains() {
    Ring ring = new Ring(8, 0);
    ring.descriptor(2, DescriptorFlags.NEXT, 5);
    ring.descriptor(5, DescriptorFlags.NEXT | DescriptorFlags.WRITE, 1);
    ring.descriptor(1, DescriptorFlags.WRITE, 7);
    ring.publish(2);
    QueueState state = ring.state();
    assertThat(state.ring().chainOf(5)).containsExactly(2, 5, 1);
    assertThat(state.ring().headOf(1)).isEqualTo(2);
    assertThat(state.ring().owner(1)).isEqualTo(DescriptorOwner.DEVICE);
    assertThat(state.ring().owner(7)).isEqualTo(DescriptorOwner.FREE);
    assertThat(split(state).availSlotOf(5)).isZero();
    assertThat(split(state).availSlotOwner(0)).isEqualTo(DescriptorOwner.DEVICE);
    assertThat(state.ring().descriptorAt(0x1000 + 64 * 5 + 10)).isEqualTo(5);
    assertThat(state.ring().descriptorAt(0x1000 + 64 * 7)).isEqualTo(QueueState.UNKNOWN);
    ring.use(2);
    QueueState used = ring.state();
    assertThat(used.ring().owner(5)).isEqualTo(DescriptorOwner.USED);
    assertThat(split(used).usedSlotOf(1)).isZero();
    assertThat(split(used).usedSlotOwner(0)).isEqualTo(DescriptorOwner.USED);
  }

  @ParameterizedTest
  @CsvSource({"4,0", "4,65530", "256,65400", "1,65535"})
  void isExactForRingsUsedInOrder(int size, int start) {
    Ring ring = new Ring(size, start);
    for (int i = 0; i < size; i++) {
      ring.descriptor(i, 0, 0);
    }
    ArrayDeque<Integer> flying = new ArrayDeque<>();
    ArrayDeque<Integer> free = new ArrayDeque<>();
    for (int i = 0; i < size; i++) {
      free.add(i);
    }
    Seeded.steps(size + start, 3000, (random, step) -> {
      if (random.nextBoolean() && !free.isEmpty()) {
        int head = random.nextBoolean() ? free.pollFirst() : free.pollLast();
        flying.add(head);
        ring.publish(head);
      } else if (!flying.isEmpty()) {
        int head = flying.poll();
        ring.use(head);
        free.add(head);
      }
      QueueState state = ring.state();
      for (int i = 0; i < size; i++) {
        assertThat(state.ring().owner(i) == DescriptorOwner.DEVICE).as("start=%d descriptor=%d", start, i)
            .isEqualTo(flying.contains(i));
      }
    });
  }

  @Test
  void agreesWithTheIndicesWhenUsedOutOfOrder() {
    Ring ring = new Ring(4, 0);
    for (int head = 0; head < 4; head++) {
      ring.publish(head);
    }
    ring.use(3);
    ring.use(1);
    QueueState state = ring.state();
    assertThat(state.ring().owner(0)).isEqualTo(DescriptorOwner.DEVICE);
    assertThat(state.ring().owner(2)).isEqualTo(DescriptorOwner.DEVICE);
    assertThat(state.ring().owner(3)).isEqualTo(DescriptorOwner.USED);
    assertThat(state.ring().owner(1)).isEqualTo(DescriptorOwner.USED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void staysWithinBoundsOnRandomWords(long seed) {
    Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
      Seeded.steps(seed, 200, (random, round) -> {
        int size = 1 << random.nextInt(10);
        Ring ring = new Ring(size, 0);
        random.nextBytes(ring.desc.array());
        random.nextBytes(ring.avail.array());
        random.nextBytes(ring.used.array());
        ring.usedIdx = random.nextInt(65536);
        ring.availIdx = ring.usedIdx + random.nextInt(size + 1) & 0xFFFF;
        QueueState state = ring.state();
        for (int i = 0; i < size; i++) {
          assertThat(state.ring().owner(i)).isNotNull();
          assertThat(state.ring().chainOf(i)).hasSizeBetween(1, size);
          split(state).availSlotOf(i);
          split(state).usedSlotOf(i);
          state.ring().indirectTable(i);
        }
        state.ring().descriptorAt(random.nextLong());
      });
    });
  }

  @Test
  void endsAtALoop() {
    Ring ring = new Ring(4, 0);
    ring.descriptor(0, DescriptorFlags.NEXT, 1);
    ring.descriptor(1, DescriptorFlags.NEXT, 0);
    ring.publish(0);
    assertThat(ring.state().ring().chainOf(1)).containsExactly(0, 1);
  }

  private static SplitRingState split(QueueState queue) {
    return (SplitRingState) queue.ring();
  }
}

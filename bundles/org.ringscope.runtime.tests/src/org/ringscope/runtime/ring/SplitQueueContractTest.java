// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every pair of sides does, whatever size, profile, features and index they begin with. */
class SplitQueueContractTest {
  static Stream<Arguments> rings() {
    return Stream.of(1, 2, 4, 256, 32768).flatMap(size -> Stream.of(PeerProfile.values()).flatMap(profile ->
        Stream.of(0L, RingFeatures.EVENT_IDX).flatMap(features ->
            Stream.of(0, 65530).map(start -> Arguments.of(size, features, profile, start)))));
  }

  @ParameterizedTest
  @MethodSource("rings")
  void carriesBuffersAcrossTheWrap(int size, long features, PeerProfile profile, int start) {
    RingFixture ring = new RingFixture(size, features, profile, start);
    for (int i = 0; i < 3 * Math.min(size, 256) + 20; i++) {
      long address = RingFixture.BUFFERS + 16L * (i % 1000);
      assertThat(ring.driver.add(address, 16, i % 2 == 0, i)).isTrue();
      assertThat(ring.device.pop(ring.chain)).as("not yet published").isFalse();
      ring.driver.kick();
      assertThat(ring.device.pop(ring.chain)).isTrue();
      assertThat(ring.chain.count()).isOne();
      assertThat(ring.chain.address(0)).isEqualTo(address);
      assertThat(ring.chain.isWritable(0)).isEqualTo(i % 2 == 0);
      assertThat(ring.device.pop(ring.chain)).isFalse();
      ring.device.addUsed(ring.chain.head(), i % 2 == 0 ? 5 : 0);
      assertThat(ring.driver.hasUsed()).as("not yet published").isFalse();
      ring.device.notifyDriver();
      assertThat(ring.driver.getUsed(ring.used)).isTrue();
      assertThat(ring.used.token()).isEqualTo(i);
      assertThat(ring.used.length()).isEqualTo(i % 2 == 0 ? 5 : 0);
      assertThat(ring.driver.getUsed(ring.used)).isFalse();
    }
    int end = start + 3 * Math.min(size, 256) + 20 & 0xFFFF;
    assertThat(ring.driver.lastUsed()).isEqualTo(end);
    assertThat(ring.device.lastAvail()).isEqualTo(end);
    assertThat(ring.driver.availIdx()).isEqualTo(ring.avail.idxAcquire()).isEqualTo(end);
    assertThat(ring.device.usedIdx()).isEqualTo(ring.usedRing.idxAcquire()).isEqualTo(end);
    assertThat(ring.driver.freeDescriptors()).isEqualTo(size);
    assertThat(ring.driverFaults).isEmpty();
    assertThat(ring.deviceFaults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rings")
  void fillsToTheLastDescriptorAndDrains(int size, long features, PeerProfile profile, int start) {
    RingFixture ring = new RingFixture(size, features, profile, start);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < size; i++) {
        assertThat(ring.driver.add(RingFixture.BUFFERS + i, 1, true, i)).isTrue();
      }
      assertThat(ring.driver.add(RingFixture.BUFFERS, 1, true, -1)).as("ring is full").isFalse();
      ring.driver.kick();
      for (int i = 0; i < size; i++) {
        assertThat(ring.device.pop(ring.chain)).isTrue();
        ring.device.addUsed(ring.chain.head(), 1);
      }
      ring.device.notifyDriver();
      long tokens = 0;
      for (int i = 0; i < size; i++) {
        assertThat(ring.driver.getUsed(ring.used)).isTrue();
        tokens += ring.used.token();
      }
      assertThat(tokens).isEqualTo((long) size * (size - 1) / 2);
      assertThat(ring.driver.getUsed(ring.used)).isFalse();
    }
    assertThat(ring.driver.isBroken()).isFalse();
    assertThat(ring.device.isBroken()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("rings")
  void carriesAChainAsLongAsTheRing(int size, long features, PeerProfile profile, int start) {
    RingFixture ring = new RingFixture(size, features, profile, start);
    BufferList buffers = new BufferList();
    int readable = size / 2;
    for (int i = 0; i < size; i++) {
      if (i < readable) {
        buffers.addReadable(RingFixture.BUFFERS + 2L * i, 2);
      } else {
        buffers.addWritable(RingFixture.BUFFERS + 2L * i, 2);
      }
    }
    assertThat(ring.driver.add(buffers, 9)).isTrue();
    assertThat(ring.driver.freeDescriptors()).isZero();
    ring.driver.kick();
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.chain.count()).isEqualTo(size);
    assertThat(ring.chain.readableCount()).isEqualTo(readable);
    assertThat(ring.chain.readableLength()).isEqualTo(2L * readable);
    assertThat(ring.chain.writableLength()).isEqualTo(2L * (size - readable));
    assertThat(ring.chain.physicalAddress(size - 1)).isEqualTo(RingFixture.BUFFERS + 2L * (size - 1));
    ring.device.addUsed(ring.chain.head(), 2);
    ring.device.notifyDriver();
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.driver.freeDescriptors()).isEqualTo(size);
    assertThat(ring.driver.add(buffers, 10)).isTrue();
  }

  @Test
  void returnsBuffersInAnyOrder() {
    RingFixture ring = new RingFixture(4);
    int[] heads = new int[4];
    for (int i = 0; i < 4; i++) {
      ring.driver.add(RingFixture.BUFFERS + i, 1, true, 100 + i);
    }
    ring.driver.publish();
    for (int i = 0; i < 4; i++) {
      ring.device.pop(ring.chain);
      heads[i] = ring.chain.head();
    }
    for (int i : new int[] {2, 0, 3, 1}) {
      ring.device.addUsed(heads[i], 1);
    }
    ring.device.publishUsed();
    for (int i : new int[] {2, 0, 3, 1}) {
      assertThat(ring.driver.getUsed(ring.used)).isTrue();
      assertThat(ring.used.token()).isEqualTo(100 + i);
    }
  }

  @Test
  void neverReportsMoreThanTheWritablePart() {
    RingFixture ring = new RingFixture(4);
    ring.driver.add(new BufferList().addReadable(RingFixture.BUFFERS, 100).addWritable(RingFixture.BUFFERS, 7), 1);
    ring.driver.publish();
    ring.device.pop(ring.chain);
    int head = ring.chain.head();
    assertThatThrownBy(() -> ring.device.addUsed(head, 8)).isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("length=8 writable=7");
    assertThatThrownBy(() -> ring.device.addUsed(head, -1)).isInstanceOf(IllegalArgumentException.class);
    ring.device.addUsed(head, 7);
    ring.device.publishUsed();
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.used.length()).isEqualTo(7);
    assertThat(ring.carriesABuffer()).isTrue();
  }

  /** The device writes no descriptor and nothing of the avail ring; the driver changes no chain that is in flight. */
  @ParameterizedTest
  @EnumSource
  void descriptorsInFlightStayAsTheyWerePublished(PeerProfile profile) {
    for (long seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      RingFixture ring = new RingFixture(8, random.nextBoolean() ? RingFeatures.EVENT_IDX : 0, profile, 65530);
      Map<Integer, byte[]> inFlight = new HashMap<>();
      ArrayDeque<Integer> taken = new ArrayDeque<>();
      for (int step = 0; step < 200; step++) {
        BufferList buffers = new BufferList();
        for (int i = random.nextInt(3); i >= 0; i--) {
          buffers.addWritable(RingFixture.BUFFERS + random.nextInt(1000), 1 + random.nextInt(100));
        }
        byte[] driverArea = driverArea(ring);
        switch (random.nextInt(4)) {
          case 0 -> {
            int position = ring.driver.availIdx();
            if (ring.driver.add(buffers, 0)) {
              ring.driver.kick();
              int head = ring.avail.head(position & 7);
              inFlight.put(head, chain(ring, head));
            }
          }
          case 1 -> {
            if (ring.device.pop(ring.chain)) {
              taken.add(ring.chain.head());
            }
            assertThat(driverArea(ring)).as("seed=%d step=%d", seed, step).isEqualTo(driverArea);
          }
          case 2 -> {
            if (!taken.isEmpty()) {
              ring.device.addUsed(random.nextBoolean() ? taken.pollFirst() : taken.pollLast(), 1);
              ring.device.notifyDriver();
              ring.device.disableKicks();
              ring.device.enableKicks();
            }
            assertThat(driverArea(ring)).as("seed=%d step=%d", seed, step).isEqualTo(driverArea);
          }
          default -> {
            if (ring.driver.getUsed(ring.used)) {
              inFlight.remove(ring.used.head());
            }
          }
        }
        for (int head : inFlight.keySet()) {
          assertThat(chain(ring, head)).as("seed=%d head=%d", seed, head).isEqualTo(inFlight.get(head));
        }
      }
      assertThat(ring.driver.isBroken() || ring.device.isBroken()).as("seed=%d", seed).isFalse();
    }
  }

  private static byte[] driverArea(RingFixture ring) {
    byte[] bytes = new byte[(int) (ring.layout.usedEventAddress() + 2 - ring.layout.desc())];
    ring.bytes(ring.layout.desc(), bytes.length).getBytes(0, bytes, 0, bytes.length);
    return bytes;
  }

  /** The bytes of a chain's descriptors; the link of the last one counts for nobody. */
  private static byte[] chain(RingFixture ring, int head) {
    ByteBuffer bytes = ByteBuffer.allocate(16 * 8);
    for (int index = head;; index = ring.desc.next(index)) {
      boolean last = (ring.desc.flags(index) & DescriptorFlags.NEXT) == 0;
      bytes.putLong(ring.desc.address(index)).putInt((int) ring.desc.length(index))
          .putShort((short) ring.desc.flags(index)).putShort((short) (last ? 0 : ring.desc.next(index)));
      if (last) {
        return bytes.array();
      }
    }
  }

  @Test
  void startsAnewAfterReset() {
    RingFixture ring = new RingFixture(4);
    assertThat(ring.carriesABuffer()).isTrue();
    ring.driver.add(RingFixture.BUFFERS, 1, true, 5);
    ring.useRaw(99, 0);
    assertThat(ring.driver.getUsed(ring.used)).isFalse();
    assertThat(ring.driver.isBroken()).isTrue();
    ring.memory.zero(ring.layout.desc(), ring.layout.lengthBytes());
    ring.driver.reset();
    ring.device.reset();
    assertThat(ring.driver.isBroken()).isFalse();
    assertThat(ring.driver.fault()).isNull();
    assertThat(ring.driver.freeDescriptors()).isEqualTo(4);
    assertThat(ring.driver.lastUsed()).isZero();
    assertThat(ring.device.lastAvail()).isZero();
    assertThat(ring.carriesABuffer()).isTrue();
  }

  @Test
  void refusesItsOwnCallersMistakes() {
    RingFixture ring = new RingFixture(4);
    assertThatThrownBy(() -> ring.driver.add(RingFixture.BUFFERS, 0, true, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring.driver.add(new BufferList(), 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BufferList().addWritable(0, 1).addReadable(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BufferList().addWritable(0, 1).addWritable(1, 0xFFFF_FFFFL).addWritable(2, 1))
        .as("a chain of more than 2^32 bytes").isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring.device.addUsed(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring.driver.addIndirect(new BufferList().addReadable(1, 1), 0, RingFixture.BUFFERS, 0))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ring.carriesABuffer()).isTrue();
    assertThatThrownBy(() -> ring.device.addUsed(ring.chain.head(), 1)).as("returned twice")
        .isInstanceOf(IllegalArgumentException.class);
  }
}

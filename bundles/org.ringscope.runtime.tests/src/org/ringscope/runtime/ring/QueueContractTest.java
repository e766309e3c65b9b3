// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.ring.QueueFixture;

/**
 * What every pair of sides does, whatever format, size, profile, features and index they begin with. A subclass has a
 * static {@code rings()} that makes arguments of sizes and indices.
 */
abstract class QueueContractTest {
  static Stream<Arguments> rings(Stream<Integer> sizes, int... starts) {
    return sizes.flatMap(size -> Stream.of(PeerProfile.values())
        .flatMap(profile -> Stream.of(0L, Features.EVENT_IDX, Features.EVENT_IDX | Features.IN_ORDER)
            .flatMap(
                features -> IntStream.of(starts).mapToObj(start -> Arguments.of(size, features, profile, start)))));
  }

  abstract QueueFixture fixture(int size, long features, PeerProfile profile, int start);

  /** Both sides and memory stand where {@code count} chains of one buffer have led from {@code start}. */
  abstract void checkPositions(QueueFixture ring, int start, int count);

  @ParameterizedTest
  @MethodSource("rings")
  void carriesBuffersAcrossTheWrap(int size, long features, PeerProfile profile, int start) {
    QueueFixture ring = fixture(size, features, profile, start);
    for (int i = 0; i < 3 * Math.min(size, 256) + 20; i++) {
      long address = QueueFixture.BUFFERS + 16L * (i % 1000);
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
    checkPositions(ring, start, 3 * Math.min(size, 256) + 20);
    assertThat(ring.driver.freeDescriptors()).isEqualTo(size);
    assertThat(ring.driverFaults).isEmpty();
    assertThat(ring.deviceFaults).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("rings")
  void fillsToTheLastDescriptorAndDrains(int size, long features, PeerProfile profile, int start) {
    QueueFixture ring = fixture(size, features, profile, start);
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < size; i++) {
        assertThat(ring.driver.add(QueueFixture.BUFFERS + i, 1, true, i)).isTrue();
      }
      assertThat(ring.driver.add(QueueFixture.BUFFERS, 1, true, -1)).as("ring is full").isFalse();
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
    QueueFixture ring = fixture(size, features, profile, start);
    BufferList buffers = new BufferList();
    int readable = size / 2;
    for (int i = 0; i < size; i++) {
      if (i < readable) {
        buffers.addReadable(QueueFixture.BUFFERS + 2L * i, 2);
      } else {
        buffers.addWritable(QueueFixture.BUFFERS + 2L * i, 2);
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
    assertThat(ring.chain.physicalAddress(size - 1)).isEqualTo(QueueFixture.BUFFERS + 2L * (size - 1));
    ring.device.addUsed(ring.chain.head(), 2);
    ring.device.notifyDriver();
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.driver.freeDescriptors()).isEqualTo(size);
    assertThat(ring.driver.add(buffers, 10)).isTrue();
  }

  @Test
  void returnsBuffersInAnyOrder() {
    QueueFixture ring = fixture(4, 0, PeerProfile.STRICT, 0);
    int[] heads = new int[4];
    for (int i = 0; i < 4; i++) {
      ring.driver.add(QueueFixture.BUFFERS + i, 1, true, 100 + i);
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
    QueueFixture ring = fixture(4, 0, PeerProfile.STRICT, 0);
    ring.driver.add(new BufferList().addReadable(QueueFixture.BUFFERS, 100).addWritable(QueueFixture.BUFFERS, 7), 1);
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

  @Test
  void startsAnewAfterReset() {
    QueueFixture ring = fixture(4, 0, PeerProfile.STRICT, 0);
    assertThat(ring.carriesABuffer()).isTrue();
    ring.driver.add(QueueFixture.BUFFERS, 1, true, 5);
    ring.useImpossibleId();
    assertThat(ring.driver.getUsed(ring.used)).isFalse();
    assertThat(ring.driver.isBroken()).isTrue();
    ring.startAnew();
    assertThat(ring.driver.isBroken()).isFalse();
    assertThat(ring.driver.fault()).isNull();
    assertThat(ring.driver.freeDescriptors()).isEqualTo(4);
    checkPositions(ring, 0, 0);
    assertThat(ring.carriesABuffer()).isTrue();
  }

  @Test
  void refusesItsOwnCallersMistakes() {
    QueueFixture ring = fixture(4, 0, PeerProfile.STRICT, 0);
    assertThatThrownBy(() -> ring.driver.add(QueueFixture.BUFFERS, 0, true, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring.driver.add(new BufferList(), 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BufferList().addWritable(0, 1).addReadable(1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new BufferList().addWritable(0, 1).addWritable(1, 0xFFFF_FFFFL).addWritable(2, 1))
        .as("a chain of more than 2^32 bytes").isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring.device.addUsed(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ring.driver.addIndirect(new BufferList().addReadable(1, 1), 0, QueueFixture.BUFFERS, 0))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ring.carriesABuffer()).isTrue();
    assertThatThrownBy(() -> ring.device.addUsed(ring.chain.head(), 1)).as("returned twice")
        .isInstanceOf(IllegalArgumentException.class);
  }
}

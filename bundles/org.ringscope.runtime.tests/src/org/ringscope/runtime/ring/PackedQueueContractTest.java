// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;

class PackedQueueContractTest extends QueueContractTest {
  static Stream<Arguments> rings() {
    return rings(Stream.of(1, 2, 3, 4, 7, 255, 256, 1000, 32767, 32768), 0);
  }

  @Override
  QueueFixture fixture(int size, long features, PeerProfile profile, int start) {
    return new PackedFixture(size, features, profile);
  }

  @Override
  void checkPositions(QueueFixture ring, int start, int count) {
    int size = ring.driver.size();
    int end = PackedPosition.of(count % size, 1 - count / size % 2);
    assertThat(ring.driver.lastUsed()).isEqualTo(end);
    assertThat(ring.device.lastAvail()).isEqualTo(end);
    assertThat(ring.driver.availIdx()).isEqualTo(end);
    assertThat(ring.device.usedIdx()).isEqualTo(end);
  }

  /** Words by virtio 1.3 §2.8.1: first turn 0x0080 and 0x8080, second turn 0x8000 and 0. */
  @Test
  void marksDescriptorsByTheTurn() {
    PackedFixture ring = new PackedFixture(3);
    int[] available = {0x0080, 0x0080, 0x0080, 0x8000, 0x8000, 0x8000, 0x0080};
    int[] used = {0x8080, 0x8080, 0x8080, 0, 0, 0, 0x8080};
    for (int i = 0; i < available.length; i++) {
      assertThat(ring.driver.add(QueueFixture.BUFFERS, 16, false, i)).isTrue();
      ring.driver.publish();
      assertThat(ring.flags(i % 3)).as("descriptor %d", i).isEqualTo(available[i]);
      ring.device.pop(ring.chain);
      ring.device.addUsed(ring.chain.head(), 0);
      ring.device.publishUsed();
      assertThat(ring.flags(i % 3)).as("descriptor %d", i).isEqualTo(used[i]);
      assertThat(ring.driver.getUsed(ring.used)).isTrue();
    }
  }

  /** One used descriptor per list, at the device's own slot; the rest of the list's slots are skipped. */
  @Test
  void usedDescriptorsStandInTheOrderOfCompletion() {
    PackedFixture ring = new PackedFixture(7);
    BufferList three = new BufferList().addReadable(QueueFixture.BUFFERS, 1).addWritable(QueueFixture.BUFFERS + 1, 2)
        .addWritable(QueueFixture.BUFFERS + 3, 4);
    ring.driver.add(three, 30);
    ring.driver.add(QueueFixture.BUFFERS, 9, true, 10);
    ring.driver.add(three, 31);
    ring.driver.publish();
    int[] ids = new int[3];
    for (int i = 0; i < 3; i++) {
      assertThat(ring.device.pop(ring.chain)).isTrue();
      ids[i] = ring.chain.head();
    }
    ring.device.addUsed(ids[1], 9);
    ring.device.addUsed(ids[2], 5);
    ring.device.publishUsed();
    assertThat(PackedDescriptorLayout.idOf(ring.ring.lengthIdFlags(0))).isEqualTo(ids[1]);
    assertThat(PackedDescriptorLayout.idOf(ring.ring.lengthIdFlags(1))).isEqualTo(ids[2]);
    assertThat(ring.flags(0)).isEqualTo(0x8080 | DescriptorFlags.WRITE);
    ring.device.addUsed(ids[0], 6);
    ring.device.publishUsed();
    assertThat(PackedDescriptorLayout.idOf(ring.ring.lengthIdFlags(4))).isEqualTo(ids[0]);
    for (int token : new int[] {10, 31, 30}) {
      assertThat(ring.driver.getUsed(ring.used)).isTrue();
      assertThat(ring.used.token()).isEqualTo(token);
    }
    assertThat(ring.driver.freeDescriptors()).isEqualTo(7);
    assertThat(ring.driver.lastUsed()).isEqualTo(PackedPosition.of(0, 0));
  }

  @Test
  void carriesAnIndirectTableAndNothingBeforeIt() {
    PackedFixture ring = new PackedFixture(5, Features.INDIRECT_DESC, PeerProfile.LINUX);
    BufferList buffers = new BufferList().addReadable(QueueFixture.BUFFERS, 4).addWritable(QueueFixture.BUFFERS + 8, 5);
    assertThatThrownBy(() -> ring.driver.addIndirect(buffers, 1, QueueFixture.BUFFERS + 0x1000, 0))
        .isInstanceOf(IllegalArgumentException.class);
    for (int round = 0; round < 12; round++) {
      assertThat(ring.driver.addIndirect(buffers, 0, QueueFixture.BUFFERS + 0x1000, round)).isTrue();
      assertThat(ring.driver.freeDescriptors()).isEqualTo(4);
      ring.driver.kick();
      assertThat(ring.device.pop(ring.chain)).isTrue();
      assertThat(ring.chain.count()).isEqualTo(2);
      assertThat(ring.chain.readableCount()).isOne();
      assertThat(ring.chain.address(1)).isEqualTo(QueueFixture.BUFFERS + 8);
      ring.device.addUsed(ring.chain.head(), 5);
      ring.device.notifyDriver();
      assertThat(ring.driver.getUsed(ring.used)).isTrue();
      assertThat(ring.used.token()).isEqualTo(round);
    }
  }

  @Test
  void refusesTheOtherFormatsLayout() {
    assertThatThrownBy(() -> new PackedFixture(4).setup(VringLayout.legacy(4, 16, QueueFixture.RAM), 0,
        PeerProfile.STRICT, 0).packedLayout()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SplitDriverQueue(QueueSetup.of(0, PackedLayout.block(4, QueueFixture.RAM),
        new PackedFixture(4).memory))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PackedLayout.block(0, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> PackedLayout.block(32769, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}

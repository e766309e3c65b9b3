// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;
import org.ringscope.testkit.ring.SplitFixture;

/** IN_ORDER in both formats: one used entry for a batch (virtio 1.3 §2.7.9, §2.8.8), and descriptors in ring order (§2.7.5.2). */
class InOrderTest {
  private static final long BUFFER = QueueFixture.BUFFERS;

  private final SplitFixture split = new SplitFixture(8, Features.IN_ORDER, PeerProfile.LINUX, 0);
  private final PackedFixture packed = new PackedFixture(7, Features.IN_ORDER, PeerProfile.LINUX);

  /** Adds buffers of 10, 20, 30… bytes that the device writes; the device takes them. @return their heads or ids */
  private static int[] give(QueueFixture ring, int count) {
    for (int i = 1; i <= count; i++) {
      assertThat(ring.driver.add(BUFFER, 10L * i, true, i)).isTrue();
    }
    ring.driver.publish();
    int[] heads = new int[count];
    for (int i = 0; i < count; i++) {
      assertThat(ring.device.pop(ring.chain)).isTrue();
      heads[i] = ring.chain.head();
    }
    return heads;
  }

  private static void takes(QueueFixture ring, long token, long length) {
    assertThat(ring.driver.hasUsed()).isTrue();
    assertThat(ring.driver.getUsed(ring.used)).isTrue();
    assertThat(ring.used.token()).isEqualTo(token);
    assertThat(ring.used.length()).isEqualTo(length);
  }

  private static void healthy(QueueFixture ring) {
    assertThat(ring.driver.hasUsed()).isFalse();
    assertThat(ring.driver.getUsed(ring.used)).isFalse();
    assertThat(ring.driver.freeDescriptors()).isEqualTo(ring.driver.size());
    assertThat(ring.driverFaults).isEmpty();
    assertThat(ring.deviceFaults).isEmpty();
  }

  @Test
  void aBatchHasOneUsedEntryInTheSlotOfItsFirst() {
    int[] heads = give(split, 5);
    split.usedRing.setEntry(1, 77, 77);
    split.device.addUsed(heads[0], 10);
    split.device.addUsed(heads[1], 20);
    split.device.addUsed(heads[2], 7);
    split.device.addUsed(heads[3], 40);
    split.device.addUsed(heads[4], 50);
    split.device.publishUsed();
    assertThat(split.usedRing.idxAcquire()).isEqualTo(5);
    assertThat(split.usedRing.id(0)).isEqualTo(heads[2]);
    assertThat(split.usedRing.length(0)).isEqualTo(7);
    assertThat(split.usedRing.id(1)).as("no entry for a skipped one").isEqualTo(77);
    assertThat(split.usedRing.id(3)).as("what was not used completely ends a batch").isEqualTo(heads[4]);
    assertThat(split.device.buffers()).isEqualTo(5);
    takes(split, 1, 10);
    takes(split, 2, 20);
    takes(split, 3, 7);
    takes(split, 4, 40);
    takes(split, 5, 50);
    assertThat(split.driver.buffers()).isEqualTo(5);
    healthy(split);
  }

  @Test
  void aPackedBatchHasOneUsedDescriptorInItsFirstSlot() {
    for (int lap = 0; lap < 5; lap++) { // seven slots: batches of four go over the end
      int position = packed.driver.lastUsed();
      int[] ids = give(packed, 4);
      for (int i = 0; i < 4; i++) {
        packed.device.addUsed(ids[i], 10L * (i + 1));
      }
      packed.device.publishUsed();
      int slot = PackedPosition.slot(position);
      assertThat(PackedDescriptorLayout.idOf(packed.ring.lengthIdFlags(slot))).isEqualTo(ids[3]);
      assertThat(packed.flags(slot)).isEqualTo(PackedPosition.usedFlags(position) | DescriptorFlags.WRITE);
      int second = PackedPosition.plus(position, 1, 7);
      assertThat(PackedPosition.isAvailable(packed.flags(PackedPosition.slot(second)), second)).as("left alone")
          .isTrue();
      for (int i = 1; i <= 4; i++) {
        takes(packed, i, 10L * i);
      }
      assertThat(packed.driver.lastUsed()).isEqualTo(PackedPosition.plus(position, 4, 7))
          .isEqualTo(packed.device.usedIdx());
      healthy(packed);
    }
  }

  @Test
  void aPackedBatchOfListsSkipsAllTheirSlots() {
    BufferList two = new BufferList().addReadable(BUFFER, 1).addWritable(BUFFER + 1, 5);
    for (int lap = 0; lap < 20; lap++) {
      packed.driver.add(two, 1);
      packed.driver.add(BUFFER, 3, false, 2);
      packed.driver.add(two, 3);
      packed.driver.publish();
      for (int i = 0; i < 3; i++) {
        assertThat(packed.device.pop(packed.chain)).isTrue();
        packed.device.addUsed(packed.chain.head(), i == 1 ? 0 : i == 0 ? 5 : 2);
      }
      packed.device.publishUsed();
      takes(packed, 1, 5);
      takes(packed, 2, 0);
      takes(packed, 3, 2);
      healthy(packed);
    }
  }

  /** A device may return in any order; its queue makes them wait for each other. */
  @Test
  void whatIsReturnedEarlyWaits() {
    for (QueueFixture ring : new QueueFixture[] {split, packed}) {
      int[] heads = give(ring, 3);
      ring.device.addUsed(heads[2], 30);
      assertThatThrownBy(() -> ring.device.addUsed(heads[2], 30)).isInstanceOf(IllegalArgumentException.class);
      ring.device.notifyDriver();
      assertThat(ring.driver.hasUsed()).isFalse();
      ring.device.addUsed(heads[0], 10);
      ring.device.notifyDriver();
      takes(ring, 1, 10);
      assertThat(ring.driver.hasUsed()).isFalse();
      ring.device.addUsed(heads[1], 20);
      ring.device.notifyDriver();
      takes(ring, 2, 20);
      takes(ring, 3, 30);
      healthy(ring);
    }
  }

  @Test
  void usesDescriptorsInRingOrder() {
    BufferList three = new BufferList().addReadable(BUFFER, 1).addReadable(BUFFER, 1).addWritable(BUFFER, 1);
    for (int i = 0; i < 40; i++) {
      split.driver.add(three, i);
      split.driver.publish();
      assertThat(split.device.pop(split.chain)).isTrue();
      assertThat(split.chain.head()).isEqualTo(3 * i % 8);
      for (int link = 0; link < 2; link++) {
        int index = (3 * i + link) % 8;
        assertThat(DescriptorTable.nextOf(split.desc.lengthFlagsNext(index))).isEqualTo((index + 1) % 8);
      }
      split.device.addUsed(split.chain.head(), 1);
      split.device.publishUsed();
      takes(split, i, 1);
    }
    healthy(split);
  }

  @Test
  void aUsedEntryThatSkipsMoreThanWasUsedIsTheDevicesFault() {
    give(split, 3);
    split.useRaw(2, 30); // used.idx moves by one, the batch has three
    assertThat(split.driver.getUsed(split.used)).isFalse();
    assertThat(split.driver.fault().kind()).isEqualTo(Kind.USED_OUT_OF_ORDER);
    assertThat(split.driver.fault().text())
        .isEqualTo("used out of order: buffers=3 in the batch, used.idx moved by 1, id: value=2 slot=0 size=8"
            + " writer=device");
    split.startAnew();
    assertThat(split.carriesABuffer()).isTrue();
  }

  /** The id of a later buffer stands for those before it, so the earlier one's own id comes too late. */
  @Test
  void aPackedIdOfASkippedBufferIsTheDevicesFault() {
    int[] ids = give(packed, 2);
    packed.useRaw(packed.driver.lastUsed(), ids[1], 0);
    packed.useRaw(PackedPosition.plus(packed.driver.lastUsed(), 2, 7), ids[0], 0);
    takes(packed, 1, 10);
    takes(packed, 2, 0);
    assertThat(packed.driver.getUsed(packed.used)).isFalse();
    assertThat(packed.driver.fault().kind()).isEqualTo(Kind.USED_ID_NOT_HEAD);
    packed.startAnew();
    assertThat(packed.carriesABuffer()).isTrue();
  }

  @Test
  void descriptorsOutOfRingOrderAreTheDriversFault() {
    split.desc.write(2, BUFFER, 16, 0, 0);
    split.publishRaw(2);
    assertThat(split.device.pop(split.chain)).isFalse();
    assertThat(split.device.fault().kind()).isEqualTo(Kind.DESCRIPTOR_ORDER);
    split.startAnew();
    split.desc.write(0, BUFFER, 16, DescriptorFlags.NEXT, 2);
    split.desc.write(2, BUFFER, 16, 0, 0);
    split.publishRaw(0);
    assertThat(split.device.pop(split.chain)).isFalse();
    assertThat(split.device.fault().kind()).isEqualTo(Kind.DESCRIPTOR_ORDER);
    split.startAnew();
    assertThat(split.carriesABuffer()).isTrue();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.testkit.ring.SplitFixture;

class IndirectTest {
  private static final long TABLE = SplitFixture.BUFFERS + 0x1000;

  /** Zero or more normal descriptors, then one table (virtio 1.3 §2.7.5.3.2). */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void followsATableAfterDirectDescriptors(int direct) {
    SplitFixture ring = new SplitFixture(8, Features.INDIRECT_DESC, PeerProfile.LINUX, 65534);
    BufferList buffers = new BufferList().addReadable(SplitFixture.BUFFERS, 4).addReadable(SplitFixture.BUFFERS + 8, 5)
        .addWritable(SplitFixture.BUFFERS + 16, 6).addWritable(SplitFixture.BUFFERS + 24, 7);
    for (int round = 0; round < 5; round++) {
      assertThat(ring.driver.addIndirect(buffers, direct, TABLE, round)).isTrue();
      assertThat(ring.driver.freeDescriptors()).isEqualTo(8 - direct - 1);
      ring.driver.kick();
      assertThat(ring.device.pop(ring.chain)).isTrue();
      assertThat(ring.chain.count()).isEqualTo(4);
      assertThat(ring.chain.readableCount()).isEqualTo(2);
      for (int i = 0; i < 4; i++) {
        assertThat(ring.chain.address(i)).isEqualTo(buffers.address(i));
        assertThat(ring.chain.length(i)).isEqualTo(buffers.length(i));
      }
      ring.device.addUsed(ring.chain.head(), 13);
      ring.device.notifyDriver();
      assertThat(ring.driver.getUsed(ring.used)).isTrue();
      assertThat(ring.used.token()).isEqualTo(round);
      assertThat(ring.driver.freeDescriptors()).isEqualTo(8);
    }
  }

  /** A table begins at index 0 and goes on where next says, not in memory order (virtio 1.3 §2.7.5.3). */
  @Test
  void followsTheLinksOfATable() {
    SplitFixture ring = new SplitFixture(8, Features.INDIRECT_DESC, PeerProfile.STRICT, 0);
    DescriptorTable table = new DescriptorTable(ring.bytes(TABLE, 64));
    table.write(0, SplitFixture.BUFFERS, 1, DescriptorFlags.NEXT, 3);
    table.write(3, SplitFixture.BUFFERS + 3, 1, DescriptorFlags.NEXT, 1);
    table.write(1, SplitFixture.BUFFERS + 1, 1, DescriptorFlags.WRITE, 2);
    ring.desc.write(5, TABLE, 64, DescriptorFlags.INDIRECT, 0);
    ring.publishRaw(5);
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.chain.head()).isEqualTo(5);
    assertThat(ring.chain.count()).isEqualTo(3);
    assertThat(ring.chain.address(1)).isEqualTo(SplitFixture.BUFFERS + 3);
    assertThat(ring.chain.address(2)).isEqualTo(SplitFixture.BUFFERS + 1);
    assertThat(ring.chain.readableCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 256})
  void countsTheTablesEntriesAgainstTheRingsSize(int size) {
    SplitFixture ring = new SplitFixture(size, Features.INDIRECT_DESC, PeerProfile.STRICT, 0);
    BufferList buffers = new BufferList();
    for (int i = 0; i < size; i++) {
      buffers.addReadable(SplitFixture.BUFFERS + i, 1);
    }
    assertThat(ring.driver.addIndirect(buffers, 0, TABLE, 1)).isTrue();
    ring.driver.kick();
    assertThat(ring.device.pop(ring.chain)).isTrue();
    assertThat(ring.chain.count()).isEqualTo(size);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.model.SampleTopologies.console;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.model.type.HexNumber;

class RingBlockTest {
  private final Topology topology = SampleTopologies.serial();
  private final Virtqueue first = console(topology).getQueues().get(0);
  private final Virtqueue second = console(topology).getQueues().get(1);

  private RingBlock ring(Virtqueue queue) {
    return new MemoryPlaces(topology).ring(queue);
  }

  @ParameterizedTest
  @CsvSource({"4,16,0x100,0x128,0x1AE", "16,2,0x20,0x30,0x46", "16,256,0x1000,0x1210,0x1A16",
      "4096,4,0x40,0x1000,0x1026", "4096,512,0x2000,0x3000,0x4006"})
  void followsTheLegacyLayout(int align, int size, String avail, String used, String end) {
    assertThat(RingBlock.legacy(0, size, align))
        .isEqualTo(new RingBlock(0, HexNumber.parse(avail), HexNumber.parse(used), HexNumber.parse(end)));
  }

  @Test
  void laysQueuesOfOneRegionOutOnPages() {
    assertThat(ring(first)).isEqualTo(new RingBlock(0xafb01000L, 0xafb01040L, 0xafb02000L, 0xafb02026L));
    assertThat(ring(second)).isEqualTo(new RingBlock(0xafb03000L, 0xafb03040L, 0xafb04000L, 0xafb04026L));
  }

  @Test
  void takesAddressesThatAreGiven() {
    first.setAddress(new Address(0x1000));
    assertThat(ring(first)).isEqualTo(new RingBlock(0x1000, 0x1040, 0x2000, 0x2026));
    first.setAvail(new Address(0x5000));
    first.setUsed(new Address(0x6000));
    assertThat(ring(first)).isEqualTo(new RingBlock(0x1000, 0x5000, 0x6000, 0x6026));
    assertThat(ring(second).desc()).as("the other moves up").isEqualTo(0xafb01000L);
  }

  @Test
  void aPackedRingHasItsEventWordsBehindItsDescriptors() {
    console(topology).setFeatures(FeatureBits.valueOf("RING_PACKED VERSION_1"));
    assertThat(ring(first)).isEqualTo(new RingBlock(0xafb01000L, 0xafb01040L, 0xafb01044L, 0xafb01048L));
    assertThat(ring(second).desc()).isEqualTo(0xafb02000L);
    first.setAlign(16);
    first.setSize(5);
    assertThat(ring(first).avail()).isEqualTo(0xafb01050L);
  }

  @Test
  void isUnknownWithoutAPlace() {
    first.setRegion(null);
    assertThat(ring(first)).isNull();
  }
}

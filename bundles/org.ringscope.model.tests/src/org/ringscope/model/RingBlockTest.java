// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RingBlockTest {

  @ParameterizedTest
  @CsvSource({"4,16,0x100,0x128,0x1AE", "16,2,0x20,0x30,0x46", "16,256,0x1000,0x1210,0x1A16",
      "4096,4,0x40,0x1000,0x1026", "4096,512,0x2000,0x3000,0x4006"})
  void followsTheLegacyLayout(int align, int size, String avail, String used, String end) {
    assertThat(RingBlock.legacy(0, size, align))
        .isEqualTo(new RingBlock(0, HexNumber.parse(avail), HexNumber.parse(used), HexNumber.parse(end)));
  }

  @Test
  void laysQueuesOfOneRegionOutOnPages() {
    VirtioDevice console = SampleTopologies.named(SampleTopologies.serial(), VirtioDevice.class, "console0");
    assertThat(RingBlock.of(console.getQueues().get(0)))
        .isEqualTo(new RingBlock(0xafb01000L, 0xafb01040L, 0xafb02000L, 0xafb02026L));
    assertThat(RingBlock.of(console.getQueues().get(1)))
        .isEqualTo(new RingBlock(0xafb03000L, 0xafb03040L, 0xafb04000L, 0xafb04026L));
  }

  @Test
  void takesAddressesThatAreGiven() {
    VirtioDevice console = SampleTopologies.named(SampleTopologies.serial(), VirtioDevice.class, "console0");
    Virtqueue queue = console.getQueues().get(0);
    queue.setDesc(new Address(0x1000));
    assertThat(RingBlock.of(queue)).isEqualTo(new RingBlock(0x1000, 0x1040, 0x2000, 0x2026));
    queue.setAvail(new Address(0x5000));
    queue.setUsed(new Address(0x6000));
    assertThat(RingBlock.of(queue)).isEqualTo(new RingBlock(0x1000, 0x5000, 0x6000, 0x6026));
    assertThat(RingBlock.of(console.getQueues().get(1)).desc()).as("the other moves up").isEqualTo(0xafb01000L);
  }

  @Test
  void aPackedRingHasItsEventWordsBehindItsDescriptors() {
    VirtioDevice console = SampleTopologies.named(SampleTopologies.serial(), VirtioDevice.class, "console0");
    console.getQueues().forEach(queue -> queue.setFormat(RingFormat.PACKED));
    assertThat(RingBlock.of(console.getQueues().get(0)))
        .isEqualTo(new RingBlock(0xafb01000L, 0xafb01040L, 0xafb01044L, 0xafb01048L));
    assertThat(RingBlock.of(console.getQueues().get(1)).desc()).isEqualTo(0xafb02000L);
    console.getQueues().get(0).setAlign(16);
    console.getQueues().get(0).setSize(5);
    assertThat(RingBlock.of(console.getQueues().get(0)).avail()).isEqualTo(0xafb01050L);
  }

  @Test
  void isUnknownWithoutAPlace() {
    VirtioDevice console = SampleTopologies.named(SampleTopologies.serial(), VirtioDevice.class, "console0");
    console.getQueues().get(0).setRegion(null);
    assertThat(RingBlock.of(console.getQueues().get(0))).isNull();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;
import org.ringscope.testkit.ring.SplitFixture;

class AllocationTest {
  private static final int ROUNDS = 20_000;

  /** A few bytes may be the measurement's own; one object per buffer would be hundreds of kilobytes. */
  @ParameterizedTest
  @EnumSource
  void allocatesNothingPerBuffer(PeerProfile profile) throws Exception {
    SplitFixture ring = new SplitFixture(16, Features.EVENT_IDX | Features.INDIRECT_DESC, profile, 0);
    QueueSetup setup = ring.setup(Features.EVENT_IDX | Features.INDIRECT_DESC, profile, 0)
        .listener(new CoreListener() {}).trafficListener(new TrafficListener() {});
    SplitDriverQueue driver = new SplitDriverQueue(setup);
    SplitDeviceQueue device = new SplitDeviceQueue(setup);
    BufferList buffers = new BufferList().addReadable(SplitFixture.BUFFERS, 8).addWritable(SplitFixture.BUFFERS + 8, 8);
    assertCarriesWithoutAllocating(ring, driver, device, buffers, 1);
  }

  @ParameterizedTest
  @EnumSource
  void allocatesNothingPerPackedBuffer(PeerProfile profile) throws Exception {
    PackedFixture ring = new PackedFixture(15);
    QueueSetup setup = ring.setup(ring.layout, Features.EVENT_IDX | Features.INDIRECT_DESC, profile, 0)
        .listener(new CoreListener() {}).trafficListener(new TrafficListener() {});
    BufferList buffers = new BufferList().addReadable(SplitFixture.BUFFERS, 8).addWritable(SplitFixture.BUFFERS + 8, 8);
    assertCarriesWithoutAllocating(ring, setup.driverQueue(), setup.deviceQueue(), buffers, 0);
  }

  private static void assertCarriesWithoutAllocating(QueueFixture ring, DriverQueue driver, DeviceQueue device,
      BufferList buffers, int direct) throws Exception {
    carry(ring, driver, device, buffers, direct);
    long least = Long.MAX_VALUE;
    for (int round = 0; round < 3; round++) { // the measurement allocates too, now and then more; a ring would always
      long noise = Allocations.bytes();
      long before = Allocations.bytes();
      carry(ring, driver, device, buffers, direct);
      least = Math.min(least, Allocations.bytes() - before - (before - noise));
    }
    assertThat(least).as("bytes for %d buffers", 3 * ROUNDS).isLessThan(16384);
  }

  private static void carry(QueueFixture ring, DriverQueue driver, DeviceQueue device, BufferList buffers, int direct) {
    for (int i = 0; i < ROUNDS; i++) {
      driver.add(SplitFixture.BUFFERS, 16, true, i);
      driver.add(buffers, i);
      driver.addIndirect(buffers, direct, SplitFixture.BUFFERS + 0x1000, i);
      driver.kick();
      device.disableKicks();
      while (device.pop(ring.chain)) {
        device.addUsed(ring.chain.head(), 8);
      }
      device.notifyDriver();
      device.enableKicks();
      driver.disableCallbacks();
      while (driver.getUsed(ring.used)) {
        if (ring.used.token() != i) {
          throw new AssertionError("token=" + ring.used.token());
        }
      }
      driver.enableCallbacks();
    }
  }
}

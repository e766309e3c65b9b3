// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.testkit.ring.PackedFixture;
import org.ringscope.testkit.ring.QueueFixture;

/** What is told: every write in full, the first descriptor of a batch last, and always before it is in memory. */
class PackedListenerTest {
  private final PackedFixture ring = new PackedFixture(3);
  private final List<String> told = new ArrayList<>();

  private final TrafficListener listener = new TrafficListener() {
    @Override
    public void packedDescriptorWritten(int queue, int slot, long address, int length, int id, int flags) {
      told.add("avail %d len=%d id=%d flags=%x before=%x".formatted(slot, length, id, flags, ring.flags(slot)));
    }

    @Override
    public void packedUsedWritten(int queue, int slot, long address, int length, int id, int flags, int buffers,
        int slots) {
      told.add("used %d len=%d id=%d flags=%x before=%x at=%x".formatted(slot, length, id, flags, ring.flags(slot),
          address - QueueFixture.BUFFERS));
    }

    @Override
    public void packedAvailTaken(int queue, int slot, int wrap, int id, int slots) {
      told.add("take %d/%d id=%d slots=%d".formatted(slot, wrap, id, slots));
    }

    @Override
    public void packedUsedTaken(int queue, int slot, int length, int id, int flags, int buffers) {
      told.add("done %d len=%d id=%d flags=%x".formatted(slot, length, id, flags));
    }

    @Override
    public void driverEventWritten(int queue, int offsetWrap, int flags) {
      told.add("driver %x %d".formatted(offsetWrap, flags));
    }

    @Override
    public void deviceEventWritten(int queue, int offsetWrap, int flags) {
      told.add("device %x %d".formatted(offsetWrap, flags));
    }
  };

  @Test
  void tellsEveryStepOfABatch() {
    QueueSetup setup = ring.setup(ring.layout, Features.EVENT_IDX, PeerProfile.STRICT, 0).trafficListener(listener);
    DriverQueue driver = setup.driverQueue();
    DeviceQueue device = setup.deviceQueue();
    driver.add(new BufferList().addReadable(QueueFixture.BUFFERS, 1).addWritable(QueueFixture.BUFFERS + 1, 2), 0);
    driver.add(QueueFixture.BUFFERS + 3, 4, false, 1);
    driver.publish();
    device.enableKicks();
    device.pop(ring.chain);
    int first = ring.chain.head();
    device.pop(ring.chain);
    device.addUsed(ring.chain.head(), 0);
    device.addUsed(first, 2);
    device.publishUsed();
    driver.getUsed(ring.used);
    driver.getUsed(ring.used);
    driver.enableCallbacks();
    assertThat(told).containsExactly(
        "avail 1 len=2 id=0 flags=82 before=0",
        "avail 2 len=4 id=1 flags=80 before=0",
        "avail 0 len=1 id=0 flags=81 before=0",
        "device 8000 2",
        "take 0/1 id=0 slots=2",
        "take 2/1 id=1 slots=1",
        "used 0 len=0 id=1 flags=8080 before=81 at=0",
        "used 1 len=2 id=0 flags=8082 before=82 at=1",
        "done 0 len=0 id=1 flags=8080",
        "done 1 len=2 id=0 flags=8082",
        "driver 0 2");
  }
}

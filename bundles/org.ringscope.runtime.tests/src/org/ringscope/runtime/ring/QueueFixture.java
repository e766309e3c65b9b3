// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.memory.MemoryView;

/** A virtqueue of either format in memory with both sides. */
abstract class QueueFixture {
  static final long RAM = 0x4000_0000L;
  static final int RAM_BYTES = 5 << 18;
  /** Buffers and indirect tables lie behind every ring that fits. */
  static final long BUFFERS = RAM + (1 << 20);

  final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "ram", RAM, RAM_BYTES));
  final List<RingFault> driverFaults = new ArrayList<>();
  final List<RingFault> deviceFaults = new ArrayList<>();
  final UsedBuffer used = new UsedBuffer();
  final DescriptorChain chain = new DescriptorChain();
  final DriverQueue driver;
  final DeviceQueue device;
  int kicks;
  int interrupts;

  QueueFixture(QueueLayout layout, long features, PeerProfile profile, int startIndex) {
    place(layout, startIndex);
    driver = setup(layout, features, profile, startIndex).listener(faultsInto(driverFaults))
        .notifier(queue -> kicks++).driverQueue();
    device = setup(layout, features, profile, startIndex).listener(faultsInto(deviceFaults))
        .notifier(queue -> interrupts++).deviceQueue();
  }

  /** Before the sides are built. */
  abstract void place(QueueLayout layout, int startIndex);

  /** Gives the driver an id that is out of range, without the device's help. */
  abstract void useImpossibleId();

  QueueSetup setup(QueueLayout layout, long features, PeerProfile profile, int startIndex) {
    return QueueSetup.of(7, layout, memory).device(3).features(features).profile(profile).startIndex(startIndex);
  }

  private static CoreListener faultsInto(List<RingFault> faults) {
    return new CoreListener() {
      @Override
      public void fault(RingFault fault) {
        faults.add(fault);
      }
    };
  }

  MemoryView bytes(long address, long length) {
    return memory.view(address, length);
  }

  /** Zeroes the ring and resets both sides. */
  void startAnew() {
    memory.zero(RAM, BUFFERS - RAM);
    driver.reset();
    device.reset();
  }

  /** A round trip through both sides; for showing that this ring works. */
  boolean carriesABuffer() {
    if (!driver.add(BUFFERS, 16, true, 42) || !publishAndPop()) {
      return false;
    }
    device.addUsed(chain.head(), 16);
    device.publishUsed();
    return driver.getUsed(used) && used.token() == 42 && used.length() == 16;
  }

  private boolean publishAndPop() {
    driver.publish();
    return device.pop(chain);
  }
}

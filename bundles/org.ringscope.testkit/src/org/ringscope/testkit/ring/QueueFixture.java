// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.ring;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.runtime.CoreListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.ring.DescriptorChain;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;
import org.ringscope.runtime.ring.UsedBuffer;

/** A virtqueue of either format in memory with both sides. */
public abstract class QueueFixture {
  public static final long RAM = 0x4000_0000L;
  public static final int RAM_BYTES = 5 << 18;
  /** Buffers and indirect tables lie behind every ring that fits. */
  public static final long BUFFERS = RAM + (1 << 20);

  public final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "ram", RAM, RAM_BYTES));
  public final List<RingFault> driverFaults = new ArrayList<>();
  public final List<RingFault> deviceFaults = new ArrayList<>();
  public final UsedBuffer used = new UsedBuffer();
  public final DescriptorChain chain = new DescriptorChain();
  public final DriverQueue driver;
  public final DeviceQueue device;
  public int kicks;
  public int interrupts;

  QueueFixture(QueueLayout layout, long features, PeerProfile profile, int startIndex) {
    place(layout, startIndex);
    driver = setup(layout, features, profile, startIndex).listener(faultsInto(driverFaults))
        .notifier(queue -> kicks++).driverQueue();
    device = setup(layout, features, profile, startIndex).listener(faultsInto(deviceFaults))
        .notifier(queue -> interrupts++).deviceQueue();
  }

  /** Before the sides are built. */
  protected abstract void place(QueueLayout layout, int startIndex);

  /** Gives the driver an id that is out of range, without the device's help. */
  public abstract void useImpossibleId();

  public QueueSetup setup(QueueLayout layout, long features, PeerProfile profile, int startIndex) {
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

  public MemoryView bytes(long address, long length) {
    return memory.view(address, length);
  }

  /** Zeroes the ring and resets both sides. */
  public void startAnew() {
    memory.zero(RAM, BUFFERS - RAM);
    driver.reset();
    device.reset();
  }

  /** A round trip through both sides; for showing that this ring works. */
  public boolean carriesABuffer() {
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

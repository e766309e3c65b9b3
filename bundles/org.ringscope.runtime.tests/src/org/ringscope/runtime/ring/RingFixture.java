// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.EngineListener;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.memory.MemoryView;

/** One ring in memory with both sides, and raw access to its words as a hostile peer has it. */
final class RingFixture {
  static final long RAM = 0x4000_0000L;
  static final int RAM_BYTES = 5 << 18;
  /** Buffers and indirect tables lie behind every ring that fits. */
  static final long BUFFERS = RAM + (1 << 20);

  final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "ram", RAM, RAM_BYTES));
  final VringLayout layout;
  final List<RingFault> driverFaults = new ArrayList<>();
  final List<RingFault> deviceFaults = new ArrayList<>();
  final DescriptorTable desc;
  final AvailRing avail;
  final UsedRing usedRing;
  final UsedBuffer used = new UsedBuffer();
  final DescriptorChain chain = new DescriptorChain();
  int kicks;
  int interrupts;
  SplitDriverQueue driver;
  SplitDeviceQueue device;

  RingFixture(int size) {
    this(size, 0, PeerProfile.STRICT, 0);
  }

  RingFixture(int size, long features, PeerProfile profile, int startIndex) {
    layout = VringLayout.legacy(size, 4096, RAM);
    desc = new DescriptorTable(memory.view(layout.desc(), layout.descBytes()));
    avail = new AvailRing(memory.view(layout.avail(), layout.availBytes()), size);
    usedRing = new UsedRing(memory.view(layout.used(), layout.usedBytes()), size);
    avail.setIdxRelease(startIndex);
    usedRing.setIdxRelease(startIndex);
    driver = new SplitDriverQueue(setup(features, profile, startIndex).listener(faultsInto(driverFaults))
        .notifier(queue -> kicks++));
    device = new SplitDeviceQueue(setup(features, profile, startIndex).listener(faultsInto(deviceFaults))
        .notifier(queue -> interrupts++));
  }

  QueueSetup setup(long features, PeerProfile profile, int startIndex) {
    return QueueSetup.of(7, layout, memory).device(3).features(features).profile(profile).startIndex(startIndex);
  }

  private static EngineListener faultsInto(List<RingFault> faults) {
    return new EngineListener() {
      @Override
      public void fault(RingFault fault) {
        faults.add(fault);
      }
    };
  }

  /** Publishes a head without the driver's help. */
  void publishRaw(int head) {
    int idx = avail.idxAcquire();
    avail.setHead(idx & layout.size() - 1, head);
    avail.setIdxRelease(idx + 1);
  }

  /** Puts an entry into the used ring without the device's help. */
  void useRaw(int id, long length) {
    int idx = usedRing.idxAcquire();
    usedRing.setEntry(idx & layout.size() - 1, id, length);
    usedRing.setIdxRelease(idx + 1);
  }

  MemoryView bytes(long address, long length) {
    return memory.view(address, length);
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

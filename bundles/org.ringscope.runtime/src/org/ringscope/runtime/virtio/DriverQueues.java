// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.Arrays;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;

/** Makes a driver's queues: finds their physical place for the registers, zeroes the memory, kicks by QueueNotify. */
final class DriverQueues {
  private final MmioDriver driver;
  private final DriverQueue[] queues;

  DriverQueues(MmioDriver driver, int count) {
    this.driver = driver;
    queues = new DriverQueue[count];
  }

  DriverQueue get(int index) {
    return queues[index];
  }

  void clear() {
    Arrays.fill(queues, null);
  }

  /**
   * The layout in physical addresses, as the registers want them.
   *
   * @throws NegotiationException when it is not in memory, which is told as a fault too
   */
  QueueLayout physical(int index, QueueLayout layout) {
    try {
      long address = driver.core().addressMap().translate(layout.desc(), layout.lengthBytes());
      driver.memory().region(address, layout.lengthBytes());
      return layout.shift(address - layout.desc());
    } catch (AddressFault fault) {
      driver.tell(new RingFault(RingFault.Kind.QUEUE_SETUP, driver.spec().queues().get(index).id(), driver.spec().id(),
          fault.address(), fault.length(), RingFault.UNKNOWN, fault.getMessage()));
      throw new NegotiationException(driver.spec().name() + ": queue=" + index + " " + fault.getMessage());
    }
  }

  /** Legacy: what QueuePFN takes. */
  long pageNumber(int index, QueueLayout physical) {
    long pageNumber = physical.desc() / MmioDriver.PAGE_SIZE;
    if (physical.desc() % MmioDriver.PAGE_SIZE != 0 || pageNumber > 0xFFFF_FFFFL) {
      throw new NegotiationException(String.format("%s: queue=%d address=0x%x has no 32-bit page number",
          driver.spec().name(), index, physical.desc()));
    }
    return pageNumber;
  }

  /** The driver's half of a queue over a block that {@link #physical} has found; the block is zeroed. */
  DriverQueue create(int index, QueueLayout layout, PeerProfile profile) {
    long address = driver.core().addressMap().translate(layout.desc(), layout.lengthBytes());
    driver.memory().view(address, layout.lengthBytes()).clear();
    queues[index] = QueueSetup.of(driver.spec().queues().get(index).id(), layout, driver.memory())
        .device(driver.spec().id())
        .core(driver.core())
        .features(driver.features())
        .profile(profile)
        .notifier(queue -> driver.write(MmioRegisters.QUEUE_NOTIFY, 4, index))
        .driverQueue();
    return queues[index];
  }
}

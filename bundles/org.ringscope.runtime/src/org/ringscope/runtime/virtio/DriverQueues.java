// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.Arrays;
import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.runtime.ring.PeerProfile;
import org.ringscope.runtime.ring.QueueSetup;

/** Makes a driver's queues: finds their physical place for the registers, zeroes the memory, kicks by QueueNotify. */
final class DriverQueues {
  private final MmioTransport transport;
  private final DriverQueue[] queues;

  DriverQueues(MmioTransport transport, int count) {
    this.transport = transport;
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
      long address = transport.core().addressMap().translate(layout.desc(), layout.lengthBytes());
      transport.memory().region(address, layout.lengthBytes());
      return layout.shift(address - layout.desc());
    } catch (AddressFault fault) {
      transport.tell(
          new RingFault(RingFault.Kind.QUEUE_SETUP, transport.spec().queues().get(index).id(), transport.spec().id(),
              fault.address(), fault.length(), RingFault.UNKNOWN, fault.getMessage()));
      throw new NegotiationException(transport.spec().name() + ": queue=" + index + " " + fault.getMessage());
    }
  }

  /** Legacy: what QueuePFN takes. */
  long pageNumber(int index, QueueLayout physical) {
    long pageNumber = physical.desc() / MmioTransport.PAGE_SIZE;
    if (physical.desc() % MmioTransport.PAGE_SIZE != 0 || pageNumber > 0xFFFF_FFFFL) {
      throw new NegotiationException(String.format("%s: queue=%d address=0x%x has no 32-bit page number",
          transport.spec().name(), index, physical.desc()));
    }
    return pageNumber;
  }

  /** The driver's half of a queue over a block that {@link #physical} has found; the block is zeroed. */
  DriverQueue create(int index, QueueLayout layout, PeerProfile profile) {
    long address = transport.core().addressMap().translate(layout.desc(), layout.lengthBytes());
    transport.memory().view(address, layout.lengthBytes()).clear();
    queues[index] = QueueSetup.of(transport.spec().queues().get(index).id(), layout, transport.memory())
        .device(transport.spec().id())
        .core(transport.core())
        .features(transport.features())
        .profile(profile)
        .notifier(queue -> transport.write(MmioRegisters.QUEUE_NOTIFY, 4, notification(index)))
        .driverQueue();
    return queues[index];
  }

  private long notification(int index) {
    return Features.has(transport.features(), Features.NOTIFICATION_DATA)
        ? MmioRegisters.notificationData(index, queues[index].availIdx())
        : index;
  }
}

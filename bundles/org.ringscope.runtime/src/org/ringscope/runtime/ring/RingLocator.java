// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.runtime.RingFault;
import org.ringscope.runtime.RingFault.Kind;
import org.ringscope.runtime.memory.AddressFault;
import org.ringscope.runtime.memory.MemoryView;

/**
 * Finds the three parts of a ring from the addresses that a core was given, as that core would: through its address
 * map. Stops at the first part that is misaligned, unreachable, or not where the ring really is (F22, F26).
 */
final class RingLocator {
  private final QueueSetup setup;
  private MemoryView desc;
  private MemoryView driverArea;
  private MemoryView deviceArea;
  private RingFault fault;

  RingLocator(QueueSetup setup) {
    this.setup = setup;
  }

  /** @return false if the ring cannot be used: see {@link #fault()} */
  boolean locate() {
    QueueLayout layout = setup.layout;
    QueueLayout meant = setup.physicalLayout;
    desc = part("desc", layout.desc(), layout.descBytes(), QueueLayout.DESC_ALIGNMENT,
        meant == null ? RingFault.UNKNOWN : meant.desc());
    driverArea = part(layout.driverAreaName(), layout.driverArea(), layout.driverAreaBytes(),
        layout.driverAreaAlignment(), meant == null ? RingFault.UNKNOWN : meant.driverArea());
    deviceArea = part(layout.deviceAreaName(), layout.deviceArea(), layout.deviceAreaBytes(),
        layout.deviceAreaAlignment(), meant == null ? RingFault.UNKNOWN : meant.deviceArea());
    return fault == null;
  }

  MemoryView desc() {
    return desc;
  }

  MemoryView driverArea() {
    return driverArea;
  }

  MemoryView deviceArea() {
    return deviceArea;
  }

  RingFault fault() {
    return fault;
  }

  private MemoryView part(String name, long address, long length, int alignment, long meantPhysical) {
    if (fault != null) {
      return null;
    }
    if (address % alignment != 0) {
      return refuse(Kind.RING_MISALIGNED, name, address, length, alignment, "alignment=" + alignment);
    }
    long meant = inCoreTerms(meantPhysical, length);
    try {
      long physical = setup.addressMap.translate(address, length);
      if (meantPhysical != RingFault.UNKNOWN && physical != meantPhysical) {
        return refuse(Kind.RING_ELSEWHERE, name, address, length, meant,
            String.format("physical=0x%x meant=0x%x meant_physical=0x%x", physical, meant, meantPhysical));
      }
      return setup.memory.view(physical, length);
    } catch (AddressFault e) {
      String detail = e.getMessage();
      if (meantPhysical != RingFault.UNKNOWN) {
        detail = String.format("%s; meant=0x%x meant_physical=0x%x", detail, meant, meantPhysical);
      }
      return refuse(Kind.RING_UNREACHABLE, name, address, length, meant, detail);
    }
  }

  /** What the core should have been given: the ring's place as its map names it, else the physical address. */
  private long inCoreTerms(long physical, long length) {
    try {
      return physical == RingFault.UNKNOWN ? physical : setup.addressMap.reverse(physical, length);
    } catch (AddressFault e) {
      return physical;
    }
  }

  private MemoryView refuse(Kind kind, String part, long address, long length, long expected, String detail) {
    fault = new RingFault(kind, setup.queue, setup.device, address, length, expected,
        String.format("ring part=%s address=0x%x length=0x%x: %s", part, address, length, detail));
    return null;
  }
}

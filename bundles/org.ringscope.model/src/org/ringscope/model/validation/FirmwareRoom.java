// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;

/** Whether memory for firmware has a page on which nothing lies yet, and that a core reaches as device addresses. */
final class FirmwareRoom {
  private static final long PAGE_BYTES = 4096;
  private static final Range EVERYTHING = new Range(0, -1);

  private final TreeMap<Long, Range> firmware = new TreeMap<>(Long::compareUnsigned);
  private final RangeIndex<Placed> taken = new RangeIndex<>();

  FirmwareRoom(Surroundings system) {
    for (MemoryRegion region : system.contents().regions()) {
      Range range = Range.of(region);
      if (region.getRole() == RegionRole.FIRMWARE && range != null && range.isProper()) {
        firmware.put(range.start(), range);
      }
    }
    for (EObject each : system.elements()) {
      if (each instanceof Placed element) {
        taken.add(element, system.range(element));
      }
    }
  }

  /** @param own memory of the core's resource table, which is for firmware, too; null if that says none */
  boolean has(long bytes, Core core, MemoryRegion own) {
    boolean hasWindows = false;
    for (AddressWindow window : core.getWindows()) {
      Range seen = Range.of(Defaults.physical(window), Defaults.size(window));
      if (window.getSpace() == AddressSpace.DA && seen != null && seen.isProper()) {
        hasWindows = true;
        if (has(bytes, seen, own)) {
          return true;
        }
      }
    }
    return !hasWindows && has(bytes, EVERYTHING, own);
  }

  private boolean has(long bytes, Range seen, MemoryRegion own) {
    Range first = Range.of(own);
    if (first != null && has(bytes, seen, first)) {
      return true;
    }
    Map.Entry<Long, Range> at = firmware.floorEntry(seen.start());
    for (at = at == null ? firmware.firstEntry() : at; at != null; at = firmware.higherEntry(at.getKey())) {
      if (Long.compareUnsigned(at.getKey(), seen.last()) > 0) {
        return false;
      }
      if (has(bytes, seen, at.getValue())) {
        return true;
      }
    }
    return false;
  }

  private boolean has(long bytes, Range seen, Range region) {
    long from = Long.compareUnsigned(seen.start(), region.start()) > 0 ? seen.start() : region.start();
    Range page = page(from, bytes);
    while (region.contains(page) && seen.contains(page)) {
      Range other = taken.touching(page);
      if (other == null) {
        return true;
      }
      Range next = page(other.last() + 1, bytes);
      if (Long.compareUnsigned(next.start(), page.start()) <= 0) {
        return false; // behind the end of the address space
      }
      page = next;
    }
    return false;
  }

  private static Range page(long from, long bytes) {
    return new Range(from + PAGE_BYTES - 1 & -PAGE_BYTES, bytes);
  }
}

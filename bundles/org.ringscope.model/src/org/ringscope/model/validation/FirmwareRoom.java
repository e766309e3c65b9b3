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

/**
 * Takes pages of memory for firmware on which nothing lies yet, neither what the topology places nor what was taken for other
 * cores, and that a core reaches as device addresses.
 */
final class FirmwareRoom {
  private static final long PAGE_BYTES = 4096;
  private static final Range EVERYTHING = new Range(0, -1);

  private final TreeMap<Long, Range> firmware = new TreeMap<>(Long::compareUnsigned);
  private final RangeIndex<Placed> placed = new RangeIndex<>();
  private final TreeMap<Long, Range> taken = new TreeMap<>(Long::compareUnsigned);

  FirmwareRoom(Surroundings system) {
    for (MemoryRegion region : system.contents().regions()) {
      Range range = Range.of(region);
      if (region.getRole() == RegionRole.FIRMWARE && range != null && range.isProper()) {
        firmware.put(range.start(), range);
      }
    }
    for (EObject each : system.elements()) {
      if (each instanceof Placed element) {
        placed.add(element, system.range(element));
      }
    }
  }

  /**
   * Takes a page for a core.
   *
   * @param own memory of the core's resource table, which is for firmware, too; null if that says none
   * @return whether there was one
   */
  boolean take(long bytes, Core core, MemoryRegion own) {
    boolean hasWindows = false;
    for (AddressWindow window : core.getWindows()) {
      Range seen = Range.of(Defaults.physical(window), Defaults.size(window));
      if (window.getSpace() == AddressSpace.DA && seen != null && seen.isProper()) {
        hasWindows = true;
        if (take(bytes, seen, own)) {
          return true;
        }
      }
    }
    return !hasWindows && take(bytes, EVERYTHING, own);
  }

  private boolean take(long bytes, Range seen, MemoryRegion own) {
    Range first = Range.of(own);
    if (first != null && take(bytes, seen, first)) {
      return true;
    }
    Map.Entry<Long, Range> at = firmware.floorEntry(seen.start());
    for (at = at == null ? firmware.firstEntry() : at; at != null; at = firmware.higherEntry(at.getKey())) {
      if (Long.compareUnsigned(at.getKey(), seen.last()) > 0) {
        return false;
      }
      if (take(bytes, seen, at.getValue())) {
        return true;
      }
    }
    return false;
  }

  private boolean take(long bytes, Range seen, Range region) {
    long from = Long.compareUnsigned(seen.start(), region.start()) > 0 ? seen.start() : region.start();
    Range page = page(from, bytes);
    while (region.contains(page) && seen.contains(page)) {
      Range other = touching(page);
      if (other == null) {
        taken.put(page.start(), page);
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

  private Range touching(Range page) {
    Map.Entry<Long, Range> before = taken.floorEntry(page.last());
    return before != null && before.getValue().overlaps(page) ? before.getValue() : placed.touching(page);
  }

  private static Range page(long from, long bytes) {
    return new Range(from + PAGE_BYTES - 1 & -PAGE_BYTES, bytes);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RingBlock;
import org.ringscope.model.RingPlaces;
import org.ringscope.model.Topology;
import org.ringscope.model.Virtqueue;

/** What a rule asks about the rest of the system: looked up, never searched, so that validation stays linear. One state. */
final class Surroundings {
  private final Topology topology;
  private final Map<Core, Map<AddressSpace, RangeIndex<AddressWindow>>> windows = new HashMap<>();
  private RangeIndex<MemoryRegion> regions;
  private RingPlaces rings;

  /** @param topology null for an element that belongs to none */
  Surroundings(Topology topology) {
    this.topology = topology;
  }

  /** Null for an element that belongs to none. */
  Topology topology() {
    return topology;
  }

  RangeIndex<MemoryRegion> regions() {
    if (regions == null) {
      regions = new RangeIndex<>();
      if (topology != null) {
        topology.getRegions().forEach(region -> regions.add(region, Range.of(region)));
      }
    }
    return regions;
  }

  /** Where a queue lies; null where it is not said. Its size must be sound. */
  RingBlock ring(Virtqueue queue) {
    if (rings == null && topology != null) {
      rings = new RingPlaces(topology);
    }
    return rings == null ? null : rings.of(queue);
  }

  /** Whether both address spaces of the core reach all of this physical range. */
  boolean isSeen(Range range, Core core) {
    return core == null || windows.computeIfAbsent(core, Surroundings::windowsOf).values().stream()
        .allMatch(space -> space.containing(range) != null);
  }

  /** Of each space that has any; a space without windows has the physical addresses. */
  private static Map<AddressSpace, RangeIndex<AddressWindow>> windowsOf(Core core) {
    Map<AddressSpace, RangeIndex<AddressWindow>> spaces = new EnumMap<>(AddressSpace.class);
    for (AddressWindow window : core.getWindows()) {
      spaces.computeIfAbsent(window.getSpace(), space -> new RangeIndex<>())
          .add(window, Range.of(window.getTo(), window.getSize()));
    }
    return spaces;
  }
}

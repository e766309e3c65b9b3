// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.Collection;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/** Memory regions on free physical memory that cores see. */
final class NewRegion {
  private NewRegion() {}

  /** Adds a region of at least so many bytes, and to each of the cores the windows that it needs to see it. */
  static MemoryRegion add(Group group, String name, RegionRole role, long bytes, Collection<Core> cores) {
    Topology topology = TopologyContents.topologyOf(group);
    MemoryRegion region = TopologyFactory.eINSTANCE.createMemoryRegion();
    NewElement.name(topology, group, region, name);
    region.setRole(role);
    place(topology, region, Math.max(FreeMemory.up(bytes, FreeMemory.GRAIN), FreeMemory.GRAIN), cores);
    group.getRegions().add(region);
    cores.forEach(core -> Reach.give(core, region));
    return region;
  }

  /** Where nothing is left it begins at 0: a finding says with what it overlaps. */
  private static void place(Topology topology, MemoryRegion region, long bytes, Collection<Core> cores) {
    Long start = new FreeMemory(topology).find(bytes, cores);
    region.setAddress(new Address(start == null ? 0 : start));
    region.setSize(new Size(bytes));
  }
}

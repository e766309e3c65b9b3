// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import org.ringscope.model.TopologyContents;
import org.ringscope.model.editing.NewElement;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/** Memory for what is drawn, where the system has none that is clearly meant for it. */
final class NewMemory {
  private static final Address FIRST = new Address(0x4000_0000L);
  private static final Size SIZE = new Size(0x1_0000);

  private NewMemory() {}

  /** Whether a bus does not say of all its rings and buffers where they are. */
  static boolean isMissing(RpmsgDevice bus) {
    return bus.getQueues().stream().anyMatch(queue -> queue.getRegion() == null)
        || bus.getBuffers() != null && bus.getBuffers().getRegion() == null;
  }

  /** Places the rings and buffers of a bus that do not say yet where they are. */
  static void place(RpmsgDevice bus) {
    if (bus.getQueues().stream().anyMatch(queue -> queue.getRegion() == null)) {
      MemoryRegion rings = region(bus, bus.getName() + "_rings", RegionRole.VRINGS);
      bus.getQueues().stream().filter(queue -> queue.getRegion() == null)
          .forEach((Virtqueue queue) -> queue.setRegion(rings));
    }
    if (bus.getBuffers() != null && bus.getBuffers().getRegion() == null) {
      bus.getBuffers().setRegion(region(bus, bus.getName() + "_buffers", RegionRole.BUFFERS));
    }
  }

  /** What the host of a bus boots is loaded to memory, which cores share unless somebody says otherwise. */
  static void forFirmware(RpmsgDevice bus) {
    boolean hasSome = new TopologyContents(TopologyContents.topologyOf(bus)).regions().stream()
        .anyMatch(region -> region.getRole() == RegionRole.FIRMWARE);
    if (!hasSome) {
      region(bus, "firmware", RegionRole.FIRMWARE);
    }
  }

  private static MemoryRegion region(RpmsgDevice bus, String name, RegionRole role) {
    Topology topology = TopologyContents.topologyOf(bus);
    Group group = (Group) bus.eContainer();
    MemoryRegion region = TopologyFactory.eINSTANCE.createMemoryRegion();
    region.setRole(role);
    NewElement.name(topology, group, region, name);
    NewElement.prepare(topology, group, region);
    if (region.getAddress() == null) {
      region.setAddress(FIRST);
      region.setSize(SIZE);
    }
    group.getRegions().add(region);
    return region;
  }
}

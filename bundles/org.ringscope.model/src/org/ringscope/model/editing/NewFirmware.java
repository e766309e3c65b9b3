// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.List;
import java.util.stream.Stream;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyValidator;

/** Room for the firmware that is made for a core without an image. */
final class NewFirmware {
  private static final String RULE = "firmware-room";

  private NewFirmware() {}

  /** Lets a core see the memory of its resource table, and adds memory for firmware where it has no room in what is there. */
  static void makeRoom(Core host, Core remote) {
    if (lacksRoom(remote)) {
      seeTable(remote);
    }
    if (lacksRoom(remote)) {
      NewRegion.add((Group) remote.eContainer(), "firmware", RegionRole.FIRMWARE, FreeMemory.GRAIN,
          host == null ? List.of(remote) : List.of(host, remote));
    }
  }

  /** Asked of the rule that says so. */
  static boolean lacksRoom(Core core) {
    return TopologyValidator.validate(TopologyContents.topologyOf(core)).stream()
        .anyMatch(finding -> finding.rule().equals(RULE) && finding.object() == core);
  }

  private static void seeTable(Core core) {
    ResourceTable table = core.getFirmware() == null ? null : core.getFirmware().getResourceTable();
    Topology topology = TopologyContents.topologyOf(core);
    Long start = table == null ? null : new MemoryPlaces(topology).start(table);
    if (start != null) {
      regions(topology, start).forEach(region -> Reach.give(core, region));
    }
  }

  /** The innermost region at an address. */
  static Stream<MemoryRegion> regions(Topology topology, long address) {
    List<MemoryRegion> all = new TopologyContents(topology).regions().stream()
        .filter(region -> Span.of(region) != null && Span.of(region).contains(new Span(address, 1))).toList();
    return all.isEmpty() ? Stream.empty() : Stream.of(all.get(all.size() - 1)); // what is inside comes after what holds it
  }
}

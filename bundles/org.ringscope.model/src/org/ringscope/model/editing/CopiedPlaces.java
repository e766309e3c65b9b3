// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;

/** Gives what was copied, and lay in memory that was not, other places than those of the original. */
final class CopiedPlaces {
  private CopiedPlaces() {}

  /** The table of a core lies where it has room, not at the address of the other one. */
  static void complete(Topology topology, Core core) {
    ResourceTable table = core.getFirmware() == null ? null : core.getFirmware().getResourceTable();
    if (table != null && table.getAddress() != null && table.getRegion() == null) {
      NewFirmware.regions(topology, table.getAddress().value()).findFirst().ifPresent(region -> {
        if (region.getRole() == RegionRole.FIRMWARE) {
          table.setRegion(region);
        }
        table.setAddress(null);
      });
      if (table.getRegion() == null) {
        core.getFirmware().setResourceTable(null);
      }
    }
    NewFirmware.makeRoom(core.getBootedBy(), core);
  }

  /** Rings and buffers that would lie on those of the original. */
  static void complete(RpmsgDevice bus) {
    for (EObject each : bus.eContents()) {
      if (each instanceof Placed placed && placed.getAddress() != null && placed.getRegion() == null
          && bus.eContainer() instanceof Group) {
        PlaceFixes.ownMemory(placed).apply();
      } else if (each instanceof Placed placed && (placed.getAddress() != null || placed.getOffset() != null)
          && isShared(bus, placed)) {
        placed.setAddress(null);
        placed.setOffset(null);
      }
    }
  }

  /** Whether something of another device lies in the same region. */
  private static boolean isShared(RpmsgDevice bus, Placed placed) {
    for (var all = TopologyContents.topologyOf(bus).eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed other && other.getRegion() == placed.getRegion()
          && other.eContainer() != bus) {
        return true;
      }
    }
    return false;
  }
}

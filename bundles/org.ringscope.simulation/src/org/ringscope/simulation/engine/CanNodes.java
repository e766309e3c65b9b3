// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.List;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.Services;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;

/** Which nodes of a system are on one CAN bus. */
final class CanNodes {
  private CanNodes() {}

  /** The nodes that a hub joins. */
  static List<CanNode> of(CanHub hub, TopologyContents contents) {
    Core core = (Core) hub.eContainer();
    return contents.cores().stream().flatMap(other -> other.getTasks().stream()).filter(CanNode.class::isInstance)
        .map(CanNode.class::cast).filter(node -> isOf(hub.getBuses(), core, node.getEndpoint().getBus()))
        .filter(node -> BenchDefaults.service(hub).equals(Services.of(node.getEndpoint()))).toList();
  }

  /** All nodes that are on a bus with this one, itself among them. */
  static List<CanNode> around(CanNode node, TopologyContents contents) {
    return contents.cores().stream().flatMap(core -> core.getTasks().stream()).filter(CanHub.class::isInstance)
        .map(hub -> of((CanHub) hub, contents)).filter(nodes -> nodes.contains(node)).findFirst()
        .orElse(List.of(node));
  }

  /** @param named buses that a task of the host names; none: all of its core */
  static boolean isOf(List<RpmsgDevice> named, Core core, RpmsgDevice bus) {
    return named.isEmpty() ? bus.getDriverSide() == core : named.contains(bus);
  }
}

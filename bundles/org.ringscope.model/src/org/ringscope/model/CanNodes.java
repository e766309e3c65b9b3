// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Task;

/** Which nodes of a system are on one CAN bus. Of one state of a system; changes are not followed. */
public final class CanNodes {
  private final Map<Place, List<CanNode>> nodes = new HashMap<>();
  private final List<CanHub> hubs = new ArrayList<>();

  /** @param at an RPMsg bus, or the core that is its host */
  private record Place(EObject at, String service) {}

  public CanNodes(TopologyContents contents) {
    Services services = new Services(contents);
    for (Core core : contents.cores()) {
      for (Task task : core.getTasks()) {
        if (task instanceof CanHub hub) {
          hubs.add(hub);
        } else if (task instanceof CanNode node && node.getEndpoint() != null && node.getEndpoint().getBus() != null) {
          RpmsgDevice bus = node.getEndpoint().getBus();
          String service = services.get(node.getEndpoint());
          nodes.computeIfAbsent(new Place(bus, service), key -> new ArrayList<>()).add(node);
          nodes.computeIfAbsent(new Place(bus.getDriverSide(), service), key -> new ArrayList<>()).add(node);
        }
      }
    }
  }

  /** The nodes that a hub joins: of the buses that it names, or of all of its core. */
  public List<CanNode> of(CanHub hub) {
    List<? extends EObject> places = hub.getBuses().isEmpty() ? List.of(hub.eContainer()) : hub.getBuses();
    return places.stream().distinct()
        .flatMap(place -> nodes.getOrDefault(new Place(place, BenchDefaults.service(hub)), List.of()).stream())
        .toList();
  }

  /** All nodes that are on a bus with this one, itself among them. */
  public List<CanNode> around(CanNode node) {
    return hubs.stream().map(this::of).filter(joined -> joined.contains(node)).findFirst().orElse(List.of(node));
  }

  /** All CAN buses of the system. */
  public List<CanHub> hubs() {
    return hubs;
  }
}

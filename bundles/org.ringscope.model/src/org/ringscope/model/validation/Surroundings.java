// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.CanNodes;
import org.ringscope.model.Defaults;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.Services;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.VirtioDevice;

/** What a rule asks about the rest of the system: looked up, never searched, so that validation stays linear. One state. */
final class Surroundings {
  private final Topology topology;
  private final Map<Core, Map<AddressSpace, RangeIndex<AddressWindow>>> windows = new HashMap<>();
  private List<EObject> elements;
  private TopologyContents contents;
  private MemoryPlaces places;
  /** What lies in no other region, under null; what lies in one, under that. */
  private Map<MemoryRegion, RangeIndex<MemoryRegion>> regions;
  private Services services;
  private Set<Job> tasks;
  private CanNodes nodes;
  private Set<CanNode> joined;

  /**
   * What a task does.
   *
   * @param kind of the task
   * @param over the bus or device
   * @param service on a bus; null on a device
   */
  record Job(EClass kind, VirtioDevice over, String service) {}

  /** @param topology null for an element that belongs to none */
  Surroundings(Topology topology) {
    this.topology = topology;
  }

  /** Null for an element that belongs to none. */
  Topology topology() {
    return topology;
  }

  /** The topology and all that is in it, in the order of the file; a walk through a tree of EMF is not for free. */
  List<EObject> elements() {
    if (elements == null) {
      elements = new ArrayList<>();
      if (topology != null) {
        elements.add(topology);
        topology.eAllContents().forEachRemaining(elements::add);
      }
    }
    return elements;
  }

  TopologyContents contents() {
    if (contents == null) {
      contents = new TopologyContents(topology == null ? TopologyFactory.eINSTANCE.createTopology() : topology);
    }
    return contents;
  }

  MemoryPlaces places() {
    if (places == null) {
      places = new MemoryPlaces(topology == null ? TopologyFactory.eINSTANCE.createTopology() : topology);
    }
    return places;
  }

  /** The service that an endpoint announces or waits for; null where nobody says. */
  String service(Endpoint endpoint) {
    if (services == null) {
      services = new Services(contents());
    }
    return services.get(endpoint);
  }

  /** What is done on any core. */
  Set<Job> tasks() {
    if (tasks == null) {
      tasks = new HashSet<>();
      for (Core core : contents().cores()) {
        for (Task task : core.getTasks()) {
          if (task instanceof EndpointTask speaker && speaker.getEndpoint() != null) {
            tasks.add(new Job(task.eClass(), speaker.getEndpoint().getBus(), service(speaker.getEndpoint())));
          } else if (task instanceof DeviceTask user) {
            tasks.add(new Job(task.eClass(), user.getDevice(), null));
          }
        }
      }
    }
    return tasks;
  }

  /** Who is on which CAN bus. */
  CanNodes nodes() {
    if (nodes == null) {
      nodes = new CanNodes(contents());
    }
    return nodes;
  }

  /** The nodes that are on a CAN bus. */
  Set<CanNode> joined() {
    if (joined == null) {
      joined = new HashSet<>();
      nodes().hubs().forEach(hub -> joined.addAll(nodes().of(hub)));
    }
    return joined;
  }

  /** What an element takes of memory; null where that is not known. */
  Range range(Placed element) {
    Long start = places().start(element);
    long bytes = places().bytes(element);
    return start == null || bytes <= 0 ? null : new Range(start, bytes);
  }

  /** The innermost region that holds all of this range, or null. */
  MemoryRegion containing(Range range) {
    MemoryRegion found = null;
    for (RangeIndex<MemoryRegion> inner = regionsIn(null); inner != null; inner = regionsIn(found)) {
      MemoryRegion next = inner.containing(range);
      if (next == null) {
        return found;
      }
      found = next;
    }
    return found;
  }

  /** Whether any memory lies on this range. */
  boolean touches(Range range) {
    RangeIndex<MemoryRegion> all = regionsIn(null);
    return all != null && all.touches(range);
  }

  private RangeIndex<MemoryRegion> regionsIn(MemoryRegion outer) {
    if (regions == null) {
      regions = new HashMap<>();
      contents().regions().forEach(region -> regions
          .computeIfAbsent(outerOf(region), key -> new RangeIndex<>()).add(region, Range.of(region)));
    }
    return regions.get(outer);
  }

  /** The region that a region lies in; null for none. */
  static MemoryRegion outerOf(MemoryRegion region) {
    return region.eContainer() instanceof MemoryRegion outer ? outer : null;
  }

  /** What a region is for: if it does not say, what the one around it is for. */
  static RegionRole role(MemoryRegion region) {
    MemoryRegion at = region;
    while (at.getRole() == RegionRole.UNSPECIFIED && outerOf(at) != null) {
      at = outerOf(at);
    }
    return at.getRole();
  }

  /** Whether all address spaces of the core reach all of this physical range. */
  boolean isSeen(Range range, Core core) {
    return core == null || windows.computeIfAbsent(core, Surroundings::windowsOf).values().stream()
        .allMatch(space -> space.containing(range) != null);
  }

  /** Of each space that has any; a space without windows has the physical addresses. */
  private static Map<AddressSpace, RangeIndex<AddressWindow>> windowsOf(Core core) {
    Map<AddressSpace, RangeIndex<AddressWindow>> spaces = new EnumMap<>(AddressSpace.class);
    for (AddressWindow window : core.getWindows()) {
      spaces.computeIfAbsent(window.getSpace(), space -> new RangeIndex<>())
          .add(window, Range.of(Defaults.physical(window), Defaults.size(window)));
    }
    return spaces;
  }
}

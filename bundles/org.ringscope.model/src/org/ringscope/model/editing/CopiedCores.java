// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.type.Size;

/**
 * Copies of cores with what belongs to them: the buses and devices whose remote or device side they are, their doorbells, the
 * memory that nothing else uses, and on the other side the endpoints and tasks that speak over these buses. References
 * inside the set follow the copies.
 */
public final class CopiedCores {
  /** Each copy, and whoever will contain a copy of it. */
  private final Map<EObject, EObject> owners = new LinkedHashMap<>();

  private CopiedCores() {}

  /** Copies these cores and what else is selected with them; null where no core is among them. */
  public static CopiedCores of(Collection<? extends EObject> selected) {
    Set<EObject> wanted = new LinkedHashSet<>();
    for (EObject each : selected) {
      wanted.add(each);
      if (each instanceof Core core) {
        belonging(core, wanted);
      }
    }
    if (wanted.stream().noneMatch(Core.class::isInstance)) {
      return null;
    }
    wanted.removeIf(each -> each instanceof Topology);
    Collection<EObject> outermost = EcoreUtil.filterDescendants(wanted);
    CopiedCores copied = new CopiedCores();
    copied.owners.putAll(copies(outermost));
    return copied;
  }

  /** Each copy with the owner of what it was made of. */
  private static Map<EObject, EObject> copies(Collection<EObject> originals) {
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    copier.copyAll(originals);
    copier.copyReferences();
    Map<EObject, EObject> owners = new LinkedHashMap<>();
    originals.forEach(each -> owners.put(copier.get(each), each.eContainer()));
    return owners;
  }

  private static void belonging(Core core, Set<EObject> wanted) {
    Topology topology = TopologyContents.topologyOf(core);
    TopologyContents system = new TopologyContents(topology);
    List<VirtioDevice> devices =
        system.devices().stream().filter(device -> device.getDeviceSide() == core).toList();
    wanted.addAll(devices);
    for (VirtioDevice device : devices) {
      references(device).filter(Doorbell.class::isInstance).forEach(wanted::add);
      if (device.getDriverSide() != null) {
        partners(device, wanted);
      }
    }
    system.regions().stream().filter(region -> isOwn(region, topology, wanted)).forEach(wanted::add);
  }

  private static void partners(VirtioDevice device, Set<EObject> wanted) {
    for (Endpoint end : device.getDriverSide().getEndpoints()) {
      if (end.getBus() == device) {
        wanted.add(end);
      }
    }
    for (Task task : device.getDriverSide().getTasks()) {
      if (task instanceof EndpointTask speaker && wanted.contains(speaker.getEndpoint())) {
        wanted.add(task);
      }
    }
  }

  private static Stream<EObject> references(EObject element) {
    List<EObject> all = new ArrayList<>(element.eCrossReferences());
    element.eAllContents().forEachRemaining(inner -> all.addAll(inner.eCrossReferences()));
    return all.stream();
  }

  /** Whether all that lies in it, and something does, is copied. */
  private static boolean isOwn(MemoryRegion region, Topology topology, Set<EObject> wanted) {
    boolean isUsed = false;
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      EObject each = all.next();
      if (each instanceof Placed placed && PlaceFixes.region(placed) == region) {
        isUsed = true;
        if (!EcoreUtil.isAncestor(wanted, placed)) {
          return false;
        }
      }
    }
    return isUsed;
  }

  /**
   * Adds copies to the topology, under free names and on free memory.
   *
   * @param group that gets what was in a group
   * @return the cores and what stands with them in the group
   */
  public List<EObject> paste(Group group) {
    Map<EObject, EObject> made = new LinkedHashMap<>();
    EcoreUtil.Copier copier = new EcoreUtil.Copier();
    copier.copyAll(owners.keySet());
    copier.copyReferences();
    owners.forEach((copy, owner) -> made.put(copier.get(copy), owner));
    Topology topology = TopologyContents.topologyOf(group);
    List<EObject> pasted = new ArrayList<>();
    made.forEach((copy, owner) -> {
      EObject home = owner instanceof Group || owner instanceof MemoryRegion && copy instanceof MemoryRegion ? group
          : owner;
      if (home.eResource() == group.eResource() && (home == group || TopologyContents.topologyOf(home) == topology)) {
        add(home, copy, topology);
        if (home == group) {
          pasted.add(copy);
        }
      }
    });
    complete(topology, pasted);
    return pasted;
  }

  private static void add(EObject home, EObject copy, Topology topology) {
    if (copy instanceof NamedElement named && named.getName() != null) {
      NewElement.rename(List.of(copy), topology, home);
    }
    home.eClass().getEAllContainments().stream()
        .filter(feature -> feature.isMany() && feature.getEReferenceType().isSuperTypeOf(copy.eClass())).findFirst()
        .ifPresent(feature -> list(home, feature).add(copy));
  }

  @SuppressWarnings("unchecked")
  private static List<EObject> list(EObject home, EReference feature) {
    return (List<EObject>) home.eGet(feature);
  }

  /** What is the same in the original and may not be: places in memory. What cores speak over that was not copied is dropped. */
  private static void complete(Topology topology, List<EObject> pasted) {
    Map<MemoryRegion, Set<Core>> users = new HashMap<>();
    for (EObject each : pasted) {
      if (each instanceof VirtioDevice device) {
        List<Core> sides = Stream.of(device.getDriverSide(), device.getDeviceSide())
            .filter(Objects::nonNull).toList();
        references(device).filter(MemoryRegion.class::isInstance).map(MemoryRegion.class::cast)
            .forEach(region -> users.computeIfAbsent(region, key -> new LinkedHashSet<>()).addAll(sides));
      }
    }
    for (EObject each : pasted) {
      if (each instanceof MemoryRegion region && Span.of(region) != null) {
        move(topology, region, users.getOrDefault(region, Set.of()));
      } else if (each instanceof Core core) {
        dropForeign(core);
      }
    }
    pasted.stream().filter(Core.class::isInstance).map(Core.class::cast)
        .forEach(core -> CopiedPlaces.complete(topology, core));
    pasted.stream().filter(RpmsgDevice.class::isInstance).map(RpmsgDevice.class::cast)
        .forEach(bus -> CopiedPlaces.complete(bus));
  }

  private static void move(Topology topology, MemoryRegion region, Set<Core> users) {
    long bytes = region.getSize().bytes();
    region.setSize(null); // else it is in its own way
    Long start = new FreeMemory(topology).find(bytes, List.of());
    region.setSize(new Size(bytes));
    if (start != null) {
      MovedRegion.move(region, start);
      users.forEach(core -> Reach.give(core, region));
    }
  }

  private static void dropForeign(Core core) {
    core.getEndpoints().removeIf(end -> end.getBus() != null && end.getBus().getDriverSide() != core
        && end.getBus().getDeviceSide() != core);
    core.getTasks().removeIf(task -> task instanceof EndpointTask speaker && speaker.getEndpoint() != null
        && speaker.getEndpoint().eContainer() != core);
  }
}

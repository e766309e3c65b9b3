// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.Services;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/** Makes a scene of a topology that is being edited: anything may be missing in it. */
final class TopologyScene {
  private final TopologyContents contents;
  private final Map<String, String> groups = new HashMap<>();
  /** Both cores of each device that has something in a region, the owner of each table. */
  private final Map<MemoryRegion, Set<Core>> holders = new HashMap<>();

  private TopologyScene(Topology topology, Set<String> folded) {
    contents = new TopologyContents(topology);
    addGroups(topology, folded);
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed element && element.getRegion() != null) {
        holders.computeIfAbsent(element.getRegion(), region -> new LinkedHashSet<>()).addAll(holders(element));
      }
    }
  }

  /** @param folded groups whose members the scene tells, so that they can be drawn as one */
  static SystemScene of(Topology topology, Set<String> folded) {
    return new TopologyScene(topology, folded).scene();
  }

  private void addGroups(Group group, Set<String> folded) {
    for (Group inner : group.getGroups()) {
      if (inner.getName() != null && folded.contains(inner.getName())) {
        TopologyContents members = new TopologyContents(inner);
        members.cores().forEach(core -> groups.put(name(core), inner.getName()));
        members.regions().forEach(region -> groups.put(name(region), inner.getName()));
      } else {
        addGroups(inner, folded);
      }
    }
  }

  private static List<Core> holders(EObject element) {
    for (EObject owner = element; owner != null; owner = owner.eContainer()) {
      if (owner instanceof VirtioDevice device) {
        return Stream.of(device.getDriverSide(), device.getDeviceSide()).filter(Objects::nonNull).toList();
      } else if (owner instanceof Core core) {
        return List.of(core);
      }
    }
    return List.of();
  }

  private SystemScene scene() {
    List<SystemScene.Core> cores = contents.cores().stream()
        .map(core -> new SystemScene.Core(name(core), subtitle(core), endpoints(core))).toList();
    List<SystemScene.Region> regions = contents.regions().stream()
        .map(region -> new SystemScene.Region(name(region), range(region), users(region))).toList();
    List<SystemScene.Queue> queues = new ArrayList<>();
    for (VirtioDevice device : contents.devices()) {
      device.getQueues().forEach(queue -> queues.add(queue(device, queue)));
    }
    List<SystemScene.Doorbell> doorbells = contents.doorbells().stream()
        .filter(bell -> bell.getFrom() != null && bell.getTo() != null)
        .map(bell -> new SystemScene.Doorbell(name(bell), name(bell.getFrom()), name(bell.getTo()))).toList();
    return new SystemScene(cores, regions, queues, doorbells, groups);
  }

  private static String subtitle(Core core) {
    List<String> words = new ArrayList<>();
    for (Enumerator word : List.<Enumerator>of(core.getOs(), core.getKind())) {
      if (word.getValue() != 0) {
        words.add(word.getLiteral());
      }
    }
    if (core.getCpu() != null) {
      words.add(core.getCpu() + (core.getCpus() == null ? "" : " × " + core.getCpus()));
    }
    return String.join(" · ", words);
  }

  private static String range(MemoryRegion region) {
    return (region.getAddress() == null ? "?" : region.getAddress().toString()) + " · "
        + (region.getSize() == null ? "?" : SystemScene.bytes(region.getSize().bytes()));
  }

  private static List<SystemScene.Endpoint> endpoints(Core core) {
    List<SystemScene.Endpoint> endpoints = new ArrayList<>();
    for (Endpoint endpoint : core.getEndpoints()) {
      String service = Services.of(endpoint);
      endpoints.add(new SystemScene.Endpoint(QualifiedName.of(endpoint),
          service == null ? QualifiedName.localName(endpoint) : service,
          endpoint.getAddress() == null ? "" : endpoint.getAddress().toString()));
    }
    return endpoints;
  }

  private SystemScene.Queue queue(VirtioDevice device, Virtqueue queue) {
    String id = QualifiedName.of(queue);
    String label = id + (queue.getName() == null ? "" : " " + queue.getName()) + " · " + Defaults.size(queue);
    return new SystemScene.Queue(id, label, name(device.getDriverSide()), name(device.getDeviceSide()),
        name(region(queue)), QueueWords.isToDriver(device, Defaults.index(queue)));
  }

  /** The one it says, else the innermost that holds its address. */
  private MemoryRegion region(Virtqueue queue) {
    if (queue.getRegion() != null || queue.getAddress() == null) {
      return queue.getRegion();
    }
    MemoryRegion found = null;
    for (MemoryRegion region : contents.regions()) {
      if (region.getAddress() != null && region.getSize() != null && Long.compareUnsigned(
          queue.getAddress().value() - region.getAddress().value(), region.getSize().bytes()) < 0) {
        found = region; // what is inside comes after what holds it
      }
    }
    return found;
  }

  /** The cores that have something in a region; else those that see it: through a window, or because they have none. */
  private List<String> users(MemoryRegion region) {
    if (holders.containsKey(region)) {
      return holders.get(region).stream().map(TopologyScene::name).toList();
    }
    List<String> explicit = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Core core : contents.cores()) {
      boolean mapped = core.getWindows().stream().anyMatch(window -> reaches(window, region));
      if (mapped) {
        explicit.add(name(core));
      }
      if (mapped || core.getWindows().isEmpty()) {
        all.add(name(core));
      }
    }
    return region.getRole() == RegionRole.PRIVATE && !explicit.isEmpty() ? explicit : all;
  }

  private static boolean reaches(AddressWindow window, MemoryRegion region) {
    return Defaults.physical(window) != null && region.getAddress() != null && region.getSize() != null
        && SystemScene.overlap(Defaults.physical(window).value(), Defaults.size(window), region.getAddress().value(),
            region.getSize().bytes());
  }

  private static String name(EObject element) {
    return element == null ? null : QualifiedName.of(element);
  }
}

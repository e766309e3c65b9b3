// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceTask;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;

/** What a new element refers to where the system has just one such thing; all else is for its author to say. */
final class OnlyChoices {
  private static final long REGION_BYTES = 0x10000;

  private final TopologyContents system;
  private final Set<MemoryRegion> inUse = new HashSet<>();

  OnlyChoices(Topology topology) {
    system = new TopologyContents(topology);
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof Placed placed) {
        inUse.add(placed.getRegion());
      }
    }
  }

  /** Fills in an element that {@code parent} will contain, and what it contains. */
  void complete(EObject parent, EObject element) {
    if (element instanceof VirtioDevice device) {
      sides(device);
    } else if (element instanceof Doorbell doorbell) {
      ends(doorbell);
    } else if (element instanceof Endpoint endpoint) {
      endpoint.setBus(only(system.buses().stream().filter(bus -> isSide(parent, bus))));
    } else if (element instanceof EndpointTask task && parent instanceof Core core) {
      task.setEndpoint(only(core.getEndpoints().stream().filter(endpoint -> isFree(core, endpoint))));
    } else if (element instanceof DeviceTask task) {
      task.setDevice(only(system.devices().stream()
          .filter(device -> device instanceof ConsoleDevice && isSide(parent, device))));
    } else if (element instanceof Placed placed) {
      placed.setRegion(home(placed));
    } else if (element instanceof MemoryRegion region) {
      behindOthers(parent, region);
    }
    element.eContents().forEach(inner -> complete(element, inner));
  }

  /** In the first gap behind its neighbours, as far as they say where they are. */
  private void behindOthers(EObject parent, MemoryRegion region) {
    MemoryRegion outer = parent instanceof MemoryRegion of && hasRange(of) ? of : null;
    List<MemoryRegion> others = parent instanceof MemoryRegion of ? of.getRegions() : system.regions();
    Long end = others.stream().filter(OnlyChoices::hasRange).map(OnlyChoices::end).max(Long::compareUnsigned)
        .orElse(outer == null ? null : (Long) outer.getAddress().value());
    if (end == null) {
      return;
    }
    long start = end + REGION_BYTES - 1 & -REGION_BYTES;
    boolean fits = start != 0 && (outer == null || Long.compareUnsigned(start + REGION_BYTES, end(outer)) <= 0);
    if (fits) {
      region.setAddress(new Address(start));
      region.setSize(new Size(REGION_BYTES));
    }
  }

  private static boolean hasRange(MemoryRegion region) {
    return region.getAddress() != null && region.getSize() != null;
  }

  private static long end(MemoryRegion region) {
    return region.getAddress().value() + region.getSize().bytes();
  }

  private static <T> T only(Stream<T> all) {
    List<T> two = all.limit(2).toList();
    return two.size() == 1 ? two.get(0) : null;
  }

  private static boolean isSide(EObject core, VirtioDevice device) {
    return device.getDriverSide() == core || device.getDeviceSide() == core;
  }

  /** Of two cores, the one that boots the other has the driver, and a guest has it. */
  private void sides(VirtioDevice device) {
    if (system.cores().size() != 2) {
      return;
    }
    Core first = system.cores().get(0);
    Core second = system.cores().get(1);
    boolean isReversed = first.getBootedBy() == second || second.getRunsOn() == first;
    device.setDriverSide(isReversed ? second : first);
    device.setDeviceSide(isReversed ? first : second);
    device.setKick(only(unused(device.getDriverSide(), device.getDeviceSide())));
    device.setInterrupt(only(unused(device.getDeviceSide(), device.getDriverSide())));
  }

  private Stream<Doorbell> unused(Core from, Core to) {
    return between(from, to).filter(bell -> system.devices().stream()
        .noneMatch(device -> device.getKick() == bell || device.getInterrupt() == bell));
  }

  private static boolean isFree(Core core, Endpoint endpoint) {
    return core.getTasks().stream()
        .noneMatch(task -> task instanceof EndpointTask other && other.getEndpoint() == endpoint);
  }

  /** Of two cores, first one direction and then the other. */
  private void ends(Doorbell doorbell) {
    if (system.cores().size() == 2) {
      Core first = system.cores().get(0);
      Core second = system.cores().get(1);
      boolean isBack = between(first, second).count() > between(second, first).count();
      doorbell.setFrom(isBack ? second : first);
      doorbell.setTo(isBack ? first : second);
    }
  }

  private Stream<Doorbell> between(Core from, Core to) {
    return system.doorbells().stream().filter(bell -> bell.getFrom() == from && bell.getTo() == to);
  }

  /** The only memory that is just for this and holds nothing yet, or else the only one for anything that is shared. */
  private MemoryRegion home(Placed element) {
    RegionRole role = element instanceof Transport ? RegionRole.REGISTERS
        : element instanceof ResourceTable || element instanceof TraceBuffer ? RegionRole.FIRMWARE
            : element instanceof RpmsgBuffers || element instanceof Bounce ? RegionRole.BUFFERS : RegionRole.VRINGS;
    boolean hasOwn = system.regions().stream().anyMatch(region -> region.getRole() == role);
    RegionRole wanted = hasOwn ? role : RegionRole.SHARED;
    MemoryRegion home = only(system.regions().stream().filter(region -> region.getRole() == wanted));
    return home == null || wanted != RegionRole.SHARED && inUse.contains(home) ? null : home;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.ResourceTable;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.topology.Transport;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.validation.Labels;

/** Fixes of where things lie in memory. */
final class PlaceFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "place-contradiction", QuickFix.of(Placed.class, PlaceFixes::anywhere),
      "memory-overlap", QuickFix.of(Placed.class, PlaceFixes::apart),
      "bus-buffers-fit", QuickFix.of(RpmsgBuffers.class, PlaceFixes::buffers),
      "bus-buffers-not-translatable", QuickFix.of(RpmsgBuffers.class, PlaceFixes::window),
      "device-bounce", QuickFix.of(Bounce.class, PlaceFixes::bounce),
      "console-bounce", QuickFix.of(Bounce.class, PlaceFixes::ownMemory),
      "device-base", QuickFix.of(Placed.class, PlaceFixes::ownMemory),
      "place-outside", QuickFix.of(Placed.class, PlaceFixes::ownMemory));

  private PlaceFixes() {}

  /** Where the region has room. */
  private static QuickFix anywhere(Placed placed) {
    return placed.getRegion() == null ? ownMemory(placed)
        : new QuickFix("Let " + Labels.of(placed) + " lie where " + Labels.name(placed.getRegion()) + " has room",
            () -> forgetPlace(placed));
  }

  private static void forgetPlace(Placed placed) {
    placed.setAddress(null);
    placed.setOffset(null);
  }

  private static QuickFix apart(Placed placed) {
    boolean isSaid = placed.getAddress() != null || placed.getOffset() != null;
    return isSaid && placed.getRegion() != null ? anywhere(placed) : ownMemory(placed);
  }

  /** A region that holds nothing else, which all who use it see. */
  static QuickFix ownMemory(Placed placed) {
    Topology topology = TopologyContents.topologyOf(placed);
    Group group = group(placed);
    if (topology == null || group == null) {
      return null;
    }
    return new QuickFix("Give " + Labels.of(placed) + " memory of its own", () -> {
      forgetPlace(placed);
      placed.setRegion(null);
      MemoryRegion region = NewRegion.add(group, stem(placed), role(placed), FreeMemory.GRAIN, users(placed));
      placed.setRegion(region);
      RegionFixes.growFor(placed, region);
    });
  }

  private static String stem(Placed placed) {
    EObject owner = placed.eContainer();
    EObject named = owner.eContainer() instanceof VirtioDevice || owner.eContainer() instanceof Core
        ? owner.eContainer() : owner;
    return Labels.name(named) + switch (role(placed)) {
      case VRINGS -> "_rings";
      case REGISTERS -> "_registers";
      case FIRMWARE -> "_firmware";
      default -> "_buffers";
    };
  }

  private static RegionRole role(Placed placed) {
    return placed instanceof Transport ? RegionRole.REGISTERS
        : placed instanceof ResourceTable || placed instanceof TraceBuffer ? RegionRole.FIRMWARE
            : placed instanceof RpmsgBuffers || placed instanceof Bounce ? RegionRole.BUFFERS : RegionRole.VRINGS;
  }

  private static Group group(EObject element) {
    EObject at = element;
    while (at != null && !(at instanceof Group)) {
      at = at.eContainer();
    }
    return (Group) at;
  }

  /** The cores that must see it. */
  private static List<Core> users(EObject placed) {
    for (EObject at = placed; at != null; at = at.eContainer()) {
      if (at instanceof VirtioDevice device) {
        return Stream.of(device.getDriverSide(), device.getDeviceSide()).filter(Objects::nonNull).toList();
      } else if (at instanceof Core core) {
        return List.of(core);
      }
    }
    return List.of();
  }

  /** The region that it says, or else the innermost at its address. */
  static MemoryRegion region(Placed placed) {
    Topology topology = TopologyContents.topologyOf(placed);
    Long start = new MemoryPlaces(topology).start(placed);
    return start == null ? placed.getRegion()
        : NewFirmware.regions(topology, start).findFirst().orElse(placed.getRegion());
  }

  /** A region that is for something else becomes shared; what lies in none gets one. */
  static QuickFix role(Placed placed, RegionRole wanted) {
    MemoryRegion region = region(placed);
    boolean isWrong = region != null && region.getRole() != RegionRole.UNSPECIFIED && region.getRole() != wanted
        && region.getRole() != RegionRole.SHARED;
    return isWrong ? new QuickFix("Let " + Labels.name(region) + " be shared memory",
        () -> region.setRole(RegionRole.SHARED)) : ownMemory(placed);
  }

  private static QuickFix buffers(RpmsgBuffers buffers) {
    MemoryRegion region = region(buffers);
    boolean isFor = region == null || List.of(RegionRole.UNSPECIFIED, RegionRole.BUFFERS, RegionRole.SHARED)
        .contains(region.getRole());
    QuickFix larger = region == null ? null : RegionFixes.grow(buffers, region);
    return !isFor ? role(buffers, RegionRole.BUFFERS) : larger != null ? larger : ownMemory(buffers);
  }

  private static QuickFix bounce(Bounce bounce) {
    QuickFix window = bounce.getRegion() == null ? null : window(bounce);
    return window != null ? window : role(bounce, RegionRole.BUFFERS);
  }

  /** Windows for those that do not see it. */
  static QuickFix window(Placed placed) {
    MemoryRegion region = region(placed);
    List<Core> blind = region == null || Span.of(region) == null ? List.of()
        : users(placed).stream().filter(core -> !Reach.sees(core, Span.of(region))).toList();
    String names = blind.stream().map(Core::getName).collect(Collectors.joining(" and "));
    return blind.isEmpty() ? null : new QuickFix("Let " + names + " see " + Labels.name(region) + " through a window",
        () -> blind.forEach(core -> Reach.give(core, region)));
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Size;
import org.ringscope.model.validation.Labels;

/** Fixes of memory regions. */
final class RegionFixes {
  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "region-size", QuickFix.of(MemoryRegion.class, RegionFixes::size),
      "region-overlap", QuickFix.of(MemoryRegion.class, RegionFixes::apart),
      "region-inside", QuickFix.of(MemoryRegion.class, RegionFixes::inside),
      "firmware-room", QuickFix.of(Core.class, core -> new QuickFix("Add memory for the firmware of " + core.getName(),
          () -> NewFirmware.makeRoom(core.getBootedBy(), core))));

  private RegionFixes() {}

  /** 64 KiB, or up to the next region. */
  private static QuickFix size(MemoryRegion region) {
    long start = region.getAddress().value();
    long bytes = neighbours(region).stream().map(Span::of).filter(span -> span != null && span.bytes() > 0)
        .mapToLong(span -> span.start() - start).filter(gap -> gap > 0 && gap < FreeMemory.GRAIN).min()
        .orElse(FreeMemory.GRAIN);
    return new QuickFix("Give " + Labels.name(region) + " " + new Size(bytes) + " bytes",
        () -> region.setSize(new Size(bytes)));
  }

  private static List<MemoryRegion> neighbours(MemoryRegion region) {
    List<MemoryRegion> all = region.eContainer() instanceof MemoryRegion outer ? outer.getRegions()
        : new TopologyContents(TopologyContents.topologyOf(region)).regions().stream()
            .filter(each -> !(each.eContainer() instanceof MemoryRegion)).toList();
    return all.stream().filter(each -> each != region).toList();
  }

  /** Gives a region that does not say where it is, or how large, what it lacks. */
  static QuickFix place(MemoryRegion region) {
    Topology topology = TopologyContents.topologyOf(region);
    long bytes = region.getSize() == null || region.getSize().bytes() <= 0 ? FreeMemory.GRAIN
        : region.getSize().bytes();
    Long start = region.getAddress() != null ? (Long) region.getAddress().value()
        : topology == null ? null : new FreeMemory(topology).find(bytes, List.of());
    return start == null ? null
        : new QuickFix("Place " + Labels.name(region) + " at " + new Address(start) + ", " + new Size(bytes), () -> {
          region.setAddress(new Address(start));
          region.setSize(new Size(bytes));
        });
  }

  private static QuickFix apart(MemoryRegion region) {
    Span span = Span.of(region);
    Long start = region.eContainer() instanceof MemoryRegion outer ? inside(region, outer)
        : new FreeMemory(TopologyContents.topologyOf(region)).find(span.bytes(), List.of());
    return start == null ? null : move(region, start);
  }

  private static QuickFix move(MemoryRegion region, long start) {
    return new QuickFix("Move " + Labels.name(region) + " to " + new Address(start),
        () -> MovedRegion.move(region, start));
  }

  private static QuickFix inside(MemoryRegion region) {
    MemoryRegion outer = (MemoryRegion) region.eContainer();
    Long start = inside(region, outer);
    return start == null ? null : move(region, start);
  }

  /** Room for a region behind one of its neighbours, or where the outer one begins. */
  private static Long inside(MemoryRegion region, MemoryRegion outer) {
    Span all = Span.of(outer);
    List<Span> taken = neighbours(region).stream().map(Span::of).filter(span -> span != null).toList();
    return Stream.concat(Stream.of(all.start()), taken.stream().map(Span::end))
        .filter(start -> all.contains(new Span(start, Span.of(region).bytes())))
        .filter(start -> taken.stream().noneMatch(new Span(start, Span.of(region).bytes())::overlaps))
        .findFirst().orElse(null);
  }

  /** The region as large as what lies in it needs; null where something else is in the way. */
  static QuickFix grow(Placed placed, MemoryRegion region) {
    long bytes = needed(placed, region);
    boolean isFree = neighbours(region).stream().map(Span::of)
        .noneMatch(span -> span != null && span.overlaps(new Span(region.getAddress().value(), bytes)));
    return !isFree || bytes <= region.getSize().bytes() || region.eContainer() instanceof MemoryRegion ? null
        : new QuickFix("Make " + Labels.name(region) + " " + new Size(bytes) + " bytes large",
            () -> growFor(placed, region));
  }

  private static long needed(Placed placed, MemoryRegion region) {
    MemoryPlaces places = new MemoryPlaces(TopologyContents.topologyOf(region));
    Long start = places.start(placed);
    return start == null ? 0
        : FreeMemory.up(start + places.bytes(placed) - region.getAddress().value(), FreeMemory.GRAIN);
  }

  /** Makes a region, and the windows to it that are shorter, as large as something in it needs. */
  static void growFor(Placed placed, MemoryRegion region) {
    long bytes = needed(placed, region);
    if (Long.compareUnsigned(bytes, region.getSize().bytes()) > 0) {
      region.setSize(new Size(bytes));
      new TopologyContents(TopologyContents.topologyOf(region)).cores().stream()
          .flatMap(core -> core.getWindows().stream())
          .filter(window -> window.getRegion() == region && window.getPhysical() == null)
          .forEach(window -> window.setSize(null));
    }
  }
}

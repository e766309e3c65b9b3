// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Placed;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;

/** No two things lie on the same bytes: regions, and in them rings, buffers, tables, registers and logs of any device. */
final class OverlapRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("region-overlap", Topology.class, OverlapRules::regions),
      TopologyRule.error("memory-overlap", Topology.class, OverlapRules::memory));

  /**
   * Something that has its place.
   *
   * @param feature which says the place
   */
  private record Part(EObject element, EStructuralFeature feature) {
    String text(Range range) {
      return (element instanceof Placed placed ? Labels.of(placed) : Labels.name(element)) + " (" + range + ")";
    }
  }

  /** A pool that queues of a device share, for nobody says which part each of them has. */
  private record Pool(EObject device, MemoryRegion region) {}

  private OverlapRules() {}

  /** Of regions in the same region, or in none; an inner region lies on its outer one. */
  private static void regions(Topology topology, Report report) {
    Map<MemoryRegion, RangeIndex<Part>> neighbours = new HashMap<>();
    for (MemoryRegion region : report.system().contents().regions()) {
      neighbours.computeIfAbsent(Surroundings.outerOf(region), outer -> new RangeIndex<>())
          .add(new Part(region, MEMORY_REGION__ADDRESS), Range.of(region));
    }
    neighbours.values().forEach(index -> report(index, report));
  }

  private static void memory(Topology topology, Report report) {
    RangeIndex<Part> all = new RangeIndex<>();
    Set<Pool> pools = new HashSet<>();
    for (EObject each : report.system().elements()) {
      if (each instanceof Placed element && isAlone(element, pools)) {
        for (Range range : ranges(element, report.system())) {
          all.add(new Part(element, PlaceRules.feature(element)), range);
        }
      }
    }
    report(all, report);
  }

  private static boolean isAlone(Placed element, Set<Pool> pools) {
    if (element instanceof Bounce && element.eContainer() != null
        && !(element.eContainer().eContainer() instanceof ConsoleDevice)) {
      return pools.add(new Pool(element.eContainer().eContainer(), element.getRegion()));
    }
    return true;
  }

  private static List<Range> ranges(Placed element, Surroundings system) {
    if (element instanceof Virtqueue queue) {
      return RingPlaceRules.parts(queue, system);
    }
    Range range = system.range(element);
    return range == null ? List.of() : List.of(range);
  }

  /** At the later one in the order of the file. */
  private static void report(RangeIndex<Part> parts, Report report) {
    parts.overlaps((earlier, later) -> report.add(later.what().element, later.what().feature,
        later.what().text(later.range()) + " and " + earlier.what().text(earlier.range()) + " overlap"));
  }
}

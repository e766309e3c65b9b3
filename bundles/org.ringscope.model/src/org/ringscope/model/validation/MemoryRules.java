// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__FROM;
import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__SIZE;
import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__TO;
import static org.ringscope.model.TopologyPackage.Literals.DOORBELL__DELAY_NANOS;
import static org.ringscope.model.TopologyPackage.Literals.DOORBELL__TO;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__SIZE;

import java.util.List;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.Topology;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about memory regions, the windows through which cores see them, and doorbells. */
final class MemoryRules {

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("region-size", MemoryRegion.class, MemoryRules::regionSize),
      TopologyRule.error("region-overlap", MemoryRegion.class, MemoryRules::regionOverlap),
      TopologyRule.error("window-size", AddressWindow.class, MemoryRules::windowSize),
      TopologyRule.error("window-overlap", AddressWindow.class, MemoryRules::windowOverlap),
      TopologyRule.warning("window-without-memory", AddressWindow.class, MemoryRules::windowWithoutMemory),
      TopologyRule.error("doorbell-ends", Doorbell.class, MemoryRules::doorbellEnds),
      TopologyRule.error("doorbell-delay", Doorbell.class, MemoryRules::doorbellDelay));

  private MemoryRules() {}

  private static void regionSize(MemoryRegion region, Report report) {
    Range range = Range.of(region);
    if (range != null && range.size() != 0 && !range.isProper()) {
      report.add(MEMORY_REGION__SIZE, region.getName() + " runs over the end of the address space");
    }
  }

  private static void regionOverlap(MemoryRegion region, Report report) {
    Range range = Range.of(region);
    if (range == null || !(region.eContainer() instanceof Topology topology)) {
      return;
    }
    // Only the later of two reports, so that one overlap is one finding.
    for (MemoryRegion other : topology.getRegions()) {
      if (other == region) {
        return;
      }
      if (Range.of(other) != null && Range.of(other).overlaps(range)) {
        report.add(MEMORY_REGION__ADDRESS,
            region.getName() + " (" + range + ") overlaps " + other.getName() + " (" + Range.of(other) + ")");
      }
    }
  }

  private static void windowSize(AddressWindow window, Report report) {
    Range seen = Range.of(window.getFrom(), window.getSize());
    Range meant = Range.of(window.getTo(), window.getSize());
    if (seen != null && meant != null && seen.size() != 0 && !(seen.isProper() && meant.isProper())) {
      report.add(ADDRESS_WINDOW__SIZE, "the window at " + window.getFrom() + " runs over the end of the address space");
    }
  }

  private static void windowOverlap(AddressWindow window, Report report) {
    Range range = Range.of(window.getFrom(), window.getSize());
    if (range == null || !(window.eContainer() instanceof Core core)) {
      return;
    }
    for (AddressWindow other : core.getWindows()) {
      if (other == window) {
        return;
      }
      Range taken = Range.of(other.getFrom(), other.getSize());
      if (other.getSpace() == window.getSpace() && taken != null && taken.overlaps(range)) {
        report.add(ADDRESS_WINDOW__FROM, "two windows of " + core.getName() + " overlap: " + taken + " and " + range);
      }
    }
  }

  private static void windowWithoutMemory(AddressWindow window, Report report) {
    Range meant = Range.of(window.getTo(), window.getSize());
    if (meant == null || !(window.eContainer() instanceof Core core)
        || !(core.eContainer() instanceof Topology topology)) {
      return;
    }
    boolean reachesMemory = topology.getRegions().stream().map(Range::of)
        .anyMatch(region -> region != null && region.overlaps(meant));
    if (!reachesMemory && meant.isProper()) {
      report.add(ADDRESS_WINDOW__TO, "no memory region lies behind the window of " + core.getName() + " to " + meant);
    }
  }

  private static void doorbellEnds(Doorbell doorbell, Report report) {
    if (doorbell.getFrom() != null && doorbell.getFrom() == doorbell.getTo()) {
      report.add(DOORBELL__TO, doorbell.getName() + " rings at the core that rings it");
    }
  }

  private static void doorbellDelay(Doorbell doorbell, Report report) {
    if (doorbell.getDelayNanos() < 0) {
      report.add(DOORBELL__DELAY_NANOS, doorbell.getName() + " has a negative delay");
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__FROM;
import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__SIZE;
import static org.ringscope.model.TopologyPackage.Literals.ADDRESS_WINDOW__TO;
import static org.ringscope.model.TopologyPackage.Literals.DOORBELL__DELAY_NANOS;
import static org.ringscope.model.TopologyPackage.Literals.DOORBELL__TO;
import static org.ringscope.model.TopologyPackage.Literals.MEMORY_REGION__SIZE;

import java.util.List;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about memory regions, the windows through which cores see them, and doorbells. */
final class MemoryRules {

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("region-size", MemoryRegion.class, MemoryRules::regionSize),
      TopologyRule.error("window-size", AddressWindow.class, MemoryRules::windowSize),
      TopologyRule.error("window-overlap", Core.class, MemoryRules::windowOverlap),
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

  private static void windowSize(AddressWindow window, Report report) {
    Range seen = Range.of(window.getFrom(), window.getSize());
    Range meant = Range.of(window.getTo(), window.getSize());
    if (seen != null && meant != null && seen.size() != 0 && !(seen.isProper() && meant.isProper())) {
      report.add(ADDRESS_WINDOW__SIZE, "the window at " + window.getFrom() + " runs over the end of the address space");
    }
  }

  private static void windowOverlap(Core core, Report report) {
    for (AddressSpace space : AddressSpace.VALUES) {
      RangeIndex<AddressWindow> windows = new RangeIndex<>();
      for (AddressWindow window : core.getWindows()) {
        if (window.getSpace() == space) {
          windows.add(window, Range.of(window.getFrom(), window.getSize()));
        }
      }
      windows.overlaps((earlier, later) -> report.add(later.what(), ADDRESS_WINDOW__FROM,
          "two windows of " + core.getName() + " overlap: " + earlier.range() + " and " + later.range()));
    }
  }

  private static void windowWithoutMemory(AddressWindow window, Report report) {
    Range meant = Range.of(window.getTo(), window.getSize());
    if (meant != null && meant.isProper() && window.eContainer() instanceof Core core
        && report.system().topology() != null && !report.system().regions().touches(meant)) {
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

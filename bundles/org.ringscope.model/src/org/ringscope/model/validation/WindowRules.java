// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__PHYSICAL;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__REGION;
import static org.ringscope.model.topology.TopologyPackage.Literals.ADDRESS_WINDOW__SIZE;

import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about the windows through which cores see memory. */
final class WindowRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("window-size", AddressWindow.class, WindowRules::size),
      TopologyRule.error("window-place", AddressWindow.class, WindowRules::place),
      TopologyRule.error("window-region", AddressWindow.class, WindowRules::region),
      TopologyRule.error("window-overlap", Core.class, WindowRules::overlap),
      TopologyRule.warning("window-without-memory", AddressWindow.class, WindowRules::withoutMemory));

  private WindowRules() {}

  /** With the address that the core uses, for many a window has no name. */
  private static String label(AddressWindow window) {
    return window.getName() == null || window.getName().isEmpty() ? "the window at " + window.getAddress()
        : "window " + Labels.name(window);
  }

  private static Range meant(AddressWindow window) {
    return Range.of(Defaults.physical(window), Defaults.size(window));
  }

  private static void size(AddressWindow window, Report report) {
    Range seen = Range.of(window.getAddress(), Defaults.size(window));
    Range meant = meant(window);
    if (seen != null && seen.size() == 0) {
      report.add(ADDRESS_WINDOW__SIZE, label(window) + " has no size, and no region that says it");
    } else if (seen != null && meant != null && !(seen.isProper() && meant.isProper())) {
      report.add(ADDRESS_WINDOW__SIZE, "the window at " + window.getAddress()
          + " runs over the end of the address space");
    }
  }

  private static void place(AddressWindow window, Report report) {
    if (window.getAddress() != null && window.getPhysical() == null && window.getRegion() == null) {
      report.add(ADDRESS_WINDOW__PHYSICAL, label(window) + " has neither a physical address nor a region behind it");
    }
  }

  private static void region(AddressWindow window, Report report) {
    Range meant = meant(window);
    Range region = Range.of(window.getRegion());
    if (meant != null && region != null && meant.isProper() && region.isProper() && !region.contains(meant)) {
      report.add(ADDRESS_WINDOW__REGION, label(window) + " stands for " + meant + ", which is not in "
          + Labels.name(window.getRegion()) + " (" + region + ")");
    }
  }

  private static void overlap(Core core, Report report) {
    for (AddressSpace space : AddressSpace.VALUES) {
      RangeIndex<AddressWindow> windows = new RangeIndex<>();
      for (AddressWindow window : core.getWindows()) {
        if (window.getSpace() == space) {
          windows.add(window, Range.of(window.getAddress(), Defaults.size(window)));
        }
      }
      windows.overlaps((earlier, later) -> report.add(later.what(), ADDRESS_WINDOW__ADDRESS,
          "two windows of " + Labels.name(core) + " overlap: " + earlier.range() + " and " + later.range()));
    }
  }

  private static void withoutMemory(AddressWindow window, Report report) {
    Range meant = meant(window);
    if (meant != null && meant.isProper() && window.eContainer() != null && report.system().topology() != null
        && !report.system().touches(meant)) {
      report.add(ADDRESS_WINDOW__PHYSICAL, "no memory region lies behind the window of "
          + Labels.name(window.eContainer()) + " to " + meant);
    }
  }
}

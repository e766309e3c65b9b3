// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.MEMORY_REGION__SIZE;

import java.util.List;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about memory regions. */
final class MemoryRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("region-size", MemoryRegion.class, MemoryRules::size),
      TopologyRule.error("region-inside", MemoryRegion.class, MemoryRules::inside));

  private MemoryRules() {}

  private static void size(MemoryRegion region, Report report) {
    Range range = Range.of(region);
    if (range != null && range.size() == 0) {
      report.add(MEMORY_REGION__SIZE, Labels.name(region) + " has size 0");
    } else if (range != null && !range.isProper()) {
      report.add(MEMORY_REGION__SIZE, Labels.name(region) + " runs over the end of the address space");
    }
  }

  private static void inside(MemoryRegion region, Report report) {
    Range range = Range.of(region);
    Range outer = Range.of(Surroundings.outerOf(region));
    if (range != null && outer != null && range.isProper() && outer.isProper() && !outer.contains(range)) {
      report.add(MEMORY_REGION__ADDRESS, Labels.name(region) + " (" + range + ") is not inside "
          + Labels.name(Surroundings.outerOf(region)) + " (" + outer + ")");
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__BOOT;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__BOOTED_BY;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__CPUS;
import static org.ringscope.model.topology.TopologyPackage.Literals.CORE__RUNS_ON;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EReference;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about cores, and which of them boots or carries which. */
final class CoreRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("core-boot", Core.class, CoreRules::boot),
      TopologyRule.error("core-cpus", Core.class, CoreRules::cpus),
      TopologyRule.error("core-cycle", Topology.class, CoreRules::cycles));

  private CoreRules() {}

  private static void boot(Core core, Report report) {
    boolean needsOther = core.getBoot() == Boot.LOAD || core.getBoot() == Boot.ATTACH;
    if (needsOther && core.getBootedBy() == null) {
      report.add(CORE__BOOT, Labels.name(core) + " has boot=\"" + core.getBoot() + "\" but no core that does it");
    } else if (core.getBoot() == Boot.SELF && core.getBootedBy() != null) {
      report.add(CORE__BOOT, Labels.name(core) + " boots itself, but is booted by " + Labels.name(core.getBootedBy()));
    }
  }

  private static void cpus(Core core, Report report) {
    if (core.getCpus() != null && core.getCpus() < 1) {
      report.add(CORE__CPUS, Labels.name(core) + " has " + core.getCpus() + " processors; the least is 1");
    }
  }

  private static void cycles(Topology topology, Report report) {
    cycles(CORE__BOOTED_BY, "is booted by itself", report);
    cycles(CORE__RUNS_ON, "runs on itself", report);
  }

  /** Each cycle once, at the first of its cores. */
  private static void cycles(EReference next, String what, Report report) {
    Map<Core, Integer> walks = new HashMap<>();
    int walk = 0;
    for (Core start : report.system().contents().cores()) {
      walk++;
      Core at = start;
      while (at != null && walks.putIfAbsent(at, walk) == null) {
        at = (Core) at.eGet(next);
      }
      if (at != null && walks.get(at) == walk) {
        Core first = (Core) at.eGet(next);
        report.add(at, next, Labels.name(at) + " " + what + (first == at ? "" : ", by way of " + Labels.name(first)));
      }
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Boot;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.TraceBuffer;
import org.ringscope.model.type.Size;
import org.ringscope.model.validation.Labels;

/** Fixes of cores, and of what their firmware says. */
final class CoreFixes {
  private static final Size TRACE_BYTES = new Size(0x1000);

  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "core-boot", QuickFix.of(Core.class, CoreFixes::boot),
      "core-cpus", QuickFix.of(Core.class,
          core -> new QuickFix("Give " + core.getName() + " 1 processor", () -> core.setCpus(1))),
      "core-cycle", QuickFix.of(Core.class, CoreFixes::cycle),
      "firmware-vdev", QuickFix.of(Remoteproc.class, transport -> new QuickFix(
          "Let " + Labels.name(transport.eContainer()) + " have the next free number in its resource table",
          () -> transport.setVdev(null))),
      "trace-size", QuickFix.of(TraceBuffer.class, trace -> new QuickFix(
          "Give " + Labels.name(trace) + " " + TRACE_BYTES + " bytes", () -> trace.setSize(TRACE_BYTES))));

  private CoreFixes() {}

  private static QuickFix boot(Core core) {
    String label = core.getBootedBy() == null ? "Let " + core.getName() + " boot by itself"
        : "Let " + core.getBootedBy().getName() + " boot " + core.getName();
    return new QuickFix(label, () -> core.setBoot(Boot.UNSPECIFIED));
  }

  private static QuickFix cycle(Core core) {
    if (leads(core, core.getBootedBy())) {
      return new QuickFix("Let " + core.getName() + " boot by itself", () -> core.setBootedBy(null));
    }
    return new QuickFix("Let " + core.getName() + " run on no other core", () -> core.setRunsOn(null));
  }

  private static boolean leads(Core core, Core from) {
    Core at = from;
    for (int steps = 0; at != null && at != core && steps < 1000; steps++) {
      at = at.getBootedBy();
    }
    return at == core;
  }

  /** The only other core of the system; null where there are several or none. */
  static Core other(Core core) {
    List<Core> others = new TopologyContents(TopologyContents.topologyOf(core)).cores().stream()
        .filter(each -> each != core).toList();
    return others.size() == 1 ? others.get(0) : null;
  }
}

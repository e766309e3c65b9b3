// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.RpmsgDevice;

/** Which endpoint a workload speaks at that is put on a core. */
final class Workloads {
  private Workloads() {}

  /** That which it was dropped on, or the first that no other workload has, on the side where such workloads run. */
  static void complete(EObject where, Core core, EndpointTask task) {
    if (where instanceof Endpoint endpoint && endpoint.eContainer() == core) {
      task.setEndpoint(endpoint);
    } else if (task.getEndpoint() == null || !isAtItsSide(core, task, task.getEndpoint())) {
      core.getEndpoints().stream().filter(endpoint -> isAtItsSide(core, task, endpoint) && isFree(core, endpoint))
          .findFirst().ifPresent(task::setEndpoint);
    }
  }

  private static boolean isAtItsSide(Core core, EndpointTask task, Endpoint endpoint) {
    RpmsgDevice bus = endpoint.getBus();
    return bus != null && (task instanceof ClientSample ? bus.getDriverSide() == core
        : task instanceof EchoService ? bus.getDeviceSide() == core
            : bus.getDriverSide() == core || bus.getDeviceSide() == core);
  }

  private static boolean isFree(Core core, Endpoint endpoint) {
    return core.getTasks().stream()
        .noneMatch(task -> task instanceof EndpointTask other && other.getEndpoint() == endpoint);
  }
}

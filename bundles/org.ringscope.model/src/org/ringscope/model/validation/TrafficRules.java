// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.STEP__AT;
import static org.ringscope.model.topology.TopologyPackage.Literals.STEP__TARGET;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__BURST;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__PERIOD;
import static org.ringscope.model.topology.TopologyPackage.Literals.TRAFFIC__SIZE;

import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.StepTarget;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.Traffic;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.rpmsg.RpmsgHeader;

/** Rules about what tasks send, and about what happens while the system runs. */
final class TrafficRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("workload-numbers", Traffic.class, TrafficRules::numbers),
      TopologyRule.error("workload-text", Traffic.class, TrafficRules::size),
      TopologyRule.error("workload-core", DeviceRequests.class, TrafficRules::driver),
      TopologyRule.error("step", Step.class, TrafficRules::step));

  private TrafficRules() {}

  private static void numbers(Traffic traffic, Report report) {
    if (Defaults.count(traffic) < 0) {
      report.add(TRAFFIC__COUNT, Labels.name(traffic) + ": the count is negative");
    }
    if (Defaults.burst(traffic) < 1) {
      report.add(TRAFFIC__BURST, Labels.name(traffic) + ": burst is " + Defaults.burst(traffic) + "; the least is 1");
    }
    if (Defaults.periodNanos(traffic) < 0) {
      report.add(TRAFFIC__PERIOD, Labels.name(traffic) + ": period is negative");
    }
  }

  private static void size(Traffic traffic, Report report) {
    if (traffic.getSize() == null || !(traffic instanceof EndpointTask task) || task.getEndpoint() == null
        || task.getEndpoint().getBus() == null) {
      return;
    }
    int room = Defaults.bufferSize(task.getEndpoint().getBus()) - RpmsgHeader.LENGTH;
    if (room > 0 && traffic.getSize().largest() > room) {
      report.add(TRAFFIC__SIZE,
          Labels.name(task) + ": a size of " + traffic.getSize().largest() + " bytes, a buffer of "
              + Labels.name(task.getEndpoint().getBus()) + " has room for " + room);
    }
  }

  private static void driver(DeviceRequests requests, Report report) {
    if (requests.getDevice() != null) {
      TaskRules.runsOn(requests, requests.getDevice().getDriverSide(), "the driver of ", report);
    }
  }

  private static void step(Step step, Report report) {
    if (step.getAt() != null && step.getAt().isNegative()) {
      report.add(STEP__AT, Labels.name(step) + ": its time is negative");
    }
    if (step.getTarget() != null && !fits(step.getAction(), step.getTarget())) {
      report.add(STEP__TARGET, Labels.name(step) + ": " + step.getAction().getLiteral() + " is nothing that happens to "
          + Labels.name(step.getTarget()) + " (" + step.getTarget().eClass().getName() + ")");
    }
  }

  private static boolean fits(StepAction action, StepTarget target) {
    return switch (action) {
      case STOP, RESUME -> target instanceof Core || target instanceof Task;
      case CRASH, RESTART, RELOAD_FIRMWARE -> target instanceof Core;
      case DESTROY_ENDPOINT -> target instanceof Endpoint;
      case UNSPECIFIED -> true;
    };
  }
}

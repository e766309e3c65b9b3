// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import org.ringscope.model.Topology;
import org.ringscope.trace.SystemDescription;

/** Tells whether a trace is about the system of a topology. */
final class RunningSystem {

  private RunningSystem() {}

  /** Whether the trace knows cores and queues, and the topology has all of them under the same names. */
  static boolean isOf(Topology topology, SystemDescription system) {
    boolean knowsEnough = !system.cores().isEmpty() && !system.queues().isEmpty();
    return knowsEnough
        && system.cores().stream()
            .allMatch(core -> topology.getCores().stream().anyMatch(own -> core.name().equals(own.getName())))
        && system.queues().stream().allMatch(queue -> hasQueue(topology, system.queueName(queue.id())));
  }

  private static boolean hasQueue(Topology topology, String name) {
    return topology.getDevices().stream()
        .anyMatch(device -> device.getQueues().stream()
            .anyMatch(queue -> name.equals(device.getName() + "/" + queue.getIndex())));
  }
}

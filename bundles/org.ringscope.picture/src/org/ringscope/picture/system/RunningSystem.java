// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.SystemDescription;

/** Tells whether a trace is about the system of a topology. */
public final class RunningSystem {

  private RunningSystem() {}

  /**
   * Whether the trace knows cores and queues, and the topology has the queues and the cores at both ends of them under the same
   * names. The threads that an imported log tells of are cores, too, but nobody draws them.
   */
  public static boolean isOf(Topology topology, SystemDescription system) {
    boolean knowsEnough = !system.cores().isEmpty() && !system.queues().isEmpty();
    return knowsEnough
        && system.cores().stream().filter(core -> isAtQueues(core, system))
            .allMatch(core -> QualifiedName.find(topology, core.name()) instanceof Core)
        && system.queues().stream().allMatch(
            queue -> QualifiedName.find(topology, system.queueName(queue.id())) instanceof Virtqueue);
  }

  private static boolean isAtQueues(CoreInfo core, SystemDescription system) {
    return system.devices().stream()
        .anyMatch(device -> device.driverCore() == core.id() || device.deviceCore() == core.id());
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.trace.SystemDescription;

/** Tells whether a trace is about the system of a topology. */
public final class RunningSystem {

  private RunningSystem() {}

  /** Whether the trace knows cores and queues, and the topology has all of them under the same names. */
  public static boolean isOf(Topology topology, SystemDescription system) {
    boolean knowsEnough = !system.cores().isEmpty() && !system.queues().isEmpty();
    return knowsEnough
        && system.cores().stream().allMatch(core -> QualifiedName.find(topology, core.name()) instanceof Core)
        && system.queues().stream().allMatch(
            queue -> QualifiedName.find(topology, system.queueName(queue.id())) instanceof Virtqueue);
  }
}

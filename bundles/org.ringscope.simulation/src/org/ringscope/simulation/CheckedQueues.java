// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.simulation.buffers.CheckedQueue;
import org.ringscope.simulation.topology.SystemIds;

/** A topology's queues for whoever looks at their buffers. */
final class CheckedQueues {

  private CheckedQueues() {}

  /** Each at the index that is its number. */
  static List<CheckedQueue> of(Topology topology) {
    SystemIds ids = new SystemIds(topology);
    return ids.queues().stream().map(queue -> of(queue, ids)).toList();
  }

  private static CheckedQueue of(Virtqueue queue, SystemIds ids) {
    VirtioDevice device = (VirtioDevice) queue.eContainer();
    int id = ids.of(queue);
    return new CheckedQueue(id, ids.name(id), ids.of(device), ids.of(device.getDriverSide()),
        ids.of(device.getDeviceSide()), Defaults.size(queue), Defaults.isPacked(device), device instanceof RpmsgDevice);
  }
}

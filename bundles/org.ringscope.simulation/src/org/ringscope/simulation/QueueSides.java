// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.List;
import java.util.stream.IntStream;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.simulation.RunSummary.QueueSummary;

/** The two sides of every queue, as far as they are set up; the cores add theirs, anybody may ask. */
final class QueueSides {

  /** Hears of a queue whose two sides are set up. */
  @FunctionalInterface
  interface Watcher {
    void watch(int queue, DriverQueue driver, DeviceQueue device);
  }

  private final SystemIds ids;
  private final Watcher watcher;
  private final DriverQueue[] drivers;
  private final DeviceQueue[] devices;

  QueueSides(SystemIds ids, Watcher watcher) {
    this.ids = ids;
    this.watcher = watcher;
    drivers = new DriverQueue[ids.queues().size()];
    devices = new DeviceQueue[ids.queues().size()];
  }

  synchronized void add(DriverQueue queue) {
    drivers[queue.id()] = queue;
    watch(queue.id());
  }

  synchronized void add(DeviceQueue queue) {
    devices[queue.id()] = queue;
    watch(queue.id());
  }

  private void watch(int id) {
    if (drivers[id] != null && devices[id] != null) {
      watcher.watch(id, drivers[id], devices[id]);
    }
  }

  /** What the queues have counted so far. */
  synchronized List<QueueSummary> summary() {
    return IntStream.range(0, drivers.length).mapToObj(this::summary).toList();
  }

  private QueueSummary summary(int id) {
    DriverQueue driver = drivers[id];
    DeviceQueue device = devices[id];
    return new QueueSummary(ids.name(id), device == null ? 0 : device.buffers(), driver == null ? 0 : driver.kicks(),
        device == null ? 0 : device.interrupts());
  }
}

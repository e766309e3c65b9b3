// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;
import org.ringscope.simulation.topology.SystemIds;

/** The two sides of every queue, as far as they are set up; the cores add theirs, anybody may ask. */
public final class QueueSides {
  /** A driver outside of the run tells nobody what it has counted. */
  public static final long UNKNOWN = -1;

  private record Counts(long published, long buffers, long kicks, long interrupts) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    /** With what these two have counted; each may be null. */
    Counts and(DriverQueue driver, DeviceQueue device) {
      return new Counts(published + (driver == null ? 0 : driver.published()),
          buffers + (device == null ? 0 : device.buffers()), kicks + (driver == null ? 0 : driver.kicks()),
          interrupts + (device == null ? 0 : device.interrupts()));
    }
  }

  /** Hears of a queue whose two sides are set up. */
  @FunctionalInterface
  public interface Watcher {
    /** On the thread of the core that adds the second side; {@code memory} is where both rings lie. */
    void watch(int queue, GuestMemory memory, DriverQueue driver, DeviceQueue device);
  }

  /** Takes what the two sides of a queue have counted. */
  @FunctionalInterface
  public interface Counted<T> {
    /**
     * One queue.
     *
     * @param id {@code device/index}
     * @param published buffers that the driver has made available, or {@link #UNKNOWN}
     * @param buffers buffers that the device has given back
     * @param kicks notifications from driver to device, or {@link #UNKNOWN}
     * @param interrupts notifications from device to driver
     */
    T of(String id, long published, long buffers, long kicks, long interrupts);
  }

  private final SystemIds ids;
  private final GuestMemory memory;
  private final Watcher watcher;
  private final DriverQueue[] drivers;
  private final DeviceQueue[] devices;
  private final boolean[] outside;
  /** What the sides of earlier lives have counted. */
  private final Counts[] before;

  QueueSides(SystemIds ids, GuestMemory memory, Watcher watcher) {
    this.ids = ids;
    this.memory = memory;
    this.watcher = watcher;
    drivers = new DriverQueue[ids.queues().size()];
    devices = new DeviceQueue[ids.queues().size()];
    outside = new boolean[ids.queues().size()];
    before = new Counts[ids.queues().size()];
    Arrays.fill(before, Counts.NONE);
  }

  /** The driver of this queue is outside of the run. */
  public synchronized void isOutside(int queue) {
    outside[queue] = true;
  }

  public synchronized void add(DriverQueue queue) {
    drivers[queue.id()] = queue;
    watch(queue.id());
  }

  public synchronized void add(DeviceQueue queue) {
    devices[queue.id()] = queue;
    watch(queue.id());
  }

  /**
   * The rings of this queue are taken away; what its sides have counted stays known.
   *
   * @return buffers that the driver has published in them and the device has not given back
   */
  synchronized long release(int queue) {
    long open = (drivers[queue] == null ? 0 : drivers[queue].published())
        - (devices[queue] == null ? 0 : devices[queue].buffers());
    before[queue] = now(queue);
    drivers[queue] = null;
    devices[queue] = null;
    return open;
  }

  private void watch(int id) {
    if (drivers[id] != null && devices[id] != null) {
      watcher.watch(id, memory, drivers[id], devices[id]);
    }
  }

  /** What the queues have counted so far. */
  public synchronized <T> List<T> summary(Counted<T> counted) {
    return IntStream.range(0, drivers.length).mapToObj(id -> summary(id, counted)).toList();
  }

  /** Everything that the queues have counted so far: a number that grows with what they do. */
  public synchronized long work() {
    long work = 0;
    for (int id = 0; id < drivers.length; id++) {
      Counts counts = now(id);
      work += counts.kicks() + counts.buffers() + counts.interrupts();
    }
    return work;
  }

  private Counts now(int id) {
    return before[id].and(drivers[id], devices[id]);
  }

  private <T> T summary(int id, Counted<T> counted) {
    Counts counts = now(id);
    return counted.of(ids.name(id), outside[id] ? UNKNOWN : counts.published(), counts.buffers(),
        outside[id] ? UNKNOWN : counts.kicks(), counts.interrupts());
  }
}

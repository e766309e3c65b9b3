// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.engine;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.capture.shadow.DeviceShadow;
import org.ringscope.capture.shadow.DriverShadow;
import org.ringscope.runtime.ring.DeviceQueue;
import org.ringscope.runtime.ring.DriverQueue;

/** A running ring of either format that is looked at from outside, while both sides go on. */
abstract class SampledRing {
  /** So often an area is read again while it moves. */
  static final int TRIES = 4;

  /** For its private index and counters, null if unknown. */
  final DriverQueue driver;
  /** The same, other side. */
  final DeviceQueue device;
  private final int queue;
  private long kicks;
  private long interrupts;

  SampledRing(int queue, DriverQueue driver, DeviceQueue device) {
    this.queue = queue;
    this.driver = driver;
    this.device = device;
  }

  /** Id of the queue. */
  final int queue() {
    return queue;
  }

  /** Reads the ring. @return false if nothing moved since the last time */
  abstract boolean sample();

  abstract DriverShadow driverShadow();

  abstract DeviceShadow deviceShadow();

  /** Takes the totals of both sides. @return whether there were kicks or interrupts since the last time */
  final boolean count() {
    boolean moved = false;
    if (driver != null) {
      long now = driver.kicks();
      moved = now != kicks;
      kicks = now;
      driverShadow().count(now, driver.suppressedKicks());
    }
    if (device != null) {
      long now = device.interrupts();
      moved |= now != interrupts;
      interrupts = now;
      deviceShadow().count(now, device.suppressedInterrupts(), device.buffers());
    }
    return moved;
  }

  /** Room for the copy of an area. */
  static ByteBuffer area(long bytes) {
    return ByteBuffer.allocate((int) bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

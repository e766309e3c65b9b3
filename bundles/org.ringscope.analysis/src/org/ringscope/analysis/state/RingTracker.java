// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import org.ringscope.trace.checkpoint.DeviceCheckpoint;
import org.ringscope.trace.checkpoint.DriverCheckpoint;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.system.DeviceFacts;

/** Follows the ring of one queue from event to event; one class a format. Begins with nothing known. For one thread. */
interface RingTracker {
  /** Whether a ring of this size is what is followed; a size that the format cannot have is the same as none. */
  boolean hasSize(long size);

  /** Whether the device uses buffers in the order in which they were made available, from here on (IN_ORDER). */
  default void inOrder(boolean inOrder) {}

  /** Takes in an event of the ring. @return false if it is none of this format */
  boolean apply(EventView event);

  /** The driver's half, or a look at memory that knows no side. @param stream that says so */
  void checkpoint(int stream, DriverCheckpoint checkpoint);

  /** The device's half. @param stream that says so */
  void checkpoint(int stream, DeviceCheckpoint checkpoint);

  /** An engine's driver clears the ring before it hands it over, and both sides begin at the start: if nothing was seen. */
  void beginFresh();

  /**
   * Whatever an engine's device has written to the ring since it was handed over has been told, for want of a checkpoint
   * of its half: the rest is as the driver cleared it (virtio 1.3 §2.7; Linux {@code vring_alloc_queue}).
   */
  void deviceSaidAll();

  /**
   * @param facts what is known of the device now
   * @param driverKnown whether the driver's part is known at this time
   * @param deviceKnown the same of the other side
   */
  RingState snapshot(DeviceFacts facts, boolean driverKnown, boolean deviceKnown);
}

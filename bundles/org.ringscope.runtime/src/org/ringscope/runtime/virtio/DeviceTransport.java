// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import org.ringscope.runtime.ring.DeviceQueue;

/**
 * A driver as the device sees it, whatever lies between the two, for devices that wait for their driver and then serve
 * its queues. Belongs to the device's core and is used on its thread only.
 */
public interface DeviceTransport {
  /** The device's id in the listener's events. */
  int device();

  /** Waits until the driver has set everything up; false at the deadline. */
  boolean awaitDriverOk(long deadlineNanos);

  /** The features in force, settled with {@link #awaitDriverOk}. */
  long features();

  /**
   * The device's side of queue {@code index}, once per {@link #awaitDriverOk}.
   *
   * @return null when the driver has not set it up, or when it is not where the device looks for it, which has been told
   *     as a fault
   */
  DeviceQueue joinQueue(int index);

  /** {@code callback} runs on this core when the driver has kicked queue {@code index}; it replaces the one before. */
  void onNotify(int index, Runnable callback);

  /**
   * {@code callback} runs on this core when the driver has reset the device, if the transport can tell so; it replaces
   * the one before.
   */
  void onReset(Runnable callback);
}

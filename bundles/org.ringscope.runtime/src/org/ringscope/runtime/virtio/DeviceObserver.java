// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

/**
 * Hears what the driver does with a {@link VirtioDevice}; a device model is one. Called on the device's core, in the
 * order of registration.
 */
public interface DeviceObserver {
  /** The driver has set up queue {@code index}: {@code device.queue(index)} is there. */
  default void queueReady(VirtioDevice device, int index) {}

  /** The driver has set DRIVER_OK: the device is live. */
  default void driverOk(VirtioDevice device) {}

  /** The driver has notified queue {@code index}, which is live; there may be nothing in it (virtio 1.3 §2.7.10.2). */
  default void queueNotified(VirtioDevice device, int index) {}

  /** The driver has written {@code value} into the configuration; ignored unless a device type allows it. */
  default void configWritten(VirtioDevice device, int offset, int width, long value) {}

  /**
   * Queue {@code index} stops alone, as before its reset (virtio 1.3 §2.6.1) or when a hypervisor asks where it stands. What
   * a device has kept of it, it gives back now; after this it is not its own any more.
   */
  default void queueStops(VirtioDevice device, int index) {}

  /** Everything is as it was at the beginning; queues are gone. */
  default void reset(VirtioDevice device) {}
}

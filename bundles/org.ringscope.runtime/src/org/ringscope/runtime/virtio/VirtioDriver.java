// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

/**
 * Serves devices of one kind, over any transport (Linux {@code struct virtio_driver}). Whoever finds a device, e.g. the
 * remoteproc that boots a firmware, offers it to the drivers that match.
 */
public interface VirtioDriver {
  /** Whether this driver serves devices of this virtio id. */
  boolean matches(long deviceType);

  /**
   * A device has appeared; the driver negotiates and sets up its queues.
   *
   * @throws NegotiationException when the device leaves the driver without what it needs
   */
  void probe(DriverTransport transport);

  /** The device goes; its queues are released after this. */
  void remove(DriverTransport transport);
}

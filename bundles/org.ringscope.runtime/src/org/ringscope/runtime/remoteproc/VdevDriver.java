// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import org.ringscope.protocol.firmware.MalformedFirmwareException;

/**
 * The host's driver for the virtio devices of a remote processor (Linux {@code struct virtio_driver}), e.g. the RPMsg
 * bus for device id 7.
 */
public interface VdevDriver {
  /** Whether this driver serves devices of this virtio id. */
  boolean matches(long deviceId);

  /**
   * A device has appeared; the driver negotiates and sets up its queues.
   *
   * @throws MalformedFirmwareException when the firmware's demands leave the driver without what it needs
   */
  void probe(RemoteprocVdev vdev) throws MalformedFirmwareException;

  /** The device goes; its queues are released after this. */
  void remove(RemoteprocVdev vdev);
}

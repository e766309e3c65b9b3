// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import org.ringscope.protocol.virtio.DeviceStatus;

/**
 * One virtio device at one instant; {@link QueueState#UNKNOWN} where the trace does not say.
 *
 * @param device its id
 * @param status status bits (virtio 1.3 §2.1)
 * @param offered feature bits that the device offers
 * @param accepted feature bits that the driver accepted; valid if {@code featuresAccepted}
 * @param configGeneration generation of the configuration space
 */
public record DeviceState(int device, int status, long offered, long accepted, boolean featuresAccepted,
    int configGeneration) {
  public boolean isDriverOk() {
    return status != QueueState.UNKNOWN && (status & DeviceStatus.DRIVER_OK) != 0;
  }

  public boolean needsReset() {
    return status != QueueState.UNKNOWN && (status & DeviceStatus.DEVICE_NEEDS_RESET) != 0;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

import org.ringscope.trace.Unknown;

/**
 * What is known of the device that a queue belongs to, as far as its rings are read by it.
 *
 * @param deviceId virtio device id, {@link DeviceInfo#UNKNOWN_ID} if nobody told
 * @param status status bits (virtio 1.3 §2.1), {@link Unknown#NUMBER} if unknown
 * @param accepted feature bits that the driver accepted, null if unknown
 */
public record DeviceFacts(int deviceId, int status, Long accepted) {
  /** Nothing is known. */
  public static final DeviceFacts NONE = new DeviceFacts(DeviceInfo.UNKNOWN_ID, Unknown.NUMBER, null);

  /** Whether these features are known to be in force. */
  public boolean has(long features) {
    return accepted != null && (accepted & features) == features;
  }

  /** Whether one of these features is known not to be in force. */
  public boolean lacks(long features) {
    return accepted != null && (accepted & features) != features;
  }
}

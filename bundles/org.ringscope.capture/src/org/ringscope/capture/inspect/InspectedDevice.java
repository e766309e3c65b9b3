// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import org.ringscope.trace.system.DeviceFacts;
import org.ringscope.trace.system.DeviceInfo;

/**
 * A device found in memory.
 *
 * @param status status bits, -1 if unknown
 * @param accepted features that the driver accepted, null if unknown
 */
public record InspectedDevice(DeviceInfo info, int status, Long accepted) {
  /** What its queues are read by. */
  DeviceFacts facts() {
    return new DeviceFacts(info.deviceId(), status, accepted);
  }
}

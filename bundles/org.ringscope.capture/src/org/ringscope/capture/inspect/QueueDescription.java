// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.inspect;

import org.ringscope.trace.system.QueueInfo;

/**
 * A ring whose place is known without a resource table.
 *
 * @param device name of its device, e.g. {@code rpmsg0}
 * @param deviceId virtio device id; 7 = RPMsg, whose queue 0 leads to the driver
 * @param features that the device's driver has accepted, null if unknown
 * @param index within the device
 * @param size entries
 * @param desc address of the descriptors, as the source has it
 * @param avail address of the avail ring, or of the driver's event suppression in a packed ring
 * @param used address of the used ring, or of the device's event suppression in a packed ring
 * @param format {@link QueueInfo#SPLIT} or {@link QueueInfo#PACKED}
 */
public record QueueDescription(String device, int deviceId, Long features, int index, int size, long desc, long avail,
    long used, int format) {

  /** A split ring of a device whose features nobody told. */
  public static QueueDescription split(String device, int deviceId, int index, int size, long desc, long avail,
      long used) {
    return new QueueDescription(device, deviceId, null, index, size, desc, avail, used, QueueInfo.SPLIT);
  }

  /** A packed ring of a device whose features nobody told. */
  public static QueueDescription packed(String device, int deviceId, int index, int size, long desc, long driverEvent,
      long deviceEvent) {
    return new QueueDescription(device, deviceId, null, index, size, desc, driverEvent, deviceEvent, QueueInfo.PACKED);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import org.ringscope.trace.Unknown;

/**
 * A buffer of a device as it was recorded: the part that the device reads, and behind it the part that it writes, each of
 * them without gaps (virtio 1.3 §2.7.4). What was recorded may be less than there was.
 *
 * @param deviceId virtio device id, e.g. 2 = block
 * @param queueIndex index of the queue in its device
 * @param features that driver and device agreed on, or what is known of them
 * @param readable bytes of the part that the device reads, {@link Unknown#NUMBER} where nobody told
 * @param length bytes of both parts
 * @param bytes the first of these, as many as were recorded
 */
public record DeviceBuffer(int deviceId, int queueIndex, long features, int readable, int length, byte[] bytes) {
  /** @throws IllegalArgumentException if the parts are longer than the whole */
  public DeviceBuffer {
    if (readable < Unknown.NUMBER || readable > length || bytes.length > length) {
      throw new IllegalArgumentException(
          "readable=%d length=%d recorded=%d".formatted(readable, length, bytes.length));
    }
  }

  /** One whose bytes all have one direction, or whose parts nobody told. */
  public static DeviceBuffer whole(int deviceId, int queueIndex, long features, byte[] bytes) {
    return new DeviceBuffer(deviceId, queueIndex, features, Unknown.NUMBER, bytes.length, bytes);
  }

  boolean has(long feature) {
    return (features & feature) != 0;
  }
}

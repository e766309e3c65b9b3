// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.List;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;

/**
 * What both sides and the recording know of a device before it starts.
 *
 * @param id the device's number in this system, 0…n-1
 * @param name a short name for messages
 * @param deviceType {@link DeviceKind}
 * @param vendorId value of the VendorID register
 * @param features what the device offers
 * @param queues its queues in the order of their index
 */
public record VirtioDeviceSpec(int id, String name, int deviceType, int vendorId, long features, List<Queue> queues) {
  /** VendorID of the engine's own devices: the bytes 'R', 'S', 'C', 'P'. */
  public static final int VENDOR = 0x50435352;

  /**
   * One queue of the device.
   *
   * @param id the queue's number in this system
   * @param maxSize QueueSizeMax: 1 to 32768, or 0 when the queue is absent
   */
  public record Queue(int id, int maxSize) {
    public Queue {
      if (maxSize < 0 || maxSize > 32768) {
        throw new IllegalArgumentException("not up to 32768: queue=" + id + " maxSize=" + maxSize);
      }
    }
  }

  /** @throws IllegalArgumentException if a queue of a device without packed rings has no power of two as size */
  public VirtioDeviceSpec {
    queues = List.copyOf(queues);
    for (Queue queue : queues) {
      if (!Features.has(features, Features.RING_PACKED) && Integer.bitCount(queue.maxSize()) > 1) {
        throw new IllegalArgumentException("not a power of two up to 32768: queue=" + queue.id() + " maxSize="
            + queue.maxSize());
      }
    }
  }

  /** True when the device offers VERSION_1. */
  public boolean isModern() {
    return Features.has(features, Features.VERSION_1);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.remoteproc;

import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import org.ringscope.protocol.firmware.ResourceLayout;

/**
 * The live words of a virtio device in the resource table in shared memory (Linux {@code struct fw_rsc_vdev}): the host
 * writes status, accepted features and rings, the remote reads them. Any word may be foreign: who uses one checks it
 * first.
 *
 * <p>A table is packed, so nothing here demands alignment; fences order the accesses instead.
 */
final class VdevResource {
  private final ByteBuffer memory;
  private final int at;

  /** @param at index in {@code memory} (little-endian) of the entry's type word */
  VdevResource(ByteBuffer memory, int at) {
    this.memory = memory;
    this.at = at;
  }

  int status() {
    int status = Byte.toUnsignedInt(memory.get(at + ResourceLayout.VDEV_STATUS));
    VarHandle.acquireFence(); // pairs with the fence in writeStatus: what the status says is set up can be read now
    return status;
  }

  void writeStatus(int status) {
    VarHandle.fullFence(); // pairs with status(): rings and features are in memory before the status that tells so
    memory.put(at + ResourceLayout.VDEV_STATUS, (byte) status);
    VarHandle.fullFence();
  }

  long deviceFeatures() {
    return u32(ResourceLayout.VDEV_DEVICE_FEATURES);
  }

  long driverFeatures() {
    return u32(ResourceLayout.VDEV_DRIVER_FEATURES);
  }

  void writeDriverFeatures(long features) {
    memory.putInt(at + ResourceLayout.VDEV_DRIVER_FEATURES, (int) features);
  }

  long vringDa(int index) {
    return u32(ResourceLayout.vring(index) + ResourceLayout.VRING_DA);
  }

  int vringNotifyId(int index) {
    return memory.getInt(at + ResourceLayout.vring(index) + ResourceLayout.VRING_NOTIFY_ID);
  }

  void writeVring(int index, long da, int notifyId) {
    memory.putInt(at + ResourceLayout.vring(index) + ResourceLayout.VRING_DA, (int) da);
    memory.putInt(at + ResourceLayout.vring(index) + ResourceLayout.VRING_NOTIFY_ID, notifyId);
  }

  /** A field of the configuration, which lies behind the rings. @param width 1, 2 or 4 bytes */
  long config(int vringCount, int offset, int width) {
    int index = at + ResourceLayout.vring(vringCount) + offset;
    return switch (width) {
      case 1 -> Byte.toUnsignedLong(memory.get(index));
      case 2 -> Short.toUnsignedLong(memory.getShort(index));
      default -> Integer.toUnsignedLong(memory.getInt(index));
    };
  }

  private long u32(int offset) {
    return Integer.toUnsignedLong(memory.getInt(at + offset));
  }
}

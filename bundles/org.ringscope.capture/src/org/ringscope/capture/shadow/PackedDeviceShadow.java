// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;

/**
 * What the device of one packed ring has written: per slot the last used descriptor that it put there, how far it has
 * come, and its event suppression. Owned by the device's core.
 */
public final class PackedDeviceShadow extends DeviceShadow {
  private static final int USED_BYTES = 8;

  private final ByteBuffer used;
  private int nextUsed = PackedPosition.START;
  private int lastAvail = PackedPosition.START;
  private int eventOffset;
  private int eventFlags;

  public PackedDeviceShadow(int queue, int size) {
    super(queue, size, 0);
    used = ByteBuffer.allocate(USED_BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void packedUsedWritten(int ofQueue, int slot, long address, int length, int id, int flags, int buffers,
      int slots) {
    used.putLong(USED_BYTES * slot, length & 0xFFFF_FFFFL | (long) id << 32 | (long) flags << 48);
    nextUsed = PackedPosition.plus(PackedPosition.of(slot, PackedPosition.availWrap(flags)), slots, size);
    returned(buffers);
    touch();
  }

  @Override
  public void packedAvailTaken(int ofQueue, int slot, int wrap, int id, int slots) {
    lastAvail = PackedPosition.plus(PackedPosition.of(slot, wrap), slots, size);
    touch();
  }

  @Override
  public void deviceEventWritten(int ofQueue, int offsetWrap, int flags) {
    eventOffset = offsetWrap;
    eventFlags = flags;
    touch();
  }

  @Override
  void describe(DeviceCheckpoint into) {
    into.usedFlags(eventFlags).usedIdx(nextUsed).availEvent(eventOffset).lastAvail(lastAvail).usedRing(used, 0);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.checkpoint.DeviceCheckpoint;

/** What the device of one ring has written: the used ring as in memory, and last_avail. Owned by the device's core. */
public final class SplitDeviceShadow extends DeviceShadow {
  private static final int ELEMENT_BYTES = 8;

  private final ByteBuffer usedRing;
  private int usedFlags;
  private int usedIdx;
  private int availEvent;
  private int lastAvail;

  public SplitDeviceShadow(int queue, int size) {
    super(queue, size, 0);
    usedRing = ByteBuffer.allocate(ELEMENT_BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
  }

  @Override
  public void usedEntryWritten(int ofQueue, int position, int id, int length) {
    int at = ELEMENT_BYTES * slot(position);
    usedRing.putInt(at, id);
    usedRing.putInt(at + 4, length);
    touch();
  }

  @Override
  public void usedIdxWritten(int ofQueue, int old, int idx) {
    usedIdx = idx;
    returned(RingIndex.distance(old, idx));
    touch();
  }

  @Override
  public void usedFlagsWritten(int ofQueue, int flags) {
    usedFlags = flags;
    touch();
  }

  @Override
  public void availEventWritten(int ofQueue, int value) {
    availEvent = value;
    touch();
  }

  @Override
  public void availTaken(int ofQueue, int position, int head) {
    lastAvail = RingIndex.plus(position, 1);
    touch();
  }

  @Override
  void describe(DeviceCheckpoint into) {
    into.usedFlags(usedFlags).usedIdx(usedIdx).availEvent(availEvent).lastAvail(lastAvail).usedRing(usedRing, 0)
        .setSpareBits();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ringscope.trace.DeviceCheckpoint;

/** What the device of one ring has written: the used ring as in memory, and last_avail. Owned by the device's core. */
public final class DeviceShadow extends DeviceSideShadow {
  private static final int ELEMENT_BYTES = 8;

  private final ByteBuffer usedRing;
  private int usedFlags;
  private int usedIdx;
  private int availEvent;
  private int lastAvail;

  public DeviceShadow(int queue, int size) {
    super(queue, size, 0);
    usedRing = ByteBuffer.allocate(ELEMENT_BYTES * size).order(ByteOrder.LITTLE_ENDIAN);
  }

  public void usedEntry(int position, int id, int length) {
    int at = ELEMENT_BYTES * slot(position);
    usedRing.putInt(at, id);
    usedRing.putInt(at + 4, length);
    touch();
  }

  public void usedIdx(int old, int idx) {
    usedIdx = idx;
    returned(idx - old & 0xFFFF);
    touch();
  }

  public void usedFlags(int flags) {
    usedFlags = flags;
    touch();
  }

  public void availEvent(int value) {
    availEvent = value;
    touch();
  }

  public void availTaken(int position) {
    lastAvail = position + 1 & 0xFFFF;
    touch();
  }

  @Override
  void describe(DeviceCheckpoint into) {
    into.usedFlags(usedFlags).usedIdx(usedIdx).availEvent(availEvent).lastAvail(lastAvail).usedRing(usedRing, 0).setSpareBits();
  }
}

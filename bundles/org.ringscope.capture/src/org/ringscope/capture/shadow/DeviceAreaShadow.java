// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/** The device's half of a ring as it was read from memory: the used ring, which may be absent. */
public final class DeviceAreaShadow extends DeviceSideShadow {
  private static final int RING = 4;

  private ByteBuffer used;
  private int lastAvail = -1;

  public DeviceAreaShadow(int queue, int size) {
    super(queue, size, UNKNOWN);
  }

  /**
   * @param used the whole device area, 6 + 8·size bytes from index 0 on, or null
   * @param lastAvail -1 if unknown
   */
  public void set(ByteBuffer used, int lastAvail) {
    this.used = used;
    this.lastAvail = lastAvail;
    touch();
  }

  @Override
  void writeFields(StreamWriter out) {
    int known = lastAvail < 0 ? 0 : CheckpointKnown.LAST;
    known |= used == null ? 0
        : CheckpointKnown.FLAGS | CheckpointKnown.IDX | CheckpointKnown.EVENT | CheckpointKnown.RING;
    out.u16(queue).u32(size).u16(word(used, 0)).u16(word(used, 2)).u16(word(used, RING + 8 * size))
        .u16(Math.max(0, lastAvail)).u16(known);
    bytes(out, used, RING, 8 * size);
  }
}

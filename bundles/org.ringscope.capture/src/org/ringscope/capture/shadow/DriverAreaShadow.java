// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/** The driver's half of a ring as it was read from memory: descriptor table and avail ring; an area may be absent. */
public final class DriverAreaShadow extends DriverSideShadow {
  private static final int RING = 4;

  private ByteBuffer descriptors;
  private ByteBuffer avail;
  private int lastUsed = -1;

  public DriverAreaShadow(int queue, int size) {
    super(queue, size, UNKNOWN);
  }

  /**
   * @param descriptors 16·size bytes from index 0 on, or null
   * @param avail the whole driver area, 6 + 2·size bytes from index 0 on, or null
   * @param lastUsed -1 if unknown
   */
  public void set(ByteBuffer descriptors, ByteBuffer avail, int lastUsed) {
    this.descriptors = descriptors;
    this.avail = avail;
    this.lastUsed = lastUsed;
    touch();
  }

  @Override
  void writeFields(StreamWriter out) {
    int known = lastUsed < 0 ? 0 : CheckpointKnown.LAST;
    known |= descriptors == null ? 0 : CheckpointKnown.DESCRIPTORS;
    known |= avail == null ? 0
        : CheckpointKnown.FLAGS | CheckpointKnown.IDX | CheckpointKnown.EVENT | CheckpointKnown.RING;
    out.u16(queue).u32(size).u16(word(avail, 0)).u16(word(avail, 2)).u16(word(avail, RING + 2 * size))
        .u16(Math.max(0, lastUsed)).u16(known);
    bytes(out, descriptors, 0, 16 * size);
    bytes(out, avail, RING, 2 * size);
    out.bytes(NOTHING, 0, 0);
  }
}

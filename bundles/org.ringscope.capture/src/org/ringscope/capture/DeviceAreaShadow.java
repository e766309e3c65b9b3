// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/** The device's half of a ring as it was read from memory: the used ring, which may be absent. */
final class DeviceAreaShadow extends RingShadow {
  private static final int RING = 4;

  private ByteBuffer used;
  private int lastAvail = -1;
  private long interrupts = UNKNOWN;
  private long buffers = UNKNOWN;
  private long suppressedInterrupts = UNKNOWN;

  DeviceAreaShadow(int queue, int size) {
    super(queue, size);
  }

  /**
   * @param used the whole device area, 6 + 8·size bytes from index 0 on, or null
   * @param lastAvail -1 if unknown
   */
  void set(ByteBuffer used, int lastAvail) {
    this.used = used;
    this.lastAvail = lastAvail;
    touch();
  }

  /** Totals that memory does not tell. */
  void count(long interruptCount, long suppressedInterruptCount, long bufferCount) {
    interrupts = interruptCount;
    suppressedInterrupts = suppressedInterruptCount;
    buffers = bufferCount;
  }

  @Override
  int side() {
    return CheckpointKnown.DEVICE_SIDE;
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

  @Override
  void writeCounts(StreamWriter out, long nanos) {
    if (interrupts != UNKNOWN) {
      writeInterrupts(out, nanos, interrupts, suppressedInterrupts, buffers);
    }
  }
}

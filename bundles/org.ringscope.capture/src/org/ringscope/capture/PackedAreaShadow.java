// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.StreamWriter;

/**
 * A packed ring as it was read from memory: the driver's side carries the descriptors, which nobody can tell apart by
 * writer, and each side its event suppression. Positions are left to inference.
 */
final class PackedAreaShadow extends RingShadow {
  private final int side;
  private final ByteBuffer descriptors;
  private final ByteBuffer event;
  private long kicks = UNKNOWN;
  private long suppressedKicks = UNKNOWN;
  private long interrupts = UNKNOWN;
  private long suppressedInterrupts = UNKNOWN;
  private long buffers = UNKNOWN;

  PackedAreaShadow(InspectedQueue ring, int side) {
    super(ring.info().id(), ring.info().size());
    this.side = side;
    descriptors = ring.descriptors();
    event = side == CheckpointKnown.DRIVER_SIDE ? ring.avail() : ring.used();
  }

  /** A driver's totals, which memory does not tell. */
  void countKicks(long kickCount, long suppressedKickCount) {
    kicks = kickCount;
    suppressedKicks = suppressedKickCount;
  }

  /** A device's totals. */
  void countInterrupts(long interruptCount, long suppressedInterruptCount, long bufferCount) {
    interrupts = interruptCount;
    suppressedInterrupts = suppressedInterruptCount;
    buffers = bufferCount;
  }

  @Override
  int side() {
    return side;
  }

  @Override
  void writeFields(StreamWriter out) {
    int known = event == null ? 0 : CheckpointKnown.FLAGS | CheckpointKnown.EVENT;
    out.u16(queue).u32(size).u16(word(event, 2)).u16(0).u16(word(event, 0)).u16(0);
    if (side == CheckpointKnown.DRIVER_SIDE) {
      out.u16(known | (descriptors == null ? 0 : CheckpointKnown.DESCRIPTORS));
      bytes(out, descriptors, 0, 16 * size);
      out.bytes(NOTHING, 0, 0);
      out.bytes(NOTHING, 0, 0);
    } else {
      out.u16(known);
      out.bytes(NOTHING, 0, 0);
    }
  }

  @Override
  void writeCounts(StreamWriter out, long nanos) {
    if (kicks != UNKNOWN) {
      writeKicks(out, nanos, kicks, suppressedKicks);
    }
    if (interrupts != UNKNOWN) {
      writeInterrupts(out, nanos, interrupts, suppressedInterrupts, buffers);
    }
  }
}

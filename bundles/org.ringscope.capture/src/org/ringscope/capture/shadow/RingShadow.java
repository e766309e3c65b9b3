// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.trace.CheckpointKnown;
import org.ringscope.trace.EventType;
import org.ringscope.trace.StreamWriter;

/**
 * One side's own copy of what it has written to a ring. A packet begins with it, or with a reference to where it stands
 * already if the ring was not touched since.
 */
public abstract class RingShadow {
  static final int INDIRECT = 4;
  static final byte[] NOTHING = new byte[0];
  /** A total that this side cannot know. */
  public static final long UNKNOWN = -1;

  final int queue;
  final int size;
  private final int side;
  private boolean touched = true;
  private long packet;
  private int offset;

  /** @param side {@code CheckpointKnown.DRIVER_SIDE} or {@code DEVICE_SIDE} */
  RingShadow(int queue, int size, int side) {
    this.queue = queue;
    this.size = size;
    this.side = side;
  }

  final int slot(int position) {
    return position & size - 1;
  }

  /** A u16 of an area, 0 where there is none. */
  static int word(ByteBuffer area, int offset) {
    return area == null || offset + 2 > area.limit() ? 0 : area.getShort(offset) & 0xFFFF;
  }

  /** Part of an area as a byte field, empty where there is none. */
  static void bytes(StreamWriter out, ByteBuffer area, int offset, int length) {
    if (area == null) {
      out.bytes(NOTHING, 0, 0);
    } else {
      out.bytes(area, offset, Math.max(0, Math.min(length, area.limit() - offset)));
    }
  }

  final boolean isTouched() {
    return touched;
  }

  public final void touch() {
    touched = true;
  }

  abstract void writeFields(StreamWriter out);

  /** Totals that the words of the ring do not tell; small, so repeated in every packet. */
  abstract void writeCounts(StreamWriter out, long nanos);

  final void writeSample(StreamWriter out, long nanos, long kicks, long interrupts, long buffers, long suppressedKicks,
      long suppressedInterrupts) {
    out.begin(EventType.SAMPLE, nanos).u16(queue).u64(kicks).u64(interrupts).u64(buffers).u64(suppressedKicks)
        .u64(suppressedInterrupts).end();
  }

  public final void writeCheckpoint(StreamWriter out, boolean full, long nanos) {
    if (full || touched) {
      boolean driver = side == CheckpointKnown.DRIVER_SIDE;
      out.begin(driver ? EventType.CHECKPOINT_DRIVER : EventType.CHECKPOINT_DEVICE, nanos);
      packet = out.packetSequence();
      offset = out.eventOffset();
      writeFields(out);
      out.end();
      touched = false;
    } else {
      out.begin(EventType.CHECKPOINT_REFERENCE, nanos).u16(queue).u8(side).u64(packet).u32(offset).end();
    }
    writeCounts(out, nanos);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.shadow;

import java.nio.ByteBuffer;
import org.ringscope.runtime.TrafficListener;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.write.EventWriter;
import org.ringscope.trace.write.StreamWriter;

/**
 * One side's own copy of what it has written to a ring. A packet begins with it, or with a reference to where it stands
 * already if the ring was not touched since.
 *
 * <p>It hears what is done to its ring, and takes note of what its side does and its format has; or it is filled from memory.
 */
public abstract class RingShadow implements TrafficListener {
  /** A total that this side cannot know. */
  public static final long UNKNOWN = Unknown.U64;

  final int queue;
  final int size;
  private boolean touched = true;
  private long packet;
  private int offset;

  RingShadow(int queue, int size) {
    this.queue = queue;
    this.size = size;
  }

  /** Of a free-running index of a split ring. */
  final int slot(int position) {
    return position & size - 1;
  }

  /** A u16 of an area, 0 where it ends before. */
  static int word(ByteBuffer area, int offset) {
    return offset + 2 > area.limit() ? 0 : Short.toUnsignedInt(area.getShort(offset));
  }

  public final void touch() {
    touched = true;
  }

  /** Writes what the side has written. */
  abstract void writeContents(EventWriter out);

  /** Writes that it is what an earlier event says. */
  abstract void writeReference(EventWriter out, long toPacket, int toOffset);

  /** Totals that the words of the ring do not tell; small, so repeated in every packet. */
  abstract void writeCounts(EventWriter out);

  public final void writeCheckpoint(StreamWriter out, boolean full, long nanos) {
    if (full || touched) {
      writeContents(out.at(nanos));
      packet = out.packetSequence();
      offset = out.eventOffset();
      touched = false;
    } else {
      writeReference(out.at(nanos), packet, offset);
    }
    writeCounts(out.at(nanos));
  }
}

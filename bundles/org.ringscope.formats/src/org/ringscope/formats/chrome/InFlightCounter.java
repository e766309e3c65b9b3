// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;

/**
 * Buffers in flight of one queue, from the best that its recording has: the ring's two indices, a source's own counts,
 * buffers, or messages. A lesser source is not listened to once a better one has spoken.
 */
final class InFlightCounter {
  static final long UNKNOWN = -1;
  private static final int MESSAGES = 1;
  private static final int BUFFERS = 2;
  private static final int COUNTS = 3;
  private static final int INDICES = 4;

  private int best;
  private long value = UNKNOWN;
  private int availIdx;
  private int usedIdx;

  /** Buffers in flight after an event of this queue, {@link #UNKNOWN} if it says nothing new. */
  long after(EventView event) {
    long before = value;
    switch (event.type()) {
      case AVAIL_IDX -> index(availIdx = event.getInt(Field.IDX), usedIdx);
      case USED_IDX -> index(availIdx, usedIdx = event.getInt(Field.IDX));
      case CHECKPOINT_DRIVER -> index(availIdx = event.getInt(Field.AVAIL_IDX), usedIdx);
      case CHECKPOINT_DEVICE -> index(availIdx, usedIdx = event.getInt(Field.USED_IDX));
      case QUEUE_RESET -> reset();
      case COUNTS -> set(COUNTS, event.getLong(Field.IN_FLIGHT));
      case BUFFER_GIVEN -> set(BUFFERS, value + 1);
      case BUFFER_RETURNED -> set(BUFFERS, value - 1);
      case MESSAGE_SENT -> set(MESSAGES, value + 1);
      case MESSAGE_RECEIVED -> set(MESSAGES, value - 1);
      default -> { }
    }
    return value == before ? UNKNOWN : value;
  }

  private void index(int avail, int used) {
    set(INDICES, avail - used & 0xFFFF);
  }

  private void reset() {
    availIdx = 0;
    usedIdx = 0;
    value = 0;
  }

  private void set(int source, long now) {
    if (source >= best) {
      // the first step of a counted source goes up from nothing
      value = Math.max(0, source <= BUFFERS && best < source && value < 0 ? now + 1 : now);
      best = source;
    }
  }
}

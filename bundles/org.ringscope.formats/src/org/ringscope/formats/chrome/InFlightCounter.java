// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * Buffers in flight of one queue, from the best that its recording has: the ring's two indices, a source's own counts, or buffers
 * given and done. A source that sees less counts what the device holds, or what messages are on their way, and says so. A
 * lesser source is not listened to once a better one has spoken.
 */
final class InFlightCounter {
  private static final int MESSAGES = 1;
  private static final int HELD = 2;
  private static final int BUFFERS = 3;
  private static final int COUNTS = 4;
  private static final int INDICES = 5;

  private int best;
  private long value = Unknown.NUMBER;
  private int availIdx = Unknown.NUMBER;
  private int usedIdx = Unknown.NUMBER;

  /** Buffers in flight after an event of this queue, {@link Unknown#NUMBER} if it says nothing new. */
  long after(EventView event) {
    long before = value;
    switch (event.type()) {
      case AVAIL_IDX -> published(event.getInt(Field.OLD), event.getInt(Field.IDX));
      case USED_IDX -> indices(availIdx, event.getInt(Field.IDX));
      case CHECKPOINT_DRIVER -> indices(event.getInt(Field.AVAIL_IDX), usedIdx);
      case CHECKPOINT_DEVICE -> indices(availIdx, event.getInt(Field.USED_IDX));
      case QUEUE_RESET -> indices(0, 0);
      case COUNTS -> counts(event);
      case BUFFER_GIVEN -> step(BUFFERS, 1);
      case BUFFER_TAKEN -> step(HELD, 1);
      case BUFFER_RETURNED -> step(best == BUFFERS ? BUFFERS : HELD, -1);
      case MESSAGE_SENT -> step(MESSAGES, 1);
      case MESSAGE_RECEIVED -> step(MESSAGES, -1);
      default -> {}
    }
    return value == before ? Unknown.NUMBER : value;
  }

  /** What is counted. */
  String what() {
    return switch (best) {
      case MESSAGES -> "messages on their way";
      case HELD -> "held by the device";
      default -> "in flight";
    };
  }

  /** Who does not know what was published counts what the device holds. */
  private void counts(EventView event) {
    if (!event.isUnknown(Field.IN_FLIGHT)) {
      set(event.isUnknown(Field.AVAIL) ? HELD : COUNTS, event.getLong(Field.IN_FLIGHT));
    }
  }

  /** Before the first buffer nothing can have come back; a recording that begins later waits for the other index. */
  private void published(int old, int idx) {
    indices(idx, usedIdx < 0 && old == 0 ? 0 : usedIdx);
  }

  private void indices(int avail, int used) {
    availIdx = avail;
    usedIdx = used;
    if (avail >= 0 && used >= 0) {
      set(INDICES, RingIndex.distance(used, avail));
    }
  }

  private void step(int source, int change) {
    set(source, best == source ? value + change : change);
  }

  private void set(int source, long now) {
    if (source >= best) {
      best = source;
      value = Math.max(0, now);
    }
  }
}

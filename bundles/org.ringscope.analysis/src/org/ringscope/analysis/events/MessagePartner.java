// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Finds the reception of a message that was sent, and the sending of one that was received: the same buffer of the same queue. */
public final class MessagePartner {
  private static final long FIRST_WINDOW_NANOS = 1_000_000;
  /** What takes longer than this is not found: a buffer comes round much sooner. */
  private static final long MOST_NANOS = 60_000_000_000L;

  private MessagePartner() {}

  /** Where the other one is; null if it is not in the recording, or the event is no such message. */
  public static Position of(Trace trace, EventRow row) throws IOException {
    return switch (row.type()) {
      case MESSAGE_SENT -> reception(trace, row);
      case MESSAGE_RECEIVED -> sending(trace, row);
      default -> null;
    };
  }

  private static Position reception(Trace trace, EventRow sent) throws IOException {
    EventCursor cursor = trace.cursor();
    cursor.seek(sent.position());
    while (cursor.next() && cursor.event().nanos() - sent.position().nanos() <= MOST_NANOS) {
      if (isSame(cursor.event(), sent)) {
        return cursor.event().type() == EventType.MESSAGE_RECEIVED ? cursor.event().position() : null;
      }
    }
    return null;
  }

  /** Looks back further and further. */
  private static Position sending(Trace trace, EventRow received) throws IOException {
    EventCursor cursor = trace.cursor();
    long end = received.position().nanos();
    Position found = null;
    for (long window = FIRST_WINDOW_NANOS; found == null; window *= 8) {
      long from = Math.max(trace.beginNanos(), end - window);
      cursor.seek(from);
      while (cursor.next() && !cursor.event().position().equals(received.position())
          && cursor.event().nanos() <= end) {
        if (isSame(cursor.event(), received)) {
          found = cursor.event().type() == EventType.MESSAGE_SENT ? cursor.event().position() : null;
        }
      }
      if (from <= trace.beginNanos() || window > MOST_NANOS) {
        break;
      }
    }
    return found;
  }

  private static boolean isSame(EventView event, EventRow row) {
    return !event.isCheckpoint()
        && (event.type() == EventType.MESSAGE_SENT || event.type() == EventType.MESSAGE_RECEIVED)
        && event.getInt(Field.QUEUE) == row.queue() && event.getLong(Field.BUFFER) == row.buffer();
  }
}

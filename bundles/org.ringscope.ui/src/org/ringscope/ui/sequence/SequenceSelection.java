// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import java.util.ArrayDeque;
import java.util.Deque;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.analysis.sequence.SequenceWindow;
import org.ringscope.trace.Position;
import org.ringscope.ui.Pin;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Which item is selected: what the user chose here, at once, and where the cursor goes otherwise. */
final class SequenceSelection {
  private static final int MOST_ASKED = 64;

  private final TraceCursor cursor;
  /** Places that the cursor was sent to and has not reached: it may pass those before the last, or leave them out. */
  private final Deque<Position> asked = new ArrayDeque<>();
  private Position selected;

  SequenceSelection(TraceCursor cursor) {
    this.cursor = cursor;
  }

  void clear() {
    asked.clear();
    selected = null;
  }

  /** The user chose an item: cursor and pin go there. */
  void select(TraceSession trace, SequenceItem item) {
    selected = item.position();
    asked.addLast(selected);
    if (asked.size() > MOST_ASKED) {
      asked.removeFirst();
    }
    if (item.queue() >= 0) {
      int row = messageRow(trace.messages(), item);
      cursor.pin(row < 0 ? Pin.queue(trace, item.queue()) : Pin.message(trace, item.queue(), row));
    }
    cursor.moveTo(trace, item.position());
  }

  /** The row of a message in the whole trace, -1 if the item is none or it was not read yet. */
  private static int messageRow(MessageIndex messages, SequenceItem item) {
    if (item.kind() != SequenceItem.Kind.MESSAGE || item.queue() < 0) {
      return -1;
    }
    int row = messages.lastRow(item.queue(), item.buffer(), messages.rowAt(item.nanos() + 1) - 1);
    return row >= 0 && messages.nanos(row) == item.nanos() ? row : -1;
  }

  /** The cursor stands here now. @return whether something else is selected than before */
  boolean arrived(SequenceWindow window, Position now) {
    boolean isOwn = asked.stream().anyMatch(place -> isSame(place, now));
    if (isOwn) {
      while (!isSame(asked.removeFirst(), now)) {
        // passed over
      }
      return asked.isEmpty();
    }
    asked.clear();
    int row = window.last(now);
    selected = row < 0 ? null : window.items().get(row).position();
    return true;
  }

  private static boolean isSame(Position one, Position other) {
    return one.stream() == other.stream() && one.sequence() == other.sequence();
  }

  /** The selected item, -1 if there is none or it was not read. */
  int row(SequenceWindow window) {
    return window.indexOf(selected);
  }
}

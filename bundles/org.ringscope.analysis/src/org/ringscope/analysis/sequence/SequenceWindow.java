// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.util.List;
import org.ringscope.trace.Position;

/**
 * Items that follow each other, some of many. Immutable.
 *
 * @param isBegin whether there are none before
 * @param isEnd whether there are none behind
 */
public record SequenceWindow(List<SequenceItem> items, boolean isBegin, boolean isEnd) {
  public static final SequenceWindow EMPTY = new SequenceWindow(List.of(), true, true);

  public SequenceWindow {
    items = List.copyOf(items);
  }

  /** The item that an event began, -1 if it is not here. */
  public int indexOf(Position position) {
    for (int i = 0; position != null && i < items.size(); i++) {
      if (isAt(i, position)) {
        return i;
      }
    }
    return -1;
  }

  /** The last item that began no later than this; of those at the same time the one of the event, else the last. -1 for none. */
  public int last(Position position) {
    int exact = indexOf(position);
    return exact >= 0 ? exact : lastAt(position.nanos());
  }

  private int lastAt(long nanos) {
    int low = -1;
    int high = items.size();
    while (high - low > 1) {
      int middle = (low + high) >>> 1;
      if (items.get(middle).nanos() <= nanos) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether what surrounds a time is here. */
  public boolean covers(long nanos) {
    return (isBegin || !items.isEmpty() && items.get(0).nanos() < nanos)
        && (isEnd || !items.isEmpty() && items.get(items.size() - 1).nanos() > nanos);
  }

  private boolean isAt(int index, Position position) {
    Position other = items.get(index).position();
    return other.stream() == position.stream() && other.sequence() == position.sequence();
  }
}

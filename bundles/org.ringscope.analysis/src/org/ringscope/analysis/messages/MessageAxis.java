// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.List;
import java.util.Objects;
import org.ringscope.trace.TimeAxis;

/**
 * The messages of several traces in the order of their common axis; of messages at the same time those of the first lane
 * come first. Rows are searched when they are asked for and never copied, so any number of them costs nothing. Rows stay
 * as they are until {@link #refresh}; for one thread, while others may let the lists grow.
 */
public final class MessageAxis {
  /** Where a row comes from. @param place in the lane's list */
  public record Row(int lane, int place) {}

  private final TimeAxis axis;
  private final List<MessageList> lists;
  private final int[] sizes;

  /** @param lists one per lane of the axis */
  public MessageAxis(TimeAxis axis, List<MessageList> lists) {
    this.axis = axis;
    this.lists = List.copyOf(lists);
    sizes = new int[Objects.checkIndex(lists.size(), axis.lanes().size() + 1)];
    refresh();
  }

  /** Takes in rows that have come; false if there are none. Rows of one trace may come between those of others. */
  public boolean refresh() {
    boolean grown = false;
    for (int lane = 0; lane < sizes.length; lane++) {
      int size = lists.get(lane).size();
      grown |= size != sizes[lane];
      sizes[lane] = size;
    }
    return grown;
  }

  public int size() {
    int size = 0;
    for (int lane : sizes) {
      size += lane;
    }
    return size;
  }

  /** The lane and place of a row. */
  public Row row(int row) {
    Objects.checkIndex(row, size());
    if (sizes.length == 1) {
      return new Row(0, row);
    }
    long low = Long.MIN_VALUE; // no row is before it
    long high = Long.MAX_VALUE; // every row is before it
    while (high - low != 1) {
      long middle = (low & high) + ((low ^ high) >> 1);
      if (rowAt(middle) <= row) {
        low = middle;
      } else {
        high = middle;
      }
    }
    int rest = row - rowAt(low);
    int lane = 0;
    while (rest >= countAt(lane, low)) {
      rest -= countAt(lane++, low);
    }
    return new Row(lane, placeAt(lane, low) + rest);
  }

  /** The message of a row, in the clock of its own trace. */
  public Message get(Row row) {
    return lists.get(row.lane()).get(row.place());
  }

  /** The first row at or after a time of the axis, {@link #size} if there is none. */
  public int rowAt(long axisNanos) {
    int before = 0;
    for (int lane = 0; lane < sizes.length; lane++) {
      before += placeAt(lane, axisNanos);
    }
    return before;
  }

  /** The row of a message, -1 if the lane's list hides it. @param indexRow its row in the index of its trace */
  public int rowOf(int lane, int indexRow) {
    int place = lists.get(lane).placeOf(indexRow);
    if (place < 0 || place >= sizes[lane]) {
      return -1;
    }
    long nanos = axis.lanes().get(lane).toAxis(lists.get(lane).nanos(place));
    int row = rowAt(nanos) + place - placeAt(lane, nanos);
    for (int other = 0; other < lane; other++) {
      row += countAt(other, nanos);
    }
    return row;
  }

  private int placeAt(int lane, long axisNanos) {
    return Math.min(sizes[lane], lists.get(lane).placeAt(axis.lanes().get(lane).toTrace(axisNanos)));
  }

  private int countAt(int lane, long axisNanos) {
    return placeAt(lane, axisNanos + 1) - placeAt(lane, axisNanos);
  }
}

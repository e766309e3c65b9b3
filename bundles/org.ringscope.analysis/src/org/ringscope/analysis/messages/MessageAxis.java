// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.ringscope.trace.read.TimeAxis;

/**
 * The messages of several traces, and the requests of their devices, in the order of their common axis; of those at the same
 * time those of the first lane come first, and there messages. Rows are searched when they are asked for and never copied, so
 * any number of them costs nothing. Rows stay as they are until {@link #refresh}; for one thread, while others may let the lists
 * grow.
 */
public final class MessageAxis {
  /** Where a row comes from. @param place in the lane's list of messages, or of requests */
  public record Row(int lane, int place, boolean isRequest) {}

  private final TimeAxis axis;
  private final List<MessageList> messages;
  private final List<RequestList> requests;
  /** Of two lists a lane: messages, then requests. */
  private final int[] sizes;

  /**
   * @param messages one per lane of the axis
   * @param requests one per lane of the axis
   */
  public MessageAxis(TimeAxis axis, List<MessageList> messages, List<RequestList> requests) {
    this.axis = axis;
    this.messages = List.copyOf(messages);
    this.requests = List.copyOf(requests);
    sizes = new int[2 * Objects.checkIndex(messages.size(), axis.lanes().size() + 1)];
    refresh();
  }

  /** Takes in rows that have come, or gone; false if there are none. They may be between others, see {@link #isMerged}. */
  public boolean refresh() {
    boolean changed = false;
    for (int list = 0; list < sizes.length; list++) {
      int size = list % 2 == 0 ? messages.get(list / 2).size() : requests.get(list / 2).size();
      changed |= size != sizes[list];
      sizes[list] = size;
    }
    return changed;
  }

  /** Whether rows come from more than one list, so that new ones may come between others. */
  public boolean isMerged() {
    return Arrays.stream(sizes).filter(size -> size > 0).count() > 1;
  }

  public int size() {
    return Arrays.stream(sizes).sum();
  }

  /** How many messages and requests the traces have, those included that the lists hide. */
  public int all() {
    return messages.stream().mapToInt(MessageList::all).sum() + requests.stream().mapToInt(RequestList::all).sum();
  }

  /** The lane and place of a row. */
  public Row row(int row) {
    Objects.checkIndex(row, size());
    if (!isMerged()) {
      int only = 0;
      while (sizes[only] == 0) {
        only++;
      }
      return row(only, row);
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
    int list = 0;
    while (rest >= countAt(list, low)) {
      rest -= countAt(list++, low);
    }
    return row(list, placeAt(list, low) + rest);
  }

  /** The message of a row that is no request, in the clock of its own trace. */
  public Message message(Row row) {
    return messages.get(row.lane()).get(row.place());
  }

  /** The request of a row that is one, in the clock of its own trace; null where it has turned out to be none. */
  public Request request(Row row) {
    return requests.get(row.lane()).get(row.place());
  }

  /** The row in the index of its trace. */
  public int indexRow(Row row) {
    return row.isRequest() ? requests.get(row.lane()).row(row.place()) : messages.get(row.lane()).row(row.place());
  }

  /** The first row at or after a time of the axis, {@link #size} if there is none. */
  public int rowAt(long axisNanos) {
    int before = 0;
    for (int list = 0; list < sizes.length; list++) {
      before += placeAt(list, axisNanos);
    }
    return before;
  }

  /** The row of a message, -1 if the lane's list hides it. @param indexRow its row in the index of its trace */
  public int rowOf(int lane, int indexRow) {
    int place = messages.get(lane).placeOf(indexRow);
    return place < 0 ? -1 : rowOf(2 * lane, place, messages.get(lane).nanos(place));
  }

  /** The same of a request. */
  public int rowOfRequest(int lane, int indexRow) {
    int place = requests.get(lane).placeOf(indexRow);
    return place < 0 ? -1 : rowOf(2 * lane + 1, place, requests.get(lane).nanos(place));
  }

  /** The row that a lane's list has of a row of its index, null if it hides it. */
  public Row find(int lane, int indexRow, boolean isRequest) {
    int place = isRequest ? requests.get(lane).placeOf(indexRow) : messages.get(lane).placeOf(indexRow);
    return place < 0 ? null : new Row(lane, place, isRequest);
  }

  /** Two a lane. */
  int lists() {
    return sizes.length;
  }

  int size(int list) {
    return sizes[list];
  }

  static Row row(int list, int place) {
    return new Row(list / 2, place, list % 2 == 1);
  }

  /** How long a row took, or took at most; {@link Message#NO_TIME} where nobody knows. */
  long latency(int list, int place, MessageRow scratch) {
    return list % 2 == 0 ? messages.get(list / 2).latency(place, scratch)
        : requests.get(list / 2).latency(place, scratch);
  }

  private int rowOf(int list, int place, long traceNanos) {
    if (place >= sizes[list]) {
      return -1;
    }
    long nanos = axis.lanes().get(list / 2).toAxis(traceNanos);
    int row = rowAt(nanos) + place - placeAt(list, nanos);
    for (int other = 0; other < list; other++) {
      row += countAt(other, nanos);
    }
    return row;
  }

  private int placeAt(int list, long axisNanos) {
    long nanos = axis.lanes().get(list / 2).toTrace(axisNanos);
    return Math.min(sizes[list],
        list % 2 == 0 ? messages.get(list / 2).placeAt(nanos) : requests.get(list / 2).placeAt(nanos));
  }

  private int countAt(int list, long axisNanos) {
    return placeAt(list, axisNanos + 1) - placeAt(list, axisNanos);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The rows of a {@link MessageIndex} that a filter lets through, in the same order. Grows with {@link #update}; one
 * thread updates, any may read.
 */
public final class MessageList {
  private static final int CANCEL_INTERVAL = 1024;

  private final MessageIndex index;
  private final MessageFilter filter;
  private volatile int[] rows = new int[256];
  private volatile int size;
  private int examined;
  private final MessageRow row = new MessageRow();

  MessageList(MessageIndex index, MessageFilter filter) {
    this.index = index;
    this.filter = filter;
  }

  public MessageFilter filter() {
    return filter;
  }

  /**
   * Filters the rows that the index has got since the last call.
   *
   * @return true if all rows of the index were examined, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) {
    if (filter.isAll()) {
      return true;
    }
    int end = index.size();
    for (; examined < end; examined++) {
      if (examined % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
        return false;
      }
      if (index.matches(examined, filter, row)) {
        add(examined);
      }
    }
    return true;
  }

  private void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size] = row;
    size = size + 1;
  }

  public int size() {
    return filter.isAll() ? index.size() : size;
  }

  /** Row of the index that stands at a place of this list. */
  public int row(int place) {
    return filter.isAll() ? place : rows[place];
  }

  public Message get(int place) {
    return index.get(row(place));
  }

  /** Time at which the message at a place was sent or found. */
  public long nanos(int place) {
    return index.nanos(row(place));
  }

  /** The first place at or after a time, {@link #size} if there is none. */
  public int placeAt(long nanos) {
    int first = index.rowAt(nanos);
    if (filter.isAll()) {
      return first;
    }
    int found = Arrays.binarySearch(rows, 0, size, first);
    return found >= 0 ? found : -found - 1;
  }

  /** The place of a row of the index, -1 if the filter hides it. */
  public int placeOf(int row) {
    if (filter.isAll()) {
      return row < index.size() ? row : -1;
    }
    int found = Arrays.binarySearch(rows, 0, size, row);
    return Math.max(found, -1);
  }
}

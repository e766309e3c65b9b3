// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import java.util.function.BooleanSupplier;

/**
 * The requests of a {@link RequestIndex} that a filter lets through, in the same order. Grows with {@link #update}; one
 * thread updates, any may read.
 */
public final class RequestList {
  private static final int CANCEL_INTERVAL = 1024;

  private final RequestIndex index;
  private final MessageFilter filter;
  private volatile int[] rows = new int[256];
  private volatile int size;
  private int examined;
  private int revision;

  RequestList(RequestIndex index, MessageFilter filter) {
    this.index = index;
    this.filter = filter;
  }

  /**
   * Filters the requests that the index has got since the last call; all of them again where some are none any more.
   *
   * @return true if all of them were examined, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) {
    if (revision != index.revision()) {
      revision = index.revision();
      examined = 0;
      size = 0;
    }
    int end = index.size();
    for (; examined < end; examined++) {
      if (examined % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
        return false;
      }
      Request request = index.get(examined);
      if (request != null && filter.lets(request)) {
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
    return size;
  }

  /** Row of the index that stands at a place of this list. */
  public int row(int place) {
    return rows[place];
  }

  /** One of them, null where it has turned out to be none. */
  public Request get(int place) {
    return index.get(rows[place]);
  }

  /** Time at which the request at a place began. */
  long nanos(int place) {
    return index.nanos(rows[place]);
  }

  /** The first place at or after a time, {@link #size} if there is none. */
  int placeAt(long nanos) {
    int found = Arrays.binarySearch(rows, 0, size, index.rowAt(nanos));
    return found >= 0 ? found : -found - 1;
  }

  /** The place of a row of the index, -1 if the filter hides it. */
  int placeOf(int row) {
    return Math.max(Arrays.binarySearch(rows, 0, size, row), -1);
  }
}

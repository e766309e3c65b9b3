// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.function.BooleanSupplier;

/**
 * The requests of a {@link RequestIndex} that a condition lets through, in the same order. Grows with {@link #update}, also between
 * others: where only its end says that a request is let through. One thread updates, any may read.
 */
public final class RequestList {
  private final RequestIndex index;
  private final ChosenRows chosen;
  private int revision;

  RequestList(RequestIndex index, RowFilter filter) {
    this.index = index;
    chosen = new ChosenRows(filter);
  }

  /**
   * Examines the requests that the index has got since the last call, and those that have come back since; all of them again where
   * some are none any more.
   *
   * @return true if all of them were examined, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) {
    boolean isComplete = index.isComplete();
    if (revision != index.revision()) {
      revision = index.revision();
      chosen.clear();
    }
    return chosen.update(index.size(), isComplete, cancelled);
  }

  public int size() {
    return chosen.size();
  }

  /** How many there are without the condition. */
  int all() {
    return chosen.existing();
  }

  /** Row of the index that stands at a place of this list. */
  public int row(int place) {
    return chosen.row(place);
  }

  /** One of them, null where it has turned out to be none. */
  public Request get(int place) {
    return index.get(chosen.row(place));
  }

  long latency(int place, MessageRow scratch) {
    return index.latency(chosen.row(place), scratch);
  }

  /** Time at which the request at a place began. */
  long nanos(int place) {
    return index.nanos(chosen.row(place));
  }

  /** The first place at or after a time, {@link #size} if there is none. */
  int placeAt(long nanos) {
    return chosen.placeFrom(index.rowAt(nanos));
  }

  /** The place of a row of the index, -1 if the condition hides it. */
  int placeOf(int row) {
    return chosen.placeOf(row);
  }
}

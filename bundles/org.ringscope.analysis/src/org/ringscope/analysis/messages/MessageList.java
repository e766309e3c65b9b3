// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.function.BooleanSupplier;
import org.ringscope.analysis.condition.Condition;

/**
 * The rows of a {@link MessageIndex} that a condition lets through, in the same order. Grows with {@link #update}, also between
 * other rows: where only its reception says that a message is let through. One thread updates, any may read.
 */
public final class MessageList {
  private final MessageIndex index;
  private final boolean isAll;
  private final ChosenRows chosen;

  MessageList(MessageIndex index, Condition condition, RowFilter filter) {
    this.index = index;
    isAll = condition.isAll();
    chosen = new ChosenRows(filter);
  }

  /**
   * Examines the rows that the index has got since the last call, and those that have been received since.
   *
   * @return true if all rows of the index were examined, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) {
    boolean isComplete = index.isComplete(); // asked first: what is not received now never will be
    return isAll || chosen.update(index.size(), isComplete, cancelled);
  }

  public int size() {
    return isAll ? index.size() : chosen.size();
  }

  /** How many rows there are without the condition. */
  int all() {
    return index.size();
  }

  /** Row of the index that stands at a place of this list. */
  public int row(int place) {
    return isAll ? place : chosen.row(place);
  }

  public Message get(int place) {
    return index.get(row(place));
  }

  /** Time at which the message at a place was sent or found. */
  public long nanos(int place) {
    return index.nanos(row(place));
  }

  long latency(int place, MessageRow scratch) {
    return index.latency(row(place), scratch);
  }

  /** The first place at or after a time, {@link #size} if there is none. */
  public int placeAt(long nanos) {
    int first = index.rowAt(nanos);
    return isAll ? first : chosen.placeFrom(first);
  }

  /** The place of a row of the index, -1 if the condition hides it. */
  public int placeOf(int row) {
    return isAll ? row < index.size() ? row : -1 : chosen.placeOf(row);
  }
}

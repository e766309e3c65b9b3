// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.condition.Truth;

/**
 * The rows of a table that a condition lets through, in the same order. It grows mostly at its end, but a row comes between others
 * where only its reception, later on, says that it is let through. One thread updates, any may read.
 */
final class ChosenRows {
  private static final int CANCEL_INTERVAL = 1024;

  private final RowFilter filter;
  private volatile int[] rows = new int[256];
  private volatile int size;
  private volatile int existing;
  private int examined;
  private OpenRows open = new OpenRows();

  ChosenRows(RowFilter filter) {
    this.filter = filter;
  }

  /** Begins again. */
  void clear() {
    examined = 0;
    existing = 0;
    size = 0;
    open = new OpenRows();
  }

  /**
   * Examines rows that were not examined yet, and those that have been received since.
   *
   * @param end behind the last row that there is
   * @param isComplete whether a row that is under way will stay so
   * @return true if all rows were examined, false if cancelled
   */
  boolean update(int end, boolean isComplete, BooleanSupplier cancelled) {
    for (; examined < end; examined++) {
      if (examined % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
        return false;
      }
      Truth truth = filter.truth(examined);
      existing = filter.exists() ? existing + 1 : existing; // one thread updates
      if (truth == Truth.TRUE) {
        add(examined);
      } else if (truth == Truth.UNKNOWN && !isComplete && filter.isUnderWay()) {
        open.add(examined);
      }
    }
    insert(open.settled(this::fate));
    return true;
  }

  private OpenRows.Fate fate(int place) {
    Truth truth = filter.truth(place);
    return truth == Truth.TRUE ? OpenRows.Fate.LET_THROUGH
        : truth == Truth.UNKNOWN && filter.isUnderWay() ? OpenRows.Fate.OPEN : OpenRows.Fate.GONE;
  }

  private void add(int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size] = row;
    size = size + 1;
  }

  /** Puts rows where they belong, into another array: who reads sees the one or the other. */
  private void insert(int[] late) {
    if (late.length == 0) {
      return;
    }
    int[] merged = new int[Math.max(rows.length, size + late.length)];
    int from = size;
    int next = late.length;
    for (int to = size + late.length - 1; to >= 0; to--) {
      merged[to] = next > 0 && (from == 0 || late[next - 1] > rows[from - 1]) ? late[--next] : rows[--from];
    }
    rows = merged;
    size = size + late.length;
  }

  int size() {
    return size;
  }

  /** How many of the examined rows there are without the condition. */
  int existing() {
    return existing;
  }

  /** The row at a place. */
  int row(int place) {
    return rows[place];
  }

  /** The first place whose row is this one or a later one, {@link #size} if there is none. */
  int placeFrom(int row) {
    int found = Arrays.binarySearch(rows, 0, size, row);
    return found >= 0 ? found : -found - 1;
  }

  /** The place of a row, -1 if it is hidden. */
  int placeOf(int row) {
    return Math.max(Arrays.binarySearch(rows, 0, size, row), -1);
  }
}

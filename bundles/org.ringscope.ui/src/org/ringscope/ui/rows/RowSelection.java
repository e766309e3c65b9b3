// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.rows;

import java.util.BitSet;

/** Which rows are selected, by their numbers. */
final class RowSelection {
  private static final int NONE = -1;

  private final BitSet rows = new BitSet();
  private int anchor = NONE;
  private int lead = NONE;

  /** The one that was selected last, -1 for none. */
  int lead() {
    return lead;
  }

  int size() {
    return rows.cardinality();
  }

  boolean has(int row) {
    return rows.get(row);
  }

  int[] rows() {
    return rows.stream().toArray();
  }

  /** Only this one, or none for -1. */
  void set(int row) {
    rows.clear();
    anchor = row;
    lead = row;
    if (row >= 0) {
      rows.set(row);
    }
  }

  /** All from where the selection began to this one. */
  void extend(int row) {
    if (anchor < 0) {
      set(row);
      return;
    }
    rows.clear();
    rows.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
    lead = row;
  }

  /** This one as well, or no more. */
  void toggle(int row) {
    rows.flip(row);
    anchor = row;
    lead = row;
  }

  void all(int count) {
    rows.clear();
    rows.set(0, count);
    anchor = 0;
    lead = count - 1;
  }

  /** There are no more than so many rows. */
  void limit(int count) {
    if (rows.length() > count) {
      rows.clear(count, rows.length());
    }
    if (lead >= count || anchor >= count) {
      lead = rows.length() - 1;
      anchor = lead;
    }
  }

  /** Places within a window of rows. */
  int[] within(int from, int length) {
    return rows.get(from, from + length).stream().toArray();
  }
}

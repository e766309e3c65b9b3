// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * Rows of messages under way, of which only the reception says whether a condition lets them through. Of very many the oldest are
 * given up: they were lost.
 */
final class OpenRows {
  private static final int MOST = 100_000;
  private static final int FIRST_SIZE = 64;

  /** What became of a row. */
  enum Fate {
    OPEN,
    LET_THROUGH,
    GONE
  }

  private int[] rows = new int[FIRST_SIZE];
  private int size;

  /** @param row behind all others */
  void add(int row) {
    if (size == 2 * MOST) {
      System.arraycopy(rows, size - MOST, rows, 0, MOST);
      size = MOST;
    }
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, Math.min(2 * MOST, 2 * size));
    }
    rows[size++] = row;
  }

  /** Asks what became of each; gives those that are let through now, in their order, and keeps the open ones. */
  int[] settled(IntFunction<Fate> fates) {
    int[] letThrough = new int[0];
    int kept = 0;
    int found = 0;
    for (int i = 0; i < size; i++) {
      Fate fate = fates.apply(rows[i]);
      if (fate == Fate.OPEN) {
        rows[kept++] = rows[i];
      } else if (fate == Fate.LET_THROUGH) {
        letThrough =
            found == letThrough.length ? Arrays.copyOf(letThrough, Math.max(FIRST_SIZE, 2 * found)) : letThrough;
        letThrough[found++] = rows[i];
      }
    }
    size = kept;
    return Arrays.copyOf(letThrough, found);
  }
}

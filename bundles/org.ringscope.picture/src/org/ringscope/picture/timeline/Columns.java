// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.Arrays;
import org.ringscope.analysis.timeline.TimelineSummary;

/** Which pieces of a summary lie under each column of pixels. Reused. */
final class Columns {
  private static final int OUTSIDE = -1;

  private int[] first = {};
  private int[] last = {};
  private int count;

  /** @param offset what the summary's times are moved by in the window */
  void lay(TimelineSummary summary, TimeWindow window, long offset, int columns) {
    if (first.length < columns) {
      first = new int[columns];
      last = new int[columns];
    }
    count = columns;
    Arrays.fill(first, 0, columns, OUTSIDE);
    long begin = summary.grid().beginNanos();
    long end = summary.endNanos();
    for (int x = 0; x < columns && !summary.isEmpty(); x++) {
      long from = window.at((double) x / columns) - offset;
      long to = Math.max(from, window.at((double) (x + 1) / columns) - offset - 1);
      if (to >= begin && from <= end) {
        first[x] = summary.grid().piece(from);
        last[x] = Math.min(summary.pieces() - 1, summary.grid().piece(to));
      }
    }
  }

  int count() {
    return count;
  }

  boolean has(int column) {
    return first[column] != OUTSIDE;
  }

  int first(int column) {
    return first[column];
  }

  int last(int column) {
    return last[column];
  }
}

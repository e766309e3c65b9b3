// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.util.Arrays;

/** Rows of counts, one for each piece of time. */
final class Pieces {
  private Pieces() {}

  /** Takes two pieces each together, and leaves the second half empty. @param row null for none; its length is even */
  static void fold(int[] row) {
    if (row != null) {
      for (int i = 0; i < row.length / 2; i++) {
        row[i] = (int) Math.min(Integer.MAX_VALUE, (long) row[2 * i] + row[2 * i + 1]);
      }
      Arrays.fill(row, row.length / 2, row.length, 0);
    }
  }

  /** The same of nanoseconds. */
  static void fold(long[] row) {
    if (row != null) {
      for (int i = 0; i < row.length / 2; i++) {
        row[i] = row[2 * i] + row[2 * i + 1];
      }
      Arrays.fill(row, row.length / 2, row.length, 0);
    }
  }
}

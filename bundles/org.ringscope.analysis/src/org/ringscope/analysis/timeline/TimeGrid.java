// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

/**
 * Equally long pieces of time, one after the other.
 *
 * @param beginNanos begin of the first
 * @param shift each is 2^shift nanoseconds long
 */
public record TimeGrid(long beginNanos, int shift) {
  private static final int MOST_SHIFT = Long.SIZE - 2;

  /** The finest one of which so many pieces cover a span. */
  static TimeGrid over(long beginNanos, long endNanos, int pieces) {
    int shift = 0;
    while (shift < MOST_SHIFT && endNanos - beginNanos >> shift >= pieces) {
      shift++;
    }
    return new TimeGrid(beginNanos, shift);
  }

  /** The piece that a time is in, the first for any time before. */
  public int piece(long nanos) {
    return nanos <= beginNanos ? 0 : (int) Math.min(Integer.MAX_VALUE, nanos - beginNanos >> shift);
  }

  /** Begin of a piece, and end of the one before it. */
  public long begin(int piece) {
    long sum = beginNanos + ((long) piece << shift);
    return sum < beginNanos ? Long.MAX_VALUE : sum;
  }

  TimeGrid coarser() {
    return new TimeGrid(beginNanos, shift + 1);
  }
}

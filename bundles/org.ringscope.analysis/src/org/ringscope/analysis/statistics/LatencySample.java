// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Arrays;
import org.ringscope.analysis.messages.Message;

/**
 * Least, greatest, median and percentiles of any number of durations in bounded memory: they are exact up to {@value #MOST} of them,
 * beyond that those of as many chosen evenly at random, with a fixed seed.
 */
public final class LatencySample {
  private static final int MOST = 1 << 17;

  private long[] kept = new long[256];
  private boolean isSorted;
  private long count;
  private long min = Long.MAX_VALUE;
  private long max = Long.MIN_VALUE;
  private long maxBegin = Message.NO_TIME;
  private long random = 1;

  /** @param beginNanos when it began */
  public void add(long nanos, long beginNanos) {
    min = Math.min(min, nanos);
    if (nanos > max) {
      max = nanos;
      maxBegin = beginNanos;
    }
    isSorted = false;
    if (count < MOST) {
      if (count == kept.length) {
        kept = Arrays.copyOf(kept, kept.length * 2);
      }
      kept[(int) count] = nanos;
    } else {
      random = random * 6364136223846793005L + 1442695040888963407L;
      long place = Math.floorMod(random >>> 16, count + 1);
      if (place < MOST) {
        kept[(int) place] = nanos;
      }
    }
    count++;
  }

  /** {@link Message#NO_TIME} if there were none. */
  public long min() {
    return count == 0 ? Message.NO_TIME : min;
  }

  public long max() {
    return count == 0 ? Message.NO_TIME : max;
  }

  /** When the longest of them began, the first of equal ones. */
  public long maxBegin() {
    return maxBegin;
  }

  /** The lower one of two in the middle. */
  public long median() {
    return percentile(50);
  }

  /** The least that is not exceeded by so many of a hundred. */
  public long percentile(int percent) {
    if (count == 0) {
      return Message.NO_TIME;
    }
    int size = (int) Math.min(count, MOST);
    if (!isSorted) { // in place: which one goes when another is added is drawn at random
      Arrays.sort(kept, 0, size);
      isSorted = true;
    }
    return kept[(int) Math.max(0, ((long) size * percent + 99) / 100 - 1)];
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.text.TimeText;

/**
 * Round times for an axis: from one nanosecond to centuries. Steps below a minute are named as every view names an instant, as far as
 * the step needs decimals; longer ones by what has passed since the begin.
 *
 * @param first not before the left edge
 * @param step between two
 * @param begin of the axis, which long steps count from
 */
record TimeTicks(long first, long step, long begin, boolean hasTimes) {
  private static final long SECOND = 1_000_000_000;
  private static final long MINUTE = 60 * SECOND;
  private static final long HOUR = 60 * MINUTE;
  private static final long DAY = 24 * HOUR;
  private static final long YEAR = 365 * DAY;
  private static final long[] LONG_STEPS = {MINUTE, 2 * MINUTE, 5 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR,
      6 * HOUR, 12 * HOUR, DAY, 2 * DAY, 5 * DAY, 10 * DAY, 30 * DAY, 100 * DAY, YEAR, 2 * YEAR, 5 * YEAR, 10 * YEAR,
      20 * YEAR, 50 * YEAR, 100 * YEAR};

  /** @param most of them in the window */
  static TimeTicks of(TimeWindow window, int most, long begin, boolean hasTimes) {
    long least = Math.max(1, window.span() / Math.max(1, most));
    long step = decimal(least);
    if (hasTimes && step >= MINUTE / 2) {
      step = LONG_STEPS[LONG_STEPS.length - 1];
      for (int i = LONG_STEPS.length - 1; i >= 0 && LONG_STEPS[i] >= least; i--) {
        step = LONG_STEPS[i];
      }
    }
    long zero = hasTimes && step >= MINUTE ? begin : 0;
    return new TimeTicks(zero + -Math.floorDiv(zero - window.fromNanos(), step) * step, step, begin, hasTimes);
  }

  /** 1, 2 or 5 times a power of ten, at least that long. */
  private static long decimal(long least) {
    long power = 1;
    while (power < least / 5 && power < Long.MAX_VALUE / 100) {
      power *= 10;
    }
    long step = power;
    for (int factor : new int[] {2, 5, 10}) {
      step = step < least ? factor * power : step;
    }
    return step;
  }

  String text(long nanos) {
    if (!hasTimes) {
      return "#" + nanos;
    }
    if (step >= MINUTE) {
      return sinceBegin(nanos - begin);
    }
    String all = TimeText.instant(nanos);
    int point = all.indexOf('.');
    int decimals = step >= SECOND ? 0 : step >= 1_000_000 ? 4 : step >= 1_000 ? 8 : 12;
    return all.substring(0, point + decimals) + " s";
  }

  private static String sinceBegin(long nanos) {
    if (nanos == 0) {
      return "begin";
    }
    StringBuilder text = new StringBuilder("+");
    long rest = nanos;
    int words = 0;
    for (Unit unit : Unit.values()) {
      long count = rest / unit.nanos;
      if (count > 0 && words < 2) {
        text.append(text.length() > 1 ? " " : "").append(count).append(' ').append(unit.word);
        words++;
      }
      rest %= unit.nanos;
    }
    return text.toString();
  }

  private enum Unit {
    Y(YEAR, "y"),
    D(DAY, "d"),
    H(HOUR, "h"),
    MIN(MINUTE, "min");

    final long nanos;
    final String word;

    Unit(long nanos, String word) {
      this.nanos = nanos;
      this.word = word;
    }
  }
}

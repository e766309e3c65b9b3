// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

/** Instants and durations as people read them. */
public final class TimeText {
  private TimeText() {}

  /** Seconds with groups of three decimals down to the nanosecond: {@code 1.204 460 117 s}. */
  public static String instant(long nanos) {
    StringBuilder text = new StringBuilder(24);
    if (nanos < 0) {
      text.append('-');
    }
    long magnitude = Math.abs(nanos);
    text.append(magnitude / 1_000_000_000).append('.');
    long fraction = magnitude % 1_000_000_000;
    appendThree(text, fraction / 1_000_000);
    appendThree(text.append(' '), fraction / 1_000 % 1_000);
    appendThree(text.append(' '), fraction % 1_000);
    return text.append(" s").toString();
  }

  /** Two to three figures and the unit that fits: {@code 2.1 ms}, {@code 840 ns}, {@code 15 s}. */
  public static String duration(long nanos) {
    if (nanos < 0) {
      return "-" + duration(nanos == Long.MIN_VALUE ? Long.MAX_VALUE : -nanos);
    }
    if (nanos < 1_000) {
      return nanos + " ns";
    }
    if (nanos < 1_000_000) {
      return tenths(nanos, 1_000) + " µs";
    }
    if (nanos < 1_000_000_000) {
      return tenths(nanos, 1_000_000) + " ms";
    }
    return nanos < 120_000_000_000L ? tenths(nanos, 1_000_000_000) + " s" : nanos / 60_000_000_000L + " min";
  }

  /** A duration that was not longer, and may have been shorter; never rounded down: {@code ≤ 2.2 ms}. */
  public static String atMost(long nanos) {
    long unit = 1;
    while (nanos / unit >= 1000 && unit < 1_000_000_000) {
      unit *= 1000;
    }
    long step = unit == 1 ? 1 : unit / (nanos / unit >= 100 ? 1 : 10);
    return "≤ " + duration((nanos + step - 1) / step * step);
  }

  /** Thousands in groups: {@code 1 204}. */
  public static String grouped(long value) {
    String digits = Long.toString(value);
    StringBuilder text = new StringBuilder(digits);
    for (int i = digits.length() - 3; i > (value < 0 ? 1 : 0); i -= 3) {
      text.insert(i, ' ');
    }
    return text.toString();
  }

  private static String tenths(long value, long unit) {
    long tenths = value * 10 / unit;
    return tenths % 10 == 0 || tenths >= 1000 ? Long.toString(tenths / 10) : tenths / 10 + "." + tenths % 10;
  }

  private static void appendThree(StringBuilder text, long value) {
    text.append(value < 100 ? value < 10 ? "00" : "0" : "").append(value);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A signed stretch of time as the user writes it, exact to the nanosecond: {@code +1.25 ms}, {@code -3 s}, {@code 0}. */
final class DurationText {
  private static final Pattern FORM =
      Pattern.compile("\\s*([+\u2212-]?)\\s*(\\d{1,15}(?:\\.\\d{1,15})?)\\s*(s|ms|us|\u00B5s|\u03BCs|ns)?\\s*");

  private DurationText() {}

  /**
   * Nanoseconds.
   *
   * @throws IllegalArgumentException with one line that says what is expected
   */
  static long parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException("a number and a unit are expected, for example +1.25 ms");
    }
    BigDecimal number = new BigDecimal(form.group(2));
    if (form.group(3) == null && number.signum() != 0) {
      throw new IllegalArgumentException("the unit is missing: s, ms, us or ns is expected");
    }
    try {
      long nanos = number.movePointRight(digits(form.group(3))).setScale(0, RoundingMode.UNNECESSARY).longValueExact();
      return form.group(1).isEmpty() || form.group(1).equals("+") ? nanos : -nanos;
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("whole nanoseconds are expected, at most 292 years", e);
    }
  }

  /** In the largest unit of which there is at least one, all digits kept: {@code +1.25 ms}. */
  static String format(long nanos) {
    String unit = "s";
    for (String smaller : new String[] {"ms", "us", "ns"}) {
      unit = Math.abs((double) nanos) < Math.pow(10, digits(unit)) ? smaller : unit;
    }
    String number = BigDecimal.valueOf(nanos).movePointLeft(digits(unit)).stripTrailingZeros().toPlainString();
    return nanos == 0 ? "0" : (nanos > 0 ? "+" : "") + number + " " + unit;
  }

  private static int digits(String unit) {
    return unit == null ? 0 : switch (unit) {
      case "s" -> 9;
      case "ms" -> 6;
      case "ns" -> 0;
      default -> 3;
    };
  }
}

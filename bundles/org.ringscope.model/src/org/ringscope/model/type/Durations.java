// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time spans as topology files write them, {@code 20ms}: a number and {@code ns}, {@code us}, {@code ms} or {@code s}. */
public final class Durations {
  private static final Pattern FORM = Pattern.compile("(\\d+)\\s*(ns|us|ms|s)");
  private static final Map<String, Long> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("s", 1_000_000_000L);
    UNITS.put("ms", 1_000_000L);
    UNITS.put("us", 1_000L);
    UNITS.put("ns", 1L);
  }

  private Durations() {}

  /** @throws NumberFormatException with the text if it is no such span, or longer than 292 years */
  public static Duration parse(String text) {
    Matcher parts = FORM.matcher(text.strip());
    if (!parts.matches()) {
      throw new NumberFormatException("no time span with its unit (20ms): \"" + text + "\"");
    }
    try {
      return Duration.ofNanos(Math.multiplyExact(Long.parseLong(parts.group(1)), UNITS.get(parts.group(2))));
    } catch (ArithmeticException | NumberFormatException e) {
      throw new NumberFormatException("longer than 292 years: \"" + text + "\"");
    }
  }

  /** In the largest unit that needs no fraction. */
  public static String format(Duration span) {
    long nanos = span.toNanos();
    for (Map.Entry<String, Long> unit : UNITS.entrySet()) {
      if (nanos % unit.getValue() == 0) {
        return nanos / unit.getValue() + unit.getKey();
      }
    }
    throw new AssertionError(span);
  }
}

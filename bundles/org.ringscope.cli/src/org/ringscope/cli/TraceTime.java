// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/**
 * An instant as people write it: {@code 1.25} seconds since the trace began, {@code +1.25ms} since it began, {@code @123456789}
 * absolute nanoseconds.
 *
 * @param absolute whether {@code nanos} counts from the trace clock's zero, else from the first event
 */
record TraceTime(boolean absolute, long nanos) {
  private static final Pattern OFFSET = Pattern.compile("\\+?(\\d+(?:\\.\\d+)?)(ns|us|µs|ms|s)?");

  static TraceTime parse(String text) {
    try {
      if (text.matches("@\\d+")) {
        return new TraceTime(true, Long.parseLong(text.substring(1)));
      }
      Matcher matcher = OFFSET.matcher(text);
      if (matcher.matches()) {
        return new TraceTime(false, nanos(matcher.group(1), matcher.group(2) == null ? "s" : matcher.group(2)));
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Said below: too large is as wrong as no number.
    }
    throw new TypeConversionException("'" + text + "' is no time; write 1.25, +1.25ms or @123456789");
  }

  /** Nanoseconds of a decimal number with its unit; parts of nanoseconds are cut. */
  static long nanos(String number, String unit) {
    long factor = switch (unit) {
      case "ns" -> 1;
      case "us", "µs" -> 1_000;
      case "ms" -> 1_000_000;
      case "s" -> 1_000_000_000;
      default -> 60_000_000_000L;
    };
    return new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).toBigInteger().longValueExact();
  }

  /** The same instant on the trace's clock. */
  long in(org.ringscope.trace.Trace trace) {
    if (absolute) {
      return nanos;
    }
    long sum = trace.beginNanos() + nanos;
    return sum < trace.beginNanos() ? Long.MAX_VALUE : sum;
  }
}

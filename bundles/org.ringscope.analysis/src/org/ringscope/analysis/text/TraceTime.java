// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.trace.Trace;

/**
 * An instant as people write it: {@code 1.25} or {@code 1.204 460 117 s} as every view shows it, on the trace's clock;
 * {@code +1.25ms} since the trace began; {@code @123456789} nanoseconds of the trace's clock; {@code #28} the place in a trace
 * that tells no times.
 *
 * @param isAbsolute whether {@code nanos} counts from the trace clock's zero, else from the first event
 */
public record TraceTime(boolean isAbsolute, long nanos) {
  private static final Pattern TIME = Pattern.compile("(\\+?)([0-9]+(?:\\.[0-9]+)?)(ns|us|µs|ms|s)?");
  private static final Pattern COUNT = Pattern.compile("[@#][0-9]+");

  /** @throws IllegalArgumentException with what can be written, where it is no time */
  public static TraceTime parse(String text) {
    // as instants are shown, in groups of three
    String plain = text.strip().replaceAll("(?<=[0-9])[ \u00a0](?=[0-9]{3}(?![0-9])|(?:ns|us|µs|ms|s)$)", "");
    try {
      if (COUNT.matcher(plain).matches()) {
        return new TraceTime(true, Long.parseLong(plain.substring(1)));
      }
      Matcher matcher = TIME.matcher(plain);
      if (matcher.matches()) {
        String unit = matcher.group(3) == null ? "s" : matcher.group(3);
        return new TraceTime(matcher.group(1).isEmpty(), nanos(matcher.group(2), unit));
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Said below: too large is as wrong as no number.
    }
    throw new IllegalArgumentException(
        "'" + text + "' is no time; write 1.25 as it is shown, +1.25ms since the begin, or @123456789 nanoseconds");
  }

  /** Nanoseconds of a decimal number with its unit; parts of nanoseconds are cut. */
  public static long nanos(String number, String unit) {
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
  public long in(Trace trace) {
    return from(trace.beginNanos());
  }

  /** The same instant on a clock, when what it shows began at this time of it. */
  public long from(long beginNanos) {
    if (isAbsolute) {
      return nanos;
    }
    long sum = beginNanos + nanos;
    return sum < beginNanos ? Long.MAX_VALUE : sum;
  }
}

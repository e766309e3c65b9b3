// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.text;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.trace.read.Trace;

/**
 * An instant as people write it: {@code 1.25} seconds or {@code +1.25ms} since the trace began; on the trace's clock
 * {@code 1.204 460 117 s} as every view shows it, {@code @1.204460117s}, or {@code @123456789} nanoseconds; {@code #28} the
 * place in a trace that tells no times.
 *
 * @param isAbsolute whether {@code nanos} counts from the trace clock's zero, else from the first event
 */
public record TraceTime(boolean isAbsolute, long nanos) {
  private static final Pattern OFFSET = Pattern.compile("\\+?([0-9]+(?:\\.[0-9]+)?)(ns|us|µs|ms|s)?");
  private static final Pattern ABSOLUTE = Pattern.compile("@([0-9]+(?:\\.[0-9]+)?)(ns|us|µs|ms|s)");
  private static final Pattern SHOWN = Pattern.compile("([0-9]+\\.[0-9]{3} [0-9]{3} [0-9]{3}) ?s");
  private static final Pattern COUNT = Pattern.compile("[@#][0-9]+");

  /** @throws IllegalArgumentException with what can be written, where it is no time */
  public static TraceTime parse(String text) {
    String plain = text.strip().replace('\u00a0', ' ');
    Matcher offset = OFFSET.matcher(plain);
    Matcher absolute = ABSOLUTE.matcher(plain);
    Matcher shown = SHOWN.matcher(plain);
    try {
      if (COUNT.matcher(plain).matches()) {
        return new TraceTime(true, Long.parseLong(plain.substring(1)));
      } else if (shown.matches()) {
        return new TraceTime(true, nanos(shown.group(1).replace(" ", ""), "s"));
      } else if (absolute.matches()) {
        return new TraceTime(true, nanos(absolute.group(1), absolute.group(2)));
      } else if (offset.matches()) {
        return new TraceTime(false, nanos(offset.group(1), offset.group(2) == null ? "s" : offset.group(2)));
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Said below: too large is as wrong as no number.
    }
    throw new IllegalArgumentException(
        "'" + text
            + "' is no time; write 1.25 or +1.25ms since the begin, '1.204 460 117 s' as it is shown, or @123456789");
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

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.argument;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.trace.TraceOptions;
import picocli.CommandLine.TypeConversionException;

/** A size in bytes: {@code 65536}, {@code 64K}, {@code 512MiB}, {@code 2G}; units are powers of 1024. */
public record ByteCount(long bytes) {
  private static final Pattern FORM = Pattern.compile("(\\d+)([kmgt]?)(?:i?b)?");

  /** As the cap of a recording. */
  public boolean isTooSmall() {
    return bytes != 0 && bytes < TraceOptions.SMALLEST_CAP;
  }

  public static ByteCount parse(String text) {
    Matcher matcher = FORM.matcher(text.toLowerCase(Locale.ROOT));
    try {
      if (matcher.matches()) {
        int power = matcher.group(2).isEmpty() ? 0 : "kmgt".indexOf(matcher.group(2)) + 1;
        return new ByteCount(Math.multiplyExact(Long.parseLong(matcher.group(1)), 1L << 10 * power));
      }
    } catch (ArithmeticException | NumberFormatException e) {
      // Said below.
    }
    throw new TypeConversionException("'" + text + "' is no size; write 65536, 64K or 512MiB");
  }
}

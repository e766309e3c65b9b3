// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.argument;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ringscope.analysis.text.TraceTime;
import picocli.CommandLine.TypeConversionException;

/** A duration as people write it: {@code 500ms}, {@code 10s}, {@code 2min}. */
public record DurationNanos(long nanos) {
  private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(ns|us|µs|ms|s|min)");

  public static DurationNanos parse(String text) {
    Matcher matcher = FORM.matcher(text);
    try {
      if (matcher.matches()) {
        return new DurationNanos(TraceTime.nanos(matcher.group(1), matcher.group(2)));
      }
    } catch (ArithmeticException e) {
      // Said below.
    }
    throw new TypeConversionException("'" + text + "' is no duration; write 500ms or 10s");
  }
}

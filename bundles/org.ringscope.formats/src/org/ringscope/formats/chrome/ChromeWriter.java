// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.chrome;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes the file {@code {"traceEvents": [ … ]}}, one event a line: {@link #begin}, then what the event needs, {@link #end}.
 * Arguments come last, between {@link #arguments} and {@code end}.
 */
final class ChromeWriter {
  private static final int BUFFER_CHARS = 1 << 14;

  private final Writer out;
  private boolean any;
  private boolean inArguments;
  private boolean firstMember;

  ChromeWriter(OutputStream stream) throws IOException {
    out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER_CHARS);
    out.write("{\"displayTimeUnit\":\"ns\",\"traceEvents\":[\n");
  }

  /** @param phase the format's letter for the kind of event, e.g. {@code B} and {@code E} for a slice's begin and end */
  ChromeWriter begin(String phase, int process, int thread) throws IOException {
    out.write(any ? ",\n{" : "{");
    any = true;
    firstMember = true;
    return text("ph", phase).number("pid", process).number("tid", thread);
  }

  /** The event's time; the format counts microseconds, with a fraction. */
  ChromeWriter at(long nanos) throws IOException {
    return micros("ts", nanos);
  }

  ChromeWriter duration(long nanos) throws IOException {
    return micros("dur", nanos);
  }

  ChromeWriter name(String name) throws IOException {
    return text("name", name);
  }

  ChromeWriter text(String key, String value) throws IOException {
    key(key);
    string(value);
    return this;
  }

  ChromeWriter number(String key, long value) throws IOException {
    key(key);
    out.write(Long.toString(value));
    return this;
  }

  ChromeWriter arguments() throws IOException {
    key("args");
    out.write('{');
    inArguments = true;
    firstMember = true;
    return this;
  }

  void end() throws IOException {
    out.write(inArguments ? "}}" : "}");
    inArguments = false;
  }

  void close() throws IOException {
    out.write("\n]}\n");
    out.flush();
  }

  private ChromeWriter micros(String key, long nanos) throws IOException {
    key(key);
    String digits = Long.toString(nanos % 1000);
    out.append(Long.toString(nanos / 1000)).append('.').append("000", 0, 3 - digits.length()).append(digits);
    return this;
  }

  private void key(String key) throws IOException {
    if (!firstMember) {
      out.write(',');
    }
    firstMember = false;
    string(key);
    out.write(':');
  }

  private void string(String text) throws IOException {
    out.write('"');
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
        out.write(text, from, i - from);
        out.write(c == '"' || c == '\\' ? "\\" + c : String.format("\\u%04x", (int) c));
        from = i + 1;
      }
    }
    out.write(text, from, text.length() - from);
    out.write('"');
  }
}

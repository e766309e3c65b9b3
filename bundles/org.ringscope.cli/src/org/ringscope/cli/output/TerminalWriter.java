// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli.output;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Prints what others may have written (console text, names, paths) so that no terminal obeys it: control characters but
 * tab, and those that turn the direction of a text, are written as JSON escapes them, <code>&#92;u001b</code>. So is a line
 * feed within a text, which would forge a line; a line ends where an end of line is written by itself, as
 * {@link #println()} does.
 */
public final class TerminalWriter extends PrintWriter {

  public TerminalWriter(PrintWriter target) {
    super(target);
  }

  /** The same text as it may be shown. */
  public static String shown(String text) {
    int from = firstUnsafe(text, 0, text.length());
    if (from == text.length()) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isUnsafe(c)) {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return shown.toString();
  }

  @Override
  public void write(int c) {
    if (isUnsafe((char) c) && !isEndOfLine((char) c)) {
      write(String.valueOf((char) c));
    } else {
      super.write(c);
    }
  }

  @Override
  public void write(char[] buffer, int offset, int length) {
    write(new String(buffer, offset, length), 0, length);
  }

  @Override
  public void write(String text, int offset, int length) {
    if (firstUnsafe(text, offset, offset + length) == offset + length || isEndOfLine(text, offset, length)) {
      super.write(text, offset, length);
    } else {
      String shown = shown(text.substring(offset, offset + length));
      super.write(shown, 0, shown.length());
    }
  }

  private static int firstUnsafe(String text, int from, int to) {
    int at = from;
    while (at < to && !isUnsafe(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isUnsafe(char c) {
    return Character.isISOControl(c) && c != '\t' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
  }

  private static boolean isEndOfLine(String text, int offset, int length) {
    return length == 1 ? isEndOfLine(text.charAt(offset))
        : length == System.lineSeparator().length() && text.startsWith(System.lineSeparator(), offset);
  }

  /** A line feed, or a part of what ends lines on this system. */
  private static boolean isEndOfLine(char c) {
    return c == '\n' || System.lineSeparator().indexOf(c) >= 0;
  }
}

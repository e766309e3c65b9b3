// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.importer;

/**
 * Lines of the kernel's log that a web page has put behind each other: {@code [   1.000000] first [   2.000000] second}. The later begins
 * with a stamp that is not before the first; a stamp directly behind another, or behind a colon, is a text's own.
 */
final class JoinedLines {
  private static final int DIGITS_OF_MICROS = 6;
  private static final int MOST_DIGITS = 14;

  private JoinedLines() {}

  /** Where the second line begins, -1 if there is only one. */
  static int second(byte[] text, int start, int end) {
    long first = start < end && text[start] == '[' ? micros(text, start, end) : -1;
    if (first < 0) {
      return -1;
    }
    for (int at = start + 1; at < end; at++) {
      if (text[at] == '[' && text[at - 1] == ' ' && mayEnd(text, start, at) && micros(text, at, end) >= first) {
        return at;
      }
    }
    return -1;
  }

  private static boolean mayEnd(byte[] text, int start, int from) {
    int at = from - 1;
    while (at > start && text[at] == ' ') {
      at--;
    }
    return text[at] != ']' && text[at] != ':';
  }

  /** The stamp at a bracket in microseconds, -1 if it is none. */
  private static long micros(byte[] text, int bracket, int end) {
    int at = bracket + 1;
    while (at < end && text[at] == ' ') {
      at++;
    }
    long micros = 0;
    int digits = 0;
    int point = -1;
    for (; at < end && digits < MOST_DIGITS && (text[at] == '.' && point < 0 || isDigit(text[at])); at++) {
      if (text[at] == '.') {
        point = digits;
      } else {
        micros = micros * 10 + text[at] - '0';
        digits++;
      }
    }
    boolean isStamp = point > 0 && digits - point == DIGITS_OF_MICROS && at + 1 < end && text[at] == ']'
        && text[at + 1] == ' ';
    return isStamp ? micros : -1;
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}

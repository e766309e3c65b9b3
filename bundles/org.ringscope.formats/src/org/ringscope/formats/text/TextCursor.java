// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

/** Where a line is being read; the parts of it that every prefix is made of. */
class TextCursor {
  static final long SECOND = 1_000_000_000L;

  byte[] text;
  int end;
  int at;
  /** The number that was read last. */
  long value;

  int blanks(int from) {
    int i = from;
    while (i < end && (text[i] == ' ' || text[i] == '\t')) {
      i++;
    }
    return i;
  }

  boolean starts(int from, String word) {
    if (from + word.length() > end) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** At most so many digits; false when there are none or more. */
  boolean number(int digits) {
    int begin = at;
    value = 0;
    for (; at < end && text[at] >= '0' && text[at] <= '9'; at++) {
      if (at - begin == Math.min(digits, 18)) {
        return false;
      }
      value = value * 10 + text[at] - '0';
    }
    return at > begin;
  }

  /** Digits behind a decimal point as nanoseconds; -1 if there are none. */
  long fraction() {
    int begin = at;
    long result = 0;
    long weight = SECOND / 10;
    for (; at < end && text[at] >= '0' && text[at] <= '9'; at++) {
      result += (text[at] - '0') * weight;
      weight /= 10;
    }
    return at > begin ? result : -1;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.util.Arrays;

/**
 * What stands before the event in a line of the log backend: nothing; {@code tid@seconds.microseconds:}; or, in newer
 * versions, an ISO-8601 time in UTC and a blank, then optional {@code [workload] }, {@code program: } and
 * {@code (tid:thread): }. Reused for every line.
 */
final class QemuLogPrefix {
  private static final long LAST_SECOND = Long.MAX_VALUE / 1_000_000_000L - 1;
  private static final int MICRO_DIGITS = 6;

  private boolean hasTime;
  private long thread;
  private long wallNanos;
  private int event;
  private int at;
  private final byte[] last = new byte[64];
  private int lastLength;
  private long lastThread;
  private long lastSecond;

  /** Looks at a line; what follows the prefix, perhaps none, begins at {@link #event}. */
  void read(byte[] bytes, int from, int to) {
    event = from;
    hasTime = from < to && isDigit(bytes[from]) && (readThreadTime(bytes, from, to) || readIsoTime(bytes, from, to));
  }

  /** Whether there is a prefix. */
  boolean hasTime() {
    return hasTime;
  }

  /** Thread id, 0 if the prefix has none. */
  long thread() {
    return thread;
  }

  /** Nanoseconds since 1970 UTC. */
  long wallNanos() {
    return wallNanos;
  }

  /** Where the event begins. */
  int event() {
    return event;
  }

  /** Most lines have the thread and the second of the line before: then only the microseconds are read. */
  private boolean readThreadTime(byte[] bytes, int from, int to) {
    int point = from + lastLength;
    if (lastLength > 0 && to - point > MICRO_DIGITS && bytes[point + MICRO_DIGITS] == ':'
        && Arrays.equals(bytes, from, point, last, 0, lastLength)) {
      long micros = digits(bytes, point, MICRO_DIGITS);
      thread = lastThread;
      wallNanos = lastSecond + micros * 1000;
      event = point + MICRO_DIGITS + 1;
      return micros >= 0;
    }
    return readNewThreadTime(bytes, from, to);
  }

  private boolean readNewThreadTime(byte[] bytes, int from, int to) {
    at = from;
    long id = number(bytes, to);
    if (!take(bytes, to, '@')) {
      return false;
    }
    long seconds = number(bytes, to);
    if (seconds < 0 || seconds > LAST_SECOND || !take(bytes, to, '.')) {
      return false;
    }
    int point = at;
    long micros = number(bytes, to);
    if (at - point != MICRO_DIGITS || id < 0 || !take(bytes, to, ':')) {
      return false;
    }
    thread = id;
    wallNanos = seconds * 1_000_000_000L + micros * 1000;
    event = at;
    lastThread = id;
    lastSecond = seconds * 1_000_000_000L;
    lastLength = point - from; // two numbers of at most 18 digits
    System.arraycopy(bytes, from, last, 0, lastLength);
    return true;
  }

  /** {@code 2026-11-21T13:14:15.123456Z }, the fraction of any length or missing. */
  private boolean readIsoTime(byte[] bytes, int from, int to) {
    if (to - from < 21 || bytes[from + 4] != '-' || bytes[from + 7] != '-' || bytes[from + 10] != 'T'
        || bytes[from + 13] != ':' || bytes[from + 16] != ':') {
      return false;
    }
    long year = digits(bytes, from, 4);
    long month = digits(bytes, from + 5, 2);
    long day = digits(bytes, from + 8, 2);
    long hour = digits(bytes, from + 11, 2);
    long minute = digits(bytes, from + 14, 2);
    long second = digits(bytes, from + 17, 2);
    boolean isTime =
        year >= 1970 && year < 2262 && month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour >= 0 && hour < 24
            && minute >= 0 && minute < 60 && second >= 0 && second <= 60;
    if (!isTime) {
      return false;
    }
    at = from + 19;
    long fraction = fraction(bytes, to);
    skipUtc(bytes, to);
    if (!take(bytes, to, ' ')) {
      return false;
    }
    wallNanos = (days(year, month, day) * 86400 + hour * 3600 + minute * 60 + second) * 1_000_000_000L + fraction;
    thread = 0;
    skipOrigin(bytes, to);
    event = at;
    return true;
  }

  /** {@code Z}, {@code +00}, {@code +0000} or {@code +00:00}. */
  private void skipUtc(byte[] bytes, int to) {
    if (!take(bytes, to, 'Z') && take(bytes, to, '+')) {
      while (at < to && (bytes[at] == '0' || bytes[at] == ':')) {
        at++;
      }
    }
  }

  private long fraction(byte[] bytes, int to) {
    long nanos = 0;
    if (take(bytes, to, '.')) {
      long scale = 100_000_000;
      for (; at < to && isDigit(bytes[at]); at++, scale /= 10) {
        nanos += (bytes[at] - '0') * scale;
      }
    }
    return nanos;
  }

  /** {@code [workload] program: (tid:thread): }, each of them optional. */
  private void skipOrigin(byte[] bytes, int to) {
    if (at < to && bytes[at] == '[') {
      int end = find(bytes, at, to, "] ");
      at = end < 0 ? at : end;
    }
    int program = find(bytes, at, to, ": ");
    if (program >= 0 && bytes[at] != '(' && isOneWord(bytes, at, program - 2)) {
      at = program;
    }
    if (at < to && bytes[at] == '(') {
      int open = at++;
      long id = number(bytes, to);
      int end = id > 0 && (take(bytes, to, ':') || at < to && bytes[at] == ')') ? find(bytes, at, to, "): ") : -1;
      if (end >= 0) {
        thread = id;
      }
      at = end < 0 ? open : end;
    }
  }

  private static boolean isOneWord(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Behind the first occurrence, -1 if there is none. */
  private static int find(byte[] bytes, int from, int to, String text) {
    for (int i = from; i + text.length() <= to; i++) {
      int k = 0;
      while (k < text.length() && bytes[i + k] == text.charAt(k)) {
        k++;
      }
      if (k == text.length()) {
        return i + k;
      }
    }
    return -1;
  }

  /** Days since 1970-01-01 in the Gregorian calendar; a year begins in March, so that leap days come last. */
  private static long days(long year, long month, long day) {
    long y = month <= 2 ? year - 1 : year;
    long dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return y * 365 + y / 4 - y / 100 + y / 400 + dayOfYear - 719468;
  }

  private boolean take(byte[] bytes, int to, char c) {
    boolean there = at < to && bytes[at] == c;
    at += there ? 1 : 0;
    return there;
  }

  /** A decimal number of at most 18 digits, -1 if there is none. */
  private long number(byte[] bytes, int to) {
    int begin = at;
    long value = 0;
    while (at < to && isDigit(bytes[at]) && at - begin < 18) {
      value = value * 10 + bytes[at++] - '0';
    }
    return at == begin ? -1 : value;
  }

  private static long digits(byte[] bytes, int from, int count) {
    long value = 0;
    for (int i = from; i < from + count; i++) {
      if (!isDigit(bytes[i])) {
        return -1;
      }
      value = value * 10 + bytes[i] - '0';
    }
    return value;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}

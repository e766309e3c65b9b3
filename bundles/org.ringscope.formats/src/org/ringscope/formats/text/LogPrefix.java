// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import java.nio.charset.StandardCharsets;

/**
 * What stands before a log message: level, time stamps, who printed it. Understands the kernel's own {@code [   12.345678] } with
 * {@code <7>} and {@code [   T35]}, {@code dmesg} with {@code -T}, {@code -x}, {@code -d} and ISO times, {@code /dev/kmsg}, the journal's and
 * syslog's forms. Reused; bytes are looked at, never kept.
 */
public final class LogPrefix {
  /** Where a time stamp comes from. */
  public enum Clock {
    /** No time stamp. */
    NONE,
    /** Seconds since boot. */
    BOOT,
    /** A date with a year: nanoseconds since 1970 UTC. */
    WALL,
    /** A date without a year: nanoseconds since the year began. */
    DATE
  }

  private static final byte[] MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec".getBytes(StandardCharsets.US_ASCII);
  private static final int[] DAYS_BEFORE = {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335};
  private static final long SECOND = 1_000_000_000L;
  private static final int PARTS = 6;

  private byte[] text;
  private int end;
  private int body;
  private Clock clock;
  private long nanos;
  private long caller;
  private int at; // of the number or date that is being read
  private long value;

  /** Looks at a line. The time nearest to the message counts: the kernel's own if there is one. */
  public void parse(byte[] line, int length) {
    text = line;
    end = length;
    clock = Clock.NONE;
    caller = 0;
    body = 0;
    for (int part = 0; part < PARTS && part(); part++) {
      body = at;
    }
    skipHost();
    body = blanks(body);
  }

  /** Where the message begins. */
  public int body() {
    return body;
  }

  public Clock clock() {
    return clock;
  }

  /** The time stamp; means nothing with {@link Clock#NONE}. */
  public long nanos() {
    return nanos;
  }

  /** Number of the thread or, negative, of the processor that printed the line, where the kernel says so; otherwise 0. */
  public long caller() {
    return caller;
  }

  /** One part of the prefix from {@code body} on; leaves where it ends in {@code at}. */
  private boolean part() {
    at = blanks(body);
    if (at >= end) {
      return false;
    }
    return switch (text[at]) {
      case '<' -> level();
      case '[' -> bracket();
      default -> facility() || kmsg() || date() || unixTime();
    };
  }

  private boolean level() {
    at++;
    return number(3) && at < end && text[at++] == '>';
  }

  private boolean bracket() {
    int begin = ++at;
    int close = begin;
    while (close < end && text[close] != ']' && close < begin + 40) {
      close++;
    }
    if (close == end || text[close] != ']') {
      return false;
    }
    at = blanks(begin);
    boolean understood = callerId(close) || seconds(close) || date();
    at = close + 1;
    return understood;
  }

  /** {@code T35} or {@code C0}: thread or processor. */
  private boolean callerId(int close) {
    if (text[at] != 'T' && text[at] != 'C') {
      return false;
    }
    boolean processor = text[at++] == 'C';
    if (number(10) && at == close) {
      caller = processor ? -1 - value : value + 1;
      return true;
    }
    return false;
  }

  /** {@code 12.345678}, perhaps followed by the time since the last line. */
  private boolean seconds(int close) {
    int begin = at;
    if (number(10) && at < end && text[at] == '.') {
      long seconds = value;
      at++;
      long fraction = fraction();
      if (fraction >= 0 && (at == close || text[at] == ' ')) {
        take(Clock.BOOT, seconds * SECOND + fraction);
        return true;
      }
    }
    at = begin;
    return false;
  }

  /** {@code kern  :info  : } of {@code dmesg -x}. */
  private boolean facility() {
    int colons = 0;
    int i = at;
    for (; i < end && i < at + 24 && colons < 2; i++) {
      int c = text[i];
      if (c == ':') {
        colons++;
      } else if (c != ' ' && (c < 'a' || c > 'z')) {
        return false;
      }
    }
    boolean understood = colons == 2 && (starts(at, "kern ") || starts(at, "user ") || starts(at, "daemon "));
    at = understood ? i : at;
    return understood;
  }

  /** {@code 7,339,5140900,-;}: level, number, microseconds since boot. */
  private boolean kmsg() {
    int begin = at;
    boolean comma = number(3) && at < end && text[at++] == ',' && number(19) && at < end && text[at++] == ','
        && number(16) && at < end && text[at] == ',';
    if (comma) {
      long micros = value;
      while (at < end && text[at] != ';') {
        at++;
      }
      if (at < end) {
        at++;
        take(Clock.BOOT, micros * 1000);
        return true;
      }
    }
    at = begin;
    return false;
  }

  /** {@code 1763633472.345678} of the journal. */
  private boolean unixTime() {
    int begin = at;
    if (number(10) && at - begin == 10 && at < end && text[at++] == '.') {
      long seconds = value;
      long fraction = fraction();
      if (fraction >= 0 && at < end && text[at] == ' ') {
        take(Clock.WALL, seconds * SECOND + fraction);
        return true;
      }
    }
    at = begin;
    return false;
  }

  /** {@code 2026-11-20T10:11:12…}, {@code Nov 20 10:11:12…}, {@code Fri Nov 20 10:11:12 2026}. */
  private boolean date() {
    int begin = at;
    if (isoDate() || nameDate()) {
      return true;
    }
    at = begin;
    return false;
  }

  private boolean isoDate() {
    int begin = at;
    if (!number(4) || at - begin != 4 || at >= end || text[at++] != '-') {
      return false;
    }
    final long year = value;
    if (!number(2) || value < 1 || value > 12 || at >= end || text[at++] != '-') {
      return false;
    }
    final int month = (int) value;
    if (!number(2) || value < 1 || value > 31 || at >= end || text[at] != 'T' && text[at] != ' ') {
      return false;
    }
    long day = daysSince1970(year, month, (int) value);
    at++;
    long time = timeOfDay();
    if (time < 0) {
      return false;
    }
    take(Clock.WALL, day * 86_400 * SECOND + time - zone());
    return true;
  }

  private boolean nameDate() {
    if (month() < 0) {
      at = blanks(at + 3); // the day of the week
    }
    int month = month();
    if (month < 0) {
      return false;
    }
    at = blanks(at + 3);
    if (!number(2) || value < 1 || value > 31) {
      return false;
    }
    final int day = (int) value;
    at = blanks(at);
    long time = timeOfDay();
    if (time < 0) {
      return false;
    }
    int before = at;
    at = blanks(at);
    int yearAt = at;
    boolean hasYear = number(4) && at - yearAt == 4 && at < end && text[at] == ']';
    if (hasYear) {
      take(Clock.WALL, daysSince1970(value, month + 1, day) * 86_400 * SECOND + time);
    } else {
      at = before;
      take(Clock.DATE, (DAYS_BEFORE[month] + day - 1) * 86_400L * SECOND + time);
    }
    return true;
  }

  /** Month whose name stands here, 0 to 11; -1 for none. */
  private int month() {
    for (int m = 0; m < 12 && at + 3 < end; m++) {
      if (text[at] == MONTHS[3 * m] && text[at + 1] == MONTHS[3 * m + 1] && text[at + 2] == MONTHS[3 * m + 2]
          && text[at + 3] == ' ') {
        return m;
      }
    }
    return -1;
  }

  /** Nanoseconds since midnight; -1 if no time stands here. */
  private long timeOfDay() {
    long seconds = 0;
    for (int i = 0; i < 3; i++) {
      if (i > 0 && (at >= end || text[at++] != ':') || !number(2) || value > 60) {
        return -1;
      }
      seconds = seconds * 60 + value;
    }
    if (at < end && (text[at] == '.' || text[at] == ',')) {
      at++;
      long fraction = fraction();
      return fraction < 0 ? -1 : seconds * SECOND + fraction;
    }
    return seconds * SECOND;
  }

  /** Nanoseconds east of UTC: {@code Z}, {@code +01:00}, {@code -0500} or nothing. */
  private long zone() {
    if (at < end && text[at] == 'Z') {
      at++;
    } else if (at < end && (text[at] == '+' || text[at] == '-')) {
      final int sign = text[at++] == '-' ? -1 : 1;
      int begin = at;
      long minutes = !number(4) ? 0 : at - begin == 4 ? value / 100 * 60 + value % 100 : value * 60;
      if (at - begin == 2 && at < end && text[at] == ':') {
        at++;
        minutes += number(2) ? value : 0;
      }
      return sign * minutes * 60 * SECOND;
    }
    return 0;
  }

  /** {@code host kernel: } of the journal and of syslog, then perhaps the kernel's own stamp. */
  private void skipHost() {
    if (clock == Clock.NONE) {
      return;
    }
    int word = blanks(body);
    int i = word;
    while (i < end && text[i] > ' ' && i < word + 256) {
      i++;
    }
    i = blanks(i);
    if (starts(i, "kernel: ")) {
      body = i + 8;
      if (part()) {
        body = at;
      }
    }
  }

  private void take(Clock from, long time) {
    if (clock != Clock.BOOT || from == Clock.BOOT) {
      clock = from;
      nanos = time;
    }
  }

  private int blanks(int from) {
    int i = from;
    while (i < end && (text[i] == ' ' || text[i] == '\t')) {
      i++;
    }
    return i;
  }

  private boolean starts(int from, String word) {
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
  private boolean number(int digits) {
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
  private long fraction() {
    int begin = at;
    long result = 0;
    long weight = SECOND / 10;
    for (; at < end && text[at] >= '0' && text[at] <= '9'; at++) {
      result += (text[at] - '0') * weight;
      weight /= 10;
    }
    return at > begin ? result : -1;
  }

  /** Proleptic Gregorian calendar, counted from a March so that the leap day comes last. */
  private static long daysSince1970(long year, int month, int day) {
    long y = month <= 2 ? year - 1 : year;
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return 365 * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468;
  }
}

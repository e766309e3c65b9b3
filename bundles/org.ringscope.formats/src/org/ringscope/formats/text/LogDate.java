// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import java.nio.charset.StandardCharsets;
import org.ringscope.formats.text.LogPrefix.Clock;

/** Dates as logs write them: ISO 8601, or with the name of the month. Reused. */
final class LogDate {
  private static final byte[] MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec".getBytes(StandardCharsets.US_ASCII);
  private static final int[] DAYS_BEFORE = {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335};

  private TextCursor line;
  private Clock clock;
  private long nanos;

  /** Reads a date with a time; leaves the cursor behind it, or somewhere if there is none. */
  boolean read(TextCursor cursor) {
    line = cursor;
    int begin = line.at;
    if (isoDate()) {
      return true;
    }
    line.at = begin;
    if (monthAndDay()) {
      return true;
    }
    line.at = begin;
    if (slashDate()) {
      return true;
    }
    line.at = begin;
    return minute() || nameDate(begin);
  }

  /** {@code 20/03/2018-18:50:54}, day before month. */
  private boolean slashDate() {
    if (!line.number(2) || line.value < 1 || line.value > 31 || line.at >= line.end || line.text[line.at++] != '/') {
      return false;
    }
    final int day = (int) line.value;
    if (!line.number(2) || line.value < 1 || line.value > 12 || line.at >= line.end || line.text[line.at++] != '/') {
      return false;
    }
    final int month = (int) line.value;
    if (!line.number(4) || line.value < 1970 || line.at >= line.end
        || line.text[line.at] != '-' && line.text[line.at] != ' ') {
      return false;
    }
    final long year = line.value;
    line.at++;
    long time = timeOfDay(line);
    if (time >= 0) {
      found(Clock.WALL, daysSince1970(year, month, day) * 86_400 * TextCursor.SECOND + time);
    }
    return time >= 0;
  }

  /** {@code 11-29 10:11:12.753} of Android. */
  private boolean monthAndDay() {
    int begin = line.at;
    if (!line.number(2) || line.at - begin != 2 || line.value < 1 || line.value > 12 || line.at >= line.end
        || line.text[line.at++] != '-') {
      return false;
    }
    final int month = (int) line.value - 1;
    if (!line.number(2) || line.value < 1 || line.value > 31 || line.at >= line.end || line.text[line.at++] != ' ') {
      return false;
    }
    return withoutYear(month, (int) line.value);
  }

  /** {@code Nov29 10:11} of {@code dmesg -H}, whose seconds are in the lines behind. */
  private boolean minute() {
    int month = month(false);
    if (month < 0) {
      return false;
    }
    line.at += 3;
    if (!line.number(2) || line.value < 1 || line.value > 31 || line.at >= line.end || line.text[line.at++] != ' ') {
      return false;
    }
    final int day = (int) line.value;
    if (!line.number(2) || line.value > 23 || line.at >= line.end || line.text[line.at++] != ':') {
      return false;
    }
    final long hour = line.value;
    if (!line.number(2) || line.value > 59 || line.at < line.end && line.text[line.at] != ']') {
      return false;
    }
    found(Clock.DATE, ((DAYS_BEFORE[month] + day - 1) * 24L + hour) * 3600 * TextCursor.SECOND
        + line.value * 60 * TextCursor.SECOND);
    return true;
  }

  /** {@code 0314 13:41:57.459403} of glog: month and day in one number. */
  boolean monthDay(TextCursor cursor) {
    line = cursor;
    int begin = line.at;
    boolean isDate = line.number(4) && line.at - begin == 4 && line.at < line.end && line.text[line.at++] == ' ';
    int month = (int) line.value / 100;
    int day = (int) line.value % 100;
    return isDate && month >= 1 && month <= 12 && day >= 1 && day <= 31 && withoutYear(month - 1, day);
  }

  private boolean withoutYear(int month, int day) {
    long time = timeOfDay(line);
    if (time < 0) {
      return false;
    }
    found(Clock.DATE, (DAYS_BEFORE[month] + day - 1) * 86_400L * TextCursor.SECOND + time);
    return true;
  }

  Clock clock() {
    return clock;
  }

  long nanos() {
    return nanos;
  }

  private void found(Clock from, long time) {
    clock = from;
    nanos = time;
  }

  private boolean isoDate() {
    int begin = line.at;
    if (!line.number(4) || line.at - begin != 4 || line.at >= line.end || line.text[line.at++] != '-') {
      return false;
    }
    final long year = line.value;
    if (!line.number(2) || line.value < 1 || line.value > 12 || line.at >= line.end || line.text[line.at++] != '-') {
      return false;
    }
    final int month = (int) line.value;
    if (!line.number(2) || line.value < 1 || line.value > 31 || line.at >= line.end
        || line.text[line.at] != 'T' && line.text[line.at] != ' ') {
      return false;
    }
    long day = daysSince1970(year, month, (int) line.value);
    line.at++;
    long time = timeOfDay(line);
    if (time < 0) {
      return false;
    }
    found(Clock.WALL, day * 86_400 * TextCursor.SECOND + time - zone());
    return true;
  }

  private boolean nameDate(int begin) {
    line.at = begin;
    if (month(true) < 0) {
      line.at = line.blanks(line.at + 3); // the day of the week
    }
    int month = month(true);
    if (month < 0) {
      return false;
    }
    line.at = line.blanks(line.at + 3);
    if (!line.number(2) || line.value < 1 || line.value > 31) {
      return false;
    }
    final int day = (int) line.value;
    line.at = line.blanks(line.at);
    long time = timeOfDay(line);
    if (time < 0) {
      return false;
    }
    int before = line.at;
    line.at = line.blanks(line.at);
    int yearAt = line.at;
    boolean hasYear = line.number(4) && line.at - yearAt == 4 && line.at < line.end && line.text[line.at] == ']';
    if (hasYear) {
      found(Clock.WALL, daysSince1970(line.value, month + 1, day) * 86_400 * TextCursor.SECOND + time);
    } else {
      line.at = before;
      found(Clock.DATE, (DAYS_BEFORE[month] + day - 1) * 86_400L * TextCursor.SECOND + time);
    }
    return true;
  }

  /** Month whose name stands here, 0 to 11; -1 for none. */
  private int month(boolean isWord) {
    for (int m = 0; m < 12 && line.at + 3 < line.end; m++) {
      if (line.text[line.at] == MONTHS[3 * m] && line.text[line.at + 1] == MONTHS[3 * m + 1]
          && line.text[line.at + 2] == MONTHS[3 * m + 2]
          && (!isWord || line.text[line.at + 3] == ' ')) {
        return m;
      }
    }
    return -1;
  }

  /** Nanoseconds since midnight; -1 if no time stands here. The fraction comes behind a point, a comma or a colon. */
  long timeOfDay(TextCursor cursor) {
    line = cursor;
    long seconds = 0;
    for (int i = 0; i < 3; i++) {
      if (i > 0 && (line.at >= line.end || line.text[line.at++] != ':') || !line.number(2) || line.value > 60) {
        return -1;
      }
      seconds = seconds * 60 + line.value;
    }
    if (line.at + 1 < line.end && (line.text[line.at] == '.' || line.text[line.at] == ','
        || line.text[line.at] == ':' && line.text[line.at + 1] >= '0' && line.text[line.at + 1] <= '9')) {
      line.at++;
      long fraction = line.fraction();
      return fraction < 0 ? -1 : seconds * TextCursor.SECOND + fraction;
    }
    return seconds * TextCursor.SECOND;
  }

  /** Nanoseconds east of UTC: {@code Z}, {@code +01:00}, {@code -0500} or nothing. */
  private long zone() {
    if (line.at < line.end && line.text[line.at] == 'Z') {
      line.at++;
    } else if (line.at < line.end && (line.text[line.at] == '+' || line.text[line.at] == '-')) {
      final int sign = line.text[line.at++] == '-' ? -1 : 1;
      int begin = line.at;
      long minutes =
          !line.number(4) ? 0 : line.at - begin == 4 ? line.value / 100 * 60 + line.value % 100 : line.value * 60;
      if (line.at - begin == 2 && line.at < line.end && line.text[line.at] == ':') {
        line.at++;
        minutes += line.number(2) ? line.value : 0;
      }
      return sign * minutes * 60 * TextCursor.SECOND;
    }
    return 0;
  }

  /** Proleptic Gregorian calendar, counted from a March so that the leap day comes last. */
  private static long daysSince1970(long year, int month, int day) {
    long y = month <= 2 ? year - 1 : year;
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return 365 * y + y / 4 - y / 100 + y / 400 + dayOfYear - 719_468;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import org.ringscope.formats.text.LogPrefix.Clock;

/** One time stamp of a log line, in any of the forms that logs have; each way of reading leaves the cursor behind it. Reused. */
final class LogStamp {
  /** Digits of a second's fraction in the kernel's own stamp (Linux {@code kernel/printk/printk.c}, {@code print_time}). */
  private static final int KERNEL_FRACTION = 6;

  private final TextCursor line;
  private final LogDate date = new LogDate();
  private Clock clock;
  private long nanos;

  LogStamp(TextCursor line) {
    this.line = line;
  }

  Clock clock() {
    return clock;
  }

  long nanos() {
    return nanos;
  }

  private boolean found(Clock from, long time) {
    clock = from;
    nanos = time;
    return true;
  }

  /** One in brackets. @param close where they end */
  boolean inBrackets(int close) {
    return seconds(close) || delta(close) || uptime(close) || atLineBegin();
  }

  /** One that stands free. */
  boolean atLineBegin() {
    return date() || unixTime() || timeOfDay();
  }

  /** The kernel's own behind an opening bracket: {@code [   12.345678] }, and nothing that only looks similar. */
  boolean kernel() {
    int begin = line.at;
    line.at = line.blanks(begin);
    if (line.number(10) && line.at < line.end && line.text[line.at] == '.') {
      long seconds = line.value;
      int point = line.at++;
      long fraction = line.fraction();
      boolean isClosed = line.at + 1 < line.end && line.text[line.at] == ']' && line.text[line.at + 1] == ' ';
      if (line.at - point - 1 == KERNEL_FRACTION && isClosed) {
        return found(Clock.BOOT, seconds * TextCursor.SECOND + fraction);
      }
    }
    line.at = begin;
    return false;
  }

  /** {@code 12.345678}, perhaps followed by the time since the last line. */
  private boolean seconds(int close) {
    int begin = line.at;
    if (line.number(10) && line.at < line.end && line.text[line.at] == '.') {
      long seconds = line.value;
      line.at++;
      long fraction = line.fraction();
      if (fraction >= 0 && (line.at == close || line.text[line.at] == ' ')) {
        return found(Clock.BOOT, seconds * TextCursor.SECOND + fraction);
      }
    }
    line.at = begin;
    return false;
  }

  /** {@code +0.000013} of {@code dmesg -H}. */
  private boolean delta(int close) {
    int begin = line.at;
    if (line.text[line.at] == '+') {
      line.at++;
      if (line.number(10) && line.at < line.end && line.text[line.at] == '.') {
        long seconds = line.value;
        line.at++;
        long fraction = line.fraction();
        if (fraction >= 0 && line.at == close) {
          return found(Clock.DELTA, seconds * TextCursor.SECOND + fraction);
        }
      }
    }
    line.at = begin;
    return false;
  }

  /** {@code 00:00:01.123,456} of Zephyr: hours, minutes, seconds, milliseconds, microseconds since it began. */
  private boolean uptime(int close) {
    int begin = line.at;
    boolean isUptime = close - line.at >= 16 && line.text[close - 4] == ',' && line.text[close - 8] == '.';
    long time = isUptime ? date.timeOfDay(line) : -1;
    if (time >= 0 && line.at == close - 4) {
      line.at++;
      if (line.number(3) && line.at == close) {
        return found(Clock.BOOT, time + line.value * 1000);
      }
    }
    line.at = begin;
    return false;
  }

  /** {@code 10:11:12.753} or {@code 10:11:12:753} of a terminal program. */
  private boolean timeOfDay() {
    int begin = line.at;
    long time = line.at + 8 < line.end && line.text[line.at + 2] == ':' ? date.timeOfDay(line) : -1;
    boolean ends =
        line.at == line.end || line.text[line.at] == ' ' || line.text[line.at] == ']' || line.text[line.at] == '\t';
    if (time >= 0 && ends) {
      return found(Clock.DAY, time);
    }
    line.at = begin;
    return false;
  }

  /** {@code 7,339,5140900,-;}: level, number, microseconds since boot. */
  boolean kmsg() {
    int begin = line.at;
    boolean comma = line.number(3) && line.at < line.end && line.text[line.at++] == ',' && line.number(19)
        && line.at < line.end && line.text[line.at++] == ',' && line.number(16) && line.at < line.end
        && line.text[line.at] == ',';
    if (comma) {
      long micros = line.value;
      while (line.at < line.end && line.text[line.at] != ';') {
        line.at++;
      }
      if (line.at < line.end) {
        line.at++;
        return found(Clock.BOOT, micros * 1000);
      }
    }
    line.at = begin;
    return false;
  }

  /** {@code 1763633472.345678} of the journal. */
  private boolean unixTime() {
    int begin = line.at;
    if (line.number(10) && line.at - begin == 10 && line.at < line.end && line.text[line.at++] == '.') {
      long seconds = line.value;
      long fraction = line.fraction();
      if (fraction >= 0 && line.at < line.end && line.text[line.at] == ' ') {
        return found(Clock.WALL, seconds * TextCursor.SECOND + fraction);
      }
    }
    line.at = begin;
    return false;
  }

  /** {@code I0314 13:41:57.459403 21919 main.cc:71] } of glog: level, date, time, thread and place. */
  boolean glog() {
    int begin = line.at;
    boolean isLevel = line.at + 22 < line.end && "IWEF".indexOf(line.text[line.at]) >= 0;
    if (isLevel) {
      line.at++;
      if (date.monthDay(line)) {
        int last = Math.min(line.end, line.at + 80);
        for (int i = line.at; i + 1 < last; i++) {
          if (line.text[i] == ']' && line.text[i + 1] == ' ') {
            line.at = i + 1;
            return found(date.clock(), date.nanos());
          }
        }
      }
    }
    line.at = begin;
    return false;
  }

  /** {@code 2026-11-20T10:11:12…}, {@code Nov 20 10:11:12…}, {@code Fri Nov 20 10:11:12 2026}. */
  private boolean date() {
    int begin = line.at;
    if (date.read(line)) {
      return found(date.clock(), date.nanos());
    }
    line.at = begin;
    return false;
  }
}

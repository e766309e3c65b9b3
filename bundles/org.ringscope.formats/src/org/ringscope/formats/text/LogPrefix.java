// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

/**
 * What stands before a log message: level, time stamps, who printed it. Understands the kernel's own {@code [   12.345678] } with
 * {@code <7>} and {@code [   T35]}, {@code dmesg} with {@code -T}, {@code -x}, {@code -d} and ISO times, {@code /dev/kmsg}, the journal's and
 * syslog's forms. Reused; bytes are looked at, never kept.
 */
public final class LogPrefix extends TextCursor {
  /** Where a time stamp comes from. */
  public enum Clock {
    /** No time stamp. */
    NONE,
    /** Seconds since boot. */
    BOOT,
    /** A date with a year: nanoseconds since 1970 UTC. */
    WALL,
    /** A date without a year: nanoseconds since the year began. */
    DATE,
    /** A time of day without a date: nanoseconds since midnight. */
    DAY,
    /** Time since the line before, as {@code dmesg -H} prints between its dates. */
    DELTA
  }

  private static final int PARTS = 6;

  /** The kernel's stamp may stand behind what a program says of itself that has read the console. */
  private static final int FARTHEST_STAMP = 400;
  private static final Clock[] CLOCKS = Clock.values();

  private final LogStamp stamp = new LogStamp(this);
  private int body;
  private Clock clock;
  private final long[] stamps = new long[CLOCKS.length];
  /** Which of them this line has, as bits. */
  private int has;
  private long caller;
  private boolean isRfc5424;

  /** Looks at a line. The time nearest to the message counts: the kernel's own if there is one. */
  public void parse(byte[] line, int length) {
    text = line;
    end = length;
    clock = Clock.NONE;
    has = 0;
    caller = 0;
    body = 0;
    isRfc5424 = false;
    parts();
    skipHost();
    if (clock != Clock.BOOT) {
      skipToKernel();
    }
    body = blanks(body);
  }

  private void parts() {
    for (int part = 0; part < PARTS && part(); part++) {
      body = at;
    }
  }

  /** The kernel's own stamp counts, whoever has put what before it. */
  private void skipToKernel() {
    int last = Math.min(end, body + FARTHEST_STAMP);
    for (int i = body; i < last; i++) {
      at = i + 1;
      if (text[i] == '[' && stamp.kernel()) {
        take();
        body = at + 1;
        parts();
        return;
      }
    }
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
    return stamps[clock.ordinal()];
  }

  /** Whether the line has a stamp of this clock, be it another one that counts. */
  boolean has(Clock wanted) {
    return (has & 1 << wanted.ordinal()) != 0;
  }

  /** The stamp of this clock, if the line has one. */
  long nanos(Clock wanted) {
    return stamps[wanted.ordinal()];
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
      case '(' -> processor();
      default -> facility() || stamp.kmsg() && take() || stamp.glog() && take() || stamp.atLineBegin() && takeDate();
    };
  }

  /** {@code <6>}, or a word of Zephyr: {@code <inf>}. */
  private boolean level() {
    at++;
    if (at + 3 < end && text[at + 3] == '>' && (starts(at, "inf") || starts(at, "dbg") || starts(at, "wrn")
        || starts(at, "err"))) {
      at += 4;
      return true;
    }
    boolean isLevel = number(3) && at < end && text[at++] == '>';
    if (isLevel && at + 2 < end && text[at] == '1' && text[at + 1] == ' ' && Character.isDigit(text[at + 2])) {
      isRfc5424 = true;
      at += 2;
    }
    return isLevel;
  }

  /** {@code (2)[412:sh]} of MediaTek kernels: processor, thread and its name. */
  private boolean processor() {
    at++;
    if (!number(3) || at + 2 >= end || text[at] != ')' || text[at + 1] != '[') {
      return false;
    }
    while (at < end && text[at] != ']') {
      at++;
    }
    return at++ < end;
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
    boolean understood = callerId(close) || stamp.inBrackets(close) && take();
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

  /**
   * {@code   0     0 D tag : } of Android behind the date: process, thread, level, tag. A line of the kernel, which has no process, begins with
   * the tag, since that is what stood before its first colon.
   */
  private void skipOriginOfLogcat() {
    int begin = at;
    at = blanks(at);
    if (number(9)) {
      boolean isKernel = value == 0;
      at = blanks(at);
      if (number(9) && at + 2 < end && text[at] == ' ' && "VDIWEFA".indexOf(text[at + 1]) >= 0 && text[at + 2] == ' ') {
        int colon = at + 3;
        while (colon < end && colon < at + 40 && text[colon] != ':') {
          colon++;
        }
        if (colon < end && text[colon] == ':') {
          int tag = blanks(at + 3);
          at = isKernel && value == 0 && tag < colon ? tag : colon + 1;
          return;
        }
      }
    }
    at = begin;
  }

  /**
   * {@code host kernel: } of the journal and of syslog, {@code host kern.info kernel: } of BusyBox or
   * {@code host kernel - - - } of RFC 5424, then perhaps the kernel's own stamp.
   */
  private void skipHost() {
    if (clock == Clock.NONE) {
      return;
    }
    int behind = word(body);
    if (isRfc5424 && starts(behind, "kernel ")) {
      body = word(word(word(word(behind)))); // program, process, message id, structured data
    } else if (starts(behind, "kernel: ")) {
      body = behind + 8;
    } else if (starts(word(behind), "kernel: ")) {
      body = word(behind) + 8;
    } else {
      return;
    }
    if (part()) {
      body = at;
    }
  }

  /** Behind the word that stands here, and the blanks behind that. */
  private int word(int from) {
    int word = blanks(from);
    int i = word;
    while (i < end && text[i] > ' ' && i < word + 256) {
      i++;
    }
    return blanks(i);
  }

  private boolean take() {
    Clock from = stamp.clock();
    stamps[from.ordinal()] = stamp.nanos();
    has |= 1 << from.ordinal();
    clock = clock == Clock.BOOT ? clock : from;
    return true;
  }

  private boolean takeDate() {
    take();
    skipOriginOfLogcat();
    return true;
  }
}

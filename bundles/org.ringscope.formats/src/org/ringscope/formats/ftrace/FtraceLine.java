// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import org.ringscope.formats.text.LineReader;
import org.ringscope.formats.text.Names;

/**
 * One event line: {@code COMM-PID (TGID) [CPU] FLAGS SECONDS.FRACTION: EVENT: ARGUMENTS}, as Linux
 * {@code trace_print_context} prints it. The name of the command may hold anything, so the line is read from its
 * processor number outwards. Reused.
 */
final class FtraceLine {
  private static final long SECOND = 1_000_000_000L;
  private static final int MOST_CPUS = 4096;

  private final Names names = new Names();
  private byte[] text;
  private int end;
  private int commandEnd;
  private int commandBegin;
  private int eventBegin;
  private int eventEnd;
  private int argumentsBegin;
  private int at;
  private long number;
  private boolean isPerf;
  int cpu;
  int pid;
  long nanos;
  /** Whether the time has no more than microseconds. */
  boolean isCoarse;

  /** @return false if this is no event */
  boolean parse(byte[] line, int length) {
    text = line;
    end = length;
    for (int i = 0; i < end; i++) {
      if (text[i] == '[' && isProcessor(i + 1) && isTask(i) && isTime() && isEvent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isProcessor(int from) {
    at = blanks(from);
    if (!digits(4) || number >= MOST_CPUS) {
      return false;
    }
    cpu = (int) number;
    at = blanks(at);
    return at < end && text[at++] == ']';
  }

  /** {@code COMM-PID}, perhaps with {@code (TGID)} behind it, before the processor; {@code perf script} has a blank between. */
  private boolean isTask(int bracket) {
    int i = before(bracket);
    if (i > 0 && text[i - 1] == ')') {
      while (i > 0 && text[i - 1] != '(') {
        i--;
      }
      i = before(i - 1);
    }
    int pidEnd = i;
    while (i > 0 && text[i - 1] >= '0' && text[i - 1] <= '9') {
      i--;
    }
    isPerf = i > 1 && text[i - 1] == ' ';
    if (i == pidEnd || pidEnd - i > 10 || i < 2 || text[i - 1] != '-' && !isPerf) {
      return false;
    }
    long value = 0;
    for (int d = i; d < pidEnd; d++) {
      value = value * 10 + text[d] - '0';
    }
    pid = (int) value;
    commandBegin = blanks(0);
    commandEnd = before(i - 1);
    return commandEnd > commandBegin;
  }

  private int before(int from) {
    int i = Math.max(from, 0);
    while (i > 0 && (text[i - 1] == ' ' || text[i - 1] == '\t')) {
      i--;
    }
    return i;
  }

  private boolean isTime() {
    at = blanks(at);
    int begin = at;
    if (isStamp()) {
      return true;
    }
    at = begin;
    while (at < end && text[at] > ' ' && at - begin < 8) {
      at++; // flags
    }
    at = blanks(at);
    return isStamp();
  }

  /** Seconds and fraction, or the plain number of a clock that counts events. */
  private boolean isStamp() {
    if (!digits(18)) {
      return false;
    }
    long whole = number;
    if (at < end && text[at] == '.') {
      int point = ++at;
      long weight = SECOND / 10;
      long fraction = 0;
      for (; at < end && text[at] >= '0' && text[at] <= '9'; at++, weight /= 10) {
        fraction += (text[at] - '0') * weight;
      }
      if (at == point || whole > Long.MAX_VALUE / SECOND - 1) {
        return false;
      }
      isCoarse = at - point <= 6;
      nanos = whole * SECOND + fraction;
    } else {
      isCoarse = false;
      nanos = whole;
    }
    return at < end && text[at++] == ':';
  }

  /** {@code NAME: }, {@code GROUP:NAME: } of {@code perf script}, or {@code FUNCTION <-CALLER} of the function tracer. */
  private boolean isEvent() {
    at = blanks(at);
    word();
    if (isPerf) {
      if (eventEnd == eventBegin || at >= end || text[at++] != ':') {
        return false;
      }
      word();
    }
    boolean isNamed = at > eventBegin && at < end && text[at] == ':';
    boolean isFunction = at > eventBegin && at + 2 < end && text[at] == ' ' && text[at + 1] == '<'
        && text[at + 2] == '-';
    if (isPerf && !isNamed) {
      return false;
    }
    if (isFunction) {
      argumentsBegin = at + 1;
    } else if (isNamed) {
      argumentsBegin = blanks(at + 1);
    } else {
      argumentsBegin = eventBegin;
      eventEnd = eventBegin;
    }
    return eventBegin < end;
  }

  private void word() {
    eventBegin = at;
    while (at < end && (Character.isLetterOrDigit(text[at]) || text[at] == '_' || text[at] == '.')) {
      at++;
    }
    eventEnd = at;
  }

  private int blanks(int from) {
    int i = from;
    while (i < end && (text[i] == ' ' || text[i] == '\t')) {
      i++;
    }
    return i;
  }

  private boolean digits(int most) {
    int begin = at;
    number = 0;
    for (; at < end && at - begin <= most && text[at] >= '0' && text[at] <= '9'; at++) {
      number = number * 10 + text[at] - '0';
    }
    return at > begin && at - begin <= most;
  }

  /** Name of the event, or of the function that was traced. */
  String event() {
    return eventEnd == eventBegin ? "function" : names.of(text, eventBegin, eventEnd);
  }

  /** The arguments as they are printed, with the task behind them. */
  String argumentsAndTask() {
    return LineReader.text(text, argumentsBegin, end) + " task=" + LineReader.text(text, commandBegin, commandEnd) + "-"
        + pid;
  }

  /** Who ran: its pid; the idle tasks of all processors have pid 0, so there the processor counts. */
  long task() {
    return pid == 0 ? -1L - cpu : pid;
  }

  /** The function that a probe returned to, of {@code (CALLER+0x1c0/0x2f0 [MODULE] <- FUNCTION)}; empty if the line tells none. */
  String caller() {
    int begin = argumentsBegin + 1;
    if (begin >= end || text[begin - 1] != '(') {
      return "";
    }
    int to = begin;
    while (to < end && (Character.isLetterOrDigit(text[to]) || text[to] == '_' || text[to] == '.')) {
      to++;
    }
    return to == end || text[to] != '+' ? "" : names.of(text, begin, to);
  }

  // arguments KEY=VALUE; a value ends at a blank, or is in quotes or braces

  /** Where the value of an argument begins, -1 if there is no such argument. */
  private int find(String key) {
    for (int i = argumentsBegin; i + key.length() < end; i++) {
      boolean begins = i == argumentsBegin || text[i - 1] == ' ';
      if (begins && text[i + key.length()] == '=' && isAt(i, key)) {
        return i + key.length() + 1;
      }
    }
    return -1;
  }

  private boolean isAt(int from, String word) {
    for (int k = 0; k < word.length(); k++) {
      if (text[from + k] != word.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the argument is there and a number. */
  boolean hasNumber(String key) {
    int from = find(key);
    if (from < 0) {
      return false;
    }
    at = from;
    return readNumber();
  }

  /** The number of an argument, {@code otherwise} if it has none. */
  long number(String key, long otherwise) {
    return hasNumber(key) ? number : otherwise;
  }

  private boolean readNumber() {
    boolean isNegative = at < end && text[at] == '-';
    at += isNegative ? 1 : 0;
    boolean isHex = at + 1 < end && text[at] == '0' && (text[at + 1] | 32) == 'x';
    at += isHex ? 2 : 0;
    int begin = at;
    number = 0;
    for (int digit; at < end && (digit = Character.digit(text[at], isHex ? 16 : 10)) >= 0; at++) {
      number = number * (isHex ? 16 : 10) + digit;
    }
    number = isNegative ? -number : number;
    boolean ends = at == end || text[at] == ' ' || text[at] == ',' || text[at] == '}';
    return at > begin && at - begin <= 20 && ends;
  }

  /** The text of an argument, without quotes; empty if there is none or it could not be read. */
  String word(String key) {
    int from = find(key);
    if (from < 0 || from >= end || text[from] == '(') {
      return "";
    }
    boolean isQuoted = text[from] == '"';
    int begin = isQuoted ? from + 1 : from;
    int to = begin;
    while (to < end && text[to] != (isQuoted ? '"' : ' ')) {
      to++;
    }
    return names.of(text, begin, to);
  }

  /** The numbers of an argument {@code {0x1,0x2,…}} as bytes; how many there are. */
  int bytes(String key, byte[] into) {
    at = find(key);
    if (at < 0 || at >= end || text[at] != '{') {
      return 0;
    }
    int count = 0;
    do {
      at++;
      if (!readNumber()) {
        return count;
      }
      into[count++] = (byte) number;
    } while (count < into.length && at < end && text[at] == ',');
    return count;
  }
}

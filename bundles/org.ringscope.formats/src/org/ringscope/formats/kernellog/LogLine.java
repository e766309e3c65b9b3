// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

import java.util.Arrays;
import org.ringscope.formats.text.LineReader;
import org.ringscope.formats.text.LogPrefix;
import org.ringscope.formats.text.Names;
import org.ringscope.formats.text.TextPattern;
import org.ringscope.formats.text.TextPattern.Found;

/**
 * One line of the log, and what the hexdump after it says. Lines wait in a window until their dumps are complete, so each keeps its own
 * bytes; all are reused.
 */
final class LogLine {
  private static final int MOST_SEGMENTS = 8;

  final Found found = new Found();
  final LogPrefix prefix = new LogPrefix();
  private final Names names;
  private byte[] text = new byte[128];
  private int length;
  long number;
  long nanos;
  /** The kernel's clock began anew with this line. */
  boolean isRestart;
  /** Null if the line is not understood. */
  KnownLine known;
  /** Null if the line is none of these. */
  KernelMessage message;
  /** Null if the line is no error that is known. */
  KernelFault fault;
  private boolean isPartial;
  private int messageAt;
  private int messageEnd;

  private byte[] dump = new byte[64];
  private int dumpCount;
  private int dumpExpected;
  private boolean dumpOpen;
  /** A line of hexdump that belongs to a message. */
  boolean isTaken;

  LogLine(Names names) {
    this.names = names;
  }

  /** Takes over a line and looks what it says. */
  void set(byte[] line, int count, long lineNumber) {
    length = 0;
    append(line, 0, count);
    number = lineNumber;
    isTaken = false;
    dumpOpen = false;
    dumpCount = 0;
    parse();
  }

  void append(byte[] line, int from, int to) {
    int count = to - from;
    if (length + count > text.length) {
      text = Arrays.copyOf(text, Math.max(length + count, 2 * text.length));
    }
    System.arraycopy(line, from, text, length, count);
    length += count;
  }

  /** Cuts back to an earlier length; {@link #parse} must follow. */
  void truncate(int to) {
    length = to;
  }

  /**
   * Finds the message behind time stamps, decorators of dynamic debug, driver and device: each of them ends with a colon or bracket and a
   * blank, so the message begins at one of the places behind these.
   */
  void parse() {
    prefix.parse(text, length);
    known = null;
    message = null;
    fault = null;
    isPartial = false;
    int at = prefix.body();
    for (int segment = 0; segment < MOST_SEGMENTS && at < length; segment++) {
      if (find(at)) {
        return;
      }
      at = nextSegment(at);
    }
    messageAt = prefix.body();
    messageEnd = messageAt;
  }

  private boolean find(int from) {
    int at = from;
    while (at < length && text[at] == ' ') {
      at++;
    }
    if (at == length) {
      return false;
    }
    for (KnownLine candidate : KnownLines.beginningWith(text[at])) {
      int end = candidate.pattern().match(text, at, length, found);
      isPartial |= end == TextPattern.PARTIAL && candidate.pattern().firstCharacter() != 0;
      if (end >= 0 && (!candidate.isGeneric() || OurDrivers.mention(text, prefix.body(), at))) {
        known = candidate;
        message = candidate instanceof KernelMessage event ? event : null;
        fault = candidate instanceof KernelFault error ? error : null;
        messageAt = at;
        messageEnd = end;
        return true;
      }
    }
    return false;
  }

  private int nextSegment(int from) {
    for (int at = from; at + 1 < length; at++) {
      if (text[at + 1] == ' ' && (text[at] == ':' || text[at] == ']' || text[at] == '>')) {
        return at + 2;
      }
    }
    return length;
  }

  /** Whether what was printed begins with this. */
  boolean begins(byte[] word) {
    int at = prefix.body();
    return at + word.length <= length && Arrays.equals(text, at, at + word.length, word, 0, word.length);
  }

  /** Whether nothing was printed. */
  boolean isBlank() {
    return length == 0;
  }

  int length() {
    return length;
  }

  /** Whether the line ends inside of a message, so that the next one may go on with it. */
  boolean isPartial() {
    return known == null && isPartial;
  }

  /** Whether it ends with the last digit of a message. */
  boolean endsWithNumber() {
    return known != null && messageEnd == length && known.pattern().endsWithNumber();
  }

  boolean isWholeLine() {
    return known != null && messageEnd == length;
  }

  /** Reads the line as one of a hexdump. */
  void hex(HexLine into, int most) {
    into.parse(text, prefixEnd(), length, most);
  }

  private int prefixEnd() {
    int at = messageAt;
    while (at < length && text[at] != ':') {
      at++;
    }
    return Math.min(length, at + 1);
  }

  long number(int index) {
    return found.number(index);
  }

  String word(int index) {
    return found.word(text, index);
  }

  /** The line as text. */
  String text() {
    return LineReader.text(text, 0, length);
  }

  /** What was printed, without time stamps: device and message. */
  String body() {
    return LineReader.text(text, prefix.body(), length);
  }

  /** The device that printed it, e.g. {@code virtio0.rpmsg-tty.-1.1024}: the last word before the message; empty if there is none. */
  String device() {
    int end = endBefore(messageAt);
    return names.of(text, beginBefore(end), end);
  }

  /** The word before the device, which is its driver where Linux prints both; empty if there is none. */
  String driver() {
    int end = endBefore(beginBefore(endBefore(messageAt)));
    return names.of(text, beginBefore(end), end);
  }

  /** Whether a trace of calls or a register names a function of our drivers: {@code pc : rpmsg_recv_done+0x1c/0x2c0}. */
  boolean namesOurFunction() {
    for (int at = prefix.body(); (at = OurDrivers.function(text, at, length)) >= 0; at++) {
      if (isCalled(at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the function that is named here stands in a trace: with an offset behind it, or alone in parentheses. */
  private boolean isCalled(int at) {
    int end = at;
    while (end < length && (Character.isLetterOrDigit(text[end]) || text[end] == '_' || text[end] == '.')) {
      end++;
    }
    boolean isOffset = end + 2 < length && text[end] == '+' && text[end + 1] == '0' && text[end + 2] == 'x';
    int begin = at;
    while (begin > 0 && (Character.isLetterOrDigit(text[begin - 1]) || text[begin - 1] == '_')) {
      begin--;
    }
    return isOffset || end < length && begin > 0 && text[begin - 1] == '(' && text[end] == ')';
  }

  /** Whether what stands before the first colon names a driver around remote processors. */
  boolean isOfOurDriver() {
    int end = endOfOrigin();
    return end > 0 && OurDrivers.mention(text, prefix.body(), end);
  }

  /** What is said behind the first colon. */
  String statement() {
    return LineReader.text(text, Math.min(length, endOfOrigin() + 1), length);
  }

  /** Where driver and device end, -1 if the line has none. */
  private int endOfOrigin() {
    for (int at = prefix.body(); at + 1 < length; at++) {
      if (text[at] == ':' && text[at + 1] == ' ') {
        return at + 1;
      }
    }
    return -1;
  }

  private int endBefore(int at) {
    int end = at;
    while (end > prefix.body() && (text[end - 1] == ' ' || text[end - 1] == ':')) {
      end--;
    }
    return end;
  }

  private int beginBefore(int end) {
    int begin = end;
    while (begin > prefix.body() && text[begin - 1] != ' ' && text[begin - 1] != ']') {
      begin--;
    }
    return begin;
  }

  /** From now on this message waits for so many bytes of hexdump. */
  void openDump(int bytes) {
    dumpOpen = true;
    dumpExpected = bytes;
    dumpCount = 0;
  }

  void addDump(byte[] bytes, int count) {
    if (dumpCount + count > dump.length) {
      dump = Arrays.copyOf(dump, Math.max(dumpCount + count, 2 * dump.length));
    }
    System.arraycopy(bytes, 0, dump, dumpCount, count);
    dumpCount += count;
    dumpOpen = dumpCount < dumpExpected;
  }

  void closeDump() {
    dumpOpen = false;
  }

  boolean isDumpOpen() {
    return dumpOpen;
  }

  int dumpMissing() {
    return dumpExpected - dumpCount;
  }

  int dumpCount() {
    return dumpCount;
  }

  byte[] dump() {
    return dump;
  }
}

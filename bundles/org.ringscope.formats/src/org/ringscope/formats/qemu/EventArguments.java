// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The arguments of one event, reused for the next. Numbers are 64 bits wide, negative ones with their sign. */
public final class EventArguments {
  /** An event has at most this many arguments. */
  public static final int MOST = 32;
  private static final int LONGEST_TEXT = 4096;

  private final long[] numbers = new long[MOST];
  private final int[] starts = new int[MOST];
  private final int[] ends = new int[MOST];
  private final boolean[] inHex = new boolean[MOST];
  private final byte[] scratch = new byte[LONGEST_TEXT];
  private int scratchEnd;
  private byte[] source;
  private final AsciiText named = new AsciiText(LONGEST_TEXT);

  /** A number; meaningless for a text. */
  public long number(int place) {
    return numbers[place];
  }

  /** Forgets the arguments of the event before; numbers and texts of a binary record follow. */
  public void clear() {
    source = scratch;
    scratchEnd = 0;
  }

  /** A number of a binary record, with the digits that show it. */
  public void set(int place, long value, String digits) {
    numbers[place] = value;
    byte[] bytes = digits.getBytes(StandardCharsets.US_ASCII);
    setText(place, bytes, 0, bytes.length);
    numbers[place] = value;
  }

  /** A text of a binary record; clipped where all texts of an event are very long. */
  public void setText(int place, byte[] bytes, int from, int length) {
    int count = Math.min(length, scratch.length - scratchEnd);
    System.arraycopy(bytes, from, scratch, scratchEnd, count);
    numbers[place] = 0;
    starts[place] = scratchEnd;
    inHex[place] = false;
    scratchEnd += count;
    ends[place] = scratchEnd;
  }

  int pointer(int place, byte[] bytes, int from, int to) {
    int at = blanks(bytes, from, to);
    if (at < to && bytes[at] == '(') {
      while (at < to && bytes[at] != ')') {
        at++;
      }
      numbers[place] = 0;
      return at < to ? found(place, bytes, from, at + 1) : -1;
    }
    return to - at > 2 && bytes[at] == '0' && bytes[at + 1] == 'x' ? hexDigits(place, bytes, from, at + 2, to) : -1;
  }

  int hex(int place, byte[] bytes, int from, int to) {
    int at = blanks(bytes, from, to);
    boolean prefixed = to - at > 2 && bytes[at] == '0' && bytes[at + 1] == 'x';
    return hexDigits(place, bytes, from, prefixed ? at + 2 : at, to);
  }

  private int hexDigits(int place, byte[] bytes, int begin, int from, int to) {
    long value = 0;
    int at = from;
    for (; at < to; at++) {
      int digit = hexDigit(bytes[at]);
      if (digit < 0) {
        break;
      }
      value = value << 4 | digit;
    }
    numbers[place] = value;
    if (at == from || at - from > 16) {
      return -1;
    }
    found(place, bytes, begin, at);
    inHex[place] = true;
    return at;
  }

  private static int hexDigit(byte b) {
    int c = b;
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    c |= 32;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
  }

  int decimal(int place, byte[] bytes, int from, int to) {
    int at = blanks(bytes, from, to);
    boolean negative = at < to && bytes[at] == '-';
    int first = negative ? at + 1 : at;
    long value = 0;
    for (at = first; at < to && bytes[at] >= '0' && bytes[at] <= '9'; at++) {
      value = value * 10 + bytes[at] - '0';
    }
    numbers[place] = negative ? -value : value;
    return at == first || at - first > 20 ? -1 : found(place, bytes, from, at);
  }

  /** A text ends where the literal behind it begins first. */
  int text(int place, byte[] bytes, int from, int to, byte[] after) {
    int at = from;
    if (after.length == 0) {
      at = to;
    } else {
      while (at + after.length <= to && !literalAt(bytes, at, after)) {
        at++;
      }
      if (at + after.length > to) {
        return -1;
      }
    }
    numbers[place] = 0;
    return found(place, bytes, from, at);
  }

  private static boolean literalAt(byte[] bytes, int at, byte[] literal) {
    for (int i = 0; i < literal.length; i++) {
      if (bytes[at + i] != literal[i]) {
        return false;
      }
    }
    return true;
  }

  private static int blanks(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] == ' ') {
      at++;
    }
    return at;
  }

  private int found(int place, byte[] bytes, int from, int to) {
    source = bytes;
    starts[place] = from;
    ends[place] = to;
    inHex[place] = false;
    return to;
  }

  /** The values as they were printed, those in hexadecimal always with 0x, and with the names of a format: {@code vdev=0x55d0 req=0x7f10 status=0}. Valid until the next call. */
  AsciiText named(List<EventFormat.Argument> arguments) {
    named.clear();
    for (int i = 0; i < arguments.size(); i++) {
      named.add(i == 0 ? "" : " ").add(arguments.get(i).name()).add("=");
      boolean quoted = arguments.get(i).isText();
      boolean bare = inHex[i] && !(ends[i] - starts[i] > 2 && source[starts[i] + 1] == 'x');
      named.add(bare ? "0x" : "");
      named.add(quoted ? "\"" : "").add(source, starts[i], ends[i]).add(quoted ? "\"" : "");
    }
    return named;
  }

  /** Printed arguments as they stand, blanks at the end cut. Valid until the next call. */
  AsciiText raw(byte[] bytes, int from, int to) {
    int end = to;
    while (end > from && bytes[end - 1] == ' ') {
      end--;
    }
    return named.clear().add(bytes, from, end);
  }
}

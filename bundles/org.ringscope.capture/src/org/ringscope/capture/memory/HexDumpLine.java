// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of a hex dump: an address, and the bytes from there on. {@code hexdump -C} and {@code xxd} print bytes in their
 * order; GDB {@code x/xw}, U-Boot {@code md}, J-Link {@code mem32} and {@code od -t x4} print words, of a little-endian memory. A kernel
 * puts its stamp and a word before (Linux {@code print_hex_dump}).
 *
 * @param bytes empty where only an address is printed, as behind the last line
 */
record HexDumpLine(long address, byte[] bytes) {
  private static final int MOST_DIGITS = 16;
  /** More blanks than that stand between the columns of {@code md} and its text. */
  private static final int WIDE_GAP = 4;
  private static final Pattern PREFIXED =
      Pattern
          .compile("\\[[^\\]]{1,40}\\](?:\\[[^\\]]{1,20}\\])? .{0,80}?([0-9a-fA-F]{8,16}: (?:[0-9a-fA-F]{2,16} ).*)");
  private static final Pattern HALVES = Pattern.compile("[0-9a-fA-F]{8,16}:(?: [0-9a-fA-F]{4}){8} {4}.{0,16}");

  /** Null if the line is none. @param halves whether columns of four digits are words: {@code xxd} prints bytes so, {@code md.w} words */
  static HexDumpLine parse(String line, boolean halves) {
    HexDumpLine whole = parse(new Scanner(line, halves));
    if (whole != null || !line.startsWith("[")) {
      return whole;
    }
    Matcher prefixed = PREFIXED.matcher(line);
    return prefixed.matches() ? parse(new Scanner(prefixed.group(1), halves)) : null;
  }

  /** Whether a line has columns of four digits that only {@code md.w} prints so: the text stands far behind the last of eight. */
  static boolean hasHalves(String line) {
    return HALVES.matcher(line).matches();
  }

  private static HexDumpLine parse(Scanner in) {
    String address = in.number();
    if (address == null || address.length() > MOST_DIGITS) {
      return null;
    }
    in.symbol();
    boolean equals = in.isEquation();
    boolean colon = !equals && in.take(':');
    if (!in.isAtEnd() && in.blanks() == 0) {
      return null;
    }
    byte[] bytes = in.columns(colon);
    return bytes == null ? null : new HexDumpLine(Long.parseUnsignedLong(address, 16), bytes);
  }

  /** The address behind the last byte. */
  long end() {
    return address + bytes.length;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HexDumpLine line && line.address == address && Arrays.equals(line.bytes, bytes);
  }

  @Override
  public int hashCode() {
    return Long.hashCode(address) * 31 + Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "0x%x, %d bytes".formatted(address, bytes.length);
  }

  /** Goes through the characters of a line. */
  private static final class Scanner {
    private final String line;
    private final boolean halves;
    private int at;

    Scanner(String line, boolean halves) {
      this.line = line;
      this.halves = halves;
    }

    /** {@code  = } of J-Link behind an address. */
    boolean isEquation() {
      boolean there = line.startsWith(" = ", at);
      at += there ? 2 : 0;
      return there;
    }

    boolean isAtEnd() {
      return at == line.length();
    }

    boolean take(char wanted) {
      boolean there = !isAtEnd() && line.charAt(at) == wanted;
      at += there ? 1 : 0;
      return there;
    }

    int blanks() {
      int from = at;
      while (!isAtEnd() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
        at++;
      }
      return at - from;
    }

    /** Hex digits, behind 0x or not; null if there are none here. */
    String number() {
      int from = at;
      if (line.startsWith("0x", at)) {
        at += 2;
      }
      int digits = at;
      while (!isAtEnd() && Character.digit(line.charAt(at), 16) >= 0 && line.charAt(at) < 0x80) {
        at++;
      }
      if (at == digits) {
        at = from;
        return null;
      }
      return line.substring(digits, at);
    }

    /** {@code  <rings+16>}, as GDB prints it behind an address. */
    void symbol() {
      int open = line.startsWith(" <", at) ? at + 1 : line.startsWith("<", at) ? at : -1;
      int close = open < 0 ? -1 : line.indexOf('>', open);
      at = close < 0 ? at : close + 1;
    }

    /** The columns of one width up to the text behind them; null if there is something else. */
    byte[] columns(boolean colon) {
      byte[] bytes = new byte[line.length()];
      int count = 0;
      int width = 0;
      boolean words = !colon;
      int begin = at;
      while (!isAtEnd() && line.charAt(at) != '|') {
        int before = at;
        boolean prefixed = line.startsWith("0x", at);
        String number = number();
        int digits = number == null ? 0 : number.length();
        boolean whole = number != null && (isAtEnd() || line.charAt(at) == ' ' || line.charAt(at) == '\t');
        if (!whole || width > 0 && digits != width || digits % 2 != 0 || digits > MOST_DIGITS) {
          at = before;
          return width == 0 ? null : ordered(bytes, count, width, words);
        }
        width = digits;
        words |= prefixed;
        for (int i = 0; i < digits; i += 2) {
          bytes[count++] = (byte) Integer.parseInt(number, i, i + 2, 16);
        }
        int gap = blanks();
        words |= colon && digits == 4 && halves || colon && digits > 4 && (gap >= WIDE_GAP || isAtEnd());
        if (colon && gap > 1 && line.indexOf('\t', begin) < 0) {
          break;
        }
      }
      return ordered(bytes, count, width, words);
    }

    /** Words are printed with their highest byte first and lie the other way round. */
    private static byte[] ordered(byte[] bytes, int count, int width, boolean words) {
      byte[] result = Arrays.copyOf(bytes, count);
      int length = words && width > 2 ? width / 2 : 1;
      for (int i = 0; i < count; i++) {
        result[i] = bytes[i / length * length + length - 1 - i % length];
      }
      return result;
    }
  }
}

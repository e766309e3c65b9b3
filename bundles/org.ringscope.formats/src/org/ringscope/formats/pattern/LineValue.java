// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.pattern;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * The value of a field: fixed, or a group of the line's pattern with what its characters are.
 *
 * @param fixed null where a group has it
 * @param group name of the group, null where it is fixed
 * @param type of the characters of the group; empty: as they look
 */
record LineValue(String fixed, String group, String type) {
  private static final Map<String, Integer> RADIX = Map.of("dec", 10, "hex", 16, "oct", 8, "bin", 2);
  private static final Map<String, Long> UNITS = Map.of("s", 1_000_000_000L, "ms", 1_000_000L, "us", 1000L, "ns", 1L);
  private static final int MOST_FRACTION = 9;

  static boolean isType(String type, LineField field) {
    if (field == LineField.TIME) {
      return UNITS.containsKey(type);
    }
    return type.isEmpty() || (field == LineField.PAYLOAD ? type.equals("bytes") || type.equals("text")
        : field.isText() ? type.equals("text") : RADIX.containsKey(type));
  }

  /** The characters, null if the group has none in this line. */
  String text(Matcher line) {
    return group == null ? fixed : line.group(group);
  }

  /** @throws NumberFormatException if they are no number of 64 bits */
  long number(Matcher line) {
    String text = text(line);
    if (text == null) {
      throw new NumberFormatException("none");
    }
    String digits = text.strip();
    boolean isHex = digits.startsWith("0x") || digits.startsWith("0X");
    int radix = type.isEmpty() ? isHex ? 16 : 10 : RADIX.get(type);
    return Long.parseUnsignedLong(isHex && radix == 16 ? digits.substring(2) : digits, radix);
  }

  /** A time with or without a fraction, in nanoseconds. @throws NumberFormatException if it is none */
  long nanos(Matcher line) {
    String text = text(line);
    if (text == null) {
      throw new NumberFormatException("none");
    }
    int point = text.indexOf('.');
    long unit = UNITS.get(type);
    try {
      long whole = Math.multiplyExact(Long.parseLong(point < 0 ? text : text.substring(0, point)), unit);
      return whole < 0 ? refuse(text) : Math.addExact(whole, point < 0 ? 0 : fraction(text.substring(point + 1), unit));
    } catch (ArithmeticException e) {
      return refuse(text);
    }
  }

  private static long refuse(String text) {
    throw new NumberFormatException(text);
  }

  private static long fraction(String digits, long unit) {
    String nine = (digits + "0".repeat(MOST_FRACTION)).substring(0, MOST_FRACTION);
    return Long.parseLong(nine) * unit / 1_000_000_000L;
  }

  /** Bytes of a payload: hexadecimal digits with any blanks between, or the text itself. */
  byte[] bytes(Matcher line) {
    String text = text(line);
    if (text == null) {
      return new byte[0];
    }
    try {
      return type.equals("text") ? text.getBytes(StandardCharsets.UTF_8)
          : HexFormat.of().parseHex(text.replaceAll("0x|[\\s,:]", ""));
    } catch (IllegalArgumentException e) {
      throw new NumberFormatException(e.getMessage());
    }
  }
}

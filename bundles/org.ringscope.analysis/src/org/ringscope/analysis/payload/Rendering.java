// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.payload;

import java.util.Map;
import java.util.TreeMap;

/** How a number is written. */
@FunctionalInterface
interface Rendering {
  Rendering DECIMAL = Long::toUnsignedString;
  Rendering SIGNED = Long::toString;
  Rendering HEX = value -> "0x" + Long.toHexString(value);
  Rendering IPV4 =
      value -> (value >> 24 & 0xFF) + "." + (value >> 16 & 0xFF) + "." + (value >> 8 & 0xFF) + "." + (value & 0xFF);

  /** Short, for the summary. */
  String text(long value);

  /** In full, for the field. */
  default String value(long value) {
    return text(value);
  }

  /** A number with its unit. */
  static Rendering unit(String unit) {
    return value -> Long.toUnsignedString(value) + " " + unit;
  }

  /** The names of numbers, as value, name, value, name …; any other number is written as it is. */
  static Rendering names(Object... pairs) {
    return new Names(map(pairs));
  }

  /** The names of bits, as mask, name, mask, name …; other bits are written as a number. */
  static Rendering flags(Object... pairs) {
    return new Flags(map(pairs));
  }

  private static Map<Long, String> map(Object... pairs) {
    Map<Long, String> names = new TreeMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      names.put(((Number) pairs[i]).longValue(), (String) pairs[i + 1]);
    }
    return names;
  }

  /** Enumerators. */
  record Names(Map<Long, String> names) implements Rendering {
    @Override
    public String text(long value) {
      return names.getOrDefault(value, number(value));
    }

    @Override
    public String value(long value) {
      return number(value) + (names.containsKey(value) ? " (" + names.get(value) + ")" : "");
    }

    private static String number(long value) {
      return value > 0xFF ? HEX.text(value) : SIGNED.text(value);
    }
  }

  /** Bits. */
  record Flags(Map<Long, String> names) implements Rendering {
    @Override
    public String text(long value) {
      StringBuilder text = new StringBuilder();
      long rest = value;
      for (Map.Entry<Long, String> bit : names.entrySet()) {
        if ((value & bit.getKey()) != 0) {
          text.append(text.length() == 0 ? "" : "|").append(bit.getValue());
          rest &= ~bit.getKey();
        }
      }
      if (rest != 0) {
        text.append(text.length() == 0 ? "" : "|").append(HEX.text(rest));
      }
      return text.length() == 0 ? "0" : text.toString();
    }

    @Override
    public String value(long value) {
      return value == 0 ? "0" : HEX.text(value) + " (" + text(value) + ")";
    }
  }
}

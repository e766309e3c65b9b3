// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/**
 * The texts of numbers, kept, so that painting the same ring again makes no strings. Bounded: a table for small decimals,
 * a direct-mapped cache for hex digits. One thread at a time.
 */
public final class NumberText {
  private static final int SMALL = 1 << 16;
  private static final int SLOTS = 1 << 12;

  private static final int LENGTHS = 10_000;

  private final String[] decimals = new String[SMALL];
  private final String[] lengths = new String[LENGTHS];
  private final long[] keys = new long[SLOTS];
  private final String[] texts = new String[SLOTS];

  /** {@code 41}; made anew only above 65535. */
  public String decimal(long value) {
    if (value < 0 || value >= SMALL) {
      return Long.toString(value);
    }
    String text = decimals[(int) value];
    if (text == null) {
      text = Long.toString(value);
      decimals[(int) value] = text;
    }
    return text;
  }

  /** {@code len 512}; made anew only above 9999. */
  public String length(long value) {
    if (value < 0 || value >= LENGTHS) {
      return "len " + value;
    }
    String text = lengths[(int) value];
    if (text == null) {
      text = "len " + value;
      lengths[(int) value] = text;
    }
    return text;
  }

  /** The low {@code digits} hex digits, 1 to 15, with leading zeros: {@code 20400}. */
  public String lowHex(long value, int digits) {
    long low = value & ((1L << 4 * digits) - 1);
    long key = low << 4 | digits;
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 52);
    if (texts[slot] == null || keys[slot] != key) {
      keys[slot] = key;
      String hex = Long.toHexString(low);
      texts[slot] = "0".repeat(digits - hex.length()) + hex;
    }
    return texts[slot];
  }
}

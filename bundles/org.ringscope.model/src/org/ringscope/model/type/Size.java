// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

/**
 * A number of bytes. Read in hex, decimal or with a unit ({@code 64KiB}); shown in hex, as data sheets and device trees
 * have it.
 *
 * @param bytes an unsigned 64-bit number
 */
public record Size(long bytes) implements Comparable<Size> {
  private static final String UNITS = "KMGT";

  /** Reads {@code 0x10000}, {@code 65536} or {@code 64KiB}. EMF finds this method by its name. */
  public static Size valueOf(String text) {
    String stripped = text.strip();
    int digits = stripped.length() - 3;
    int unit = stripped.endsWith("iB") && digits > 0 ? UNITS.indexOf(stripped.charAt(digits)) : -1;
    long count = number(unit < 0 ? stripped : stripped.substring(0, digits), text);
    if (unit < 0) {
      return new Size(count);
    }
    int shift = 10 * (unit + 1);
    if (count < 0 || count > Long.MAX_VALUE >> shift) {
      throw new NumberFormatException("more than 63 bits: \"" + text + "\"");
    }
    return new Size(count << shift);
  }

  private static long number(String digits, String text) {
    try {
      return HexNumber.parse(digits);
    } catch (NumberFormatException e) {
      throw new NumberFormatException("no number of bytes (0x10000, 64KiB): \"" + text + "\"");
    }
  }

  @Override
  public int compareTo(Size other) {
    return Long.compareUnsigned(bytes, other.bytes);
  }

  /** Hex digits with {@code 0x} in front. */
  @Override
  public String toString() {
    return HexNumber.format(bytes);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

/** Unsigned 32-bit numbers, as the registers and tables of virtio have them: read in hex or decimal, shown in decimal. */
public final class UInt32 {
  private static final long MOST = 0xFFFF_FFFFL;

  private UInt32() {}

  /** @throws NumberFormatException with the text if it is no number, or has more than 32 bits */
  public static Long parse(String text) {
    long value = HexNumber.parse(text);
    if (Long.compareUnsigned(value, MOST) > 0) {
      throw new NumberFormatException("more than 32 bits: \"" + text + "\"");
    }
    return value;
  }

  /** Decimal digits. */
  public static String format(Long value) {
    return Long.toString(value);
  }
}

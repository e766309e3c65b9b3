// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.type;

/** Unsigned 64-bit numbers as topology files write them. */
public final class HexNumber {

  private HexNumber() {}

  /**
   * Reads {@code 0x}-prefixed hex or plain decimal digits.
   *
   * @return the number; its 64 bits are unsigned
   * @throws NumberFormatException with the text when it is neither
   */
  public static long parse(String text) {
    String digits = text.strip();
    boolean isHex = digits.startsWith("0x") || digits.startsWith("0X");
    try {
      return isHex ? Long.parseUnsignedLong(digits.substring(2), 16) : Long.parseUnsignedLong(digits);
    } catch (NumberFormatException e) {
      throw new NumberFormatException("not an unsigned 64-bit number: \"" + text + "\"");
    }
  }

  /** Lower-case hex digits with {@code 0x} in front and no leading zeros. */
  public static String format(long value) {
    return "0x" + Long.toHexString(value);
  }
}

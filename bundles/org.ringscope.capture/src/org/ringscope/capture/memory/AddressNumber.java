// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.memory;

/** An address as people write it: decimal, or hex with {@code 0x}; an unsigned 64-bit number. */
public final class AddressNumber {

  private AddressNumber() {}

  /** @throws NumberFormatException with a sentence for whoever wrote it */
  public static long parse(String text) {
    try {
      boolean hex = text.regionMatches(true, 0, "0x", 0, 2);
      return hex ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseUnsignedLong(text);
    } catch (NumberFormatException e) {
      throw new NumberFormatException("'" + text + "' is no address; write 4096 or 0x1000");
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import picocli.CommandLine.TypeConversionException;

/** An address: decimal, or hex with {@code 0x}; an unsigned 64-bit number. */
record MemoryAddress(long value) {
  static MemoryAddress parse(String text) {
    try {
      boolean hex = text.regionMatches(true, 0, "0x", 0, 2);
      return new MemoryAddress(hex ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseUnsignedLong(text));
    } catch (NumberFormatException e) {
      throw new TypeConversionException("'" + text + "' is no address; write 4096 or 0x1000");
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.util.OptionalLong;

/** A place in memory as the user types it: {@code 0x3ed40000}, {@code 3ed40000}, {@code main}, {@code main+0x1c}. */
final class AddressText {
  private AddressText() {}

  /** The address; empty if there is no such symbol and it is no number. A symbol's name goes before a number without 0x. */
  static OptionalLong parse(String text, MemoryNames names) {
    String trimmed = text.trim();
    OptionalLong named = names.address(trimmed);
    if (named.isPresent()) {
      return named;
    }
    int plus = trimmed.lastIndexOf('+');
    if (plus > 0) {
      OptionalLong base = parse(trimmed.substring(0, plus), names);
      OptionalLong offset = number(trimmed.substring(plus + 1).trim());
      return base.isPresent() && offset.isPresent() ? OptionalLong.of(base.getAsLong() + offset.getAsLong())
          : OptionalLong.empty();
    }
    return number(trimmed);
  }

  private static OptionalLong number(String text) {
    boolean marked = text.startsWith("0x") || text.startsWith("0X");
    String digits = (marked ? text.substring(2) : text).replace("_", "");
    // a sign would be taken for one
    if (!digits.matches("[0-9a-fA-F]{1,16}")) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(Long.parseUnsignedLong(digits, 16));
  }
}

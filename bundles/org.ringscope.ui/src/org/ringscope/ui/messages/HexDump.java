// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.HexFormat;

/** Bytes as lines of 16 in hex and in ASCII, and where each of them stands in the text. */
final class HexDump {
  private static final int BYTES_PER_LINE = 16;
  private static final int OFFSET = 6;
  private static final int ASCII = OFFSET + 3 * BYTES_PER_LINE + 1;
  private static final int LINE = ASCII + BYTES_PER_LINE + 1;
  private static final HexFormat HEX = HexFormat.of();

  private HexDump() {}

  static void append(StringBuilder text, byte[] bytes) {
    for (int from = 0; from < bytes.length; from += BYTES_PER_LINE) {
      int end = Math.min(bytes.length, from + BYTES_PER_LINE);
      text.append(HEX.toHexDigits((char) from)).append("  ");
      for (int i = from; i < from + BYTES_PER_LINE; i++) {
        text.append(i < end ? HEX.toHexDigits(bytes[i]) : "  ").append(' ');
      }
      text.append(' ');
      for (int i = from; i < end; i++) {
        text.append(bytes[i] >= 32 && bytes[i] < 127 ? (char) bytes[i] : '.');
      }
      text.append('\n');
    }
  }

  /** Place of a byte's two digits in the text. */
  static int digits(int index) {
    return index / BYTES_PER_LINE * LINE + OFFSET + 3 * (index % BYTES_PER_LINE);
  }

  /** Place of a byte's character in the text. */
  static int character(int index) {
    return index / BYTES_PER_LINE * LINE + ASCII + index % BYTES_PER_LINE;
  }

  /** The byte whose digits or character stand at a place of the text; -1 if none do. It may be beyond the last byte. */
  static int indexAt(int place) {
    int column = place % LINE;
    int line = place / LINE * BYTES_PER_LINE;
    if (place < 0 || column < OFFSET || column == LINE - 1) {
      return -1;
    }
    return line + (column >= ASCII ? column - ASCII : Math.min(BYTES_PER_LINE - 1, (column - OFFSET) / 3));
  }
}

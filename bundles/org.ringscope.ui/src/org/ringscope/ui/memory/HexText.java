// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import java.util.BitSet;
import org.ringscope.trace.read.TraceMemory.Block;

/** Bytes as text. What is absent is a pair of dots, never zeros. */
final class HexText {
  static final String ABSENT = "\u00B7\u00B7";
  /** Two digits and a space for each byte, one more space in the middle. */
  static final int HEX_COLUMNS = MemoryLines.BYTES * 3 + 1;
  private static final char[] DIGITS = "0123456789abcdef".toCharArray();

  private HexText() {}

  /** Column of a byte's first digit. */
  static int column(int index) {
    return index * 3 + (index >= MemoryLines.BYTES / 2 ? 1 : 0);
  }

  /** The byte whose digits or following space stand in a column; of the gap in the middle the byte before it. */
  static int byteAt(double column) {
    int half = MemoryLines.BYTES / 2;
    double shifted = column >= column(half) ? column - 1 : Math.min(column, column(half) - 2);
    return (int) Math.max(0, Math.min(MemoryLines.BYTES - 1, shifted / 3));
  }

  /** The present bytes from {@code from} on as hex digits, spaces where bytes are absent. */
  static String present(Block block, int from) {
    return hex(block, from, true);
  }

  /** Dots where bytes are absent, spaces elsewhere; null if none is. */
  static String absent(Block block, int from) {
    int clear = block.present().nextClearBit(from);
    return clear >= from + MemoryLines.BYTES ? null : hex(block, from, false);
  }

  /** Present bytes as digits, absent ones as dots. */
  static String line(Block block, int from) {
    StringBuilder text = new StringBuilder(present(block, from));
    for (int i = 0; i < MemoryLines.BYTES; i++) {
      if (!block.present().get(from + i)) {
        text.replace(column(i), column(i) + 2, ABSENT);
      }
    }
    return text.toString();
  }

  private static String hex(Block block, int from, boolean present) {
    StringBuilder text = new StringBuilder(HEX_COLUMNS);
    for (int i = 0; i < MemoryLines.BYTES; i++) {
      int value = block.bytes()[from + i];
      if (i == MemoryLines.BYTES / 2) {
        text.append(' ');
      }
      if (block.present().get(from + i) != present) {
        text.append("   ");
      } else if (present) {
        text.append(DIGITS[value >> 4 & 0xF]).append(DIGITS[value & 0xF]).append(' ');
      } else {
        text.append(ABSENT).append(' ');
      }
    }
    return text.toString();
  }

  /** Printable ASCII as it is, anything else a dot, nothing where bytes are absent. */
  static String ascii(Block block, int from) {
    StringBuilder text = new StringBuilder(MemoryLines.BYTES);
    for (int i = from; i < from + MemoryLines.BYTES; i++) {
      byte value = block.bytes()[i];
      text.append(!block.present().get(i) ? ' ' : value >= ' ' && value < 127 ? (char) value : '.');
    }
    return text.toString();
  }

  static String address(long address) {
    String digits = Long.toHexString(address);
    int wanted = digits.length() <= 8 ? 8 : 16;
    return "0".repeat(wanted - digits.length()) + digits;
  }

  /** The little-endian number at an address with all its bytes, null if one of them is absent. */
  static String number(Block block, int from, int bytes) {
    BitSet present = block.present();
    if (from + bytes > block.bytes().length || present.nextClearBit(from) < from + bytes) {
      return null;
    }
    long value = 0;
    for (int i = bytes - 1; i >= 0; i--) {
      value = value << 8 | block.bytes()[from + i] & 0xFF;
    }
    return "0x" + Long.toHexString(value);
  }
}

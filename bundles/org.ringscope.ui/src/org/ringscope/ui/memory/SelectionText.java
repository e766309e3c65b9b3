// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.memory;

import org.ringscope.trace.read.TraceMemory.Block;

/** A selection in words: where it is, what it belongs to, the number that it is. */
final class SelectionText {
  private static final int[] WIDTHS = {1, 2, 4, 8};

  private SelectionText() {}

  static String of(Block page, ByteSelection selection, MemoryNames names) {
    StringBuilder text = new StringBuilder("0x").append(Long.toHexString(selection.address()));
    String name = names.at(selection.address());
    text.append(name == null ? "" : "  " + name);
    if (selection.length() > 1) {
      text.append("  ").append(selection.length()).append(" bytes");
    }
    int from = (int) (selection.address() - page.address());
    if (!page.present().get(from)) {
      return text.append("  absent").toString();
    }
    for (int width : WIDTHS) {
      String number = HexText.number(page, from, width);
      if (number != null && (selection.length() == 1 || selection.length() == width)) {
        text.append("  u").append(width * 8).append(' ').append(number);
      }
    }
    return text.toString();
  }
}

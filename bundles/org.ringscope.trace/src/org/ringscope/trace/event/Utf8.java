// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.event;

import java.nio.ByteBuffer;

/** Encodes text straight into a packet, without allocation. */
final class Utf8 {
  private Utf8() {}

  /**
   * Writes text at {@code at}, whole characters only and never beyond {@code end}; returns where it ends. A zero character, which would end
   * the string, and a lone surrogate become a question mark.
   */
  static int put(ByteBuffer target, int at, int end, CharSequence text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      int c = text.charAt(i);
      if (Character.isSurrogate((char) c)) {
        int pair = Character.codePointAt(text, i);
        if (pair > 0xFFFF) {
          c = pair;
          i++;
        } else {
          c = '?';
        }
      } else if (c == 0) {
        c = '?';
      }
      int bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (at + bytes > end) {
        return at;
      }
      if (bytes == 1) {
        target.put(at, (byte) c);
      } else {
        for (int k = bytes - 1; k > 0; k--, c >>= 6) {
          target.put(at + k, (byte) (0x80 | c & 0x3F));
        }
        target.put(at, (byte) (0xF0 << 4 - bytes | c));
      }
      at += bytes;
    }
    return at;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.text;

import java.util.Arrays;

/** Names that come again and again, as strings that are made only once. Holds those that were asked for last; for one thread. */
public final class Names {
  private static final int SLOTS = 1024;
  private static final int LONGEST = 128;

  private final byte[][] bytes = new byte[SLOTS][];
  private final String[] names = new String[SLOTS];

  /** The bytes as text. */
  public String of(byte[] text, int from, int to) {
    if (to - from > LONGEST) {
      return LineReader.text(text, from, to);
    }
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ hash >>> 10 ^ hash >>> 20) & SLOTS - 1;
    if (bytes[slot] == null || !Arrays.equals(bytes[slot], 0, bytes[slot].length, text, from, to)) {
      bytes[slot] = Arrays.copyOfRange(text, from, to);
      names[slot] = LineReader.text(text, from, to);
    }
    return names[slot];
  }
}

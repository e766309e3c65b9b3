// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.kernellog;

/**
 * A line of a kernel hexdump behind its prefix: up to 16 bytes as pairs of hexadecimal digits, then the same as characters. The
 * characters tell whether a line came through whole. Reused.
 */
final class HexLine {
  static final int BYTES = 16;
  /** Where the characters begin, counted from the first digit. */
  private static final int CHARACTERS_AT = 3 * BYTES + 1;

  /** What the characters say about the digits. */
  enum Check {
    /** All are there and fit. */
    COMPLETE,
    /** Some or all are missing; those that are there fit. */
    CUT,
    /** They contradict. */
    WRONG
  }

  final byte[] bytes = new byte[BYTES];
  int count;
  Check check;

  /** Reads at most {@code most} bytes; {@code count} is 0 if there is no dump at all. */
  void parse(byte[] text, int from, int to, int most) {
    int at = from;
    while (at < to && text[at] == ' ') {
      at++;
    }
    int begin = at;
    count = 0;
    int end = at;
    while (count < Math.min(most, BYTES) && isPair(text, at, to)) {
      bytes[count++] = (byte) (Character.digit(text[at], 16) << 4 | Character.digit(text[at + 1], 16));
      end = at + 2;
      at = end + 1;
      if (at < to && text[at] == ' ') {
        break; // two blanks: the characters follow
      }
    }
    boolean endsInPair = count > 0 && at == to - 1 && Character.digit(text[at], 16) >= 0;
    check = endsInPair ? Check.CUT : check(text, charactersAt(text, begin, end, to), to);
  }

  private static boolean isPair(byte[] text, int at, int to) {
    return at + 1 < to && Character.digit(text[at], 16) >= 0 && Character.digit(text[at + 1], 16) >= 0
        && (at + 2 == to || text[at + 2] == ' ');
  }

  /** In their column, or after the first blanks where those were squeezed. */
  private static int charactersAt(byte[] text, int begin, int end, int to) {
    int at = end;
    while (at < to && text[at] == ' ' && at < begin + CHARACTERS_AT) {
      at++;
    }
    return at;
  }

  private Check check(byte[] text, int from, int to) {
    int shown = Math.max(0, to - from);
    for (int i = 0; i < Math.min(shown, count); i++) {
      int c = bytes[i] & 0xff;
      int expected = c >= 32 && c < 127 ? c : '.';
      if (text[from + i] != expected) {
        return Check.WRONG;
      }
    }
    return shown >= count ? Check.COMPLETE : Check.CUT;
  }
}

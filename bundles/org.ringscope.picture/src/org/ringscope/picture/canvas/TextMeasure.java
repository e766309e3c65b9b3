// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/**
 * Width of text without a font system, in the proportions of DejaVu Sans, the font that the files ask for first (Verdana,
 * their second choice, is as wide). So a file looks the same whatever is installed where it is made.
 */
public final class TextMeasure {
  /** Advance of the characters 32 to 126 in hundredths of an em. */
  private static final byte[] REGULAR = {
      32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34,
      84, 84, 84,
      53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69,
      39, 34, 39,
      84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59,
      52, 64, 34,
      64, 84};

  private static final byte[] BOLD = {
      35, 46, 52, 84, 70, 100, 87, 31, 46, 46, 52, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40,
      84, 84, 84,
      58, 100, 77, 76, 73, 83, 68, 68, 82, 84, 37, 37, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77, 110, 77, 72, 73,
      46, 37,
      46, 84, 50, 50, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71, 65, 92, 65,
      65, 58, 71,
      37, 71, 84};

  private static final int MONOSPACE = 60;

  private TextMeasure() {}

  /** The text, with its middle left out where it is wider than {@code width}. */
  public static String elide(String text, TextStyle style, double width) {
    if (width(text, style) <= width) {
      return text;
    }
    int kept = text.length() - 1;
    String shown;
    do {
      kept--;
      shown = text.substring(0, (kept + 1) / 2) + "…" + text.substring(text.length() - kept / 2);
    } while (kept > 0 && width(shown, style) > width);
    return shown;
  }

  public static double width(String text, TextStyle style) {
    int length = text.length();
    if (style.isMonospace()) {
      return length * MONOSPACE * style.size() / 100;
    }
    byte[] table = style.isBold() ? BOLD : REGULAR;
    int sum = 0;
    for (int i = 0; i < length; i++) {
      sum += advance(text.charAt(i), table);
    }
    return sum * style.size() / 100;
  }

  private static int advance(char c, byte[] table) {
    if (c >= 32 && c < 127) {
      return table[c - 32];
    }
    return switch (c) {
      case '·' -> 32;
      case '…' -> 100;
      case '“', '”', '–', '▸', '◂' -> 52;
      default -> c < 0x2000 ? 64 : 84;
    };
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** Shortens lines that are longer than their room. */
public final class TextFit {
  private static final String REST = "…";

  private TextFit() {}

  /** The text, or as much of it from its beginning as fits into {@code room} pixels, and a sign that there is more. */
  public static String within(Canvas canvas, String text, TextStyle style, double room) {
    if (canvas.textWidth(text, style) <= room) {
      return text;
    }
    int fits = 0;
    int tooLong = text.length();
    while (fits + 1 < tooLong) {
      int middle = (fits + tooLong) / 2;
      if (canvas.textWidth(text.substring(0, middle) + REST, style) <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return text.substring(0, fits).stripTrailing() + REST;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

/** Numbers and text in the form that SVG wants. */
final class SvgText {
  private SvgText() {}

  /** Appends text as XML content or attribute value. */
  static void escape(String text, StringBuilder to) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> to.append("&lt;");
        case '>' -> to.append("&gt;");
        case '&' -> to.append("&amp;");
        case '"' -> to.append("&quot;");
        // XML has no form for the other control characters; names and payloads may hold them.
        default -> to.append(c < 32 || c == 0x7f || Character.isSurrogate(c) || c >= 0xfffe ? '.' : c);
      }
    }
  }

  /** Two decimals at most, none where they are zero. */
  static String number(double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths % 100 == 0) {
      return Long.toString(hundredths / 100);
    }
    String sign = hundredths < 0 ? "-" : "";
    long magnitude = Math.abs(hundredths);
    long fraction = magnitude % 100;
    String digits = fraction % 10 == 0 ? "." + fraction / 10 : fraction < 10 ? ".0" + fraction : "." + fraction;
    return sign + magnitude / 100 + digits;
  }
}

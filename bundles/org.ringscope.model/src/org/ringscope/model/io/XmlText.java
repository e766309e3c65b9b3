// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

/** Texts of a topology in messages of one line. */
final class XmlText {
  private static final int MOST = 200;

  private XmlText() {}

  /** Without control characters, and not endless. */
  static String shown(String text) {
    String line = text.codePoints().map(c -> Character.isISOControl(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return line.length() <= MOST ? line : line.substring(0, MOST) + "…";
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io.xml;

import java.nio.charset.CharsetEncoder;
import java.util.Map;

/** Characters of XML (XML 1.0 §2.2, §2.3, §4.6; fifth edition) and of messages about it. */
public final class XmlText {
  private static final int MOST_SHOWN = 300;
  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

  private XmlText() {}

  /** In one line of a message: without control characters, and not endless. */
  public static String shown(String text) {
    String line = text.codePoints().map(c -> isHarmful(c) ? '\uFFFD' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    return line.length() <= MOST_SHOWN ? line : line.substring(0, MOST_SHOWN) + "…";
  }

  /** Control characters, and those that turn a line around. */
  private static boolean isHarmful(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE
        || type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR;
  }

  /** White space. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }

  /** Whether there is nothing but white space. */
  static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name may have this character. */
  static boolean isOfName(char c, boolean isFirst) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c == ':' || c >= 0x80 && Character.isLetter(c)
        || !isFirst && (c >= '0' && c <= '9' || c == '-' || c == '.' || c >= 0x80 && Character.isDigit(c));
  }

  /** Whether a file may have this character. */
  public static boolean isAllowed(int c) {
    return c >= ' ' && c < 0xD800 || c == '\t' || c == '\n' || c == '\r' || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= Character.MAX_CODE_POINT;
  }

  /** Line ends in front of a place: LF, CR or both together. */
  static int lineEnds(String text, int to) {
    int count = 0;
    for (int i = 0; i < to; i++) {
      char c = text.charAt(i);
      count += c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n') ? 1 : 0;
    }
    return count;
  }

  /** As it is written between quotes. */
  public static String escaped(String text, char quote, CharsetEncoder encoder) {
    StringBuilder written = new StringBuilder();
    text.codePoints().forEach(c -> {
      switch (c) {
        case '<' -> written.append("&lt;");
        case '&' -> written.append("&amp;");
        case '"', '\'' -> written.append(c != quote ? Character.toString(c) : c == '"' ? "&quot;" : "&apos;");
        default -> {
          if (c < ' ' || c >= 0x80 && !encoder.canEncode(Character.toString(c))) {
            written.append("&#").append(c).append(';');
          } else {
            written.appendCodePoint(c);
          }
        }
      }
    });
    return written.toString();
  }

  /** The value that is meant by what is written between quotes. Null if it has an entity that there is not. */
  static String value(String written) {
    String text = written.indexOf('\r') < 0 ? written : written.replace("\r\n", " ");
    if (text.indexOf('&') < 0) {
      return text.replace('\n', ' ').replace('\t', ' ').replace('\r', ' ');
    }
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '&') {
        value.append(isBlank(c) ? ' ' : c);
        continue;
      }
      int end = text.indexOf(';', i);
      String meant = end < 0 ? null : entity(text.substring(i + 1, end));
      if (meant == null) {
        return null;
      }
      value.append(meant);
      i = end;
    }
    return value.toString();
  }

  private static String entity(String name) {
    if (!name.startsWith("#")) {
      return ENTITIES.get(name);
    }
    boolean isHex = name.startsWith("#x");
    String digits = name.substring(isHex ? 2 : 1);
    try {
      int c = Integer.parseInt(digits, isHex ? 16 : 10);
      return Character.isLetterOrDigit(digits.charAt(0)) && isAllowed(c) ? Character.toString(c) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}

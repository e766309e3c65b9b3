// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import java.nio.file.Path;
import org.ringscope.formats.importer.MalformedInputException;

/** Cuts metadata text into words, numbers, quoted strings and signs, and shows two of them ahead. */
final class TsdlTokens {
  private static final String SIGNS = "{}[]()<>=;:,.*+-";

  /** @param kind {@code w} word, {@code n} number, {@code s} string, {@code .} sign, {@code e} the end */
  record Token(char kind, String text, int at) {}

  private final Path file;
  private final String text;
  private int at;
  private Token first;
  private Token second;

  TsdlTokens(Path file, String text) throws MalformedInputException {
    this.file = file;
    this.text = text;
    first = read();
    second = read();
  }

  Token peek() {
    return first;
  }

  Token peekSecond() {
    return second;
  }

  boolean atEnd() {
    return first.kind == 'e';
  }

  boolean isWord() {
    return first.kind == 'w';
  }

  boolean is(String wordOrSign) {
    return (first.kind == 'w' || first.kind == '.') && first.text.equals(wordOrSign);
  }

  Token take() throws MalformedInputException {
    if (atEnd()) {
      throw malformed("metadata ends too early");
    }
    Token taken = first;
    first = second;
    second = read();
    return taken;
  }

  boolean taken(String wordOrSign) throws MalformedInputException {
    boolean is = is(wordOrSign);
    if (is) {
      take();
    }
    return is;
  }

  void expect(String wordOrSign) throws MalformedInputException {
    if (!taken(wordOrSign)) {
      throw malformed("expected '" + wordOrSign + "'");
    }
  }

  String word() throws MalformedInputException {
    if (!isWord()) {
      throw malformed("expected a name");
    }
    return take().text;
  }

  /** An integer, perhaps negative: decimal, 0x hexadecimal or 0 octal. */
  long number() throws MalformedInputException {
    boolean negative = taken("-");
    if (!negative) {
      taken("+");
    }
    if (first.kind != 'n') {
      throw malformed("expected a number");
    }
    String digits = take().text.replaceAll("[uUlL]+$", "");
    try {
      boolean hex = digits.startsWith("0x") || digits.startsWith("0X");
      boolean octal = !hex && digits.length() > 1 && digits.startsWith("0");
      long value =
          hex ? Long.parseUnsignedLong(digits.substring(2), 16) : Long.parseUnsignedLong(digits, octal ? 8 : 10);
      return negative ? -value : value;
    } catch (NumberFormatException e) {
      throw malformed("number " + shown(digits));
    }
  }

  MalformedInputException malformed(String reason) {
    return new MalformedInputException(file, first.at,
        reason + ", found " + (atEnd() ? "the end" : "'" + shown(first.text) + "'"));
  }

  private static String shown(String text) {
    return text.substring(0, Math.min(40, text.length())).replaceAll("\\p{Cntrl}", " ");
  }

  private Token read() throws MalformedInputException {
    skipSpace();
    int start = at;
    if (at == text.length()) {
      return new Token('e', "", at);
    }
    char c = text.charAt(at);
    if (c == '"' || c == '\'') {
      return new Token('s', quoted(c), start);
    }
    if (isWordPart(c)) {
      while (at < text.length() && isWordPart(text.charAt(at))) {
        at++;
      }
      return new Token(c <= '9' ? 'n' : 'w', text.substring(start, at), start);
    }
    if (SIGNS.indexOf(c) < 0) {
      throw new MalformedInputException(file, at, "not metadata text");
    }
    at += text.startsWith("...", at) ? 3 : text.startsWith(":=", at) ? 2 : 1;
    return new Token('.', text.substring(start, at), start);
  }

  private static boolean isWordPart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '$';
  }

  private String quoted(char mark) throws MalformedInputException {
    StringBuilder value = new StringBuilder();
    for (at++; at < text.length() && text.charAt(at) != mark; at++) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      value.append(text.charAt(at));
    }
    if (at == text.length()) {
      throw new MalformedInputException(file, at, "a string of the metadata does not end");
    }
    at++;
    return value.toString();
  }

  private void skipSpace() throws MalformedInputException {
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
          throw new MalformedInputException(file, at, "a comment of the metadata does not end");
        }
        at = end + 2;
      } else if (text.startsWith("//", at)) {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
      } else {
        return;
      }
    }
  }
}

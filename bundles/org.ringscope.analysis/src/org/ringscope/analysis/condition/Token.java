// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a condition.
 *
 * @param text without quotes
 * @param from place of its first character
 * @param to place behind its last one
 */
record Token(Kind kind, String text, int from, int to) {
  /** What a piece can be. */
  enum Kind {
    WORD,
    /** In quotes. */
    QUOTED,
    /** In quotes, of which the last one is missing. */
    UNCLOSED,
    OPERATOR,
    OPEN,
    CLOSE,
    END
  }

  /** From 1 on. */
  int column() {
    return from + 1;
  }

  boolean isKey(String word) {
    return kind == Kind.WORD && text.equalsIgnoreCase(word);
  }

  /** Whether it can be compared to, or searched. */
  boolean isValue() {
    return kind == Kind.WORD || kind == Kind.QUOTED;
  }

  /** All pieces, an {@link Kind#END} last. */
  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        Token next = at(text, at);
        tokens.add(next);
        at = next.to;
      }
    }
    tokens.add(new Token(Kind.END, "", text.length(), text.length()));
    return tokens;
  }

  private static Token at(String text, int from) {
    char first = text.charAt(from);
    if (first == '"') {
      return quoted(text, from);
    }
    if (first == '(' || first == ')') {
      return new Token(first == '(' ? Kind.OPEN : Kind.CLOSE, String.valueOf(first), from, from + 1);
    }
    int operator = Words.operatorLength(text, from);
    if (operator > 0) {
      return new Token(Kind.OPERATOR, text.substring(from, from + operator), from, from + operator);
    }
    int to = from + 1;
    while (to < text.length() && !Words.ends(text, to)) {
      to++;
    }
    return new Token(Kind.WORD, text.substring(from, to), from, to);
  }

  private static Token quoted(String text, int from) {
    StringBuilder inside = new StringBuilder();
    int at = from + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      inside.append(text.charAt(at++));
    }
    boolean isClosed = at < text.length();
    return new Token(isClosed ? Kind.QUOTED : Kind.UNCLOSED, inside.toString(), from, isClosed ? at + 1 : at);
  }
}

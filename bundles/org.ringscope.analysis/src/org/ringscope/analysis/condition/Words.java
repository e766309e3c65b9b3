// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.Locale;
import java.util.Set;

/** How words are written so that they are read as what they are. */
final class Words {
  static final String AND = "and";
  static final String OR = "or";
  static final String NOT = "not";
  private static final Set<String> KEYS = Set.of(AND, OR, NOT);

  private Words() {}

  static boolean isKey(String word) {
    return KEYS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a character ends a word that is not in quotes. */
  static boolean ends(String text, int at) {
    char c = text.charAt(at);
    return c == '"' || c == '(' || c == ')' || Character.isWhitespace(c) || operatorLength(text, at) > 0;
  }

  /** Length of the operator that stands there, 0 for none. */
  static int operatorLength(String text, int at) {
    char c = text.charAt(at);
    boolean equals = at + 1 < text.length() && text.charAt(at + 1) == '=';
    return switch (c) {
      case '=', '~' -> 1;
      case '<', '>' -> equals ? 2 : 1;
      case '!' -> equals ? 2 : 0;
      default -> 0;
    };
  }

  /** Whether it is written as the word alone. */
  static boolean isAlone(Comparison comparison) {
    return comparison.field().names().contains(Vocabulary.TEXT) && comparison.operator() == Operator.CONTAINS;
  }

  /** The word, in quotes where it needs them. */
  static String quoted(String word) {
    return isPlain(word) ? word : '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }

  private static boolean isPlain(String word) {
    if (word.isEmpty() || isKey(word)) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      // an ! at the end would make an operator of a following =
      if (ends(word, i) || word.charAt(i) == '!') {
        return false;
      }
    }
    return true;
  }
}

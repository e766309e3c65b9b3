// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads one condition. */
final class ConditionParser {
  private static final int MOST_LISTED = 12;

  private final String text;
  private final Vocabulary vocabulary;
  private List<Token> tokens;
  private int next;
  private int depth;

  ConditionParser(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  Condition parse() throws ConditionException {
    if (text.length() > Condition.MAX_LENGTH) {
      throw new ConditionException(Condition.MAX_LENGTH + 1,
          "a condition has at most " + Condition.MAX_LENGTH + " characters");
    }
    tokens = Token.of(text);
    if (peek().kind() == Token.Kind.END) {
      return Condition.ALL;
    }
    Condition whole = or();
    if (peek().kind() == Token.Kind.CLOSE) {
      throw wrong(peek(), "this ')' has no '('");
    }
    return whole;
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    return tokens.get(next++);
  }

  private Condition or() throws ConditionException {
    List<Condition> parts = new ArrayList<>();
    parts.add(and());
    while (peek().isKey(Words.OR)) {
      take();
      parts.add(and());
    }
    return Condition.or(parts);
  }

  private Condition and() throws ConditionException {
    List<Condition> parts = new ArrayList<>();
    parts.add(not());
    while (!isEnd(peek())) {
      if (peek().isKey(Words.AND)) {
        take();
      }
      parts.add(not());
    }
    return Condition.and(parts);
  }

  private static boolean isEnd(Token token) {
    return token.kind() == Token.Kind.END || token.kind() == Token.Kind.CLOSE || token.isKey(Words.OR);
  }

  private Condition not() throws ConditionException {
    Token token = take();
    if (token.isKey(Words.NOT)) {
      deeper(token);
      Condition part = not();
      depth--;
      return Condition.not(part);
    }
    if (token.kind() == Token.Kind.OPEN) {
      deeper(token);
      Condition inside = or();
      if (take().kind() != Token.Kind.CLOSE) {
        throw wrong(token, "this '(' has no ')'");
      }
      depth--;
      return inside;
    }
    return comparison(token);
  }

  private void deeper(Token token) throws ConditionException {
    if (++depth > Condition.MAX_DEPTH) {
      throw wrong(token, "conditions stand in each other at most " + Condition.MAX_DEPTH + " deep");
    }
  }

  private Condition comparison(Token token) throws ConditionException {
    if (!token.isValue() || token.isKey(Words.AND) || token.isKey(Words.OR)) {
      throw unexpected(token);
    }
    if (token.kind() == Token.Kind.QUOTED || peek().kind() != Token.Kind.OPERATOR) {
      return new Comparison(vocabulary.text(), Operator.CONTAINS, token.text(), token.column());
    }
    ConditionField field = vocabulary.field(token.text().toLowerCase(Locale.ROOT));
    if (field == null) {
      throw wrong(token, "there is no field '" + token.text() + "' (there are " + vocabulary.names()
          + "); a text with operators in it stands in quotes");
    }
    return compared(field, take());
  }

  private Condition compared(ConditionField field, Token sign) throws ConditionException {
    Operator operator = Operator.of(sign.text());
    if (!field.kind().has(operator)) {
      throw wrong(sign, field.name() + " is compared with " + field.kind().operators().stream().sorted()
          .map(Operator::text).collect(Collectors.joining(" ")) + ", not with " + operator.text());
    }
    Token value = take();
    if (value.kind() == Token.Kind.UNCLOSED) {
      throw unexpected(value);
    }
    if (!value.isValue()) {
      throw wrong(value, field.name() + " wants " + field.kind().wanted());
    }
    if (operator != Operator.CONTAINS && !field.choices().isEmpty() && !field.choices().contains(value.text())) {
      throw wrong(value, noChoice(field, value.text()));
    }
    try {
      return new Comparison(field, operator, value.text(), value.column());
    } catch (IllegalArgumentException e) {
      throw wrong(value, field.name() + " wants " + field.kind().wanted());
    }
  }

  /** Of very many choices those that were meant perhaps. */
  private static String noChoice(ConditionField field, String value) {
    if (field.choices().size() <= MOST_LISTED) {
      return field.name() + " is one of " + String.join(", ", field.choices());
    }
    List<String> meant = field.choices().stream().filter(choice -> choice.contains(value.toLowerCase(Locale.ROOT)))
        .limit(MOST_LISTED).toList();
    return "there is no " + field.name() + " '" + value + "'"
        + (meant.isEmpty() ? "" : "; there are " + String.join(", ", meant));
  }

  private static ConditionException unexpected(Token token) {
    return wrong(token, switch (token.kind()) {
      case END -> "a condition is missing at the end";
      case UNCLOSED -> "the quote at the end of this text is missing";
      case OPERATOR -> "a field is missing before " + token.text();
      default -> "a condition is missing before '" + token.text() + "'";
    });
  }

  private static ConditionException wrong(Token token, String problem) {
    return new ConditionException(token.column(), problem);
  }
}

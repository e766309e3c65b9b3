// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can be written at a place of a condition that is being typed. */
public final class Completion {
  private static final int MOST = 200;

  private final Vocabulary vocabulary;
  private final Function<ConditionField, Collection<String>> values;

  /**
   * What can stand there.
   *
   * @param text to be written
   * @param help what it means, may be empty
   * @param from place of the first character that it replaces
   * @param to place behind the last one
   */
  public record Proposal(String text, String help, int from, int to) {
    /** The whole condition with this in it. */
    public String in(String condition) {
      return condition.substring(0, from) + text + condition.substring(to);
    }
  }

  /** @param values the values of a field that are known to occur */
  public Completion(Vocabulary vocabulary, Function<ConditionField, Collection<String>> values) {
    this.vocabulary = vocabulary;
    this.values = values;
  }

  /** @param caret place of the next character that is typed, 0 before the first */
  public List<Proposal> proposals(String text, int caret) {
    List<Token> before = Token.of(text.substring(0, caret));
    before.remove(before.size() - 1); // the end
    Token last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean touches = last != null && last.to() == caret;
    Token typed = touches && last.kind() != Token.Kind.OPERATOR && last.kind() != Token.Kind.OPEN ? last : null;
    if (typed != null && (typed.kind() == Token.Kind.CLOSE || typed.kind() == Token.Kind.QUOTED)) {
      return List.of();
    }
    ConditionField compared = compared(before, typed == null ? before.size() : before.size() - 1);
    int from = typed == null ? caret : typed.from();
    int to = typed == null ? caret : end(text, typed);
    String part = typed == null ? "" : typed.text().toLowerCase(Locale.ROOT);
    Stream<Proposal> found = compared != null ? values(compared, part, from, to)
        : Stream.concat(operators(typed, caret), Stream.concat(fields(part, from, to), keys(before, part, from, to)));
    return found.limit(MOST).toList();
  }

  /** The field whose value stands at a place of the pieces, null if none does. */
  private ConditionField compared(List<Token> before, int place) {
    boolean isValue = place >= 2 && before.get(place - 1).kind() == Token.Kind.OPERATOR;
    return isValue ? vocabulary.field(before.get(place - 2).text().toLowerCase(Locale.ROOT)) : null;
  }

  /** Where the word ends that is being typed. */
  private static int end(String text, Token typed) {
    int end = typed.to();
    while (typed.kind() == Token.Kind.WORD && end < text.length() && !Words.ends(text, end)) {
      end++;
    }
    return end;
  }

  private Stream<Proposal> values(ConditionField field, String part, int from, int to) {
    List<String> known = new ArrayList<>(field.choices());
    values.apply(field).stream().filter(value -> !known.contains(value)).sorted().forEach(known::add);
    return known.stream().filter(value -> value.toLowerCase(Locale.ROOT).contains(part))
        .map(value -> new Proposal(Words.quoted(value), "", from, to));
  }

  /** Behind the name of a field. */
  private Stream<Proposal> operators(Token typed, int caret) {
    ConditionField field = typed == null ? null : vocabulary.field(typed.text().toLowerCase(Locale.ROOT));
    return field == null ? Stream.of() : field.kind().operators().stream().sorted()
        .map(operator -> new Proposal(operator.text(),
            field.name() + " " + words(operator) + " " + field.kind().wanted(),
            caret, caret));
  }

  private static String words(Operator operator) {
    return switch (operator) {
      case EQUAL -> "is";
      case NOT_EQUAL -> "is not";
      case LESS -> "is less than";
      case AT_MOST -> "is at most";
      case GREATER -> "is more than";
      case AT_LEAST -> "is at least";
      case CONTAINS -> "contains";
    };
  }

  private Stream<Proposal> fields(String part, int from, int to) {
    return vocabulary.fields().stream()
        .filter(field -> field.names().stream().anyMatch(name -> name.startsWith(part)))
        .map(field -> new Proposal(field.name() + field.usualOperator().text(), field.help(), from, to));
  }

  private static Stream<Proposal> keys(List<Token> before, String part, int from, int to) {
    boolean isFirst = before.isEmpty() || before.size() == 1 && !part.isEmpty();
    return Stream.of(Words.NOT, Words.AND, Words.OR)
        .filter(key -> key.startsWith(part) && (!isFirst || key.equals(Words.NOT)))
        .map(key -> new Proposal(key + " ", "", from, to));
  }
}

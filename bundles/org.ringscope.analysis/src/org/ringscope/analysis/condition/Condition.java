// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which rows are wanted, as a tree. Printed it is read as the same again. A row is let through where the condition is true; where
 * it is unknown, because the recording cannot tell, neither the condition nor its opposite lets it through.
 */
public sealed interface Condition
    permits Condition.All, Condition.And, Condition.Or, Condition.Not, Comparison {
  /** Longest text that is read. */
  int MAX_LENGTH = 4096;
  /** How deep parentheses and {@code not} may stand in each other. */
  int MAX_DEPTH = 64;

  /** Lets everything through. */
  Condition ALL = new All("");

  /** @throws ConditionException if it cannot be understood */
  static Condition parse(String text, Vocabulary vocabulary) throws ConditionException {
    return new ConditionParser(text, vocabulary).parse();
  }

  /** What must hold at once; of none everything. */
  static Condition and(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      if (part instanceof And and) {
        flat.addAll(and.parts());
      } else if (!part.isAll()) {
        flat.add(part);
      }
    }
    return flat.isEmpty() ? ALL : flat.size() == 1 ? flat.get(0) : new And(flat);
  }

  /** Of which one is enough. */
  static Condition or(List<Condition> parts) {
    List<Condition> flat = new ArrayList<>();
    for (Condition part : parts) {
      if (part instanceof Or or) {
        flat.addAll(or.parts());
      } else {
        flat.add(part);
      }
    }
    return flat.size() == 1 ? flat.get(0) : new Or(flat);
  }

  static Condition not(Condition part) {
    return new Not(part);
  }

  /** A field compared to a value. @throws IllegalArgumentException if the value is none of the field's kind */
  static Condition compare(ConditionField field, Operator operator, String value) {
    return new Comparison(field, operator, value, 1);
  }

  default boolean isAll() {
    return this instanceof All;
  }

  /** All comparisons in it, as they stand. */
  default List<Comparison> comparisons() {
    List<Comparison> found = new ArrayList<>();
    collect(found);
    return found;
  }

  private void collect(List<Comparison> found) {
    if (this instanceof Comparison comparison) {
      found.add(comparison);
    } else {
      parts().forEach(part -> part.collect(found));
    }
  }

  /** What it is made of; nothing for what is not made of conditions. */
  default List<Condition> parts() {
    return List.of();
  }

  /** What looks at rows. @param comparisons makes what looks for one comparison */
  default <R> Evaluator<R> evaluator(Function<Comparison, Evaluator<R>> comparisons) {
    return Evaluators.of(this, comparisons);
  }

  /** No condition at all. @param text empty */
  record All(String text) implements Condition {
    @Override
    public String toString() {
      return text;
    }
  }

  /** All parts hold. */
  record And(List<Condition> parts) implements Condition {
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(part -> part instanceof Or ? "(" + part + ")" : part.toString())
          .collect(Collectors.joining(" and "));
    }
  }

  /** One part holds, or several. */
  record Or(List<Condition> parts) implements Condition {
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
      return parts.stream().map(Condition::toString).collect(Collectors.joining(" or "));
    }
  }

  /** The opposite. */
  record Not(Condition part) implements Condition {
    @Override
    public List<Condition> parts() {
      return List.of(part);
    }

    @Override
    public String toString() {
      return "not " + (part instanceof And || part instanceof Or ? "(" + part + ")" : part.toString());
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.List;

/**
 * Something that rows can be asked for.
 *
 * @param names what it is called; the first one is printed
 * @param kind what its values are
 * @param choices the words that it is one of; empty where any can be
 * @param isDescribed whether the description of the system names all that it can be
 * @param help what it is, in a few words
 */
public record ConditionField(List<String> names, ValueKind kind, List<String> choices, boolean isDescribed,
    String help) {
  public ConditionField {
    names = List.copyOf(names);
    choices = List.copyOf(choices);
  }

  /** Any value of its kind. @param names apart by spaces */
  public static ConditionField of(String names, ValueKind kind, String help) {
    return new ConditionField(List.of(names.split(" ")), kind, List.of(), false, help);
  }

  /** One of these words. */
  public static ConditionField choice(String names, List<String> choices, String help) {
    return new ConditionField(List.of(names.split(" ")), ValueKind.NAME, choices, false, help);
  }

  /** A name that the description of the system has. */
  public static ConditionField described(String names, String help) {
    return new ConditionField(List.of(names.split(" ")), ValueKind.NAME, List.of(), true, help);
  }

  public String name() {
    return names.get(0);
  }

  /** The operator that is meant most often. */
  Operator usualOperator() {
    return switch (kind) {
      case TEXT -> Operator.CONTAINS;
      case DURATION, INSTANT -> Operator.GREATER;
      default -> Operator.EQUAL;
    };
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.trace.Unknown;

/** A field compared to a value. Two are equal where they say the same, wherever they stand. */
public final class Comparison implements Condition {
  private final ConditionField field;
  private final Operator operator;
  private final String value;
  private final Object meant;
  private final int column;

  /** @throws IllegalArgumentException if the value is none of the field's kind */
  Comparison(ConditionField field, Operator operator, String value, int column) {
    this.field = field;
    this.operator = operator;
    this.value = value;
    this.column = column;
    meant = field.kind().value(value);
  }

  public ConditionField field() {
    return field;
  }

  public Operator operator() {
    return operator;
  }

  /** As it was written, without quotes. */
  public String value() {
    return value;
  }

  /** Where the value stands, from 1 on. */
  public int column() {
    return column;
  }

  /** The value as a number; of a duration its nanoseconds. */
  public long number() {
    return (Long) meant;
  }

  public TraceTime time() {
    return (TraceTime) meant;
  }

  /** The digits of bytes, two each, in lower case. */
  public String hex() {
    return (String) meant;
  }

  /** What it says of a number, taken as unsigned. */
  public Truth ofUnsigned(long actual) {
    return Truth.of(operator.holds(Long.compareUnsigned(actual, number())));
  }

  /** What it says where the value was found, or its part, or was not found. */
  public Truth of(boolean found) {
    return Truth.of(found != (operator == Operator.NOT_EQUAL));
  }

  /** Finds the wanted name: the same one, or for {@code ~} one that has the value in it, where case does not matter. */
  public Predicate<String> name() {
    String part = value.toLowerCase(Locale.ROOT);
    return operator == Operator.CONTAINS ? name -> name.toLowerCase(Locale.ROOT).contains(part) : value::equals;
  }

  /** What it says of ids, by the names that they stand for; each is compared once. */
  public KeyedValues<Truth> ofNamed(LongFunction<String> nameOf) {
    Predicate<String> name = name();
    return new KeyedValues<>(id -> id == Unknown.ID ? Truth.UNKNOWN : of(name.test(nameOf.apply(id))));
  }

  /** What it says of every row of a trace. @param traceName what the user calls it; a part of it will do */
  public Truth ofTrace(String traceName) {
    return of(traceName.toLowerCase(Locale.ROOT).contains(value.toLowerCase(Locale.ROOT)));
  }

  /** Whether looking at a row takes much longer than of other fields. */
  boolean isSlow() {
    return field.kind() == ValueKind.TEXT || field.kind() == ValueKind.BYTES;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Comparison that && field.equals(that.field) && operator == that.operator
        && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return field.name().hashCode() * 31 + value.hashCode();
  }

  @Override
  public String toString() {
    String word = Words.quoted(value);
    return Words.isAlone(this) ? word : field.name() + operator.text() + word;
  }
}

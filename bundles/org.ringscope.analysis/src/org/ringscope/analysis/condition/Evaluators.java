// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.condition;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Makes evaluators of conditions. What takes long is asked last. */
final class Evaluators {
  private Evaluators() {}

  static <R> Evaluator<R> of(Condition condition, Function<Comparison, Evaluator<R>> comparisons) {
    if (condition instanceof Comparison comparison) {
      return comparisons.apply(comparison);
    }
    if (condition instanceof Condition.Not not) {
      Evaluator<R> part = of(not.part(), comparisons);
      return row -> part.of(row).not();
    }
    if (condition instanceof Condition.And and) {
      Evaluator<R>[] parts = parts(and.parts(), comparisons);
      return row -> and(parts, row);
    }
    if (condition instanceof Condition.Or or) {
      Evaluator<R>[] parts = parts(or.parts(), comparisons);
      return row -> or(parts, row);
    }
    return row -> Truth.TRUE;
  }

  private static <R> Truth and(Evaluator<R>[] parts, R row) {
    Truth all = Truth.TRUE;
    for (int i = 0; i < parts.length && all != Truth.FALSE; i++) {
      all = all.and(parts[i].of(row));
    }
    return all;
  }

  private static <R> Truth or(Evaluator<R>[] parts, R row) {
    Truth any = Truth.FALSE;
    for (int i = 0; i < parts.length && any != Truth.TRUE; i++) {
      any = any.or(parts[i].of(row));
    }
    return any;
  }

  @SuppressWarnings("unchecked") // there are no arrays of generic types
  private static <R> Evaluator<R>[] parts(List<Condition> parts, Function<Comparison, Evaluator<R>> comparisons) {
    return parts.stream().sorted(Comparator.comparing(Evaluators::isSlow)).map(part -> of(part, comparisons))
        .toArray(Evaluator[]::new);
  }

  private static boolean isSlow(Condition condition) {
    return condition instanceof Comparison comparison ? comparison.isSlow()
        : condition.parts().stream().anyMatch(Evaluators::isSlow);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One rule about elements of one type.
 *
 * @param id stable name, words joined by hyphens
 * @param severity of all its findings
 * @param type the elements that it looks at
 */
record TopologyRule<T extends EObject>(String id, Severity severity, Class<T> type, Check<T> check) {

  /** Looks at one element and reports what is wrong with it. */
  @FunctionalInterface
  interface Check<T> {
    void check(T element, Report report);
  }

  /** Takes what a check has to say about an element, and answers what it asks about the rest of the system. */
  record Report(TopologyRule<?> rule, EObject element, Surroundings system, List<Finding> findings) {

    void add(EStructuralFeature feature, String message) {
      add(element, feature, message);
    }

    /** About another element: a rule between elements looks at the one that holds them all. */
    void add(EObject about, EStructuralFeature feature, String message) {
      // a line break in a foreign name is no second finding
      findings.add(new Finding(rule.id, rule.severity, message.replace('\n', ' ').replace('\r', ' '), about, feature));
    }
  }

  static <T extends EObject> TopologyRule<T> error(String id, Class<T> type, Check<T> check) {
    return new TopologyRule<>(id, Severity.ERROR, type, check);
  }

  static <T extends EObject> TopologyRule<T> warning(String id, Class<T> type, Check<T> check) {
    return new TopologyRule<>(id, Severity.WARNING, type, check);
  }

  static <T extends EObject> TopologyRule<T> hint(String id, Class<T> type, Check<T> check) {
    return new TopologyRule<>(id, Severity.HINT, type, check);
  }

  /** Applies the rule to an element of any type. */
  void apply(EObject element, Surroundings system, List<Finding> findings) {
    if (type.isInstance(element)) {
      check.check(type.cast(element), new Report(this, element, system, findings));
    }
  }
}

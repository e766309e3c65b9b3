// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * One rule about elements of one class of the model, and of those that extend it.
 *
 * @param id stable name, words joined by hyphens; rules for several classes may have one id
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
      findings.add(new Finding(rule.id, rule.severity, message, about, feature));
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

  /** Whether elements of this class are looked at. */
  boolean isFor(EClass eClass) {
    return type.isAssignableFrom(eClass.getInstanceClass());
  }

  /** Looks at an element of a class that the rule is for. */
  void apply(EObject element, Surroundings system, List<Finding> findings) {
    check.check(type.cast(element), new Report(this, element, system, findings));
  }
}

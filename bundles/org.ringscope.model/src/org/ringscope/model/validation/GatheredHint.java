// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.Group;

/**
 * A hint about elements of one class that is given once for all of them: in one line, at the first of them, with the
 * number of the others.
 *
 * @param id stable name, words joined by hyphens
 * @param type the elements that it looks at
 * @param feature the one to mark
 */
record GatheredHint<T extends EObject>(String id, Class<T> type, EStructuralFeature feature, Check<T> check) {

  /** Looks at one element. */
  @FunctionalInterface
  interface Check<T> {
    /** What is to be said about it, with its name; null for nothing. */
    String say(T element, Surroundings system);
  }

  /** What one rule has found. */
  private record Found(GatheredHint<?> hint, EObject first, String text, int others) {
    Found another() {
      return new Found(hint, first, text, others + 1);
    }

    Finding finding() {
      return new Finding(hint.id, Severity.HINT, others == 0 ? text : text + " (" + others + " more like it)", first,
          hint.feature);
    }
  }

  /**
   * The first hint that applies to each element, in the order of the hints; of what lies in an element with a hint, nothing
   * is said.
   */
  static List<Finding> gather(List<GatheredHint<?>> hints, Surroundings system) {
    Map<EClass, List<GatheredHint<?>>> byClass = new HashMap<>();
    Map<String, Found> found = new HashMap<>();
    Set<EObject> told = new HashSet<>();
    for (EObject element : system.elements()) {
      List<GatheredHint<?>> own = byClass.computeIfAbsent(element.eClass(), key -> of(key, hints));
      if (told.contains(element.eContainer()) || look(element, own, system, found) && !(element instanceof Group)) {
        told.add(element);
      }
    }
    return hints.stream().map(GatheredHint::id).distinct().map(found::get).filter(Objects::nonNull).map(Found::finding)
        .toList();
  }

  private static List<GatheredHint<?>> of(EClass eClass, List<GatheredHint<?>> hints) {
    return hints.stream().<GatheredHint<?>>filter(hint -> hint.type.isAssignableFrom(eClass.getInstanceClass()))
        .toList();
  }

  private static boolean look(EObject element, List<GatheredHint<?>> hints, Surroundings system,
      Map<String, Found> found) {
    for (GatheredHint<?> hint : hints) {
      String text = hint.say(element, system);
      if (text != null) {
        Found before = found.get(hint.id);
        found.put(hint.id, before == null ? new Found(hint, element, text, 0) : before.another());
        return true;
      }
    }
    return false;
  }

  private String say(EObject element, Surroundings system) {
    return type.isInstance(element) ? check.say(type.cast(element), system) : null;
  }
}

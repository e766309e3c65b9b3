// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;

/** What is to be said about a topology, found by the element without a walk. */
final class Findings {
  private final List<Finding> all;
  private final Map<EObject, List<Finding>> byElement = new HashMap<>();
  private final Map<EObject, Severity> worst = new HashMap<>();

  Findings(List<Finding> all) {
    this.all = List.copyOf(all);
    for (Finding finding : all) {
      byElement.computeIfAbsent(finding.object(), element -> new ArrayList<>()).add(finding);
      for (EObject each = finding.object(); each != null; each = each.eContainer()) {
        worst.merge(each, finding.severity(), (one, other) -> one.compareTo(other) < 0 ? one : other);
      }
    }
  }

  List<Finding> all() {
    return all;
  }

  /** Those of an element itself. */
  List<Finding> of(EObject element) {
    return byElement.getOrDefault(element, List.of());
  }

  /** Of an element and what is in it; null where there is nothing to say. */
  Severity worstWithin(EObject element) {
    return worst.get(element);
  }
}

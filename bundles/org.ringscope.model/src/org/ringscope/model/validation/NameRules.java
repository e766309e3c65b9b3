// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.NamedElement;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about names, and that what must be said is said. */
final class NameRules {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final EStructuralFeature NAME_FEATURE = TopologyPackage.Literals.NAMED_ELEMENT__NAME;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("required", EObject.class, NameRules::required),
      TopologyRule.error("name-form", NamedElement.class, NameRules::form),
      TopologyRule.error("name-unique", Topology.class, NameRules::unique));

  private NameRules() {}

  private static void required(EObject element, Report report) {
    for (EStructuralFeature feature : element.eClass().getEAllStructuralFeatures()) {
      if (feature.isRequired() && (!element.eIsSet(feature) || "".equals(element.eGet(feature)))) {
        report.add(feature, element.eClass().getName() + " has no " + feature.getName());
      }
    }
  }

  /** Names stand in files as references separated by blanks, and in queue ids before a slash. */
  private static void form(NamedElement element, Report report) {
    String name = element.getName();
    if (name != null && name.length() > TopologyLimits.NAME_LENGTH) {
      report.add(NAME_FEATURE,
          "a name has " + name.length() + " characters; the most is " + TopologyLimits.NAME_LENGTH);
    } else if (name != null && !name.isEmpty() && !NAME.matcher(name).matches()) {
      report.add(NAME_FEATURE, "name \"" + name + "\" is not a letter followed by letters, digits, '_', '.' and '-'");
    }
  }

  /** References are names: of two elements with one name, only the first can be meant. */
  private static void unique(Topology topology, Report report) {
    Map<String, NamedElement> first = new HashMap<>();
    Set<NamedElement> told = new HashSet<>();
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      if (all.next() instanceof NamedElement element && element.getName() != null) {
        NamedElement other = first.putIfAbsent(element.getName(), element);
        if (other != null && told.add(other)) {
          taken(other, element, report);
        }
        if (other != null) {
          taken(element, other, report);
        }
      }
    }
  }

  private static void taken(NamedElement element, NamedElement other, Report report) {
    report.add(element, NAME_FEATURE,
        "name " + element.getName() + " is taken by another " + other.eClass().getName());
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.NamedElement;
import org.ringscope.model.TopologyPackage;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about names, and that what must be said is said. */
final class NameRules {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
  private static final EStructuralFeature NAME_FEATURE = TopologyPackage.Literals.NAMED_ELEMENT__NAME;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("required", EObject.class, NameRules::required),
      TopologyRule.error("name-form", NamedElement.class, NameRules::form),
      TopologyRule.error("name-unique", NamedElement.class, NameRules::unique));

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
    if (name != null && !name.isEmpty() && !NAME.matcher(name).matches()) {
      report.add(NAME_FEATURE, "name \"" + name + "\" is not a letter followed by letters, digits, '_', '.' and '-'");
    }
  }

  private static void unique(NamedElement element, Report report) {
    for (Iterator<EObject> all = EcoreUtil.getRootContainer(element).eAllContents(); all.hasNext();) {
      if (all.next() instanceof NamedElement other && other != element && other.getName() != null
          && other.getName().equals(element.getName())) {
        report.add(NAME_FEATURE, "name " + element.getName() + " is taken by another " + other.eClass().getName());
        return;
      }
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;

/**
 * Something that {@code check} found.
 *
 * @param line where it begins in the file, from 1; 0 if it is not there
 * @param element the qualified name of the element that it is about
 */
record TopologyFinding(String rule, Severity severity, int line, String element, String text) {

  static TopologyFinding of(Finding finding) {
    return of(finding.rule(), finding.severity(), finding.object(), finding.message());
  }

  static TopologyFinding of(String rule, Severity severity, EObject element, String text) {
    int line = element.eResource() instanceof TopologyResource resource ? resource.lineOf(element) : 0;
    return new TopologyFinding(rule, severity, line, name(element), text);
  }

  /** In one line, whatever the name has in it. */
  static String name(EObject element) {
    return QualifiedName.of(element).replace('\n', ' ').replace('\r', ' ');
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.NamedElement;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;

/** Something that {@code check} found, where {@code element} says at which element. */
record TopologyFinding(String rule, Severity severity, String element, String text) {

  static TopologyFinding of(Finding finding) {
    return new TopologyFinding(finding.rule(), finding.severity(), name(finding.object()), finding.message());
  }

  /** One line, with the element's name where the text does not say it anyway. */
  String line() {
    boolean isNamed =
        Pattern.compile("(?<![\\w.-])" + Pattern.quote(element) + "(?![\\w-]|\\.\\w)").matcher(text).find();
    return severity.name().toLowerCase(Locale.ROOT) + ": " + (isNamed ? "" : element + ": ") + text + " [" + rule + "]";
  }

  /** The element's name, or that of the nearest one around it that has a name. */
  static String name(EObject object) {
    for (EObject at = object; at != null; at = at.eContainer()) {
      if (at instanceof Virtqueue queue && at.eContainer() instanceof VirtioDevice device) {
        return device.getName() + "/" + queue.getIndex();
      }
      if (at instanceof NamedElement named && named.getName() != null) {
        return named.getName();
      }
      if (at instanceof Topology topology && topology.getName() != null) {
        return topology.getName();
      }
    }
    return "topology";
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Group;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.Finding;
import org.ringscope.model.validation.Severity;
import org.ringscope.picture.system.Element;
import org.ringscope.picture.system.Problem;
import org.ringscope.picture.system.TopologyPicture;

/** Which element of the picture stands for which element of the model. */
final class DiagramElements {

  private DiagramElements() {}

  /** What stands in a picture for a model element that it may not draw: the nearest around it that it does; null for none. */
  static Element nearest(EObject element, TopologyPicture picture) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      Element shown = shown(each);
      if (shown != null && picture.bounds(shown) != null) {
        return shown;
      }
    }
    return null;
  }

  /** Errors and warnings by the element that shows them; those of the topology as a whole are only counted. */
  static Map<Element, Problem> problems(List<Finding> findings, TopologyPicture picture) {
    Map<Element, Problem> problems = new HashMap<>();
    for (Finding finding : findings) {
      Element shown = finding.severity() == Severity.HINT ? null : nearest(finding.object(), picture);
      if (shown != null) {
        problems.merge(shown, new Problem(finding.severity() == Severity.ERROR, finding.message()), Problem::and);
      }
    }
    return problems;
  }

  /** {@code 2 errors, 1 warning}; empty where there is neither. */
  static String problemCount(List<Finding> findings) {
    return Stream.of(Severity.ERROR, Severity.WARNING).map(severity -> {
      long count = findings.stream().filter(finding -> finding.severity() == severity).count();
      String word = severity.name().toLowerCase(Locale.ROOT);
      return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
    }).filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
  }

  /** What the picture shows of a model element, null for what it does not show. */
  static Element shown(EObject element) {
    if (element instanceof Core core) {
      return new Element(Element.Kind.CORE, core.getName());
    }
    if (element instanceof Group group && !(element instanceof Topology)) {
      return new Element(Element.Kind.CORE, group.getName()); // folded
    }
    if (element instanceof MemoryRegion region) {
      return new Element(Element.Kind.REGION, region.getName());
    }
    if (element instanceof Doorbell doorbell) {
      return new Element(Element.Kind.DOORBELL, doorbell.getName());
    }
    if (element instanceof Virtqueue queue && queue.eContainer() instanceof VirtioDevice) {
      return new Element(Element.Kind.QUEUE, QualifiedName.of(queue));
    }
    if (element instanceof Endpoint && element.eContainer() != null) {
      return new Element(Element.Kind.ENDPOINT, QualifiedName.of(element));
    }
    return null;
  }

  /** The model element behind an element of the picture; the topology when there is none. */
  static EObject find(Topology topology, Element shown) {
    if (shown != null) {
      for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
        EObject element = all.next();
        if (shown.equals(shown(element))) {
          return element;
        }
      }
    }
    return topology;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.NamedElement;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyLimits;

/** A file refers to an element by its name: a topology whose references would be read back as others is not written. */
final class ReferencesByName {
  private final Topology topology;
  private final Map<String, NamedElement> named = new HashMap<>();

  private ReferencesByName(Topology topology) {
    this.topology = topology;
  }

  /** @throws IOException with one line that names the two elements of one name, or what cannot be referred to */
  static void check(Topology topology) throws IOException {
    ReferencesByName names = new ReferencesByName(topology);
    names.collect();
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      for (EObject target : element.eCrossReferences()) {
        names.check(element, target);
      }
    }
  }

  private void collect() throws IOException {
    int elements = 1;
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext(); elements++) {
      if (all.next() instanceof NamedElement element && element.getName() != null) {
        NamedElement other = named.putIfAbsent(element.getName(), element);
        if (other != null) {
          throw new IOException(text(other) + " and " + text(element)
              + " have the same name; references would all lead to the first");
        }
      }
    }
    if (elements > TopologyLimits.ELEMENTS) {
      throw new IOException(elements + " elements; a file has at most " + TopologyLimits.ELEMENTS);
    }
  }

  private void check(EObject from, EObject target) throws IOException {
    if (EcoreUtil.getRootContainer(target) != topology) {
      throw new IOException(text(from) + " refers to " + text(target) + ", which is no part of the topology");
    }
    if (target instanceof NamedElement element && element.getName() != null && !isWord(element.getName())) {
      throw new IOException(text(from) + " refers to " + text(target)
          + ", whose name no reference can have: it is empty, or has a blank, '#' or '/'");
    }
  }

  private static boolean isWord(String name) {
    return !name.isEmpty() && name.chars().noneMatch(c -> c <= ' ' || c == '#' || c == '/' || c == ':' || c == 0x7f);
  }

  private static String text(EObject element) {
    String type = element.eClass().getName();
    return element instanceof NamedElement named && named.getName() != null
        ? type + " \"" + org.ringscope.model.io.xml.XmlText.shown(named.getName()) + "\"" : type;
  }
}

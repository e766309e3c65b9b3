// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyLimits;
import org.ringscope.model.io.xml.XmlText;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.Topology;

/** A file refers to an element by its name: a topology whose references would be read back as others is not written. */
final class WrittenNames {
  private final Map<EObject, String> names = new IdentityHashMap<>();

  /** What was found right already: many may refer to one. */
  private final Set<EObject> referable = Collections.newSetFromMap(new IdentityHashMap<>());

  private WrittenNames() {}

  /** @throws IOException with one line that names the two elements of one name, or what cannot be referred to */
  static WrittenNames of(Topology topology) throws IOException {
    WrittenNames names = new WrittenNames();
    names.collect(topology);
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext();) {
      EObject element = all.next();
      for (EObject target : element.eCrossReferences()) {
        names.check(element, target);
      }
    }
    return names;
  }

  private void collect(Topology topology) throws IOException {
    Map<String, NamedElement> first = new HashMap<>();
    int elements = 1;
    for (Iterator<EObject> all = topology.eAllContents(); all.hasNext(); elements++) {
      if (all.next() instanceof NamedElement element && element.getName() != null) {
        String name = QualifiedName.of(element);
        names.put(element, name);
        NamedElement other = first.putIfAbsent(name, element);
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
    if (referable.contains(target)) {
      return;
    }
    String name = names.get(target);
    if (name == null) {
      boolean isInside = EcoreUtil.getRootContainer(from) == EcoreUtil.getRootContainer(target);
      throw new IOException(text(from) + " refers to " + text(target)
          + (isInside ? ", which has no name" : ", which is no part of the topology"));
    }
    for (EObject part = target; part != null; part = QualifiedName.isGlobal(part) ? null : part.eContainer()) {
      if (!isWord(QualifiedName.localName(part))) {
        throw new IOException(text(from) + " refers to " + text(target) + (part == target ? "" : " in " + text(part))
            + ", whose name no reference can have: it is empty, or has a blank, '#' or '/'");
      }
    }
    referable.add(target);
  }

  private static boolean isWord(String name) {
    return name != null && !name.isEmpty()
        && name.chars().noneMatch(c -> Character.isWhitespace(c) || c < ' ' || c == '#' || c == '/' || c == 0x7f);
  }

  /** What references call an element that has a name. */
  String of(EObject target) {
    return names.get(target);
  }

  private static String text(EObject element) {
    String type = element.eClass().getName();
    return element instanceof NamedElement named && named.getName() != null
        ? type + " \"" + XmlText.shown(QualifiedName.of(named)) + "\"" : type;
  }
}

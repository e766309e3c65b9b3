// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.io.xml.XmlDocument;
import org.ringscope.model.io.xml.XmlElement;

/** Which element of a file each element of a topology was read from, also after it was changed, moved or taken out. */
final class SourceText {
  private final XmlDocument document;
  private final Map<EObject, XmlElement> elements = new IdentityHashMap<>();
  private final Map<XmlElement, EObject> objects = new IdentityHashMap<>();
  private final Map<XmlElement, Set<String>> kept = new IdentityHashMap<>();

  /** @param document null if there is no file yet */
  SourceText(XmlDocument document) {
    this.document = document;
  }

  /** The file, null if there is none yet. */
  XmlDocument document() {
    return document;
  }

  /** An element was read. */
  void put(EObject object, XmlElement element) {
    elements.put(object, element);
    objects.put(element, object);
  }

  /** An attribute was not understood: it stays what it is. */
  void keep(XmlElement element, String attribute) {
    kept.computeIfAbsent(element, each -> new HashSet<>()).add(attribute);
  }

  /** What it was read from, null if it is new. */
  XmlElement element(EObject object) {
    return elements.get(object);
  }

  /** What was read from an element, null if that was not understood. */
  EObject object(XmlElement element) {
    return objects.get(element);
  }

  boolean isKept(XmlElement element, String attribute) {
    return kept.getOrDefault(element, Collections.emptySet()).contains(attribute);
  }

  /** The same file for copies of what was read from it. */
  SourceText of(Map<EObject, EObject> copies) {
    SourceText copy = new SourceText(document);
    elements.forEach((object, element) -> copy.elements.put(copies.getOrDefault(object, object), element));
    objects.forEach((element, object) -> copy.objects.put(element, copies.getOrDefault(object, object)));
    kept.forEach((element, names) -> copy.kept.put(element, new HashSet<>(names)));
    return copy;
  }

  /** Takes over what is known of elements that are not in this file any more: they may come back, with all they had. */
  void addMissing(SourceText earlier) {
    earlier.elements.forEach((object, element) -> {
      if (elements.putIfAbsent(object, element) == null) {
        keepAs(element, earlier, element);
        for (XmlElement child : element.children()) {
          if (earlier.object(child) != null) {
            objects.put(child, earlier.object(child));
          }
        }
      }
    });
  }

  /** Takes over which attributes of an element were not understood. */
  void keepAs(XmlElement element, SourceText earlier, XmlElement before) {
    earlier.kept.getOrDefault(before, Collections.emptySet()).forEach(name -> keep(element, name));
  }
}

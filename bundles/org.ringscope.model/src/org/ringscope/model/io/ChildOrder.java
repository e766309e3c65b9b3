// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.ringscope.model.io.xml.XmlElement;

/**
 * The order in which the elements inside an element are written: what was read stays where it was, what is new comes
 * behind its predecessor.
 */
final class ChildOrder {

  /**
   * One of the places inside an element.
   *
   * @param object what is written there; null for what was not understood, or is gone
   * @param element what was read there; null for what is new
   * @param isGone whether nothing is there any more
   */
  record Place(EObject object, XmlElement element, boolean isGone) {
    static Place of(EObject added) {
      return new Place(added, null, false);
    }
  }

  private final EObject owner;
  private final SourceText source;
  private final List<EReference> features;
  private final List<XmlElement> read;
  private final Set<EObject> there = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Place> first = new ArrayList<>();
  private final Map<EObject, List<Place>> inFront = new IdentityHashMap<>();
  private final Map<EObject, List<Place>> behind = new IdentityHashMap<>();

  private ChildOrder(EObject owner, List<EReference> features, SourceText source) {
    this.owner = owner;
    this.features = features;
    this.source = source;
    XmlElement element = source.element(owner);
    read = element == null ? List.of() : element.children();
    for (XmlElement child : read) {
      if (isHere(source.object(child), child)) {
        there.add(source.object(child));
      }
    }
  }

  /** Everything that stands in an element, and what stood there. */
  static List<Place> of(EObject owner, List<EReference> features, SourceText source) {
    XmlElement element = source.element(owner);
    boolean isEmpty = (element == null || element.children().isEmpty()) && owner.eContents().isEmpty();
    return isEmpty ? List.of() : new ChildOrder(owner, features, source).all();
  }

  private boolean isHere(EObject object, XmlElement element) {
    return object != null && object.eContainer() == owner
        && object.eContainmentFeature().getName().equals(element.name());
  }

  private List<Place> all() {
    features.forEach(this::addNew);
    List<Place> all = new ArrayList<>(first);
    Map<String, Iterator<EObject>> inOrder = new HashMap<>();
    for (EReference feature : features) {
      inOrder.put(feature.getName(), children(feature).stream().filter(there::contains).iterator());
    }
    for (XmlElement child : read) {
      EObject was = source.object(child);
      if (!there.contains(was)) {
        all.add(new Place(null, child, was != null));
        continue;
      }
      EObject object = inOrder.get(child.name()).next();
      all.addAll(inFront.getOrDefault(object, List.of()));
      all.add(new Place(object, source.element(object), false));
      all.addAll(behind.getOrDefault(object, List.of()));
    }
    return all;
  }

  private void addNew(EReference feature) {
    EObject previous = null;
    List<EObject> children = children(feature);
    boolean isAnyThere = children.stream().anyMatch(there::contains);
    List<Place> to = isAnyThere ? new ArrayList<>() : behindEarlier(feature);
    for (EObject child : children) {
      if (!there.contains(child)) {
        to.add(Place.of(child));
        continue;
      }
      if (previous == null) {
        inFront.put(child, to);
      }
      previous = child;
      to = behind.computeIfAbsent(child, each -> new ArrayList<>());
    }
  }

  /** Behind the last element of the features in front of this one. */
  private List<Place> behindEarlier(EReference feature) {
    for (int i = read.size() - 1; i >= 0; i--) {
      EObject object = source.object(read.get(i));
      if (there.contains(object)
          && features.indexOf(object.eContainmentFeature()) < features.indexOf(feature)) {
        return behind.computeIfAbsent(object, each -> new ArrayList<>());
      }
    }
    return first;
  }

  @SuppressWarnings("unchecked")
  private List<EObject> children(EReference feature) {
    Object value = owner.eGet(feature);
    return value == null ? List.of() : feature.isMany() ? (List<EObject>) value : List.of((EObject) value);
  }
}

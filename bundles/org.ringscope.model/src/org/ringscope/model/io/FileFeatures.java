// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.topology.TopologyPackage;

/** Which features of a class are attributes in a file, and which are elements, in the order of writing. */
final class FileFeatures {
  private static final Set<String> IDENTIFYING = Set.of("name", "index", "service");

  private final List<EStructuralFeature> attributes = new ArrayList<>();
  private final List<EReference> elements = new ArrayList<>();

  private FileFeatures(EClass type) {
    for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
      if (feature instanceof EReference reference && reference.isContainment()) {
        elements.add(reference);
      } else {
        attributes.add(feature);
      }
    }
    attributes.sort(Comparator.comparingInt(FileFeatures::rank));
  }

  /** What tells the element from others comes first, what is said about it last; else the order of the model. */
  private static int rank(EStructuralFeature feature) {
    return IDENTIFYING.contains(feature.getName()) ? 0
        : feature == TopologyPackage.Literals.ELEMENT__DOCUMENTATION ? 2 : 1;
  }

  /** Values and references. */
  List<EStructuralFeature> attributes() {
    return attributes;
  }

  /** What is contained. */
  List<EReference> elements() {
    return elements;
  }

  /** The features of classes that were asked for. */
  static final class Cache {
    private final Map<EClass, FileFeatures> known = new HashMap<>();

    FileFeatures of(EObject element) {
      return known.computeIfAbsent(element.eClass(), FileFeatures::new);
    }
  }
}

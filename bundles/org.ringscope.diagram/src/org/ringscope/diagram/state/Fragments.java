// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.diagram.ringstate.NamedState;

/**
 * Names that elements keep from one session to the next: the features on the way from the root, each with the name of the
 * element in it or, for what has no name of its own, its place ({@code rings.rpmsg0%2F0/descriptors.3}).
 */
final class Fragments {
  static final String ROOT = "/";

  private Fragments() {}

  static String of(EObject element) {
    EObject owner = element.eContainer();
    if (owner == null) {
      return ROOT;
    }
    String segment = segment(owner, element);
    return owner.eContainer() == null ? segment : of(owner) + "/" + segment;
  }

  private static String segment(EObject owner, EObject element) {
    EStructuralFeature feature = element.eContainmentFeature();
    if (!feature.isMany()) {
      return feature.getName();
    }
    return feature.getName() + "." + (element instanceof NamedState named ? URI.encodeSegment(named.getName(), false)
        : ((List<?>) owner.eGet(feature)).indexOf(element));
  }

  /** The element of that name, null if there is none. */
  static EObject find(EObject root, String fragment) {
    EObject found = root;
    if (!fragment.equals(ROOT)) {
      for (String segment : fragment.split("/")) {
        found = found == null ? null : inside(found, segment);
      }
    }
    return found;
  }

  private static EObject inside(EObject owner, String segment) {
    int dot = segment.indexOf('.');
    EStructuralFeature feature =
        owner.eClass().getEStructuralFeature(dot < 0 ? segment : segment.substring(0, dot));
    if (feature == null || feature.isMany() != dot >= 0) {
      return null;
    }
    if (!feature.isMany()) {
      return owner.eGet(feature) instanceof EObject only ? only : null;
    }
    return ((List<?>) owner.eGet(feature)).stream().filter(EObject.class::isInstance).map(EObject.class::cast)
        .filter(each -> segment.equals(segment(owner, each))).findFirst().orElse(null);
  }
}

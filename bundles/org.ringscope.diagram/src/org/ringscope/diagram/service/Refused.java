// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What was typed for features of an element and cannot be their values, and why: it stays to be mended until they change. */
final class Refused extends AdapterImpl {
  private final Map<Object, Typed> byFeature = new HashMap<>();

  /** A text, and a sentence for the user. */
  record Typed(String text, String reason) {}

  private Refused() {}

  /** What was refused last of a feature; null for nothing. */
  static Typed of(EObject element, EStructuralFeature feature) {
    Refused known = at(element);
    return known == null ? null : known.byFeature.get(feature);
  }

  static void put(EObject element, EStructuralFeature feature, Typed typed) {
    Refused known = at(element);
    if (known == null) {
      known = new Refused();
      element.eAdapters().add(known);
    }
    known.byFeature.put(feature, typed);
  }

  static void forget(EObject element, EStructuralFeature feature) {
    Refused known = at(element);
    if (known != null) {
      known.byFeature.remove(feature);
    }
  }

  private static Refused at(EObject element) {
    return (Refused) EcoreUtil.getExistingAdapter(element, Refused.class);
  }

  @Override
  public void notifyChanged(Notification notification) {
    if (!notification.isTouch()) {
      byFeature.remove(notification.getFeature());
    }
  }

  @Override
  public boolean isAdapterForType(Object type) {
    return type == Refused.class;
  }
}

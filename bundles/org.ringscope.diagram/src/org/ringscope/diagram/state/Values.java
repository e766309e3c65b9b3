// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.analysis.state.QueueState;

/** Sets what an element says, if it says something else: nobody is told of what has not changed. */
final class Values {
  private Values() {}

  static void set(EObject element, EStructuralFeature feature, Object value) {
    if (!Objects.equals(element.eGet(feature), value)) {
      element.eSet(feature, value);
    }
  }

  /** Forgets what these features say. */
  static void unset(EObject element, EStructuralFeature... features) {
    for (EStructuralFeature feature : features) {
      set(element, feature, feature.getDefaultValue());
    }
  }

  /** Null for what the source cannot know. */
  static Integer known(int value) {
    return value == QueueState.UNKNOWN ? null : Integer.valueOf(value);
  }

  /** Null for what the source cannot know. */
  static Long known(long value) {
    return value == QueueState.UNKNOWN ? null : Long.valueOf(value);
  }

  /** The element at a place, null where there is none. */
  static <T> T at(List<T> list, int place) {
    return place >= 0 && place < list.size() ? list.get(place) : null;
  }
}

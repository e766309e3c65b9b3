// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.ringscope.model.editing.FeatureText;

/** Values of features as text and back, the same in the form and in the Properties view. */
public final class FeatureValues {

  private FeatureValues() {}

  /** What can be chosen, nothing (null) first where the feature may be without value. */
  public static List<Object> choices(EObject element, IItemPropertyDescriptor descriptor, EStructuralFeature feature) {
    List<Object> choices = new ArrayList<>();
    if (!feature.isMany() && (FeatureText.isBoolean(feature) || !(feature instanceof EAttribute))) {
      choices.add(null);
    }
    if (FeatureText.isBoolean(feature)) {
      choices.addAll(List.of(true, false));
      return choices;
    }
    Collection<?> all = descriptor.getChoiceOfValues(element);
    if (all != null) {
      all.stream().filter(choice -> choice != null && choice != element).forEach(choices::add);
    }
    return choices;
  }

  /** What a feature is for: the model's documentation, or else what the item provider says. */
  static String description(EObject element, IItemPropertyDescriptor descriptor, EStructuralFeature feature) {
    String documentation = EcoreUtil.getDocumentation(feature);
    return documentation == null ? descriptor.getDescription(element) : documentation;
  }
}

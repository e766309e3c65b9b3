// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.IFilter;

/** Whether an element has features on a tab; the extension says behind a colon on which. */
public final class PropertyTabFilter implements IFilter, IExecutableExtension {
  private PropertyTab tab = PropertyTab.GENERAL;

  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    tab = PropertyTab.valueOf((String) data);
  }

  @Override
  public boolean select(Object selected) {
    return selected instanceof EObject element
        && element.eClass().getEAllStructuralFeatures().stream()
            .anyMatch(feature -> !isContainment(feature) && PropertyTab.of(feature) == tab);
  }

  /** What an element contains stands below it in trees, not in fields. */
  private static boolean isContainment(EStructuralFeature feature) {
    return feature instanceof EReference reference && reference.isContainment();
  }
}

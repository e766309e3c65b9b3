// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.ringscope.model.editing.ElementText;

/** The title of the Properties view: type and name of the first of what is selected. */
public final class PropertyTitles extends LabelProvider {
  @Override
  public String getText(Object selection) {
    EObject element = element(selection);
    return element == null ? "" : ElementText.type(element.eClass()) + " " + ElementText.name(element);
  }

  @Override
  public Image getImage(Object selection) {
    EObject element = element(selection);
    return element == null ? null : ElementLabels.icon(element);
  }

  private static EObject element(Object selection) {
    return selection instanceof IStructuredSelection structured
        && structured.getFirstElement() instanceof EObject element ? element : null;
  }
}

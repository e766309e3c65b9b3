// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartSashContainerElement;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IEditorPart;
import org.ringscope.sirius.Desk;

/** Editors beside each other, as a user puts them by dragging. */
final class SideBySide {
  private SideBySide() {}

  /** Puts the second editor to the right of all others, and shows both. */
  static void put(IEditorPart left, IEditorPart right) {
    MPart part = right.getSite().getService(MPart.class);
    EModelService model = right.getSite().getService(EModelService.class);
    Object stack = part.getParent();
    MPartStack other = model.createModelElement(MPartStack.class);
    model.insert(other, (MPartSashContainerElement) stack, EModelService.RIGHT_OF, 0.5f);
    other.getChildren().add(part);
    Desk.page().activate(left);
    Desk.page().activate(right);
    Desk.settle();
  }
}

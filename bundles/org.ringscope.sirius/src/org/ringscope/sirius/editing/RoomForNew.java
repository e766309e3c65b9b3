// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.Size;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.ringscope.sirius.session.QuietChange;

/** A box that an arrangement has made as large as what was in it grows with what is put into it; else it would scroll. */
final class RoomForNew {
  /** As large as its contents. */
  private static final int AUTOMATIC = -1;

  private RoomForNew() {}

  /** UI thread. @param made what is new and has been laid out */
  static void make(GraphicalEditPart made) {
    EditPart inner = made.getParent();
    EditPart box = inner == null ? null : inner.getParent();
    if (inner instanceof GraphicalEditPart area && box instanceof IDiagramElementEditPart owner
        && owner.resolveDiagramElement() instanceof DNodeContainer && box.getModel() instanceof Node view
        && view.getLayoutConstraint() instanceof Size size && !bounds(area).contains(bounds(made))) {
      Session.of(owner.resolveDiagramElement()).ifPresent(session -> QuietChange.run(session, () -> {
        size.setWidth(AUTOMATIC);
        size.setHeight(AUTOMATIC);
      }));
    }
  }

  private static Rectangle bounds(GraphicalEditPart part) {
    Rectangle bounds = part.getFigure().getBounds().getCopy();
    part.getFigure().translateToAbsolute(bounds);
    return bounds;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.ring;

import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.services.layout.AbstractLayoutEditPartProvider;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.LayoutProvider;
import org.ringscope.diagram.ringstate.Ring;

/** Arranges diagrams of rings in rows, and no others. */
public final class RingLayoutProvider implements LayoutProvider {
  @Override
  public boolean provides(IGraphicalEditPart container) {
    return container instanceof DiagramEditPart && container.getModel() instanceof View view
        && view.getElement() instanceof DSemanticDiagram diagram && diagram.getTarget() instanceof Ring;
  }

  @Override
  public AbstractLayoutEditPartProvider getLayoutNodeProvider(IGraphicalEditPart container) {
    return new RingLayout();
  }

  @Override
  public boolean isDiagramLayoutProvider() {
    return true;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.keys;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;

/** Goes to the palette of the diagram in front. */
public final class PaletteHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) {
    if (HandlerUtil.getActiveEditor(event) instanceof IDiagramWorkbenchPart diagram
        && diagram.getDiagramGraphicalViewer().getEditDomain().getPaletteViewer() != null) {
      DiagramKeys.toPalette(diagram.getDiagramGraphicalViewer());
    }
    return null;
  }
}

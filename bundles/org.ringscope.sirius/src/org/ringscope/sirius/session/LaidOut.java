// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.util.List;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.commands.Command;
import org.eclipse.gmf.runtime.diagram.ui.actions.ActionIds;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.ShapeEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.diagram.ui.requests.ArrangeRequest;
import org.eclipse.ui.IEditorPart;

/**
 * Sees to it that a diagram that has just been made is laid out. Sirius does so when its editor opens, but keeps what is new in one
 * list for all diagrams, which something else may take first: then all elements lie on one another.
 */
final class LaidOut {
  private LaidOut() {}

  /** Lays a diagram out if elements of it overlap. UI thread. */
  static void see(IEditorPart editor) {
    DiagramEditPart diagram = editor instanceof IDiagramWorkbenchPart part ? part.getDiagramEditPart() : null;
    if (diagram == null || !overlaps(outermost(diagram))) {
      return;
    }
    ArrangeRequest request = new ArrangeRequest(ActionIds.ACTION_ARRANGE_ALL);
    request.setPartsToArrange(outermost(diagram));
    Command command = diagram.getCommand(request);
    if (command != null && command.canExecute()) {
      diagram.getDiagramEditDomain().getDiagramCommandStack().execute(command);
    }
  }

  private static List<IGraphicalEditPart> outermost(DiagramEditPart diagram) {
    return diagram.getChildren().stream().filter(ShapeEditPart.class::isInstance).map(IGraphicalEditPart.class::cast)
        .toList();
  }

  static boolean overlaps(List<IGraphicalEditPart> parts) {
    List<Rectangle> bounds = parts.stream().map(part -> part.getFigure().getBounds()).toList();
    return bounds.stream()
        .anyMatch(one -> bounds.stream().anyMatch(other -> other != one && other.intersects(one)));
  }
}

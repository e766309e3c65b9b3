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
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.ringscope.ui.CaughtUi;

/**
 * Sees to it that a diagram that has just been made is laid out. Sirius does so when its editor opens, but keeps what is new in one
 * list for all diagrams, which something else may take first: then all elements lie on one another.
 */
final class LaidOut {
  private static final int LOOK_AGAIN_MILLIS = 100;
  private static final int MOST_LOOKS = 30;

  private LaidOut() {}

  /**
   * Does something as soon as all of a diagram is drawn: on a busy machine that takes longer than its editor. Sirius now and then
   * opens an editor without drawing what is in the diagram, and never makes up for it. UI thread.
   *
   * @param otherwise what is done where it is not drawn in time
   */
  static void whenDrawn(IEditorPart editor, Runnable work, Runnable otherwise) {
    whenDrawn(editor, work, otherwise, MOST_LOOKS);
  }

  private static void whenDrawn(IEditorPart editor, Runnable work, Runnable otherwise, int looks) {
    CaughtUi.later(Display.getCurrent(), looks == MOST_LOOKS ? 0 : LOOK_AGAIN_MILLIS, () -> {
      if (!isOpen(editor)) {
        return;
      }
      if (isDrawn(editor)) {
        work.run();
      } else if (looks > 0) {
        whenDrawn(editor, work, otherwise, looks - 1);
      } else {
        otherwise.run();
      }
    });
  }

  private static boolean isOpen(IEditorPart editor) {
    IWorkbenchPage page = editor == null ? null : editor.getSite().getPage();
    return page != null && page.getReference(editor) != null;
  }

  private static boolean isDrawn(IEditorPart editor) {
    DiagramEditPart diagram = editor instanceof IDiagramWorkbenchPart part ? part.getDiagramEditPart() : null;
    return diagram != null && diagram.isActive() && isDrawn(diagram);
  }

  private static boolean isDrawn(DiagramEditPart part) {
    return !(part.resolveSemanticElement() instanceof DDiagram diagram) || diagram.getDiagramElements().stream()
        .filter(each -> each instanceof AbstractDNode && each.isVisible()).map(SiriusGMFHelper::getGmfView)
        .allMatch(view -> view != null && part.getViewer().getEditPartRegistry().containsKey(view));
  }

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

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
import org.eclipse.gmf.runtime.notation.Diagram;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.business.api.refresh.CanonicalSynchronizerFactory;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.ringscope.ui.CaughtUi;

/**
 * Sees to it that a diagram that has just been made is laid out. Sirius does so when its editor opens, but keeps what is new in one
 * list for all diagrams, which something else may take first: then all elements lie on one another.
 */
final class LaidOut {
  private static final int LOOK_AGAIN_MILLIS = 100;
  private static final int MOST_LOOKS = 99;
  private static final int LOOKS_UNTIL_DRAWN = 10;

  private LaidOut() {}

  /** Does something as soon as all of a diagram is drawn: on a busy machine that takes longer than its editor. UI thread. */
  static void whenDrawn(IEditorPart editor, Runnable work) {
    whenDrawn(editor, work, MOST_LOOKS);
  }

  private static void whenDrawn(IEditorPart editor, Runnable work, int looks) {
    CaughtUi.later(Display.getCurrent(), looks == MOST_LOOKS ? 0 : LOOK_AGAIN_MILLIS, () -> {
      DiagramEditPart diagram = editor instanceof IDiagramWorkbenchPart part ? part.getDiagramEditPart() : null;
      if (diagram != null && diagram.isActive() && !isDrawn(diagram) && looks > 0) {
        if (looks % LOOKS_UNTIL_DRAWN == 0) {
          draw(diagram);
        }
        whenDrawn(editor, work, looks - 1);
      } else if (diagram != null && diagram.isActive()) {
        work.run();
      }
    });
  }

  /** Sirius now and then opens an editor without drawing what is in the diagram, and never makes up for it. */
  private static void draw(DiagramEditPart part) {
    if (part.resolveSemanticElement() instanceof DDiagram diagram && part.getNotationView() instanceof Diagram view) {
      Session.of(diagram).ifPresent(session -> QuietChange.run(session,
          () -> CanonicalSynchronizerFactory.INSTANCE.createCanonicalSynchronizer(view).synchronize()));
      part.refresh();
    }
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

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.keys;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.CreationFactory;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gmf.runtime.diagram.ui.editparts.CompartmentEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.sirius.diagram.description.tool.EdgeCreationDescription;

/** What a click with a tool of the palette would make, made at the selection. */
final class AtSelection {
  private static final int GAP = 20;
  /** Between outermost elements, which grow with what they get. */
  private static final int WIDE_GAP = 100;

  private AtSelection() {}

  /** Makes an element in what is selected, or around it where that can hold none; an edge between the two that are selected. */
  static boolean make(GraphicalViewer viewer, ToolEntry tool) {
    if (!(tool.getToolProperty(CreationTool.PROPERTY_CREATION_FACTORY) instanceof CreationFactory factory)) {
      return false;
    }
    List<GraphicalEditPart> selected =
        viewer.getSelectedEditParts().stream().map(GraphicalEditPart.class::cast).toList();
    Command command = factory.getNewObject() instanceof EdgeCreationDescription ? edge(selected, factory)
        : element(selected.isEmpty() ? viewer.getContents() : selected.get(selected.size() - 1), factory);
    if (command == null) {
      return false;
    }
    viewer.getEditDomain().getCommandStack().execute(command);
    return true;
  }

  private static Command element(EditPart at, CreationFactory factory) {
    CreateRequest request = new CreateRequest();
    request.setFactory(factory);
    for (EditPart each = at; each instanceof GraphicalEditPart; each = each.getParent()) {
      Command command = Stream.concat(each.getChildren().stream().filter(CompartmentEditPart.class::isInstance),
          Stream.of(each)).map(GraphicalEditPart.class::cast).map(place -> in(place, request)).filter(Objects::nonNull)
          .findFirst().orElse(null);
      if (command != null) {
        return command;
      }
    }
    return null;
  }

  private static Command in(GraphicalEditPart place, CreateRequest request) {
    request.setLocation(free(place));
    EditPart target = place.getTargetEditPart(request);
    return target == null ? null : possible(target.getCommand(request));
  }

  private static Command edge(List<GraphicalEditPart> ends, CreationFactory factory) {
    if (ends.size() != 2) {
      return null;
    }
    CreateConnectionRequest request = new CreateConnectionRequest();
    request.setFactory(factory);
    request.setType(RequestConstants.REQ_CONNECTION_START);
    Command begun = at(ends.get(0), request);
    if (begun == null) {
      return null;
    }
    request.setStartCommand(begun);
    request.setSourceEditPart(request.getTargetEditPart());
    request.setType(RequestConstants.REQ_CONNECTION_END);
    return at(ends.get(1), request);
  }

  private static Command at(GraphicalEditPart end, CreateConnectionRequest request) {
    request.setLocation(bounds(end.getFigure()).getCenter());
    EditPart target = end.getTargetEditPart(request);
    request.setTargetEditPart(target);
    return target == null ? null : possible(target.getCommand(request));
  }

  private static Command possible(Command command) {
    return command != null && command.canExecute() ? command : null;
  }

  /** Below everything that is there. */
  private static Point free(GraphicalEditPart place) {
    Rectangle taken =
        place.getContentPane().getChildren().stream().map(AtSelection::bounds).filter(each -> !each.isEmpty())
            .reduce(Rectangle::getUnion).orElse(null);
    return taken == null ? bounds(place.getFigure()).getCenter() : taken.getBottomLeft()
        .translate(0, place instanceof DiagramEditPart ? WIDE_GAP : GAP);
  }

  private static Rectangle bounds(IFigure figure) {
    Rectangle bounds = figure.getBounds().getCopy();
    figure.translateToAbsolute(bounds);
    return bounds;
  }
}

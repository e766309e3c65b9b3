// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.draw2d.FreeformFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.Bounds;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.sirius.Desk;

/** A layout may end after a diagram has opened: all of it is seen then, too, until the user chooses what to see. */
class FitToWindowTest {
  private static final int FAR = 4000;
  private static final int TOLERANCE = 4;

  private Session session;
  private IDiagramWorkbenchPart part;
  private ZoomManager zoom;

  @BeforeEach
  void open() throws Exception {
    var file = Desk.example("rpmsg-client-sample");
    part = (IDiagramWorkbenchPart) Desk.openDiagram(file);
    session = TopologySessions.find(file);
    GraphicalViewer viewer = part.getDiagramGraphicalViewer();
    zoom = (ZoomManager) viewer.getProperty(ZoomManager.class.toString());
    Desk.settle();
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  private void placeFirst(int x) {
    TopologySessions.execute(session, () -> part.getDiagram().getChildren().stream().filter(Node.class::isInstance)
        .map(Node.class::cast).filter(each -> ((Node) each).getLayoutConstraint() instanceof Bounds).findFirst()
        .ifPresent(each -> ((Bounds) ((Node) each).getLayoutConstraint()).setX(x)));
    Desk.settle();
  }

  /** What is drawn, and not what a window may be scrolled to, which is more where something lies left of the origin. */
  private boolean isAllSeen() {
    Rectangle drawn = drawn();
    int from = zoom.getViewport().getViewLocation().x;
    int to = from + zoom.getViewport().getClientArea().width;
    return drawn.x >= from - TOLERANCE && drawn.right() <= to + TOLERANCE;
  }

  private Rectangle drawn() {
    return ((FreeformFigure) zoom.getScalableFigure()).getFreeformExtent();
  }

  private String seen() {
    return drawn() + " from " + zoom.getViewport().getViewLocation() + " in " + zoom.getViewport().getClientArea()
        + " at " + zoom.getZoom();
  }

  @Test
  void whatALayoutHasMovedIsSeen() {
    Desk.await(this::isAllSeen, this::seen);
    double before = zoom.getZoom();
    placeFirst(FAR);
    Desk.await(() -> isAllSeen() && zoom.getZoom() < before, this::seen);
  }

  @Test
  void whatTheUserHasChosenStays() {
    Desk.await(this::isAllSeen, this::seen);
    double before = zoom.getZoom();
    Event press = new Event();
    press.button = 1;
    press.x = 1;
    press.y = 1;
    part.getDiagramGraphicalViewer().getControl().notifyListeners(SWT.MouseDown, press);
    part.getDiagramGraphicalViewer().getControl().notifyListeners(SWT.MouseUp, press);
    placeFirst(FAR);
    Desk.settle();
    assertThat(zoom.getZoom()).isEqualTo(before);
    assertThat(isAllSeen()).isFalse();
  }
}

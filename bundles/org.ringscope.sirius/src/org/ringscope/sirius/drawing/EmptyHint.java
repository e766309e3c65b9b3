// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LayoutListener;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramRootEditPart;
import org.eclipse.sirius.diagram.DDiagram;

/**
 * Says in an empty diagram what to do first. It is no part of the diagram, the mouse does not see it, and it goes with the first
 * element. UI thread.
 */
public final class EmptyHint extends Label {
  static final String TEXT = "Put Cores here from the palette, then draw an RPMsg Bus from core to core.";
  private static final Point PLACE = new Point(40, 40);

  private final DDiagram diagram;
  private final IFigure layer;

  private EmptyHint(DDiagram diagram, IFigure layer) {
    super(TEXT);
    this.diagram = diagram;
    this.layer = layer;
    setForegroundColor(ColorConstants.gray);
  }

  /** In a viewer, whenever its diagram has no elements. */
  public static void in(EditPartViewer viewer, DDiagram diagram) {
    IFigure layer = LayerManager.Helper.find(viewer.getContents())
        .getLayer(DiagramRootEditPart.DECORATION_UNPRINTABLE_LAYER);
    EmptyHint hint = new EmptyHint(diagram, layer);
    ((GraphicalEditPart) viewer.getContents()).getFigure().addLayoutListener(new LayoutListener.Stub() {
      @Override
      public void postLayout(IFigure container) {
        hint.look();
      }
    });
    hint.look();
  }

  private void look() {
    boolean isEmpty = diagram.getDiagramElements().isEmpty();
    if (isEmpty && getParent() == null) {
      layer.add(this);
      setBounds(new Rectangle(PLACE, getPreferredSize()));
    } else if (!isEmpty && getParent() != null) {
      layer.remove(this);
    }
  }

  @Override
  public boolean containsPoint(int x, int y) {
    return false;
  }
}

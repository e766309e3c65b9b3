// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.LayoutListener;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramRootEditPart;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/**
 * What leads from node to node of one diagram, drawn over it: it changes with each refresh, and making and removing edges of the
 * diagram itself costs a hundred times as much. Nothing of it is part of the diagram, and the mouse does not see it. UI thread.
 */
public abstract class SheetFigure extends Figure {
  private static final String PROPERTY = SheetFigure.class.getName();
  /** Room around the nodes. */
  private static final int MARGIN = 60;
  private static final int NOTE = 20;

  private final EditPartViewer viewer;
  private final Map<EObject, IFigure> nodes = new HashMap<>();
  private String note;
  private final LayoutListener moved = new LayoutListener.Stub() {
    @Override
    public void postLayout(IFigure container) {
      follow();
    }
  };

  protected SheetFigure(EditPartViewer viewer) {
    this.viewer = viewer;
  }

  /** What lies over the diagram in a viewer; null for nothing. */
  public static SheetFigure of(EditPartViewer viewer) {
    return (SheetFigure) viewer.getProperty(PROPERTY);
  }

  /** Lies over the diagram from now on. */
  public final void attach() {
    viewer.setProperty(PROPERTY, this);
    LayerManager.Helper.find(viewer.getContents()).getLayer(DiagramRootEditPart.DECORATION_PRINTABLE_LAYER).add(this);
    diagram().getFigure().addLayoutListener(moved);
    follow();
  }

  /** Goes away. */
  public final void detach() {
    viewer.setProperty(PROPERTY, null);
    if (getParent() != null) {
      getParent().remove(this);
    }
    if (diagram() != null) {
      diagram().getFigure().removeLayoutListener(moved);
    }
  }

  private GraphicalEditPart diagram() {
    return (GraphicalEditPart) viewer.getContents();
  }

  /** Looks again where the nodes are and what they say. @param remark to be read above all of it; null for none */
  public final void follow(String remark) {
    note = remark;
    follow();
  }

  private void follow() {
    nodes.clear();
    Rectangle all = null;
    for (Object each : diagram().getChildren()) {
      DDiagramElement shown = each instanceof IDiagramElementEditPart part ? part.resolveDiagramElement() : null;
      if (shown != null && shown.getTarget() != null) {
        IFigure node = ((GraphicalEditPart) each).getFigure();
        nodes.putIfAbsent(shown.getTarget(), node);
        all = all == null ? box(node) : all.union(box(node));
      }
    }
    if (all != null) {
      setBounds(all.expand(MARGIN, MARGIN));
    }
    repaint();
  }

  /** Where the node of an element is; null if it has none. Of several it is the one that was made first. */
  protected final Rectangle box(EObject element) {
    IFigure node = element == null ? null : nodes.get(element);
    return node == null || node.getParent() == null ? null : box(node);
  }

  private Rectangle box(IFigure node) {
    Rectangle box = node.getBounds().getCopy();
    node.translateToAbsolute(box);
    translateToRelative(box);
    return box;
  }

  /** Whether a layer of the diagram is switched on; Sirius keeps layers without mappings apart. */
  public static boolean isOn(DDiagram diagram, String layer) {
    return Stream.concat(diagram.getActivatedLayers().stream(), diagram.getActivatedTransientLayers().stream())
        .anyMatch(each -> layer.equals(each.getName()));
  }

  /** What is to be read above all of it; null for nothing. */
  public final String note() {
    return note;
  }

  protected abstract void draw(Canvas canvas);

  @Override
  public final boolean containsPoint(int x, int y) {
    return false;
  }

  @Override
  protected final void paintFigure(Graphics graphics) {
    graphics.pushState();
    Canvas canvas = Draw2dCanvas.on(graphics);
    draw(canvas);
    if (note != null) {
      note(canvas);
    }
    graphics.popState();
  }

  private void note(Canvas canvas) {
    double x = getBounds().x + MARGIN;
    double y = getBounds().y + MARGIN - NOTE - 2;
    double width = canvas.textWidth(note, TextStyle.LABEL) + 16;
    canvas.fillRectangle(x, y, width, NOTE, 3, Paint.SELECTION_PANEL);
    canvas.strokeRectangle(x, y, width, NOTE, 3, Paint.SELECTION, Stroke.THIN);
    canvas.text(note, x + 8, y + NOTE - 6, TextStyle.LABEL, Anchor.START, Paint.TEXT);
  }
}

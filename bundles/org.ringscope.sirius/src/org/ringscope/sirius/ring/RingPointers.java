// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.ring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.draw2d.geometry.Rectangle;
import org.ringscope.diagram.ringstate.Cell;
import org.ringscope.diagram.ringstate.Index;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.ringstate.Side;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.ring.IndexTriangle;

/** The indices of a ring as triangles at the line in front of the slot that comes next, with name and value beside them. */
final class RingPointers {
  private static final int HEIGHT = 9;
  /** Half of what lies between two cells. */
  private static final int BEFORE = 5;
  private static final int ROWS = 3;

  /** A name that was drawn: nothing may lie on it. */
  private record Label(Side side, double edge, int row, double left, double right) {
    boolean touches(Label other) {
      return side == other.side && Math.abs(edge - other.edge) < HEIGHT && row == other.row && left < other.right + 6
          && right > other.left - 6;
    }
  }

  private final IndexTriangle triangle = new IndexTriangle();
  private final List<Label> labels = new ArrayList<>();

  void draw(Canvas canvas, Ring ring, Function<Cell, Rectangle> places) {
    labels.clear();
    for (Index index : ring.getIndices()) {
      Rectangle cell = index.getAt() == null || index.getValue() == null ? null : places.apply(index.getAt());
      if (cell != null) {
        draw(canvas, index, cell);
      }
    }
  }

  private void draw(Canvas canvas, Index index, Rectangle cell) {
    boolean isDriver = index.getMover() == Side.DRIVER;
    double edge = IndexTriangle.edge(cell.y, cell.height, isDriver);
    double tip = cell.x - BEFORE;
    if (index.isEvent()) {
      triangle.outline(canvas, tip, edge, HEIGHT, isDriver);
    } else {
      triangle.fill(canvas, tip, edge, HEIGHT, isDriver);
    }
    TextStyle style = index.isInferred() ? TextStyle.INDEX_ITALIC : TextStyle.INDEX;
    String text = index.getName() + " " + index.getValue();
    Label label = place(index.getMover(), edge, tip + IndexTriangle.HALF + 3, canvas.textWidth(text, style));
    labels.add(label);
    double baseline = IndexTriangle.baseline(edge, isDriver, label.row);
    canvas.fillRectangle(label.left - 1, baseline - HEIGHT, label.right - label.left + 2, HEIGHT + 2, 2, Paint.PLATE);
    canvas.text(text, label.left, baseline, style, Anchor.START, IndexTriangle.paint(isDriver));
  }

  private Label place(Side side, double edge, double left, double width) {
    Label label = null;
    for (int row = 0; row < ROWS && (label == null || labels.stream().anyMatch(label::touches)); row++) {
      label = new Label(side, edge, row, left, left + width);
    }
    return label;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.draw2d.ui.geometry.PointListUtilities;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.sirius.drawing.Draw2dCanvas;

/** On an edge: the rate, or for how long nothing has moved. */
final class FlowFigure extends LiveFigure {
  private static final int WIDTH = 84;
  private static final int HEIGHT = 13;
  /** Edges have their labels in the middle. */
  private static final int PERCENT = 25;

  FlowFigure(Connection owner) {
    super(owner);
  }

  @Override
  boolean hasSomething(LiveMark shown) {
    return !shown.text().isEmpty();
  }

  @Override
  boolean looksSame(LiveMark one, LiveMark other) {
    return one.text().equals(other.text()) && one.isMoving() == other.isMoving()
        && one.towardsDriver() == other.towardsDriver();
  }

  @Override
  Rectangle area() {
    Connection edge = (Connection) owner();
    Point centre = PointListUtilities.calculatePointRelativeToLine(edge.getPoints(), 0, PERCENT, true);
    Rectangle area = new Rectangle(centre.x - WIDTH / 2, centre.y - HEIGHT / 2, WIDTH, HEIGHT);
    edge.translateToAbsolute(area);
    return area;
  }

  @Override
  void draw(Draw2dCanvas canvas, LiveMark shown, Rectangle area) {
    double width = canvas.textWidth(shown.text(), TextStyle.SMALL);
    double middle = area.x + area.width / 2.0;
    canvas.fillRectangle(middle - width / 2 - 2, area.y, width + 4, HEIGHT, 2, Paint.PLATE);
    Paint moving = shown.towardsDriver() ? Paint.INTERRUPT : Paint.DEVICE_INDEX;
    canvas.text(shown.text(), middle, area.y + HEIGHT - 3, TextStyle.SMALL, Anchor.MIDDLE,
        shown.isMoving() ? moving : Paint.FAINT);
  }
}

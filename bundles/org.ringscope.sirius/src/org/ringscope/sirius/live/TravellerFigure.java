// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gmf.runtime.draw2d.ui.geometry.PointListUtilities;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.sirius.drawing.Draw2dCanvas;

/** A message on its way along an edge; where there are too many to be told apart, one that rests in the middle. */
final class TravellerFigure extends LiveFigure {
  private static final int SIZE = 12;
  private static final double RADIUS = 4;

  private final Leg leg;

  /** Which part of the way of a message an edge is. */
  enum Leg {
    /** All of it, along the edge. */
    WHOLE,
    /** Between device and driver; the edge leads to the driver. */
    DRIVER,
    /** Between device and the core that plays it; the edge leads to that core. */
    DEVICE;

    /** Where on the edge a message is, 0 at its source; negative if it is elsewhere. */
    double place(double travelled, boolean towardsDriver) {
      boolean isFirst = this == DRIVER != towardsDriver;
      double part = this == WHOLE ? travelled : isFirst ? 2 * travelled : 2 * travelled - 1;
      // the first leg leads from a core to the device, against its edge
      return part < 0 || part > 1 ? -1 : this != WHOLE && isFirst ? 1 - part : part;
    }
  }

  TravellerFigure(Connection owner, Leg leg) {
    super(owner);
    this.leg = leg;
  }

  private double place(LiveMark shown) {
    return shown.travelled() == LiveMark.STREAM ? 0.5
        : shown.travelled() == LiveMark.ARRIVED ? -1 : leg.place(shown.travelled(), shown.towardsDriver());
  }

  @Override
  boolean hasSomething(LiveMark shown) {
    return place(shown) >= 0;
  }

  @Override
  boolean looksSame(LiveMark one, LiveMark other) {
    return one.travelled() == other.travelled() && one.towardsDriver() == other.towardsDriver();
  }

  @Override
  Rectangle area() {
    Connection edge = (Connection) owner();
    double place = mark() == null ? 0.5 : Math.max(0, place(mark()));
    Point centre =
        PointListUtilities.calculatePointRelativeToLine(edge.getPoints(), 0, (int) Math.round(100 * place), true);
    Rectangle area = new Rectangle(centre.x - SIZE / 2, centre.y - SIZE / 2, SIZE, SIZE);
    edge.translateToAbsolute(area);
    return area;
  }

  @Override
  void draw(Draw2dCanvas canvas, LiveMark shown, Rectangle area) {
    double x = area.x + SIZE / 2.0;
    double y = area.y + SIZE / 2.0;
    Paint paint = shown.towardsDriver() ? Paint.INTERRUPT : Paint.DEVICE_INDEX;
    if (shown.travelled() == LiveMark.STREAM) {
      for (int i = -1; i <= 1; i++) {
        canvas.fillCircle(x + 4 * i, y, 1.5, paint);
      }
    } else {
      canvas.fillCircle(x, y, RADIUS, paint);
      canvas.strokeCircle(x, y, RADIUS, Paint.BACKGROUND, Stroke.THIN);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/** Lines with a head at their end. */
public final class Arrows {
  private static final int LENGTH = 7;
  private static final double HALF = 3.5;
  private static final int STEPS = 12;

  private Arrows() {}

  /** A straight one. */
  public static void straight(Canvas canvas, double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {
    canvas.line(x1, y1, x2, y2, paint, stroke);
    head(canvas, x1, y1, x2, y2, paint);
  }

  /** One that hangs down from two points of the same height. */
  public static void hanging(Canvas canvas, double x1, double x2, double y, double depth, Paint paint, Stroke stroke) {
    double[] points = new double[2 * (STEPS + 1)];
    for (int i = 0; i <= STEPS; i++) {
      double part = (double) i / STEPS;
      points[2 * i] = x1 + (x2 - x1) * part * part * (3 - 2 * part);
      points[2 * i + 1] = y + 4 * depth * part * (1 - part);
    }
    canvas.strokePolyline(points, STEPS + 1, paint, stroke);
    head(canvas, x2, y + LENGTH, x2, y, paint);
  }

  private static void head(Canvas canvas, double x1, double y1, double x2, double y2, Paint paint) {
    double length = Math.max(1, Math.hypot(x2 - x1, y2 - y1));
    double dx = (x2 - x1) / length;
    double dy = (y2 - y1) / length;
    double x = x2 - LENGTH * dx;
    double y = y2 - LENGTH * dy;
    canvas.fillPolygon(new double[] {x2, y2, x - HALF * dy, y + HALF * dx, x + HALF * dy, y - HALF * dx}, 3, paint);
  }
}

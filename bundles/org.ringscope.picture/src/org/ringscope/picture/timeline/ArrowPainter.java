// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.Arrays;
import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.analysis.timeline.TimelineEvents.Mark;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/** Kicks as arrows from above, interrupts as arrows from below; suppressed ones are hollow. */
final class ArrowPainter {
  private static final double LENGTH = 9;
  private static final double EARS = 3;
  /** Nearer than this nobody could tell two of them apart. */
  private static final double NEAR = 1.5;
  /** Nearer than this their heads would cover each other: only lines are drawn. */
  private static final double DENSE = 4;

  private final double[] points = new double[6];
  private final double[] lastX = new double[TimelineEvents.Kind.values().length];

  void draw(Scene scene, TimelineEvents events, int queue, double top, double bottom) {
    Arrays.fill(lastX, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < events.marks().size(); i++) {
      Mark mark = events.marks().get(i);
      double x = mark.queue() == queue ? scene.x(mark.nanos()) : -1;
      int kind = mark.kind().ordinal();
      if (x >= Scene.LEFT && x <= scene.right() && x - lastX[kind] >= NEAR) {
        boolean isDense = x - lastX[kind] < DENSE;
        lastX[kind] = x;
        switch (mark.kind()) {
          case KICK -> arrow(scene.canvas, x, top, 1, Paint.DEVICE_INDEX, false, isDense);
          case SUPPRESSED_KICK -> arrow(scene.canvas, x, top, 1, Paint.DEVICE_INDEX, true, isDense);
          case INTERRUPT -> arrow(scene.canvas, x, bottom, -1, Paint.INTERRUPT, false, isDense);
          case SUPPRESSED_INTERRUPT -> arrow(scene.canvas, x, bottom, -1, Paint.INTERRUPT, true, isDense);
        }
      }
    }
  }

  /** @param way 1 downwards, -1 upwards */
  private void arrow(Canvas canvas, double x, double from, int way, Paint paint, boolean isHollow, boolean isDense) {
    double tip = from + way * LENGTH;
    if (isDense) {
      canvas.line(x, from, x, isHollow ? from + way * 2 : tip, paint, isHollow ? Stroke.HAIR : Stroke.THIN);
      return;
    }
    canvas.line(x, from, x, tip - way * EARS * 1.6, paint, Stroke.THIN);
    points[0] = x;
    points[1] = tip;
    points[2] = x - EARS;
    points[3] = tip - way * EARS * 1.7;
    points[4] = x + EARS;
    points[5] = points[3];
    if (isHollow) {
      canvas.fillPolygon(points, 3, Paint.BACKGROUND);
      canvas.strokePolygon(points, 3, paint, Stroke.THIN);
    } else {
      canvas.fillPolygon(points, 3, paint);
    }
  }
}

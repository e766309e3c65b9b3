// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;

/** Paints the lines between the boxes of a system, with their heads and names. One thread. */
final class SceneLines {
  private final SceneLayout layout;
  private final double[] head = new double[6];

  SceneLines(SceneLayout layout) {
    this.layout = layout;
  }

  /** Half of the way of a queue's buffers. @param forward whether they go from the first point to the last */
  void edge(Canvas canvas, SceneLayout.Route route, Paint paint, boolean forward) {
    if (route == null) {
      return;
    }
    canvas.strokePolyline(route.xy(), route.points(), paint, Stroke.MEDIUM);
    int last = route.points() - 1;
    double[] xy = route.xy();
    int tip = forward ? last : 0;
    int from = forward ? last - 1 : 1;
    arrow(canvas, xy[2 * tip], xy[2 * tip + 1], Math.signum(xy[2 * tip] - xy[2 * from]),
        Math.signum(xy[2 * tip + 1] - xy[2 * from + 1]), 8, paint);
  }

  private void arrow(Canvas canvas, double x, double y, double dx, double dy, double length, Paint paint) {
    double half = length * 0.45;
    head[0] = x;
    head[1] = y;
    head[2] = x - dx * length - dy * half;
    head[3] = y - dy * length + dx * half;
    head[4] = x - dx * length + dy * half;
    head[5] = y - dy * length - dx * half;
    canvas.fillPolygon(head, 3, paint);
  }

  void doorbell(Canvas canvas, SystemScene.Doorbell doorbell, boolean isChosen) {
    SceneLayout.Route route = layout.doorbellRoutes.get(doorbell.id());
    if (route == null) {
      return;
    }
    if (canvas.keepsNames()) {
      canvas.begin("doorbell-" + doorbell.id(),
          "doorbell " + doorbell.id() + ", " + doorbell.from() + " → " + doorbell.to());
    }
    Paint paint = isChosen ? Paint.SELECTION : Paint.FAINT;
    canvas.strokePolyline(route.xy(), route.points(), paint, isChosen ? Stroke.BOLD : Stroke.HAIR);
    double[] xy = route.xy();
    boolean forward = isForward(doorbell);
    int last = route.points() - 1;
    int tip = forward ? last : 0;
    int from = forward ? last - 1 : 1;
    arrow(canvas, xy[2 * tip], xy[2 * tip + 1], Math.signum(xy[2 * tip] - xy[2 * from]),
        Math.signum(xy[2 * tip + 1] - xy[2 * from + 1]), 6, paint);
    int longest = longestSegment(route);
    canvas.text(doorbell.id(), labelPlace(doorbell.id(), xy, longest), xy[2 * longest + 1] - 4, TextStyle.SMALL,
        Anchor.MIDDLE, Paint.FAINT);
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  /** The middle of a segment, or a quarter of it where a core covers that. */
  private double labelPlace(String text, double[] xy, int segment) {
    double from = xy[2 * segment];
    double to = xy[2 * segment + 2];
    double half = TextMeasure.width(text, TextStyle.SMALL) / 2;
    double y = xy[2 * segment + 1];
    for (double part : new double[] {0.5, 0.25, 0.75}) {
      double x = from + (to - from) * part;
      if (layout.cores.values().stream().noneMatch(box -> x + half > box.x() && x - half < box.x() + box.width()
          && y > box.y() && y - 14 < box.y() + box.height())) {
        return x;
      }
    }
    return (from + to) / 2;
  }

  private boolean isForward(SystemScene.Doorbell doorbell) {
    return layout.cores.get(doorbell.from()).x() <= layout.cores.get(doorbell.to()).x();
  }

  private static int longestSegment(SceneLayout.Route route) {
    double[] xy = route.xy();
    int best = 0;
    for (int i = 1; i + 1 < route.points(); i++) {
      if (Math.abs(xy[2 * i + 2] - xy[2 * i]) > Math.abs(xy[2 * best + 2] - xy[2 * best])) {
        best = i;
      }
    }
    return best;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** Round times above the lanes, and faint lines through them. */
final class TimeRuler {
  static final double HEIGHT = 18;
  private static final double TICK_ROOM = 150;

  void draw(Scene scene, double top, double bottom, long begin, boolean hasTimes) {
    int most = (int) Math.max(1, scene.columnsWidth() / TICK_ROOM);
    TimeTicks ticks = TimeTicks.of(scene.window, most, begin, hasTimes);
    scene.canvas.line(Scene.LEFT, top + HEIGHT, scene.right(), top + HEIGHT, Paint.EDGE_STRONG, Stroke.HAIR);
    scene.canvas.text(hasTimes ? "time" : "place in the order", 8, top + HEIGHT - 6, TextStyle.SMALL, Anchor.START,
        Paint.FAINT);
    for (long nanos = ticks.first(); nanos <= scene.window.toNanos(); nanos += ticks.step()) {
      double x = scene.axisX(nanos);
      scene.canvas.line(x, top + HEIGHT - 4, x, bottom, Paint.EDGE, Stroke.HAIR);
      String text = ticks.text(nanos);
      double half = scene.canvas.textWidth(text, TextStyle.CODE) / 2;
      double middle = Math.max(Scene.LEFT + half, Math.min(scene.right() - half, x));
      scene.canvas.text(text, middle, top + HEIGHT - 6, TextStyle.CODE, Anchor.MIDDLE, Paint.TEXT);
      if (nanos > Long.MAX_VALUE - ticks.step()) {
        return;
      }
    }
  }
}

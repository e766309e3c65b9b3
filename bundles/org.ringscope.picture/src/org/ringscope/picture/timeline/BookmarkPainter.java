// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.List;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;

/** Instants that somebody has marked, as pennants with their notes. */
final class BookmarkPainter {
  private static final double NEAR = 5;
  private static final double ROOM = 200;
  private final double[] pennant = new double[6];

  /** @param bottom of the lanes */
  void draw(Scene scene, List<TimelineBookmark> bookmarks, double top, double bottom) {
    Canvas canvas = scene.canvas;
    double free = Scene.LEFT;
    for (int i = 0; i < bookmarks.size(); i++) {
      double x = scene.axisX(bookmarks.get(i).axisNanos());
      if (x < Scene.LEFT - 1 || x > scene.right() + 1) {
        continue;
      }
      canvas.line(x, top, x, bottom, Paint.SELECTION, Stroke.DASHED);
      pennant[0] = x;
      pennant[1] = top;
      pennant[2] = x + 8;
      pennant[3] = top + 4;
      pennant[4] = x;
      pennant[5] = top + 8;
      canvas.fillPolygon(pennant, 3, Paint.SELECTION);
      double next = i + 1 < bookmarks.size() ? scene.axisX(bookmarks.get(i + 1).axisNanos()) : scene.right();
      double room = Math.min(ROOM, Math.min(next, scene.right()) - x - 14);
      if (x >= free && room > 30) {
        canvas.text(TextFit.within(canvas, bookmarks.get(i).text(), TextStyle.SMALL, room), x + 10, top + 8,
            TextStyle.SMALL, Anchor.START, Paint.SELECTION);
        free = x + 10;
      }
    }
  }

  /** The one whose pennant is at a point, null for none. */
  static TimelineBookmark at(Scene scene, List<TimelineBookmark> bookmarks, double x) {
    TimelineBookmark found = null;
    for (TimelineBookmark bookmark : bookmarks) {
      double at = scene.axisX(bookmark.axisNanos());
      found = x >= at - NEAR && x <= at + 2 * NEAR ? bookmark : found;
    }
    return found;
  }
}

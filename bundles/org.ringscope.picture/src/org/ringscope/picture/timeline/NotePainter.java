// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.analysis.timeline.TimelineEvents.Note;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;

/** What a core tells seldom, in words where there is room before the next. */
final class NotePainter {
  private static final double LEAST = 30;
  private static final double PAD = 3;
  private static final double LONGEST = 420;

  /** @param right where the last words end at the latest */
  void draw(Scene scene, TimelineEvents events, TimelineRow row, double right) {
    double end = Scene.LEFT;
    int next = next(events, row.id(), 0);
    while (next < events.notes().size()) {
      Note note = events.notes().get(next);
      next = next(events, row.id(), next + 1);
      double x = scene.x(note.position().nanos());
      double until =
          next < events.notes().size() ? scene.x(events.notes().get(next).position().nanos()) : scene.right();
      if (x >= Scene.LEFT - 1 && x <= scene.right() + 1) {
        end = Math.max(end, note(scene, row, note, x, Math.min(until, right), end));
      }
    }
  }

  private static int next(TimelineEvents events, int stream, int from) {
    int i = from;
    while (i < events.notes().size() && events.notes().get(i).stream() != stream) {
      i++;
    }
    return i;
  }

  private static double note(Scene scene, TimelineRow row, Note note, double x, double until, double free) {
    Canvas canvas = scene.canvas;
    canvas.line(x, row.y() + 2, x, row.bottom() - 2, Paint.EDGE_STRONG, Stroke.THIN);
    boolean isLast = scene.right() - x < LEAST && until == scene.right();
    double room = Math.min(LONGEST, isLast ? x - free - 4 * PAD : until - Math.max(x, free) - 3 * PAD);
    if (room < LEAST || !isLast && x < free) {
      return x;
    }
    String words = TextFit.within(canvas, note.text(), TextStyle.SMALL, room);
    double wide = canvas.textWidth(words, TextStyle.SMALL);
    double left = isLast ? x - PAD - wide : x + PAD;
    canvas.fillRectangle(left - 1, row.y() + 4, wide + 2, row.height() - 8, 2, Paint.PLATE);
    canvas.text(words, left, row.bottom() - 6.5, TextStyle.SMALL, Anchor.START, Paint.TEXT);
    return left + wide + PAD;
  }
}

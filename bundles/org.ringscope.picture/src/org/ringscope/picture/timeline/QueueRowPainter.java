// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.analysis.timeline.QueueCount;
import org.ringscope.analysis.timeline.QueueLane;
import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** One queue: kicks of the driver above, interrupts of the device below, between them the buffers in flight. */
final class QueueRowPainter {
  private static final double STRIP = 9;
  private static final double GAP = 2;

  private final BarPainter bars = new BarPainter();
  private final ArrowPainter arrows = new ArrowPainter();

  void draw(Scene scene, TimelineRow row, TimelineTrack track, QueueLane lane) {
    TimelineEvents events = track.events(scene.window);
    double top = top(row);
    double bottom = bottom(row);
    boolean hasBars = row.scale() > 0 && events != null && bars.has(events, row.id());
    if (row.scale() > 0) {
      area(scene, row, lane, top, bottom, hasBars);
    }
    if (hasBars) {
      bars.draw(scene, events, row.id(), top, bottom, track.openEnd());
    }
    if (events != null) {
      arrows.draw(scene, events, row.id(), row.y() + GAP, row.bottom() - GAP);
    } else {
      notifications(scene, lane, row.y() + GAP, row.bottom() - GAP);
    }
    words(scene, row, track, (top + bottom) / 2 + 3);
  }

  /** Of the room between notifications. */
  static double top(TimelineRow row) {
    return row.y() + GAP + STRIP;
  }

  static double bottom(TimelineRow row) {
    return row.bottom() - GAP - STRIP;
  }

  /** As high as many buffers were in flight at least, lighter up to the most. */
  private static void area(Scene scene, TimelineRow row, QueueLane lane, double top, double bottom, boolean hasBars) {
    Canvas canvas = scene.canvas;
    double unit = (bottom - top) / row.scale();
    scene.runs.clear(scene.columnCount());
    for (int x = 0; x < scene.columnCount(); x++) {
      scene.runs.set(x, Math.max(0, most(scene, lane, x)) * unit);
    }
    scene.runs.fillUp(canvas, Scene.LEFT, bottom, Paint.GLOW);
    if (!hasBars) {
      for (int x = 0; x < scene.columnCount(); x++) {
        scene.runs.set(x, Math.max(0, least(scene, lane, x)) * unit);
      }
      scene.runs.fillUp(canvas, Scene.LEFT, bottom, Paint.DEVICE);
      outline(scene, lane, unit, bottom);
    }
    canvas.line(Scene.LEFT, bottom + 0.5, scene.right(), bottom + 0.5, Paint.EDGE, Stroke.HAIR);
  }

  private static void outline(Scene scene, QueueLane lane, double unit, double bottom) {
    int begin = 0;
    int before = QueueState.UNKNOWN;
    for (int x = 0; x <= scene.columnCount(); x++) {
      int now = x == scene.columnCount() ? Integer.MIN_VALUE : most(scene, lane, x);
      if (now != before) {
        double y = bottom - before * unit;
        if (before >= 0) {
          scene.canvas.line(Scene.LEFT + begin, y, Scene.LEFT + x, y, Paint.EDGE_STRONG, Stroke.HAIR);
        }
        begin = x;
        before = now;
      }
    }
  }

  private static int most(Scene scene, QueueLane lane, int column) {
    int most = QueueState.UNKNOWN;
    for (int piece = scene.columns.first(column); scene.columns.has(column) && piece <= scene.columns.last(column);
        piece++) {
      most = Math.max(most, lane.most(piece));
    }
    return most;
  }

  private static int least(Scene scene, QueueLane lane, int column) {
    int least = Integer.MAX_VALUE;
    for (int piece = scene.columns.first(column); scene.columns.has(column) && piece <= scene.columns.last(column);
        piece++) {
      int here = lane.least(piece);
      least = here == QueueState.UNKNOWN ? least : Math.min(least, here);
    }
    return least == Integer.MAX_VALUE ? QueueState.UNKNOWN : least;
  }

  private static void notifications(Scene scene, QueueLane lane, double top, double bottom) {
    counts(scene, lane, QueueCount.SUPPRESSED_KICKS, QueueCount.KICKS);
    scene.runs.outlineDown(scene.canvas, Scene.LEFT, top, Paint.DEVICE_INDEX);
    counts(scene, lane, QueueCount.KICKS, null);
    scene.runs.fillDown(scene.canvas, Scene.LEFT, top, Paint.DEVICE_INDEX);
    counts(scene, lane, QueueCount.SUPPRESSED_INTERRUPTS, QueueCount.INTERRUPTS);
    scene.runs.outlineUp(scene.canvas, Scene.LEFT, bottom, Paint.INTERRUPT);
    counts(scene, lane, QueueCount.INTERRUPTS, null);
    scene.runs.fillUp(scene.canvas, Scene.LEFT, bottom, Paint.INTERRUPT);
  }

  /** @param stronger where these were the column is left to them, null for none */
  private static void counts(Scene scene, QueueLane lane, QueueCount what, QueueCount stronger) {
    scene.runs.clear(scene.columnCount());
    for (int x = 0; x < scene.columnCount(); x++) {
      long count = sum(scene, lane, what, x);
      if (count > 0 && (stronger == null || sum(scene, lane, stronger, x) == 0)) {
        scene.runs.set(x, Math.min(STRIP - 1, 3 + Math.floor(Math.log(count) / Math.log(4))));
      }
    }
  }

  private static long sum(Scene scene, QueueLane lane, QueueCount what, int column) {
    long sum = 0;
    for (int piece = scene.columns.first(column); scene.columns.has(column) && piece <= scene.columns.last(column);
        piece++) {
      sum += lane.count(what, piece);
    }
    return sum;
  }

  /** Since when nothing happens any more. */
  private static void words(Scene scene, TimelineRow row, TimelineTrack track, double y) {
    Canvas canvas = scene.canvas;
    QueueLane lane = track.whole().queue(row.id());
    long end = track.whole().endNanos();
    long last = lane.lastNanos();
    double x = scene.x(last);
    boolean isLong = last != Long.MIN_VALUE && (end - last) * 12.0 > end - track.whole().grid().beginNanos();
    if (isLong && x >= Scene.LEFT && x < scene.right() - 120 && track.hasTimes()) {
      int left = lane.atEnd();
      String text = (left > 0 ? left + (lane.isHeldOnly() ? " held, " : " in flight, ") : "") + "nothing for "
          + TimeText.duration(end - last);
      canvas.fillRectangle(x + 4, y - 9, canvas.textWidth(text, TextStyle.SMALL) + 8, 12, 2, Paint.PLATE);
      canvas.text(text, x + 8, y, TextStyle.SMALL, Anchor.START, Paint.TEXT);
    }
  }
}

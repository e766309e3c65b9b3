// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.analysis.timeline.TimelineEvents.Bar;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/** Buffers as bars, from published to taken back; what did not end in the recording ends in the open. */
final class BarPainter {
  private static final double LEAST = 3;
  private static final double MOST = 8;
  /** Lines between lower bars would be all that is seen. */
  private static final double OUTLINED = 5;
  /** Of shorter bars there is nothing but their edge. */
  private static final double NARROW = 3;

  boolean has(TimelineEvents events, int queue) {
    for (int i = 0; i < events.bars().size(); i++) {
      if (events.bars().get(i).queue() == queue) {
        return true;
      }
    }
    return false;
  }

  /** Where the bars of one queue lie. @param count rows that there is room for; more lie over each other */
  record Rows(int count, double bottom, double height) {
    double y(Bar bar) {
      return bottom - (bar.row() % count + 1) * height;
    }
  }

  static Rows rows(TimelineEvents events, int queue, double top, double bottom) {
    int rows = 1;
    for (int i = 0; i < events.bars().size(); i++) {
      Bar bar = events.bars().get(i);
      rows = bar.queue() == queue ? Math.max(rows, bar.row() + 1) : rows;
    }
    rows = Math.min(rows, (int) ((bottom - top) / LEAST));
    return new Rows(rows, bottom, Math.min(MOST, (bottom - top) / rows));
  }

  /** @param endNanos see {@link TimelineTrack#openEnd} */
  void draw(Scene scene, TimelineEvents events, int queue, double top, double bottom, long endNanos) {
    Rows rows = rows(events, queue, top, bottom);
    for (int i = 0; i < events.bars().size(); i++) {
      Bar bar = events.bars().get(i);
      if (bar.queue() == queue && bar.row() != TimelineEvents.RESTING) {
        draw(scene, bar, rows.y(bar), rows.height(), endNanos);
      }
    }
  }

  private static void draw(Scene scene, Bar bar, double y, double height, long endNanos) {
    double begin = bar.published() == TimelineEvents.BEFORE ? Scene.LEFT : scene.x(bar.published());
    double used = end(scene, bar.used(), endNanos, begin);
    boolean isOpen = bar.taken() == TimelineEvents.UNKNOWN && bar.until() == TimelineEvents.UNKNOWN
        && endNanos != TimelineEvents.UNKNOWN;
    double taken = end(scene, Math.min(bar.taken(), bar.until()), endNanos, used);
    if (taken < Scene.LEFT || begin > scene.right()) {
      return;
    }
    if (taken - begin < NARROW) {
      double x = Math.max(Scene.LEFT, begin);
      scene.canvas.line(x, y + 0.5, x, y + height - 0.5, Paint.EDGE_STRONG, Stroke.THIN);
      return;
    }
    fill(scene, begin, used, y, height, Paint.DEVICE);
    if (bar.used() != TimelineEvents.UNKNOWN) {
      fill(scene, used, taken, y + height / 4, height / 2, Paint.USED);
    }
    outline(scene, begin, bar.used() == TimelineEvents.UNKNOWN ? taken : used, y, height, isOpen);
    if (isOpen && taken <= scene.right() + 1 && taken - begin > 16) {
      fade(scene, taken, y, height);
    }
  }

  private static void fade(Scene scene, double end, double y, double height) {
    for (int i = 0; i < 3; i++) {
      scene.canvas.fillRectangle(end - 4 * (i + 1), y, 2, height, 0, Paint.BACKGROUND);
    }
  }

  private static double end(Scene scene, long nanos, long endNanos, double least) {
    return nanos == TimelineEvents.BEFORE ? least
        : Math.max(least, scene.x(nanos == TimelineEvents.UNKNOWN ? endNanos : nanos));
  }

  private static void fill(Scene scene, double from, double to, double y, double height, Paint paint) {
    double left = Math.max(Scene.LEFT, from);
    double wide = Math.min(scene.right(), to) - left;
    if (wide > 0) {
      scene.canvas.fillRectangle(left, y + 0.5, Math.max(1, wide), height - 1, 0, paint);
    }
  }

  /** The open end has no edge. */
  private static void outline(Scene scene, double from, double to, double y, double height, boolean isOpen) {
    Canvas canvas = scene.canvas;
    double left = Math.max(Scene.LEFT, from);
    double right = Math.min(scene.right(), Math.max(to, from + 1));
    if (right - left < NARROW) {
      canvas.line(left, y + 0.5, left, y + height - 0.5, Paint.EDGE_STRONG, Stroke.HAIR);
      return;
    }
    if (height >= OUTLINED) {
      Stroke stroke = isOpen ? Stroke.DASHED : Stroke.HAIR;
      canvas.line(left, y + 0.5, right, y + 0.5, Paint.EDGE_STRONG, stroke);
      canvas.line(left, y + height - 0.5, right, y + height - 0.5, Paint.EDGE_STRONG, stroke);
    }
    if (from >= Scene.LEFT) {
      canvas.line(left, y + 0.5, left, y + height - 0.5, Paint.EDGE_STRONG, Stroke.THIN);
    }
    if (!isOpen && to <= scene.right()) {
      canvas.line(right, y + 0.5, right, y + height - 0.5, Paint.EDGE_STRONG, Stroke.THIN);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.timeline.CoreActivity;
import org.ringscope.analysis.timeline.CoreLane;
import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** What a core does: shares of time, one above the other; asleep is empty on its line, and what nobody told has no line. */
final class CoreRowPainter {
  private static final CoreActivity[] DRAWN = {CoreActivity.RUNNING, CoreActivity.IN_ISR, CoreActivity.WAITING};
  private static final Paint[] PAINTS = {Paint.RUNNING, Paint.INTERRUPT, Paint.WAITING};
  private static final double GAP = 3;
  private static final String NOT_TOLD = "what it does is not told";
  private static final double NOT_TOLD_ROOM = 130;

  private final NotePainter notes = new NotePainter();

  private final double[] bases = new double[8192];

  /** @param whole the same lane of the whole recording, which tells how it ends */
  void draw(Scene scene, TimelineRow row, CoreLane lane, CoreLane whole, TimelineEvents events) {
    activity(scene, row, lane);
    if (whole != null) {
      words(scene, whole, row.y() + GAP, row.height() - 2 * GAP);
    }
    if (events != null) {
      notes.draw(scene, events, row, scene.right() - (lane.isTold() ? 0 : NOT_TOLD_ROOM));
    }
    if (!lane.isTold()) {
      double left = scene.right() - NOT_TOLD_ROOM;
      scene.canvas.fillRectangle(left, row.y() + GAP + 1, NOT_TOLD_ROOM, row.height() - 2 * GAP - 2, 2, Paint.PLATE);
      scene.canvas.text(NOT_TOLD, scene.right() - 4, row.bottom() - 6.5, TextStyle.SMALL, Anchor.END, Paint.FAINT);
    }
  }

  private void activity(Scene scene, TimelineRow row, CoreLane lane) {
    double top = row.y() + GAP;
    double height = row.height() - 2 * GAP;
    double bottom = top + height;
    if (!lane.isTold()) {
      events(scene, lane, bottom);
      return;
    }
    int columns = Math.min(bases.length, scene.columnCount());
    scene.runs.clear(columns);
    for (int x = 0; x < columns; x++) {
      bases[x] = 0;
      scene.runs.set(x, known(scene, lane, x) ? 1 : 0);
    }
    scene.runs.fillUp(scene.canvas, Scene.LEFT, bottom + 0.5, Paint.EDGE_STRONG);
    for (int i = 0; i < DRAWN.length; i++) {
      shares(scene, lane, DRAWN[i], PAINTS[i], bottom, height, columns);
    }
  }

  /** A stack of shares is drawn from its top down, each down to the line: the next one covers it. */
  private void shares(Scene scene, CoreLane lane, CoreActivity activity, Paint paint, double bottom, double height,
      int columns) {
    Canvas canvas = scene.canvas;
    int begin = 0;
    for (int x = 0; x <= columns; x++) {
      double share = x == columns ? -1 : share(scene, lane, activity, x);
      double before = x == 0 ? -1 : share(scene, lane, activity, x - 1);
      if (x > 0 && (share != before || bases[Math.min(x, columns - 1)] != bases[x - 1] || x == columns)) {
        if (before > 0) {
          double tall = Math.max(1.5, before * height);
          canvas.fillRectangle(Scene.LEFT + begin, bottom - bases[x - 1] * height - tall, x - begin, tall, 0, paint);
        }
        begin = x;
      }
    }
    for (int x = 0; x < columns; x++) {
      bases[x] += share(scene, lane, activity, x);
    }
  }

  private static boolean known(Scene scene, CoreLane lane, int column) {
    for (CoreActivity activity : CoreActivity.values()) {
      if (share(scene, lane, activity, column) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Of the time of a column's pieces. */
  private static double share(Scene scene, CoreLane lane, CoreActivity activity, int column) {
    if (!scene.columns.has(column)) {
      return 0;
    }
    long sum = 0;
    long all = 0;
    for (int piece = scene.columns.first(column); piece <= scene.columns.last(column); piece++) {
      sum += lane.nanos(activity, piece);
      for (CoreActivity each : CoreActivity.values()) {
        all += lane.nanos(each, piece);
      }
    }
    return all == 0 ? 0 : (double) sum / all;
  }

  private static void events(Scene scene, CoreLane lane, double bottom) {
    scene.runs.clear(scene.columnCount());
    for (int x = 0; x < scene.columnCount(); x++) {
      long sum = 0;
      for (int piece = scene.columns.first(x); scene.columns.has(x) && piece <= scene.columns.last(x); piece++) {
        sum += lane.events(piece);
      }
      scene.runs.set(x, sum == 0 ? 0 : Math.min(8, 3 + Math.log10(sum)));
    }
    scene.runs.fillUp(scene.canvas, Scene.LEFT, bottom, Paint.FAINT);
  }

  /** What it does at the end of the recording stands there in words where it has done so for long. */
  private static void words(Scene scene, CoreLane lane, double top, double height) {
    double x = scene.x(lane.sinceNanos());
    CoreActivity activity = lane.atEnd();
    if (activity != null && x < scene.right() - 90 && x >= Scene.LEFT - 1) {
      Paint paint = activity == CoreActivity.WAITING ? Paint.FAULT : Paint.FAINT;
      double wide = scene.canvas.textWidth(activity.words(), TextStyle.SMALL);
      if (activity != CoreActivity.ASLEEP) {
        scene.canvas.fillRectangle(x + 3, top + 1, wide + 8, height - 2, 2, Paint.PLATE);
      }
      scene.canvas.text(activity.words(), x + 7, top + height - 4, TextStyle.SMALL, Anchor.START, paint);
      scene.canvas.line(x, top, x, top + height, Paint.EDGE_STRONG, Stroke.HAIR);
    }
  }
}

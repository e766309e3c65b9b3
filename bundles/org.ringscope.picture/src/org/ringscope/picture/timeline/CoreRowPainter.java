// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.Arrays;
import org.ringscope.analysis.timeline.CoreActivity;
import org.ringscope.analysis.timeline.CoreLane;
import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** What a core does: shares of time, one above the other; asleep is empty on its line, and what nobody told has no line. */
final class CoreRowPainter {
  private static final CoreActivity[] DRAWN = {CoreActivity.RUNNING, CoreActivity.IN_ISR, CoreActivity.WAITING};
  private static final Paint[] PAINTS = {Paint.RUNNING, Paint.INTERRUPT, Paint.WAITING};
  private static final CoreActivity[] ACTIVITIES = CoreActivity.values();
  private static final int MOST_COLUMNS = 8192;
  private static final double GAP = 3;
  /** Less than this is not seen. */
  private static final double LEAST = 1.5;
  private static final String NOT_TOLD = "what it does is not told";
  private static final double NOT_TOLD_ROOM = 130;

  private final NotePainter notes = new NotePainter();

  /** Of the column that is looked at, by activity. */
  private final long[] nanos = new long[ACTIVITIES.length];
  /** By what is drawn, and column: how high it reaches, 0 where it is not. */
  private final double[][] tops = new double[DRAWN.length][MOST_COLUMNS];

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
    int columns = Math.min(MOST_COLUMNS, scene.columnCount());
    scene.runs.clear(columns);
    for (int x = 0; x < columns; x++) {
      scene.runs.set(x, stack(scene, lane, x, height) ? 1 : 0);
    }
    scene.runs.fillUp(scene.canvas, Scene.LEFT, bottom + 0.5, Paint.EDGE_STRONG);
    for (int i = DRAWN.length - 1; i >= 0; i--) {
      for (int x = 0; x < columns; x++) {
        scene.runs.set(x, tops[i][x]);
      }
      scene.runs.fillUp(scene.canvas, Scene.LEFT, bottom, PAINTS[i]);
    }
  }

  /**
   * Stacks the shares of a column's time, to half a pixel, so that neighbours that look the same are one. Each is drawn down to the
   * line, from the uppermost on: the next one covers it.
   *
   * @return whether anything is known of that time
   */
  private boolean stack(Scene scene, CoreLane lane, int column, double height) {
    Arrays.fill(nanos, 0);
    long all = 0;
    for (int piece = scene.columns.first(column); scene.columns.has(column) && piece <= scene.columns.last(column);
        piece++) {
      for (int i = 0; i < ACTIVITIES.length; i++) {
        long here = lane.nanos(ACTIVITIES[i], piece);
        nanos[i] += here;
        all += here;
      }
    }
    double top = 0;
    for (int i = 0; i < DRAWN.length; i++) {
      long here = nanos[DRAWN[i].ordinal()];
      top = here == 0 ? top : Math.max(top + LEAST, Math.round(2 * (top + here * height / all)) / 2.0);
      tops[i][column] = here == 0 ? 0 : top;
    }
    return all > 0;
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

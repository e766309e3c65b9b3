// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.Arrays;
import java.util.List;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** The whole axis, however much of it is visible: how many events there were when, and what is visible. */
final class DensityStrip {
  static final double HEIGHT = 26;

  private final Columns columns = new Columns();
  private double[] sums = {};

  void draw(Scene scene, List<TimelineTrack> tracks, TimeWindow whole, long cursor) {
    Canvas canvas = scene.canvas;
    int count = scene.columnCount();
    canvas.text("all events", 8, HEIGHT - 9, TextStyle.SMALL, Anchor.START, Paint.FAINT);
    if (sums.length < count) {
      sums = new double[count];
    }
    double most = sum(tracks, whole, count);
    scene.runs.clear(count);
    for (int x = 0; x < count; x++) {
      scene.runs.set(x, sums[x] == 0 ? 0 : 1 + Math.rint(Math.log1p(sums[x]) / Math.log1p(most) * (HEIGHT - 8)));
    }
    double from = x(scene, whole, scene.window.fromNanos());
    double to = Math.max(from + 3, x(scene, whole, scene.window.toNanos()));
    boolean isAll = scene.window.span() >= whole.span();
    if (!isAll) {
      canvas.fillRectangle(from, 2, to - from, HEIGHT - 4, 2, Paint.SELECTION_PANEL);
    }
    scene.runs.fillUp(canvas, Scene.LEFT, HEIGHT - 3, Paint.RUNNING);
    flags(scene, tracks, whole);
    if (!isAll) {
      canvas.strokeRectangle(from, 2, to - from, HEIGHT - 4, 2, Paint.SELECTION, Stroke.MEDIUM);
    }
    if (cursor != TimelinePicture.NO_CURSOR) {
      double x = x(scene, whole, cursor);
      canvas.line(x, 1, x, HEIGHT - 1, Paint.SELECTION, Stroke.THIN);
    }
  }

  private double sum(List<TimelineTrack> tracks, TimeWindow whole, int count) {
    Arrays.fill(sums, 0, count, 0);
    double most = 1;
    for (int t = 0; t < tracks.size(); t++) {
      TimelineTrack track = tracks.get(t);
      columns.lay(track.whole(), whole, track.offsetNanos(), count);
      for (int x = 0; x < count; x++) {
        for (int piece = columns.first(x); columns.has(x) && piece <= columns.last(x); piece++) {
          sums[x] += track.whole().events()[piece];
        }
        most = Math.max(most, sums[x]);
      }
    }
    return most;
  }

  private static void flags(Scene scene, List<TimelineTrack> tracks, TimeWindow whole) {
    double last = -10;
    for (TimelineTrack track : tracks) {
      for (int i = 0; i < track.flags().size(); i++) {
        double x = x(scene, whole, track.flags().get(i).nanos() + track.offsetNanos());
        if (Math.abs(x - last) >= 2) {
          scene.canvas.line(x, 2, x, HEIGHT - 3, Paint.FAULT, Stroke.THIN);
          scene.canvas.fillRectangle(x, 2, 5, 4, 0, Paint.FAULT);
          last = x;
        }
      }
    }
  }

  static double x(Scene scene, TimeWindow whole, long nanos) {
    return Scene.LEFT + Math.max(0, Math.min(1, whole.share(nanos))) * scene.columnsWidth();
  }
}

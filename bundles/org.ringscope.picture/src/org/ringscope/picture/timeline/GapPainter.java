// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.text.EventText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.analysis.timeline.TimelineGap;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** Where events were lost: hatched over all lanes of the recording, with how many there were. */
final class GapPainter {
  private static final double HATCH = 7;
  private static final double NARROW = 3;

  private GapPainter() {}

  /** @param row of the recording whose times are laid */
  static void draw(Scene scene, TimelineTrack track, TimelineRow row) {
    Canvas canvas = scene.canvas;
    for (TimelineGap gap : track.whole().gaps()) {
      double from = Math.max(Scene.LEFT, scene.x(gap.fromNanos()));
      double to = Math.min(scene.right(), Math.max(from, scene.x(gap.toNanos())));
      if (to < Scene.LEFT || from > scene.right()) {
        continue;
      }
      if (to - from < NARROW) {
        canvas.line(to, row.y(), to, row.bottom(), Paint.WAITING, Stroke.BOLD);
        continue;
      }
      canvas.save();
      canvas.clip(from, row.y(), to - from, row.height());
      for (double x = from - row.height(); x < to; x += HATCH) {
        canvas.line(x, row.bottom(), x + row.height(), row.y(), Paint.FAINT, Stroke.HAIR);
      }
      canvas.restore();
      label(canvas, track, row, gap, from, to);
    }
  }

  private static void label(Canvas canvas, TimelineTrack track, TimelineRow row, TimelineGap gap, double from,
      double to) {
    String text = TimeText.grouped(gap.count()) + " lost";
    double wide = canvas.textWidth(text, TextStyle.SMALL);
    boolean isOwn = row.kind() == TimelineRow.Kind.CORE && row.id() == gap.stream()
        || track.system().core(gap.stream()) == null && row.kind() == TimelineRow.Kind.QUEUE;
    if (isOwn && wide + 8 < to - from) {
      double middle = (from + to) / 2;
      canvas.fillRectangle(middle - wide / 2 - 2, row.y() + row.height() / 2 - 6, wide + 4, 12, 2, Paint.BACKGROUND);
      canvas.text(text, middle, row.y() + row.height() / 2 + 3, TextStyle.SMALL, Anchor.MIDDLE, Paint.TEXT);
    }
  }

  /** What is missing at a time of the recording; empty for nothing. */
  static String words(TimelineTrack track, long nanos) {
    StringBuilder words = new StringBuilder();
    for (TimelineGap gap : track.whole().gaps()) {
      if (nanos >= gap.fromNanos() && nanos <= gap.toNanos()) {
        words.append(TimeText.grouped(gap.count())).append(" events of ")
            .append(EventText.stream(track.system(), gap.stream())).append(" were lost here\n");
      }
    }
    return words.toString();
  }
}

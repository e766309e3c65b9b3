// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.List;
import org.ringscope.analysis.timeline.TimelineFlag;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;

/** What went wrong, as red flags with their number and, where there is room, with words. */
final class FlagPainter {
  static final double HEIGHT = 15;
  private static final double PAD = 4;
  private static final double WORDS = 360;

  /** @param bottom of the lanes */
  void draw(Scene scene, List<TimelineFlag> flags, double top, double bottom) {
    double free = Scene.LEFT;
    for (int i = 0; i < flags.size(); i++) {
      TimelineFlag flag = flags.get(i);
      double x = scene.x(flag.nanos());
      if (x < Scene.LEFT - 1 || x > scene.right() + 1) {
        continue;
      }
      scene.canvas.line(x, top, x, bottom, Paint.FAULT, Stroke.HAIR);
      int same = i + 1;
      while (same < flags.size() && flags.get(same).id().equals(flag.id())
          && scene.x(flags.get(same).nanos()) - x < 24) {
        same++;
      }
      String id = flag.id() + (same > i + 1 ? " ×" + (same - i) : "");
      double next = same < flags.size() ? scene.x(flags.get(same).nanos()) : scene.right();
      if (x >= free) {
        free = flag(scene, flag, id, x, top, Math.min(next, scene.right())) + 2;
      }
      i = same - 1;
    }
  }

  /** @return where it ends */
  private static double flag(Scene scene, TimelineFlag flag, String id, double x, double top, double until) {
    Canvas canvas = scene.canvas;
    double wide = canvas.textWidth(id, TextStyle.INDEX) + 2 * PAD;
    double left = Math.min(x, scene.right() - wide);
    canvas.fillRectangle(left, top + 1, wide, HEIGHT - 2, 1, Paint.FAULT_PANEL);
    canvas.strokeRectangle(left, top + 1, wide, HEIGHT - 2, 1, Paint.FAULT, Stroke.THIN);
    canvas.text(id, left + PAD, top + HEIGHT - 4.5, TextStyle.INDEX, Anchor.START, Paint.FAULT);
    double room = Math.min(WORDS, until - left - wide - 2 * PAD);
    if (room > 40) {
      String words = TextFit.within(canvas, flag.text(), TextStyle.SMALL, room);
      canvas.text(words, left + wide + PAD, top + HEIGHT - 4.5, TextStyle.SMALL, Anchor.START, Paint.FAULT);
      return left + wide + PAD + canvas.textWidth(words, TextStyle.SMALL);
    }
    double before = left - Scene.LEFT - PAD;
    if (until >= scene.right() && before > 200) {
      String words = TextFit.within(canvas, flag.text(), TextStyle.SMALL, Math.min(WORDS, before - 40));
      canvas.text(words, left - PAD, top + HEIGHT - 4.5, TextStyle.SMALL, Anchor.END, Paint.FAULT);
    }
    return left + wide;
  }
}

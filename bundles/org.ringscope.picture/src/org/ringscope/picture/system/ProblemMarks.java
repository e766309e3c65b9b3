// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.Map;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** Draws what is wrong over the elements of a picture: an outline and a sign at errors, a hollow sign at warnings. */
final class ProblemMarks {
  private static final double RADIUS = 8;

  private ProblemMarks() {}

  static void draw(Canvas canvas, SceneHits hits, Map<Element, Problem> problems) {
    problems.forEach((element, problem) -> {
      SceneLayout.Box box = hits.bounds(element);
      if (box != null) {
        draw(canvas, element, problem, box);
      }
    });
  }

  private static void draw(Canvas canvas, Element element, Problem problem, SceneLayout.Box box) {
    if (canvas.keepsNames()) {
      canvas.begin("problem-" + element.id(), problem.text());
    }
    if (problem.isError() && element.kind() == Element.Kind.QUEUE) {
      canvas.strokeCircle(box.x() + box.width() / 2, box.y() + box.height() / 2, box.width() / 2 + 2, Paint.FAULT,
          Stroke.BOLD);
    } else if (problem.isError()) {
      canvas.strokeRectangle(box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4, 3, Paint.FAULT, Stroke.BOLD);
    }
    double x = box.x() + box.width();
    canvas.fillCircle(x, box.y(), RADIUS, problem.isError() ? Paint.FAULT : Paint.BACKGROUND);
    canvas.strokeCircle(x, box.y(), RADIUS, Paint.FAULT, Stroke.THIN);
    canvas.text("!", x, box.y() + 4, TextStyle.TITLE, Anchor.MIDDLE,
        problem.isError() ? Paint.BACKGROUND : Paint.FAULT);
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }
}

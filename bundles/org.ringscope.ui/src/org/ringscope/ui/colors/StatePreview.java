// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.colors;

import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;

/** A cell or a line for each state, as pictures have them. */
final class StatePreview {
  private static final double MARGIN = 10;
  private static final double CELL = 46;
  private static final double LEAST_STEP = 22;

  private StatePreview() {}

  static void draw(Canvas canvas, int width, int height) {
    canvas.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    double step = Math.max(LEAST_STEP, (height - 2 * MARGIN) / StateLook.values().length);
    double y = MARGIN;
    for (StateLook look : StateLook.values()) {
      if (look.isFill()) {
        canvas.fillRectangle(MARGIN, y, CELL, step - 5, 2, look.paint());
        canvas.strokeRectangle(MARGIN, y, CELL, step - 5, 2, Paint.EDGE_STRONG, Stroke.THIN);
      } else {
        canvas.fillRectangle(MARGIN, y + step / 2 - 4, CELL, 3, 0, look.paint());
        canvas.fillCircle(MARGIN + CELL - 4, y + step / 2 - 2.5, 4, look.paint());
      }
      canvas.text(look.words(), MARGIN + CELL + 8, y + step / 2 + 2, TextStyle.SMALL, Anchor.START, Paint.TEXT);
      y += step;
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;

/** What the colours of a ring mean: beside the header, or on a row of its own where that is too long. */
final class RingLegend {
  private static final double MARGIN = 12;
  private static final double SWATCH = 14;
  private static final double BETWEEN = 22;
  private static final double AFTER_HEADER = 24;
  private static final String[] TEXTS = {"free", "driver owns", "device owns", "used, not yet taken"};
  private static final Paint[] PAINTS = {Paint.FREE, Paint.DRIVER, Paint.DEVICE, Paint.USED};

  private final double[] widths = new double[TEXTS.length];

  void measure(Canvas canvas) {
    for (int i = 0; i < TEXTS.length; i++) {
      widths[i] = SWATCH + BETWEEN + canvas.textWidth(TEXTS[i], TextStyle.SMALL);
    }
  }

  /** Is there no room beside the header? */
  boolean wraps(Canvas canvas, String header, double width) {
    double sum = 0;
    for (double item : widths) {
      sum += item;
    }
    return MARGIN + canvas.textWidth(header, TextStyle.CODE) + AFTER_HEADER + sum > width;
  }

  /** As above without a canvas, in the measures of files. */
  static boolean wraps(double headerWidth, double width) {
    double sum = 0;
    for (String text : TEXTS) {
      sum += SWATCH + BETWEEN + TextMeasure.width(text, TextStyle.SMALL);
    }
    return MARGIN + headerWidth + AFTER_HEADER + sum > width;
  }

  void draw(Canvas canvas, RingLayout layout) {
    double y = layout.legendBelow ? 36 : 20;
    double x = MARGIN;
    if (!layout.legendBelow) {
      x = layout.width - MARGIN + BETWEEN - 4;
      for (double item : widths) {
        x -= item;
      }
    }
    for (int i = 0; i < TEXTS.length; i++) {
      canvas.fillRectangle(x, y - 9, SWATCH, 11, 1, PAINTS[i]);
      canvas.strokeRectangle(x, y - 9, SWATCH, 11, 1, Paint.EDGE_STRONG, Stroke.THIN);
      canvas.text(TEXTS[i], x + SWATCH + 5, y, TextStyle.SMALL, Anchor.START, Paint.FAINT);
      x += widths[i];
    }
  }
}

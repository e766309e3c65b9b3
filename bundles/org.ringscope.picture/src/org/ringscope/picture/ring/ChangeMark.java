// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/** The sign of an entry that has changed since a mark: a dashed outline, and a folded corner. */
final class ChangeMark {
  private static final double CORNER = 7;
  private final double[] corner = new double[6];

  void draw(Canvas canvas, double x, double y, double width, double height) {
    canvas.strokeRectangle(x, y, width, height, RingCells.CORNER, Paint.SELECTION, Stroke.DASHED);
    corner[0] = x + width - CORNER;
    corner[1] = y;
    corner[2] = x + width;
    corner[3] = y;
    corner[4] = x + width;
    corner[5] = y + CORNER;
    canvas.fillPolygon(corner, 3, Paint.SELECTION);
  }
}

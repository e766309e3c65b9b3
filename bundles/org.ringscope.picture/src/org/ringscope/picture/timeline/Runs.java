// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.Arrays;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/** Fills columns of pixels of various heights, neighbours of the same height at once. Reused, so nothing is allocated per picture. */
final class Runs {
  private double[] heights = {};
  private int count;

  /** Begins with columns of no height. */
  void clear(int columns) {
    if (heights.length < columns) {
      heights = new double[columns];
    }
    Arrays.fill(heights, 0, columns, 0);
    count = columns;
  }

  void set(int column, double height) {
    heights[column] = height;
  }

  double get(int column) {
    return heights[column];
  }

  /** Columns that stand on a line. */
  void fillUp(Canvas canvas, double left, double bottom, Paint paint) {
    for (int x = 0; x < count; x = end(x)) {
      if (heights[x] > 0) {
        canvas.fillRectangle(left + x, bottom - heights[x], end(x) - x, heights[x], 0, paint);
      }
    }
  }

  /** Columns that hang from a line. */
  void fillDown(Canvas canvas, double left, double top, Paint paint) {
    for (int x = 0; x < count; x = end(x)) {
      if (heights[x] > 0) {
        canvas.fillRectangle(left + x, top, end(x) - x, heights[x], 0, paint);
      }
    }
  }

  /** Outlines instead: what is hollow. */
  void outlineDown(Canvas canvas, double left, double top, Paint paint) {
    for (int x = 0; x < count; x = end(x)) {
      if (heights[x] > 0) {
        canvas.strokeRectangle(left + x + 0.5, top + 0.5, Math.max(1, end(x) - x - 1), heights[x] - 1, 0, paint,
            Stroke.HAIR);
      }
    }
  }

  /** Outlines that stand on a line. */
  void outlineUp(Canvas canvas, double left, double bottom, Paint paint) {
    for (int x = 0; x < count; x = end(x)) {
      if (heights[x] > 0) {
        canvas.strokeRectangle(left + x + 0.5, bottom - heights[x] + 0.5, Math.max(1, end(x) - x - 1), heights[x] - 1,
            0,
            paint, Stroke.HAIR);
      }
    }
  }

  private int end(int from) {
    int x = from + 1;
    while (x < count && heights[x] == heights[from]) {
      x++;
    }
    return x;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/** The triangle of an index at a strip's edge: the driver's from above in blue, the device's from below in brown. */
public final class IndexTriangle {
  /** Half its width. */
  public static final double HALF = 5;
  /** Height of a row of names. */
  static final double ROW = 12;

  private final double[] points = new double[6];

  public static Paint paint(boolean driver) {
    return driver ? Paint.DRIVER_INDEX : Paint.DEVICE_INDEX;
  }

  /** Where the tips are, beside a strip from {@code top} on. */
  public static double edge(double top, double height, boolean driver) {
    return driver ? top - 2 : top + height + 2;
  }

  /** Baseline of the name. @param row 0 beside the triangle, 1 further out */
  public static double baseline(double edge, boolean driver, int row) {
    return driver ? edge - 4 - ROW * row : edge + 13 + ROW * row;
  }

  public void fill(Canvas canvas, double tip, double edge, double height, boolean driver) {
    place(tip, edge, height, driver);
    canvas.fillPolygon(points, 3, paint(driver));
  }

  public void outline(Canvas canvas, double tip, double edge, double height, boolean driver) {
    place(tip, edge, height, driver);
    canvas.fillPolygon(points, 3, Paint.BACKGROUND);
    canvas.strokePolygon(points, 3, paint(driver), Stroke.THIN);
  }

  private void place(double tip, double edge, double height, boolean driver) {
    double base = driver ? edge - height : edge + height;
    points[0] = tip;
    points[1] = edge;
    points[2] = tip - HALF;
    points[3] = base;
    points[4] = tip + HALF;
    points[5] = base;
  }
}

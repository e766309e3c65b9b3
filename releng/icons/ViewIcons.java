// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Icons of views and of what is done in them. */
final class ViewIcons {
  private final Pen pen;

  ViewIcons(Pen pen) {
    this.pen = pen;
  }

  /** A strip of a ring with the colours of its owners. */
  void strip() {
    Color[] owners = {Pen.USED_FILL, Pen.DEVICE_FILL, Pen.DRIVER_FILL, Pen.PANEL};
    for (int cell = 0; cell < 4; cell++) {
      pen.box(owners[cell], Pen.INK, 1 + 3.5 * cell, 5.5, 3.5, 5);
    }
    pen.triangle(Pen.DRIVER, 8.5, 1, 12, 1, 10.25, 4.6);
    pen.triangle(Pen.DEVICE, 3, 15, 6.5, 15, 4.75, 11.4);
  }

  /** A lens over what is wrong. */
  void finding() {
    pen.triangle(Pen.DEVICE_FILL, 7, 2, 13, 12.5, 1, 12.5);
    pen.stroke(Pen.DEVICE, 1.2, new Line2D.Double(7, 2, 13, 12.5));
    pen.stroke(Pen.DEVICE, 1.2, new Line2D.Double(13, 12.5, 1, 12.5));
    pen.stroke(Pen.DEVICE, 1.2, new Line2D.Double(1, 12.5, 7, 2));
    pen.stroke(Pen.INK, 1.6, new Line2D.Double(7, 5.5, 7, 8.6));
    pen.stroke(Pen.INK, 1.6, new Line2D.Double(7, 10.6, 7, 10.7));
    pen.stroke(Pen.INK, 1.4, new Ellipse2D.Double(8.5, 7.5, 5, 5));
    pen.stroke(Pen.INK, 1.6, new Line2D.Double(12.8, 11.8, 15, 14.4));
  }

  void messages() {
    pen.box(Pen.PANEL, Pen.INK, 1.5, 1.8, 13, 12.4);
    for (int row = 0; row < 3; row++) {
      pen.stroke(row == 1 ? Pen.INTERRUPT : Pen.DEVICE, 1.4,
          new Line2D.Double(3.5, 4.8 + 3.2 * row, 5, 4.8 + 3.2 * row));
      pen.stroke(Pen.INK, 1.1, new Line2D.Double(7, 4.8 + 3.2 * row, row == 2 ? 10 : 12.5, 4.8 + 3.2 * row));
    }
  }

  /** Lanes with bars, and an instant in them. */
  void timeline() {
    pen.table(1.5, 1.8, 13, 12.4);
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 4.5, 6.4, 7.5, 2.6);
    pen.stroke(Pen.DRIVER, 1.4, new Line2D.Double(9.5, 1.5, 9.5, 14.5));
  }

  /** Two lifelines and what goes to and fro. */
  void sequence() {
    pen.box(Pen.PANEL, Pen.INK, 1.5, 1.5, 5, 3);
    pen.box(Pen.PANEL, Pen.INK, 9.5, 1.5, 5, 3);
    pen.stroke(Pen.INK, 0.9, new Line2D.Double(4, 4.5, 4, 15));
    pen.stroke(Pen.INK, 0.9, new Line2D.Double(12, 4.5, 12, 15));
    pen.stroke(Pen.DRIVER, 1.4, new Line2D.Double(4, 7.8, 9.5, 7.8));
    pen.triangle(Pen.DRIVER, 12, 7.8, 9, 6, 9, 9.6);
    pen.stroke(Pen.INTERRUPT, 1.4, new Line2D.Double(6.5, 12.2, 12, 12.2));
    pen.triangle(Pen.INTERRUPT, 4, 12.2, 7, 10.4, 7, 14);
  }

  /** Bars of which one stands apart. */
  void histogram() {
    double[] heights = {4, 8.5, 11, 6, 2.5};
    for (int bar = 0; bar < heights.length; bar++) {
      pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 1.5 + 2.2 * bar, 14 - heights[bar], 2.2, heights[bar]);
    }
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 13, 12, 2, 2);
    pen.stroke(Pen.INK, 1.1, new Line2D.Double(1, 14.4, 15.4, 14.4));
  }

  /** Regions of a memory beside what a core sees of them. */
  void memoryMap() {
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 1.5, 1.5, 6, 13);
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 1.5, 4, 6, 3);
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 1.5, 9.5, 6, 2.5);
    pen.box(Pen.PANEL, Pen.INK, 10, 1.5, 4.5, 13);
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 10, 4, 4.5, 3);
    pen.stroke(Pen.INK, 0.8, new Line2D.Double(7.5, 4, 10, 4));
    pen.stroke(Pen.INK, 0.8, new Line2D.Double(7.5, 7, 10, 7));
  }

  /** Rows along a line of time. */
  void events() {
    pen.box(Pen.PANEL, Pen.INK, 1.5, 1.8, 13, 12.4);
    pen.stroke(Pen.INK, 0.8, new Line2D.Double(4.6, 3.2, 4.6, 12.8));
    for (int row = 0; row < 4; row++) {
      double y = 4 + 2.7 * row;
      pen.stroke(row % 2 == 0 ? Pen.DEVICE : Pen.DRIVER, 2, new Line2D.Double(4.2, y, 5, y));
      pen.stroke(Pen.INK, 1, new Line2D.Double(7, y, row == 1 ? 10 : 12.5, y));
    }
  }

  /** A pennant on a line of time. */
  void bookmarks() {
    pen.stroke(Pen.INK, 1, new Line2D.Double(1.5, 13.5, 14.5, 13.5));
    pen.stroke(Pen.DRIVER, 1.4, new Line2D.Double(5, 1.8, 5, 13.5));
    pen.triangle(Pen.DRIVER, 5, 1.8, 13, 4.8, 5, 7.8);
  }

  /** Bytes of which some are absent. */
  void memoryBytes() {
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 1.5, 1.8, 13, 12.4);
    for (int cell = 0; cell < 9; cell++) {
      double x = 3.6 + 3.4 * (cell % 3);
      double y = 4.4 + 3.4 * (cell / 3);
      pen.stroke(cell == 5 || cell == 7 ? Pen.MEMORY_EDGE : Pen.INK, cell == 5 || cell == 7 ? 0.7 : 1.5,
          new Line2D.Double(x, y, x + 1.8, y));
    }
  }

  void smallTrace() {
    pen.fill(Pen.PANEL, new RoundRectangle2D.Double(0, 0, 8, 8, 1, 1));
    pen.stroke(Pen.DRIVER, 1, new RoundRectangle2D.Double(0.5, 0.5, 7, 7, 1, 1));
    Path2D line = new Path2D.Double();
    line.moveTo(2, 5.5);
    line.lineTo(4, 5.5);
    line.lineTo(4, 2.5);
    line.lineTo(6, 2.5);
    pen.stroke(Pen.DEVICE, 1.1, line);
  }

  void live() {
    pen.fill(new Color(0xc81e1e), new Ellipse2D.Double(1.5, 1.5, 5, 5));
    pen.stroke(Color.WHITE, 0.8, new Ellipse2D.Double(1.5, 1.5, 5, 5));
  }

  void plus() {
    Path2D plus = new Path2D.Double();
    double[][] corners = {{6, 2.5}, {10, 2.5}, {10, 6}, {13.5, 6}, {13.5, 10}, {10, 10}, {10, 13.5}, {6, 13.5}, {6, 10},
        {2.5, 10}, {2.5, 6}, {6, 6}};
    plus.moveTo(corners[0][0], corners[0][1]);
    for (double[] corner : corners) {
      plus.lineTo(corner[0], corner[1]);
    }
    plus.closePath();
    pen.fill(Pen.USED_FILL, plus);
    pen.stroke(Pen.USED, 1.1, plus);
  }

  void lens(boolean plus) {
    pen.fill(Pen.PANEL, new Ellipse2D.Double(1.5, 1.5, 9.5, 9.5));
    pen.stroke(Pen.INK, 1.3, new Ellipse2D.Double(1.5, 1.5, 9.5, 9.5));
    pen.stroke(Pen.INK, 2, new Line2D.Double(10, 10, 14.2, 14.2));
    pen.stroke(Pen.DRIVER, 1.3, new Line2D.Double(4, 6.25, 8.5, 6.25));
    if (plus) {
      pen.stroke(Pen.DRIVER, 1.3, new Line2D.Double(6.25, 4, 6.25, 8.5));
    }
  }

  /** A page with what is wanted on it. */
  void help() {
    pen.box(Pen.PANEL, Pen.INK, 2.5, 1, 11, 14);
    pen.stroke(Pen.DRIVER, 1.5, new Arc2D.Double(5.4, 3.6, 5.2, 4.8, 200, -240, Arc2D.OPEN));
    pen.stroke(Pen.DRIVER, 1.5, new Line2D.Double(8, 8.2, 8, 9.8));
    pen.fill(Pen.DRIVER, new Ellipse2D.Double(7.1, 11, 1.8, 1.8));
  }

  void fit() {
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 4.5, 5.5, 7, 5);
    for (int corner = 0; corner < 4; corner++) {
      double x = corner % 2 == 0 ? 1.5 : 14.5;
      double y = corner < 2 ? 2.5 : 13.5;
      double dx = x < 8 ? 3 : -3;
      double dy = y < 8 ? 3 : -3;
      pen.stroke(Pen.INK, 1.2, new Line2D.Double(x, y, x + dx, y));
      pen.stroke(Pen.INK, 1.2, new Line2D.Double(x, y, x, y + dy));
    }
  }
}

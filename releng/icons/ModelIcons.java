// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Icons of what a system is made of. */
final class ModelIcons {
  private final Pen pen;

  ModelIcons(Pen pen) {
    this.pen = pen;
  }

  /** Two cores and the memory between them. */
  void topology() {
    pen.stroke(Pen.DEVICE, 1, new Line2D.Double(5, 6, 11, 6));
    pen.stroke(Pen.INTERRUPT, 1, new Line2D.Double(5, 10, 11, 10));
    pen.box(Pen.PANEL, Pen.INK, 0.8, 2.5, 4, 11);
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 6.4, 4.5, 3.2, 7);
    pen.box(Pen.PANEL, Pen.INK, 11.2, 2.5, 4, 11);
  }

  void core() {
    for (int pin = 0; pin < 3; pin++) {
      double at = 5 + 3 * pin;
      pen.stroke(Pen.INK, 1, new Line2D.Double(at, 1, at, 15));
      pen.stroke(Pen.INK, 1, new Line2D.Double(1, at, 15, at));
    }
    pen.box(Pen.PANEL, Pen.INK, 3, 3, 10, 10);
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 5.8, 5.8, 4.4, 4.4);
  }

  void window() {
    pen.box(Pen.PANEL, Pen.INK, 1.5, 2, 5, 12);
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 9.5, 2, 5, 12);
    pen.fill(Pen.DRIVER_FILL, new RoundRectangle2D.Double(2.2, 4, 3.6, 3.5, 0, 0));
    pen.fill(Pen.DRIVER_FILL, new RoundRectangle2D.Double(10.2, 8.5, 3.6, 3.5, 0, 0));
    pen.stroke(Pen.DRIVER, 1, new Line2D.Double(5.8, 5.7, 10.2, 10.2));
  }

  void memory() {
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 2.5, 1.5, 11, 13);
    for (int row = 1; row < 4; row++) {
      pen.stroke(Pen.MEMORY_EDGE, 0.9, new Line2D.Double(3, 1.5 + 3.25 * row, 13, 1.5 + 3.25 * row));
    }
  }

  void bell() {
    Path2D bell = new Path2D.Double();
    bell.moveTo(2.5, 12);
    bell.curveTo(5, 10, 3, 3, 8, 2.5);
    bell.curveTo(13, 3, 11, 10, 13.5, 12);
    bell.closePath();
    pen.fill(Pen.DEVICE_FILL, bell);
    pen.stroke(Pen.DEVICE, 1.1, bell);
    pen.fill(Pen.DEVICE, new Ellipse2D.Double(6.5, 12.3, 3, 2.4));
  }

  void device() {
    pen.box(Pen.PANEL, Pen.INK, 1.5, 3.5, 13, 9);
    pen.clock(5.2, 8, 2.6);
    pen.clock(10.8, 8, 2.6);
  }

  /** A dashed frame around two parts. */
  void group() {
    pen.g.setColor(Pen.INK);
    pen.g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 1.5f}, 0));
    pen.g.draw(new RoundRectangle2D.Double(1.2, 1.8, 13.6, 12.4, 3, 3));
    pen.box(Pen.PANEL, Pen.INK, 3.5, 4.5, 4, 7);
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 9, 4.5, 3.5, 7);
  }

  void letter(double x, double y, double width, double height) {
    pen.box(Pen.PANEL, Pen.INK, x, y, width, height);
    pen.stroke(Pen.INK, 1, new Line2D.Double(x, y + 0.5, x + width / 2, y + height * 0.6));
    pen.stroke(Pen.INK, 1, new Line2D.Double(x + width, y + 0.5, x + width / 2, y + height * 0.6));
  }

  void letterOnItsWay() {
    letter(1.5, 5, 8, 6);
    pen.stroke(Pen.DEVICE, 1.3, new Line2D.Double(10.5, 8, 13, 8));
    pen.triangle(Pen.DEVICE, 15.3, 8, 12.3, 5.6, 12.3, 10.4);
  }

  /** Buffers in a row, or one that is copied into another. */
  void buffers(boolean copies) {
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 1.5, 3, 5.5, 4);
    pen.box(copies ? Pen.MEMORY : Pen.DRIVER_FILL, copies ? Pen.MEMORY_EDGE : Pen.DRIVER, 9, copies ? 9 : 3, 5.5, 4);
    if (copies) {
      pen.stroke(Pen.INK, 1.1, new Line2D.Double(7, 7, 9.5, 9.2));
    } else {
      pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 1.5, 9, 5.5, 4);
      pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 9, 9, 5.5, 4);
    }
  }

  void network() {
    pen.stroke(Pen.INK, 1, new Line2D.Double(8, 6, 8, 9));
    pen.stroke(Pen.INK, 1, new Line2D.Double(3.5, 11, 3.5, 9));
    pen.stroke(Pen.INK, 1, new Line2D.Double(12.5, 11, 12.5, 9));
    pen.stroke(Pen.INK, 1, new Line2D.Double(3.5, 9, 12.5, 9));
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 5.5, 1.8, 5, 4.2);
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 1.2, 10.5, 4.6, 3.8);
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 10.2, 10.5, 4.6, 3.8);
  }

  void disk() {
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 2.5, 4, 11, 9);
    pen.fill(Pen.PANEL, new Ellipse2D.Double(2.5, 1.8, 11, 4.4));
    pen.stroke(Pen.MEMORY_EDGE, 1, new Ellipse2D.Double(2.5, 1.8, 11, 4.4));
    pen.stroke(Pen.MEMORY_EDGE, 1, new Arc2D.Double(2.5, 6, 11, 4.4, 180, 180, Arc2D.OPEN));
  }

  void die() {
    pen.box(Pen.PANEL, Pen.INK, 2, 2, 12, 12);
    for (double[] dot : new double[][] {{5, 5}, {11, 5}, {8, 8}, {5, 11}, {11, 11}}) {
      pen.fill(Pen.DEVICE, new Ellipse2D.Double(dot[0] - 1.2, dot[1] - 1.2, 2.4, 2.4));
    }
  }

  /** Two sides, and between them what they meet at. */
  void transport(Runnable meeting) {
    pen.stroke(Pen.INK, 1.2, new Line2D.Double(2, 8, 14, 8));
    pen.stroke(Pen.DRIVER, 1.8, new Line2D.Double(1.5, 4, 1.5, 12));
    pen.stroke(Pen.DEVICE, 1.8, new Line2D.Double(14.5, 4, 14.5, 12));
    meeting.run();
  }

  void bus() {
    pen.stroke(Pen.INK, 2, new Line2D.Double(1, 8, 15, 8));
    for (int tap = 0; tap < 3; tap++) {
      double x = 3.5 + 4.5 * tap;
      boolean up = tap != 1;
      pen.stroke(Pen.INK, 1, new Line2D.Double(x, 8, x, up ? 4 : 12));
      pen.endpoint(x, up ? 3.5 : 12.5, 2);
    }
  }

  void channel() {
    pen.stroke(Pen.DEVICE, 1.3, new Line2D.Double(3, 6.5, 13, 6.5));
    pen.stroke(Pen.INTERRUPT, 1.3, new Line2D.Double(3, 9.5, 13, 9.5));
    pen.endpoint(3, 8, 2.6);
    pen.endpoint(13, 8, 2.6);
  }

  /** An arrow to what is drawn smaller at its end. */
  void link(Color line, Runnable end) {
    pen.stroke(line, 1.6, new Line2D.Double(1.5, 1.5, 6, 6));
    pen.triangle(line, 7.8, 7.8, 3.6, 6.6, 6.6, 3.6);
    AffineTransform whole = pen.g.getTransform();
    pen.g.translate(6.2, 6.2);
    pen.g.scale(0.62, 0.62);
    end.run();
    pen.g.setTransform(whole);
  }

  /** A bubble that speaks, or one that answers. */
  void speech(boolean speaks) {
    pen.box(speaks ? Pen.DRIVER_FILL : Pen.USED_FILL, speaks ? Pen.DRIVER : Pen.USED, 1.5, 2, 13, 8.5);
    Color edge = speaks ? Pen.DRIVER : Pen.USED;
    pen.triangle(edge, speaks ? 4 : 12, 10.5, 8, 10.5, speaks ? 4 : 12, 14.5);
    if (speaks) {
      pen.stroke(Pen.DRIVER, 1.1, new Line2D.Double(4, 5, 12, 5));
      pen.stroke(Pen.DRIVER, 1.1, new Line2D.Double(4, 7.6, 9.5, 7.6));
    } else {
      pen.stroke(Pen.USED, 1.1, new Line2D.Double(4.5, 6.2, 12, 6.2));
      pen.triangle(Pen.USED, 7, 3.6, 3.4, 6.2, 7, 8.8);
    }
  }

  void shell(boolean writes) {
    pen.box(Pen.INK, Pen.INK, 1.5, 2.5, 13, 11);
    pen.stroke(Color.WHITE, 1.2, new Line2D.Double(4, 5.5, 6.5, 8));
    pen.stroke(Color.WHITE, 1.2, new Line2D.Double(6.5, 8, 4, 10.5));
    if (writes) {
      pen.stroke(new Color(0xffd9a8), 1.3, new Line2D.Double(8, 10.5, 12, 10.5));
    } else {
      pen.triangle(new Color(0xc6e8c8), 9, 5.5, 13, 8, 9, 10.5);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** Icons of what cores do. */
final class TaskIcons {
  private final Pen pen;

  TaskIcons(Pen pen) {
    this.pen = pen;
  }

  private void arrow(Color color, double from, double to, double y) {
    double head = to - 3 * Math.signum(to - from);
    pen.stroke(color, 1.7, new Line2D.Double(from, y, head, y));
    pen.triangle(color, to, y, head, y - 2.6, head, y + 2.6);
  }

  /** There and back again, with a stop watch where the time counts. */
  void ping() {
    arrow(Pen.DRIVER, 1, 10, 4);
    arrow(Pen.USED, 10, 1, 9);
    pen.fill(Pen.PANEL, new Ellipse2D.Double(8, 8, 7, 7));
    pen.stroke(Pen.INK, 1.1, new Ellipse2D.Double(8, 8, 7, 7));
    pen.stroke(Pen.DEVICE, 1.2, new Line2D.Double(11.5, 11.5, 11.5, 9.2));
  }

  void producer() {
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 1, 4, 5.5, 8);
    arrow(Pen.DRIVER, 7, 15, 5.5);
    arrow(Pen.DRIVER, 7, 15, 10.5);
  }

  void consumer() {
    pen.box(Pen.USED_FILL, Pen.USED, 9.5, 4, 5.5, 8);
    arrow(Pen.USED, 1, 9, 5.5);
    arrow(Pen.USED, 1, 9, 10.5);
  }

  /** A question, or what is said to it. */
  void question(boolean asks) {
    Color edge = asks ? Pen.DRIVER : Pen.USED;
    pen.box(asks ? Pen.DRIVER_FILL : Pen.USED_FILL, edge, 1.5, 1.5, 13, 9.5);
    pen.triangle(edge, asks ? 4 : 12, 11, 8, 11, asks ? 4 : 12, 15);
    if (asks) {
      pen.stroke(edge, 1.4, new Arc2D.Double(6, 2.6, 4, 3.6, 180, -230, Arc2D.OPEN));
      pen.stroke(edge, 1.4, new Line2D.Double(8, 6.4, 8, 7.2));
      pen.fill(edge, new Ellipse2D.Double(7.2, 8.3, 1.6, 1.6));
    } else {
      pen.stroke(edge, 1.6, new Line2D.Double(4.8, 6.2, 7, 8.4));
      pen.stroke(edge, 1.6, new Line2D.Double(7, 8.4, 11.4, 3.8));
    }
  }

  /** Somebody at an endpoint. */
  void user() {
    pen.fill(Pen.DRIVER_FILL, new Ellipse2D.Double(4, 1, 5, 5));
    pen.stroke(Pen.DRIVER, 1.1, new Ellipse2D.Double(4, 1, 5, 5));
    pen.fill(Pen.DRIVER_FILL, new Arc2D.Double(1.5, 7, 10, 13, 0, 180, Arc2D.PIE));
    pen.stroke(Pen.DRIVER, 1.1, new Arc2D.Double(1.5, 7, 10, 13, 0, 180, Arc2D.PIE));
    pen.endpoint(12.4, 11.6, 2.8);
  }

  /** A node that hangs on the bus, or the bus with what it joins. */
  void can(boolean isHub) {
    pen.stroke(Pen.DRIVER, 1.3, new Line2D.Double(1, 11, 15, 11));
    pen.stroke(Pen.DEVICE, 1.3, new Line2D.Double(1, 13.5, 15, 13.5));
    for (double x : isHub ? new double[] {1, 6, 11} : new double[] {4}) {
      double width = isHub ? 4 : 8;
      pen.stroke(Pen.INK, 1, new Line2D.Double(x + width / 2, 7, x + width / 2, 11));
      pen.box(isHub ? Pen.PANEL : Pen.DEVICE_FILL, Pen.INK, x, isHub ? 3 : 2, width, isHub ? 4 : 5.5);
    }
  }

  /** Switches: one up, one down. */
  void switches() {
    for (int i = 0; i < 2; i++) {
      double x = 2.5 + 6 * i;
      pen.box(Pen.PANEL, Pen.INK, x, 2, 5, 12);
      pen.box(i == 0 ? Pen.USED_FILL : Pen.MEMORY, i == 0 ? Pen.USED : Pen.MEMORY_EDGE, x + 1, i == 0 ? 3 : 8, 3, 5);
    }
  }

  void display() {
    pen.box(Pen.INK, Pen.INK, 1, 3.5, 14, 9);
    pen.box(Pen.USED_FILL, Pen.USED, 2.5, 5, 11, 6);
    pen.stroke(Pen.INK, 1, new Line2D.Double(4, 7, 11, 7));
    pen.stroke(Pen.INK, 1, new Line2D.Double(4, 9.2, 8.5, 9.2));
  }

  /** Four instruments. */
  void panel() {
    pen.box(Pen.PANEL, Pen.INK, 1.5, 1.5, 13, 13);
    pen.box(Pen.USED_FILL, Pen.USED, 3, 3, 4.5, 4.5);
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 8.6, 3, 4.5, 4.5);
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 3, 8.6, 4.5, 4.5);
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 8.6, 8.6, 4.5, 4.5);
  }

  /** To a device and back. */
  void requests() {
    arrow(Pen.DRIVER, 1, 9, 5);
    arrow(Pen.USED, 9, 1, 11);
    pen.box(Pen.PANEL, Pen.INK, 10, 2, 5, 12);
    pen.clock(12.5, 8, 2);
  }

  /** A flash at a point of time. */
  void step() {
    pen.stroke(Pen.INK, 1.2, new Line2D.Double(1, 13, 15, 13));
    pen.stroke(Pen.INK, 1.2, new Line2D.Double(4, 11.5, 4, 14.5));
    pen.stroke(Pen.INK, 1.2, new Line2D.Double(12, 11.5, 12, 14.5));
    pen.triangle(Pen.DEVICE, 9.5, 0.8, 4.5, 7, 8.5, 7);
    pen.triangle(Pen.DEVICE, 6.5, 12.5, 11.5, 5.6, 7.5, 5.6);
  }
}

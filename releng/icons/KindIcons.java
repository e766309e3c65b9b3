// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Icons of the kinds of virtio devices. */
final class KindIcons {
  private final Pen pen;

  KindIcons(Pen pen) {
    this.pen = pen;
  }

  private void line(Color color, double width, double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    pen.stroke(color, width, path);
  }

  private void dot(Color color, double x, double y, double r) {
    pen.fill(color, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
  }

  /** A padlock. */
  void crypto() {
    pen.stroke(Pen.INK, 1.5, new Arc2D.Double(4.7, 1.5, 6.6, 9, 0, 180, Arc2D.OPEN));
    pen.box(Pen.DEVICE_FILL, Pen.DEVICE, 3, 6.5, 10, 7.5);
    line(Pen.INK, 1.5, 8, 9, 8, 11.5);
  }

  /** A screen on its foot. */
  void screen() {
    pen.box(Pen.DRIVER_FILL, Pen.INK, 1.5, 2, 13, 8.8);
    line(Pen.DRIVER, 1.2, 3.5, 9, 6, 5.5, 8.5, 8, 12, 4);
    line(Pen.INK, 1.3, 8, 11, 8, 14);
    line(Pen.INK, 1.3, 5, 14, 11, 14);
  }

  /** Keys. */
  void keys() {
    pen.box(Pen.PANEL, Pen.INK, 1, 4, 14, 8.5);
    for (int key = 0; key < 4; key++) {
      dot(Pen.INK, 3.5 + 3 * key, 6.5, 0.9);
    }
    line(Pen.INK, 1.4, 5, 10, 11, 10);
  }

  /** A folder, with the number of its protocol or a plug in front. */
  void folder(boolean isNineP) {
    line(Pen.MEMORY_EDGE, 1.2, 1.5, 4.5, 1.5, 3, 6, 3, 7.5, 4.5);
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 1.5, 4.5, 13, 9);
    if (isNineP) {
      pen.stroke(Pen.DEVICE, 1.4, new Ellipse2D.Double(6.2, 5.8, 3.4, 3.4));
      pen.stroke(Pen.DEVICE, 1.4, new Arc2D.Double(4.6, 5.5, 5, 6.6, 20, -100, Arc2D.OPEN));
    } else {
      line(Pen.DRIVER, 1.3, 4, 7.5, 12, 7.5);
      line(Pen.DRIVER, 1.3, 4, 10.5, 9, 10.5);
    }
  }

  /** One address becomes another. */
  void iommu() {
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 1, 2, 4.5, 4.5);
    pen.box(Pen.MEMORY, Pen.MEMORY_EDGE, 10.5, 9.5, 4.5, 4.5);
    line(Pen.INK, 1.3, 3.2, 7, 3.2, 11.8, 8.5, 11.8);
    pen.triangle(Pen.INK, 10.2, 11.8, 7.4, 9.8, 7.4, 13.8);
  }

  /** A loudspeaker. */
  void speaker() {
    pen.box(Pen.PANEL, Pen.INK, 1.5, 5.8, 3.5, 4.4);
    pen.triangle(Pen.INK, 3.5, 8, 9, 2, 9, 14);
    pen.stroke(Pen.DEVICE, 1.3, new Arc2D.Double(6.5, 4.5, 6, 7, -50, 100, Arc2D.OPEN));
    pen.stroke(Pen.DEVICE, 1.3, new Arc2D.Double(6, 2, 9, 12, -50, 100, Arc2D.OPEN));
  }

  /** A thermometer. */
  void sensor() {
    line(Pen.INK, 4.6, 8, 3, 8, 10);
    line(Pen.PANEL, 2.8, 8, 3, 8, 10);
    dot(Pen.INK, 8, 12, 3);
    dot(Pen.DEVICE, 8, 12, 2.1);
    line(Pen.DEVICE, 1.5, 8, 6.5, 8, 12);
    line(Pen.INK, 1, 11.5, 4, 13.5, 4);
    line(Pen.INK, 1, 11.5, 7, 13.5, 7);
  }

  /** Two wires and what hangs on them. */
  void i2c() {
    line(Pen.DRIVER, 1.4, 1, 3.5, 15, 3.5);
    line(Pen.DEVICE, 1.4, 1, 6, 15, 6);
    for (int chip = 0; chip < 2; chip++) {
      double x = 2.5 + 6.5 * chip;
      line(Pen.DRIVER, 1, x + 1, 3.5, x + 1, 10);
      line(Pen.DEVICE, 1, x + 3.5, 6, x + 3.5, 10);
      pen.box(Pen.PANEL, Pen.INK, x, 9.5, 4.5, 4.5);
    }
  }

  /** Pins, one of which is high. */
  void pins() {
    pen.box(Pen.PANEL, Pen.INK, 2, 5.5, 12, 5);
    for (int pin = 0; pin < 3; pin++) {
      line(Pen.INK, 1.4, 4.5 + 3.5 * pin, 10.5, 4.5 + 3.5 * pin, 14);
      dot(pin == 1 ? Pen.USED : Pen.MEMORY_EDGE, 4.5 + 3.5 * pin, 8, 1.2);
    }
    line(Pen.USED, 1.3, 3, 3.5, 6, 3.5, 6, 1.5, 10, 1.5, 10, 3.5, 13, 3.5);
  }

  /** A twisted pair with its nodes. */
  void can() {
    line(Pen.DRIVER, 1.2, 1, 6.5, 4.5, 9.5, 8, 6.5, 11.5, 9.5, 15, 6.5);
    line(Pen.DEVICE, 1.2, 1, 9.5, 4.5, 6.5, 8, 9.5, 11.5, 6.5, 15, 9.5);
    pen.box(Pen.PANEL, Pen.INK, 1.5, 1, 4, 3.4);
    pen.box(Pen.PANEL, Pen.INK, 10.5, 1, 4, 3.4);
    pen.box(Pen.PANEL, Pen.INK, 6, 11.6, 4, 3.4);
  }

  /** A balloon on its string. */
  void balloon() {
    pen.fill(Pen.DEVICE_FILL, new Ellipse2D.Double(3.5, 1, 9, 10));
    pen.stroke(Pen.DEVICE, 1.1, new Ellipse2D.Double(3.5, 1, 9, 10));
    pen.triangle(Pen.DEVICE, 8, 10.4, 6.6, 12.4, 9.4, 12.4);
    line(Pen.INK, 1, 8, 12.4, 8, 15.5);
  }

  /** A clock's face with its twelve. */
  void watch() {
    pen.fill(Pen.PANEL, new Ellipse2D.Double(1.5, 1.5, 13, 13));
    pen.stroke(Pen.INK, 1.3, new Ellipse2D.Double(1.5, 1.5, 13, 13));
    line(Pen.INK, 1.3, 8, 8, 8, 3.8);
    line(Pen.INK, 1.3, 8, 8, 11.2, 9.6);
    dot(Pen.DEVICE, 8, 8, 1.1);
  }

  /** A camera. */
  void camera() {
    pen.box(Pen.PANEL, Pen.INK, 1, 4.5, 9.5, 7.5);
    pen.triangle(Pen.INK, 10.5, 8.2, 15, 4.5, 15, 12);
    dot(Pen.DRIVER, 5.5, 8.2, 2.2);
    dot(Pen.DRIVER_FILL, 5.5, 8.2, 1);
  }

  /** What joins three. */
  void hub() {
    line(Pen.INK, 1.1, 8, 8, 3, 3.5);
    line(Pen.INK, 1.1, 8, 8, 13, 3.5);
    line(Pen.INK, 1.1, 8, 8, 8, 13.5);
    pen.box(Pen.DRIVER_FILL, Pen.DRIVER, 5, 5.8, 6, 4.4);
    dot(Pen.DEVICE, 3, 3.2, 1.8);
    dot(Pen.DEVICE, 13, 3.2, 1.8);
    dot(Pen.DEVICE, 8, 13.4, 1.8);
  }
}

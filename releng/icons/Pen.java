// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.imageio.ImageIO;

/** Draws one icon, in 16 by 16 units, in the colours of the pictures; and what several icons have in common. */
final class Pen {
  static final Color INK = new Color(0x3b4652);
  static final Color PANEL = new Color(0xfafbfc);
  static final Color DRIVER = new Color(0x2563b0);
  static final Color DRIVER_FILL = new Color(0xbcd6f6);
  static final Color DEVICE = new Color(0xc2410c);
  static final Color DEVICE_FILL = new Color(0xffd9a8);
  static final Color USED = new Color(0x3f8f46);
  static final Color USED_FILL = new Color(0xc6e8c8);
  static final Color INTERRUPT = new Color(0x7c3aed);
  static final Color MEMORY = new Color(0xf1e8d2);
  static final Color MEMORY_EDGE = new Color(0x8f8058);

  final Graphics2D g;

  private Pen(Graphics2D g) {
    this.g = g;
  }

  /** Once for one pixel a unit, and once for two ({@code @2x}). */
  static void writeBoth(Path name, int pixels, int units, Consumer<Pen> drawing) throws IOException {
    write(name.resolveSibling(name.getFileName() + ".png"), pixels, units, drawing);
    write(name.resolveSibling(name.getFileName() + "@2x.png"), 2 * pixels, units, drawing);
  }

  static void write(Path file, int pixels, int units, Consumer<Pen> drawing) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image(pixels, units, drawing), "png", file.toFile());
  }

  static BufferedImage image(int pixels, int units, Consumer<Pen> drawing) {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale((double) pixels / units, (double) pixels / units);
    drawing.accept(new Pen(g));
    g.dispose();
    return image;
  }

  /** The mark of the house: a ring with two hands and what is in flight between them. */
  void clock(double x, double y, double r) {
    fill(PANEL, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    fill(DEVICE_FILL, new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, 50, -140, Arc2D.PIE));
    stroke(INK, 1.2, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    stroke(DEVICE, 1.4, new Line2D.Double(x, y, x + r * 0.55, y - r * 0.66));
    stroke(DRIVER, 1.4, new Line2D.Double(x, y, x, y + r * 0.9));
  }

  void star(double x, double y, double r) {
    Path2D star = new Path2D.Double();
    for (int i = 0; i < 10; i++) {
      double radius = i % 2 == 0 ? r : r * 0.45;
      double angle = Math.PI * (i / 5.0 - 0.5);
      double px = x + radius * Math.cos(angle);
      double py = y + radius * Math.sin(angle);
      if (i == 0) {
        star.moveTo(px, py);
      } else {
        star.lineTo(px, py);
      }
    }
    star.closePath();
    fill(new Color(0xffb020), star);
    stroke(new Color(0x9a6200), 0.7, star);
  }

  void table(double x, double y, double width, double height) {
    box(PANEL, INK, x, y, width, height);
    fill(DRIVER_FILL, new RoundRectangle2D.Double(x + 0.5, y + 0.5, width - 1, height / 4, 0, 0));
    for (int row = 1; row < 4; row++) {
      stroke(INK, 0.7, new Line2D.Double(x, y + row * height / 4, x + width, y + row * height / 4));
    }
    stroke(INK, 0.7, new Line2D.Double(x + width / 3, y, x + width / 3, y + height));
  }

  void endpoint(double x, double y, double r) {
    fill(USED_FILL, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    stroke(USED, 1.1, new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
  }

  /** Lines that a core prints. */
  void console() {
    box(PANEL, INK, 1.5, 1.8, 13, 12.4);
    stroke(USED, 1.4, new Line2D.Double(3.5, 4.6, 5.4, 6.2));
    stroke(USED, 1.4, new Line2D.Double(5.4, 6.2, 3.5, 7.8));
    stroke(INK, 1.1, new Line2D.Double(7, 7.8, 12.5, 7.8));
    stroke(INK, 1.1, new Line2D.Double(3.5, 11, 10.5, 11));
  }

  /** A trace, and an arrow into it or out of it. */
  void exchange(boolean into) {
    trace();
    double tip = into ? 7.5 : 15.5;
    double tail = into ? 15.5 : 7.5;
    double head = into ? 11 : 12;
    stroke(PANEL, 3.4, new Line2D.Double(8, 12, 12.6, 12));
    stroke(USED, 1.8, new Line2D.Double(tail, 12, head, 12));
    triangle(USED, tip, 12, head, 8.6, head, 15.4);
  }

  void trace() {
    box(PANEL, INK, 1.5, 2.5, 13, 11);
    Path2D line = new Path2D.Double();
    line.moveTo(3, 10.5);
    line.lineTo(5.5, 10.5);
    line.lineTo(5.5, 6);
    line.lineTo(8.5, 6);
    line.lineTo(8.5, 8.5);
    line.lineTo(11, 8.5);
    line.lineTo(11, 5);
    line.lineTo(13, 5);
    stroke(DEVICE, 1.2, line);
    stroke(DRIVER, 1.2, new Line2D.Double(9.8, 3.5, 9.8, 12.5));
  }

  void box(Color fill, Color edge, double x, double y, double width, double height) {
    RoundRectangle2D box = new RoundRectangle2D.Double(x, y, width, height, 1.6, 1.6);
    fill(fill, box);
    stroke(edge, 1, box);
  }

  void triangle(Color fill, double x1, double y1, double x2, double y2, double x3, double y3) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x1, y1);
    triangle.lineTo(x2, y2);
    triangle.lineTo(x3, y3);
    triangle.closePath();
    fill(fill, triangle);
  }

  void fill(Color color, Shape shape) {
    g.setColor(color);
    g.fill(shape);
  }

  void stroke(Color color, double width, Shape shape) {
    g.setColor(color);
    g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(shape);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;

/** Icons of the debugger's ways back: they point to the left, where the platform's own point to the right. */
final class DebugIcons {
  private static final Color ARROW = new Color(0xc08a1e);
  private static final Color GO = new Color(0x3f8f46);
  private static final Color LINE = new Color(0x2563b0);

  private DebugIcons() {}

  static void write(Path folder) throws IOException {
    Pen.writeBoth(folder.resolve("step_back"), 16, 16, pen -> {
      lines(pen.g);
      arrow(pen.g, new Line2D.Double(11, 9, 6, 9), 3, 9);
    });
    Pen.writeBoth(folder.resolve("step_back_over"), 16, 16, pen -> {
      lines(pen.g);
      arrow(pen.g, new Arc2D.Double(4.5, 4, 9, 9, 0, 150, Arc2D.OPEN), 3, 9);
    });
    Pen.writeBoth(folder.resolve("resume_back"), 16, 16, pen -> {
      pen.triangle(GO, 3, 8, 10, 3, 10, 13);
      pen.fill(GO, new Rectangle2D.Double(11.5, 3, 2, 10));
    });
  }

  private static void lines(Graphics2D g) {
    g.setColor(LINE);
    g.fill(new Rectangle2D.Double(9, 12, 6, 1.6));
    g.fill(new Rectangle2D.Double(1.5, 12, 5, 1.6));
  }

  private static void arrow(Graphics2D g, Shape way, double x, double y) {
    g.setColor(ARROW);
    g.setStroke(new BasicStroke(2));
    g.draw(way);
    g.fill(triangle(x - 2, y, x + 3, y - 3.5, x + 3, y + 3.5));
  }

  private static Shape triangle(double... points) {
    Path2D shape = new Path2D.Double();
    shape.moveTo(points[0], points[1]);
    shape.lineTo(points[2], points[3]);
    shape.lineTo(points[4], points[5]);
    shape.closePath();
    return shape;
  }
}

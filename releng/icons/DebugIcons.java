// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0

import java.awt.*;
import java.awt.geom.*;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * Draws the icons of the debugger's ways back: {@code java releng/icons/DebugIcons.java} at the root of the repository. They point to
 * the left, where the platform's own point to the right.
 */
public final class DebugIcons {
  private static final Color ARROW = new Color(0xc08a1e);
  private static final Color GO = new Color(0x3f8f46);
  private static final Color LINE = new Color(0x2563b0);

  private DebugIcons() {}

  public static void main(String[] arguments) throws IOException {
    for (int pixels : new int[] {16, 32}) {
      write("step_back", pixels, g -> {
        lines(g);
        arrow(g, new Line2D.Double(11, 9, 6, 9), 3, 9);
      });
      write("step_back_over", pixels, g -> {
        lines(g);
        arrow(g, new Arc2D.Double(4.5, 4, 9, 9, 0, 150, Arc2D.OPEN), 3, 9);
      });
      write("resume_back", pixels, g -> {
        g.setColor(GO);
        g.fill(triangle(3, 8, 10, 3, 10, 13));
        g.fill(new Rectangle2D.Double(11.5, 3, 2, 10));
      });
    }
  }

  private interface Drawing {
    void draw(Graphics2D g);
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

  private static void write(String name, int pixels, Drawing drawing) throws IOException {
    BufferedImage image = new BufferedImage(pixels, pixels, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.scale(pixels / 16.0, pixels / 16.0);
    drawing.draw(g);
    g.dispose();
    Path folder = Path.of("bundles/org.ringscope.ide/icons");
    ImageIO.write(image, "png", folder.resolve(name + (pixels == 16 ? "" : "@2x") + ".png").toFile());
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** A canvas that paints into an image and writes it as PNG. Needs no display, only a font. */
public final class PngCanvas implements Canvas {
  private final BufferedImage image;
  private final Theme theme;
  private final double scale;
  private Graphics2D graphics;
  private final Deque<Graphics2D> saved = new ArrayDeque<>();
  private final Map<Paint, java.awt.Paint> paints = new EnumMap<>(Paint.class);
  private final Map<Stroke, BasicStroke> strokes = new EnumMap<>(Stroke.class);
  private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

  /** @param scale image pixels per pixel of the picture; 2 is crisp on dense screens */
  public PngCanvas(double width, double height, double scale, Theme theme) {
    System.setProperty("java.awt.headless", System.getProperty("java.awt.headless", "true"));
    this.theme = theme;
    this.scale = scale;
    image =
        new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_ARGB);
    graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setColor(new Color(theme.argb(Paint.BACKGROUND)));
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.scale(scale, scale);
  }

  /** Writes the picture; a file that was there is replaced. */
  public void write(Path file) throws IOException {
    try (var out = Files.newOutputStream(file)) {
      if (!ImageIO.write(image, "png", out)) {
        throw new IOException("this Java has no PNG writer");
      }
    }
  }

  /** The image itself; changes with every further call. */
  public BufferedImage image() {
    return image;
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public void fillRectangle(double x, double y, double width, double height, double radius, Paint paint) {
    use(paint);
    graphics.fill(rectangle(x, y, width, height, radius));
  }

  @Override
  public void strokeRectangle(double x, double y, double width, double height, double radius, Paint paint,
      Stroke stroke) {
    use(paint, stroke);
    graphics.draw(rectangle(x, y, width, height, radius));
  }

  private static java.awt.Shape rectangle(double x, double y, double width, double height, double radius) {
    return radius == 0 ? new Rectangle2D.Double(x, y, width, height)
        : new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius);
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {
    use(paint, stroke);
    graphics.draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillPolygon(double[] xy, int points, Paint paint) {
    use(paint);
    graphics.fill(path(xy, points, true));
  }

  @Override
  public void strokePolygon(double[] xy, int points, Paint paint, Stroke stroke) {
    use(paint, stroke);
    graphics.draw(path(xy, points, true));
  }

  @Override
  public void strokePolyline(double[] xy, int points, Paint paint, Stroke stroke) {
    use(paint, stroke);
    graphics.draw(path(xy, points, false));
  }

  private static Path2D path(double[] xy, int points, boolean closed) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 1; i < points; i++) {
      path.lineTo(xy[2 * i], xy[2 * i + 1]);
    }
    if (closed) {
      path.closePath();
    }
    return path;
  }

  @Override
  public void fillCircle(double x, double y, double radius, Paint paint) {
    use(paint);
    graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Paint paint, Stroke stroke) {
    use(paint, stroke);
    graphics.draw(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void fillSector(double x, double y, double radius, double start, double sweep, Paint paint) {
    use(paint);
    // AWT counts counter-clockwise from three o'clock.
    graphics.fill(new Arc2D.Double(x - radius, y - radius, 2 * radius, 2 * radius, 90 - start, -sweep, Arc2D.PIE));
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Anchor anchor, Paint paint) {
    use(paint);
    Font font = font(style);
    graphics.setFont(font);
    double width = anchor == Anchor.START ? 0 : textWidth(text, style);
    double left = anchor == Anchor.START ? x : anchor == Anchor.MIDDLE ? x - width / 2 : x - width;
    graphics.drawString(text, (float) left, (float) y);
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    FontMetrics metrics = graphics.getFontMetrics(font(style));
    return metrics.getStringBounds(text, graphics).getWidth();
  }

  @Override
  public void save() {
    saved.push(graphics);
    graphics = (Graphics2D) graphics.create();
  }

  @Override
  public void restore() {
    graphics.dispose();
    graphics = saved.pop();
  }

  @Override
  public void translate(double dx, double dy) {
    graphics.translate(dx, dy);
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    graphics.clip(new Rectangle2D.Double(x, y, width, height));
  }

  private void use(Paint paint, Stroke stroke) {
    use(paint);
    graphics.setStroke(strokes.computeIfAbsent(stroke, s -> s.isDashed()
        ? new BasicStroke((float) s.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 3}, 0)
        : new BasicStroke((float) s.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER)));
  }

  private void use(Paint paint) {
    graphics.setPaint(paints.computeIfAbsent(paint, this::create));
  }

  private java.awt.Paint create(Paint paint) {
    Color colour = new Color(theme.argb(paint), true);
    return theme.pattern(paint) == Pattern.PLAIN ? colour : texture(paint, colour);
  }

  /** One period of the pattern, painted large, since a texture is scaled with the picture. */
  private TexturePaint texture(Paint paint, Color colour) {
    // A hatch of 6 pixels across the lines repeats after 6 * sqrt 2 along the axes.
    double period = theme.pattern(paint) == Pattern.HATCHED ? 6 * Math.sqrt(2) : 6;
    int size = (int) Math.round(period * scale * 4);
    BufferedImage tile = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = tile.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(colour);
    g.fillRect(0, 0, size, size);
    g.setTransform(AffineTransform.getScaleInstance(size / period, size / period));
    g.setColor(new Color(theme.patternArgb(paint), true));
    if (theme.pattern(paint) == Pattern.HATCHED) {
      g.setStroke(new BasicStroke(1.4f));
      for (int i = -1; i <= 1; i++) {
        g.draw(new Line2D.Double(i * period - 1, period + 1, (i + 1) * period + 1, -1));
      }
    } else {
      g.fill(new Ellipse2D.Double(2.1, 2.1, 1.8, 1.8));
    }
    g.dispose();
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, period, period));
  }

  private Font font(TextStyle style) {
    return fonts.computeIfAbsent(style, s -> {
      int face = (s.isBold() ? Font.BOLD : Font.PLAIN) | (s.isItalic() ? Font.ITALIC : Font.PLAIN);
      Font font = new Font(s.isMonospace() ? "DejaVu Sans Mono" : "DejaVu Sans", face, 1);
      // An unknown family silently becomes the logical Dialog; its monospaced sister keeps columns aligned.
      if (s.isMonospace() && font.getFamily().equals(Font.DIALOG)) {
        font = new Font(Font.MONOSPACED, face, 1);
      }
      return font.deriveFont((float) s.size());
    });
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import java.util.EnumMap;
import java.util.Map;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.Theme;

/** Draws our pictures as part of a figure. One instance serves all figures; patterns are plain at this size. UI thread. */
public final class Draw2dCanvas implements Canvas {
  private static final Draw2dCanvas CANVAS = new Draw2dCanvas();

  private final Theme theme = Theme.LIGHT;
  private final Map<Paint, Color> colors = new EnumMap<>(Paint.class);
  private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
  private Graphics graphics;

  private Draw2dCanvas() {}

  /** A canvas on what a figure is painted with, in its coordinates. */
  public static Draw2dCanvas on(Graphics graphics) {
    CANVAS.graphics = graphics;
    graphics.setAntialias(SWT.ON);
    return CANVAS;
  }

  @Override
  public Theme theme() {
    return theme;
  }

  private Color color(Paint paint) {
    graphics.setAlpha(theme.argb(paint) >>> 24);
    return colors.computeIfAbsent(paint, p -> {
      int argb = theme.argb(p);
      return new Color(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    });
  }

  private void stroke(Paint paint, Stroke stroke) {
    graphics.setForegroundColor(color(paint));
    graphics.setLineWidth((int) Math.max(1, Math.round(stroke.width())));
    graphics.setLineStyle(stroke.isDashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
  }

  private static Rectangle box(double x, double y, double width, double height) {
    return new Rectangle(round(x), round(y), round(width), round(height));
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }

  private static PointList points(double[] xy, int count) {
    PointList points = new PointList(count);
    for (int i = 0; i < count; i++) {
      points.addPoint(round(xy[2 * i]), round(xy[2 * i + 1]));
    }
    return points;
  }

  @Override
  public void fillRectangle(double x, double y, double width, double height, double radius, Paint paint) {
    graphics.setBackgroundColor(color(paint));
    graphics.fillRoundRectangle(box(x, y, width, height), round(2 * radius), round(2 * radius));
  }

  @Override
  public void strokeRectangle(double x, double y, double width, double height, double radius, Paint paint,
      Stroke stroke) {
    stroke(paint, stroke);
    graphics.drawRoundRectangle(box(x, y, width, height), round(2 * radius), round(2 * radius));
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    graphics.drawLine(new PrecisionPoint(x1, y1), new PrecisionPoint(x2, y2));
  }

  @Override
  public void fillPolygon(double[] xy, int count, Paint paint) {
    graphics.setBackgroundColor(color(paint));
    graphics.fillPolygon(points(xy, count));
  }

  @Override
  public void strokePolygon(double[] xy, int count, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    graphics.drawPolygon(points(xy, count));
  }

  @Override
  public void strokePolyline(double[] xy, int count, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    graphics.drawPolyline(points(xy, count));
  }

  @Override
  public void fillCircle(double x, double y, double radius, Paint paint) {
    graphics.setBackgroundColor(color(paint));
    graphics.fillOval(box(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    graphics.drawOval(box(x - radius, y - radius, 2 * radius, 2 * radius));
  }

  @Override
  public void fillSector(double x, double y, double radius, double start, double sweep, Paint paint) {
    graphics.setBackgroundColor(color(paint));
    // draw2d counts counter-clockwise from three o'clock
    graphics.fillArc(box(x - radius, y - radius, 2 * radius, 2 * radius), round(90 - start), -round(sweep));
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Anchor anchor, Paint paint) {
    Font font = font(style);
    double width = FigureUtilities.getTextWidth(text, font);
    double left = anchor == Anchor.START ? x : anchor == Anchor.MIDDLE ? x - width / 2 : x - width;
    graphics.setFont(font);
    graphics.setForegroundColor(color(paint));
    graphics.drawText(text, round(left), round(y) - FigureUtilities.getFontMetrics(font).getAscent());
  }

  private Font font(TextStyle style) {
    return fonts.computeIfAbsent(style, s -> {
      int dots = Display.getCurrent().getDPI().y;
      String family = s.isMonospace() ? JFaceResources.TEXT_FONT : JFaceResources.DEFAULT_FONT;
      return JFaceResources.getFontDescriptor(family)
          .setHeight(Math.max(5, round(s.size() * 72 / dots)))
          .setStyle((s.isBold() ? SWT.BOLD : 0) | (s.isItalic() ? SWT.ITALIC : 0))
          .createFont(Display.getCurrent());
    });
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return FigureUtilities.getTextWidth(text, font(style));
  }

  @Override
  public void save() {
    graphics.pushState();
  }

  @Override
  public void restore() {
    graphics.popState();
  }

  @Override
  public void translate(double dx, double dy) {
    graphics.translate(round(dx), round(dy));
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    graphics.clipRect(box(x, y, width, height));
  }
}

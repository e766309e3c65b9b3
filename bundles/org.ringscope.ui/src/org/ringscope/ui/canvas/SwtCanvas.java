// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.picture.canvas.Theme;

/**
 * Draws pictures with an SWT graphics context. One instance serves all paint events of a widget: {@link #start} takes the
 * context of the event. Origin and zoom are kept here and applied to each coordinate, which is cheaper than a transform and
 * leaves letters in the shape that their size wants.
 */
final class SwtCanvas implements Canvas {
  private static final int DEPTH = 32;
  private static final int FRAME = 6;
  /** Least diameter of a corner that is worth the time: a round outline costs ten times as much as a square one. */
  private static final int ROUND = 6;

  /** No letter reaches higher or lower than this many times its size. */
  private static final double TALL = 2;

  private final SwtPalette palette;
  private final double zoom;
  private final double[] saved = new double[DEPTH * FRAME];
  private GC gc;
  private int depth;
  private double originX;
  private double originY;
  private double clipX;
  private double clipY;
  private double clipWidth;
  private double clipHeight;
  private int[] points = new int[64];

  SwtCanvas(SwtPalette palette) {
    this.palette = palette;
    zoom = palette.zoom();
  }

  /** Begins a picture on {@code context}, limited to what it lets be seen of {@code area}, in pixels of the widget. */
  void start(GC context, Rectangle area) {
    gc = context;
    depth = 0;
    originX = 0;
    originY = 0;
    // A widget that scrolls is larger than what is seen of it, and setClipping would reach beyond.
    Rectangle visible = gc.getClipping().intersection(area);
    clipX = visible.x / zoom;
    clipY = visible.y / zoom;
    clipWidth = visible.width / zoom;
    clipHeight = visible.height / zoom;
    gc.setAntialias(SWT.ON);
    gc.setTextAntialias(SWT.ON);
    applyClip();
  }

  @Override
  public Theme theme() {
    return palette.theme();
  }

  @Override
  public void fillRectangle(double x, double y, double width, double height, double radius, Paint paint) {
    fill(paint);
    int diameter = extent(radius * 2);
    if (diameter < ROUND) {
      gc.fillRectangle(x(x), y(y), extent(width), extent(height));
    } else {
      gc.fillRoundRectangle(x(x), y(y), extent(width), extent(height), diameter, diameter);
    }
  }

  @Override
  public void strokeRectangle(double x, double y, double width, double height, double radius, Paint paint,
      Stroke stroke) {
    stroke(paint, stroke);
    int diameter = extent(radius * 2);
    if (diameter < ROUND) {
      gc.drawRectangle(x(x), y(y), extent(width), extent(height));
    } else {
      gc.drawRoundRectangle(x(x), y(y), extent(width), extent(height), diameter, diameter);
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    gc.drawLine(x(x1), y(y1), x(x2), y(y2));
  }

  @Override
  public void fillPolygon(double[] xy, int count, Paint paint) {
    fill(paint);
    gc.fillPolygon(points(xy, count));
  }

  @Override
  public void strokePolygon(double[] xy, int count, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    gc.drawPolygon(points(xy, count));
  }

  @Override
  public void strokePolyline(double[] xy, int count, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    gc.drawPolyline(points(xy, count));
  }

  @Override
  public void fillCircle(double x, double y, double radius, Paint paint) {
    fill(paint);
    gc.fillOval(x(x - radius), y(y - radius), extent(radius * 2), extent(radius * 2));
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Paint paint, Stroke stroke) {
    stroke(paint, stroke);
    gc.drawOval(x(x - radius), y(y - radius), extent(radius * 2), extent(radius * 2));
  }

  @Override
  public void fillSector(double x, double y, double radius, double start, double sweep, Paint paint) {
    fill(paint);
    // SWT counts counter-clockwise from three o'clock.
    gc.fillArc(x(x - radius), y(y - radius), extent(radius * 2), extent(radius * 2), (int) Math.round(90 - start),
        (int) -Math.round(sweep));
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Anchor anchor, Paint paint) {
    double above = originY + y - style.size() * TALL;
    if (above > clipY + clipHeight || above + 2 * style.size() * TALL < clipY) {
      return; // laying out text costs most of a picture
    }
    int ascent = palette.select(gc, style);
    double left = switch (anchor) {
      case START -> x;
      case MIDDLE -> x - textWidth(text, style) / 2;
      case END -> x - textWidth(text, style);
    };
    gc.setForeground(palette.color(paint));
    gc.setAlpha(palette.alpha(paint));
    gc.drawString(text, x(left), y(y) - ascent, true);
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return palette.textWidth(gc, text, style) / zoom;
  }

  @Override
  public void save() {
    if (depth == DEPTH) {
      throw new IllegalStateException("canvas saved more than depth=" + DEPTH + " times");
    }
    int at = depth++ * FRAME;
    saved[at] = originX;
    saved[at + 1] = originY;
    saved[at + 2] = clipX;
    saved[at + 3] = clipY;
    saved[at + 4] = clipWidth;
    saved[at + 5] = clipHeight;
  }

  @Override
  public void restore() {
    int at = --depth * FRAME;
    originX = saved[at];
    originY = saved[at + 1];
    boolean changed =
        clipX != saved[at + 2] || clipY != saved[at + 3] || clipWidth != saved[at + 4] || clipHeight != saved[at + 5];
    clipX = saved[at + 2];
    clipY = saved[at + 3];
    clipWidth = saved[at + 4];
    clipHeight = saved[at + 5];
    if (changed) {
      applyClip();
    }
  }

  @Override
  public void translate(double dx, double dy) {
    originX += dx;
    originY += dy;
  }

  @Override
  public void clip(double x, double y, double width, double height) {
    double left = Math.max(clipX, originX + x);
    double top = Math.max(clipY, originY + y);
    clipWidth = Math.max(0, Math.min(clipX + clipWidth, originX + x + width) - left);
    clipHeight = Math.max(0, Math.min(clipY + clipHeight, originY + y + height) - top);
    clipX = left;
    clipY = top;
    applyClip();
  }

  private void applyClip() {
    gc.setClipping((int) Math.floor(clipX * zoom), (int) Math.floor(clipY * zoom), (int) Math.ceil(clipWidth * zoom),
        (int) Math.ceil(clipHeight * zoom));
  }

  private void fill(Paint paint) {
    gc.setAlpha(palette.alpha(paint));
    gc.setBackground(palette.color(paint));
    if (palette.pattern(paint) != null || gc.getBackgroundPattern() != null) {
      gc.setBackgroundPattern(palette.pattern(paint));
    }
  }

  private void stroke(Paint paint, Stroke stroke) {
    gc.setAlpha(palette.alpha(paint));
    gc.setForeground(palette.color(paint));
    gc.setLineWidth(Math.max(1, extent(stroke.width())));
    gc.setLineStyle(stroke.isDashed() ? SWT.LINE_DASH : SWT.LINE_SOLID);
  }

  private int[] points(double[] xy, int count) {
    if (points.length != count * 2) {
      points = Arrays.copyOf(points, count * 2);
    }
    for (int i = 0; i < count; i++) {
      points[2 * i] = x(xy[2 * i]);
      points[2 * i + 1] = y(xy[2 * i + 1]);
    }
    return points;
  }

  private int x(double x) {
    return (int) Math.round((originX + x) * zoom);
  }

  private int y(double y) {
    return (int) Math.round((originY + y) * zoom);
  }

  private int extent(double length) {
    return (int) Math.round(length * zoom);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import java.util.Arrays;
import java.util.Objects;

/** One call of a {@link Canvas} that draws, with its clip; coordinates are those of the whole picture. Used again and again. */
final class DrawnMark {
  /** No letter reaches higher above the line, or lower, than this many times its size. */
  private static final double HIGH = 1.3;
  private static final double LOW = 0.5;
  /** A sharp corner reaches so many times the width of its line beyond the corner: cairo's and SVG's limit of miters. */
  private static final double MITER = 5;

  /** What is drawn. */
  enum Kind {
    FILL_RECTANGLE,
    STROKE_RECTANGLE,
    LINE,
    FILL_POLYGON,
    STROKE_POLYGON,
    STROKE_POLYLINE,
    FILL_CIRCLE,
    STROKE_CIRCLE,
    FILL_SECTOR,
    TEXT
  }

  private Kind kind;
  private double a;
  private double b;
  private double c;
  private double d;
  private double e;
  private Paint paint;
  private Stroke stroke;
  private String text;
  private TextStyle style;
  private Anchor anchor;
  private double[] xy = new double[0];
  private int count;
  private Area clip;
  private Area area;

  /** Numbers are those of the call, in its order. @param line null where nothing is stroked */
  void shape(Kind shape, double first, double second, double third, double fourth, double fifth, Paint color,
      Stroke line) {
    kind = shape;
    a = first;
    b = second;
    c = third;
    d = fourth;
    e = fifth;
    paint = color;
    stroke = line;
    text = null;
    count = 0;
  }

  void points(double[] of, int points, double dx, double dy) {
    count = points;
    if (xy.length < 2 * points) {
      xy = new double[2 * points];
    }
    for (int i = 0; i < points; i++) {
      xy[2 * i] = of[2 * i] + dx;
      xy[2 * i + 1] = of[2 * i + 1] + dy;
    }
  }

  void letters(String words, TextStyle look, Anchor at) {
    text = words;
    style = look;
    anchor = at;
  }

  /** Once all is known. @param width of the text */
  void place(Area clipped, double width) {
    clip = clipped;
    area = extent(width).within(clipped);
  }

  private Area extent(double width) {
    double line = stroke == null ? 1 : Math.max(1, stroke.width()) + 1;
    return switch (kind) {
      case FILL_RECTANGLE, STROKE_RECTANGLE -> new Area(a, b, a + c, b + d).widened(line);
      case LINE -> new Area(Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)).widened(line);
      case FILL_POLYGON, STROKE_POLYGON, STROKE_POLYLINE -> around().widened(MITER * line);
      case FILL_CIRCLE, STROKE_CIRCLE, FILL_SECTOR -> new Area(a - c, b - c, a + c, b + c).widened(line);
      case TEXT -> {
        double left = anchor == Anchor.START ? a : anchor == Anchor.MIDDLE ? a - width / 2 : a - width;
        yield new Area(left, b - style.size() * HIGH, left + width, b + style.size() * LOW).widened(2);
      }
    };
  }

  private Area around() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      left = Math.min(left, xy[2 * i]);
      right = Math.max(right, xy[2 * i]);
      top = Math.min(top, xy[2 * i + 1]);
      bottom = Math.max(bottom, xy[2 * i + 1]);
    }
    return new Area(left, top, right, bottom);
  }

  /** What it may colour; empty for nothing. */
  Area area() {
    return area;
  }

  boolean isSame(DrawnMark other) {
    return kind == other.kind && a == other.a && b == other.b && c == other.c && d == other.d && e == other.e
        && paint == other.paint && stroke == other.stroke && Objects.equals(text, other.text)
        && (text == null || style == other.style && anchor == other.anchor) && count == other.count
        && Arrays.equals(xy, 0, 2 * count, other.xy, 0, 2 * count) && clip.equals(other.clip);
  }

  /** @param whole the clip that need not be set */
  void draw(Canvas canvas, Area whole) {
    boolean isClipped = !clip.equals(whole);
    if (isClipped) {
      canvas.save();
      canvas.clip(clip.left(), clip.top(), clip.width(), clip.height());
    }
    drawOn(canvas);
    if (isClipped) {
      canvas.restore();
    }
  }

  private void drawOn(Canvas canvas) {
    switch (kind) {
      case FILL_RECTANGLE -> canvas.fillRectangle(a, b, c, d, e, paint);
      case STROKE_RECTANGLE -> canvas.strokeRectangle(a, b, c, d, e, paint, stroke);
      case LINE -> canvas.line(a, b, c, d, paint, stroke);
      case FILL_POLYGON -> canvas.fillPolygon(xy, count, paint);
      case STROKE_POLYGON -> canvas.strokePolygon(xy, count, paint, stroke);
      case STROKE_POLYLINE -> canvas.strokePolyline(xy, count, paint, stroke);
      case FILL_CIRCLE -> canvas.fillCircle(a, b, c, paint);
      case STROKE_CIRCLE -> canvas.strokeCircle(a, b, c, paint, stroke);
      case FILL_SECTOR -> canvas.fillSector(a, b, c, d, e, paint);
      case TEXT -> canvas.text(text, a, b, style, anchor, paint);
    }
  }
}

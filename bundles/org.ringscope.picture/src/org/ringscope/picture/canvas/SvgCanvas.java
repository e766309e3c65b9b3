// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.canvas;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A canvas that writes SVG: one element per call, patterns and styles by name, {@link #begin} as a group with an id and a
 * tooltip. The same calls give the same text, everywhere.
 */
public final class SvgCanvas implements Canvas {
  private final double width;
  private final double height;
  private final Theme theme;
  private final StringBuilder body = new StringBuilder(16_384);
  private final Set<TextStyle> styles = EnumSet.noneOf(TextStyle.class);
  private final Set<Paint> patterns = EnumSet.noneOf(Paint.class);
  private int clips;
  /** Groups opened since the last save, to be closed by restore; kept as a small stack of counts. */
  private final int[] openGroups = new int[64];
  private int depth;

  public SvgCanvas(double width, double height, Theme theme) {
    this.width = width;
    this.height = height;
    this.theme = theme;
  }

  /** The whole document. */
  public String toSvg() {
    StringBuilder svg = new StringBuilder(body.length() + 2048);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"").append(number(width)).append("\" height=\"")
        .append(number(height)).append("\" viewBox=\"0 0 ").append(number(width)).append(' ').append(number(height))
        .append("\">\n");
    appendStyles(svg);
    appendPatterns(svg);
    svg.append("<rect width=\"100%\" height=\"100%\" fill=\"").append(rgb(theme.argb(Paint.BACKGROUND)))
        .append("\"/>\n");
    return svg.append(body).append("</svg>\n").toString();
  }

  private void appendStyles(StringBuilder svg) {
    svg.append("<style>\n");
    for (TextStyle style : styles) {
      svg.append('.').append(name(style)).append("{font:");
      if (style.isItalic()) {
        svg.append("italic ");
      }
      if (style.isBold()) {
        svg.append("bold ");
      }
      svg.append(number(style.size())).append(style.isMonospace()
          ? "px 'DejaVu Sans Mono',Menlo,Consolas,monospace}\n" : "px 'DejaVu Sans',Verdana,sans-serif}\n");
    }
    svg.append("</style>\n");
  }

  private void appendPatterns(StringBuilder svg) {
    if (patterns.isEmpty()) {
      return;
    }
    svg.append("<defs>\n");
    for (Paint paint : patterns) {
      boolean hatched = theme.pattern(paint) == Pattern.HATCHED;
      svg.append("<pattern id=\"").append(name(paint))
          .append("\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"")
          .append(hatched ? " patternTransform=\"rotate(45)\"" : "").append("><rect width=\"6\" height=\"6\" fill=\"")
          .append(rgb(theme.argb(paint))).append("\"/>");
      String ink = rgb(theme.patternArgb(paint));
      svg.append(hatched ? "<path d=\"M0,0 V6\" stroke-width=\"1.4\" stroke=\"" + ink + "\"/>"
          : "<circle cx=\"3\" cy=\"3\" r=\"0.9\" fill=\"" + ink + "\"/>");
      svg.append("</pattern>\n");
    }
    svg.append("</defs>\n");
  }

  @Override
  public Theme theme() {
    return theme;
  }

  @Override
  public void fillRectangle(double x, double y, double w, double h, double radius, Paint paint) {
    rectangle(x, y, w, h, radius);
    fill(paint);
    body.append("/>\n");
  }

  @Override
  public void strokeRectangle(double x, double y, double w, double h, double radius, Paint paint, Stroke stroke) {
    rectangle(x, y, w, h, radius);
    body.append(" fill=\"none\"");
    stroke(paint, stroke);
    body.append("/>\n");
  }

  private void rectangle(double x, double y, double w, double h, double radius) {
    body.append("<rect");
    attribute("x", x);
    attribute("y", y);
    attribute("width", w);
    attribute("height", h);
    if (radius > 0) {
      attribute("rx", radius);
    }
  }

  @Override
  public void line(double x1, double y1, double x2, double y2, Paint paint, Stroke stroke) {
    body.append("<line");
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
    stroke(paint, stroke);
    body.append("/>\n");
  }

  @Override
  public void fillPolygon(double[] xy, int points, Paint paint) {
    body.append("<polygon");
    points(xy, points);
    fill(paint);
    body.append("/>\n");
  }

  @Override
  public void strokePolygon(double[] xy, int points, Paint paint, Stroke stroke) {
    body.append("<polygon");
    points(xy, points);
    body.append(" fill=\"none\"");
    stroke(paint, stroke);
    body.append("/>\n");
  }

  @Override
  public void strokePolyline(double[] xy, int points, Paint paint, Stroke stroke) {
    body.append("<polyline");
    points(xy, points);
    body.append(" fill=\"none\"");
    stroke(paint, stroke);
    body.append("/>\n");
  }

  @Override
  public void fillCircle(double x, double y, double radius, Paint paint) {
    circle(x, y, radius);
    fill(paint);
    body.append("/>\n");
  }

  @Override
  public void strokeCircle(double x, double y, double radius, Paint paint, Stroke stroke) {
    circle(x, y, radius);
    body.append(" fill=\"none\"");
    stroke(paint, stroke);
    body.append("/>\n");
  }

  private void circle(double x, double y, double radius) {
    body.append("<circle");
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", radius);
  }

  @Override
  public void fillSector(double x, double y, double radius, double start, double sweep, Paint paint) {
    if (sweep >= 360) {
      fillCircle(x, y, radius, paint);
      return;
    }
    double from = Math.toRadians(start);
    double to = Math.toRadians(start + sweep);
    body.append("<path d=\"M").append(number(x)).append(',').append(number(y)).append(" L")
        .append(number(x + radius * Math.sin(from))).append(',').append(number(y - radius * Math.cos(from)))
        .append(" A")
        .append(number(radius)).append(',').append(number(radius)).append(" 0 ").append(sweep > 180 ? 1 : 0)
        .append(" 1 ")
        .append(number(x + radius * Math.sin(to))).append(',').append(number(y - radius * Math.cos(to))).append(" z\"");
    fill(paint);
    body.append("/>\n");
  }

  @Override
  public void text(String text, double x, double y, TextStyle style, Anchor anchor, Paint paint) {
    styles.add(style);
    body.append("<text class=\"").append(name(style)).append('"');
    attribute("x", x);
    attribute("y", y);
    if (anchor != Anchor.START) {
      body.append(" text-anchor=\"").append(anchor == Anchor.MIDDLE ? "middle" : "end").append('"');
    }
    fill(paint);
    body.append('>');
    escape(text);
    body.append("</text>\n");
  }

  @Override
  public double textWidth(String text, TextStyle style) {
    return TextMeasure.width(text, style);
  }

  @Override
  public void save() {
    openGroups[++depth] = 0;
  }

  @Override
  public void restore() {
    for (int i = openGroups[depth--]; i > 0; i--) {
      body.append("</g>\n");
    }
  }

  @Override
  public void translate(double dx, double dy) {
    body.append("<g transform=\"translate(").append(number(dx)).append(',').append(number(dy)).append(")\">\n");
    openGroups[depth]++;
  }

  @Override
  public void clip(double x, double y, double w, double h) {
    clips++;
    body.append("<clipPath id=\"clip").append(clips).append("\">");
    rectangle(x, y, w, h, 0);
    body.append("/></clipPath>\n<g clip-path=\"url(#clip").append(clips).append(")\">\n");
    openGroups[depth]++;
  }

  @Override
  public boolean keepsNames() {
    return true;
  }

  @Override
  public void begin(String name, String tooltip) {
    body.append("<g id=\"");
    escape(name);
    body.append("\">\n");
    if (tooltip != null) {
      body.append("<title>");
      escape(tooltip);
      body.append("</title>\n");
    }
  }

  @Override
  public void end() {
    body.append("</g>\n");
  }

  private void points(double[] xy, int points) {
    body.append(" points=\"");
    for (int i = 0; i < points; i++) {
      body.append(i > 0 ? " " : "").append(number(xy[2 * i])).append(',').append(number(xy[2 * i + 1]));
    }
    body.append('"');
  }

  private void fill(Paint paint) {
    if (theme.pattern(paint) != Pattern.PLAIN) {
      patterns.add(paint);
      body.append(" fill=\"url(#").append(name(paint)).append(")\"");
      return;
    }
    colour("fill", theme.argb(paint));
  }

  private void stroke(Paint paint, Stroke stroke) {
    colour("stroke", theme.argb(paint));
    if (stroke.width() != 1) {
      attribute("stroke-width", stroke.width());
    }
    if (stroke.isDashed()) {
      body.append(" stroke-dasharray=\"4,3\"");
    }
  }

  private void colour(String name, int argb) {
    body.append(' ').append(name).append("=\"").append(rgb(argb)).append('"');
    int alpha = argb >>> 24;
    if (alpha != 255) {
      attribute(name + "-opacity", alpha / 255.0);
    }
  }

  private void attribute(String name, double value) {
    body.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private void escape(String text) {
    SvgText.escape(text, body);
  }

  private static String number(double value) {
    return SvgText.number(value);
  }

  private static String rgb(int argb) {
    return String.format(Locale.ROOT, "#%06x", argb & 0xffffff);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}

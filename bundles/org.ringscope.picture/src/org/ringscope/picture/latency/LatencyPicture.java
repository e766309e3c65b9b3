// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.latency;

import java.util.StringJoiner;
import org.ringscope.analysis.latency.LatencyBreakdown;
import org.ringscope.analysis.latency.LatencyStep;
import org.ringscope.analysis.latency.LatencyText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;

/**
 * The steps of a message from left to right, in as many rows as they need: each with its time, the gap before it, and a bar for how long
 * that is beside the longest. The gap that cost most is framed and patterned. One thread.
 */
public final class LatencyPicture {
  /** Instead of a step. */
  public static final int NONE = -1;
  private static final double CELL = 108;
  private static final double HEIGHT = 48;
  private static final double MARGIN = 6;
  private static final double BAR = 4;

  private LatencyBreakdown breakdown;
  private int marked = NONE;

  /** @param shown null for nothing */
  public void show(LatencyBreakdown shown) {
    breakdown = shown;
    marked = NONE;
  }

  /** Marks a step, {@link #NONE} for none. */
  public void mark(int place) {
    marked = place;
  }

  public int marked() {
    return marked;
  }

  private int count() {
    return breakdown == null ? 0 : breakdown.steps().size();
  }

  private static int columns(double width) {
    return (int) Math.max(1, Math.floor((width - MARGIN) / CELL));
  }

  public double preferredHeight(double width) {
    return Math.ceil((double) count() / columns(width)) * HEIGHT;
  }

  public void draw(Canvas canvas, double width, double height) {
    canvas.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    int columns = columns(width);
    double cell = count() < columns ? CELL : (width - MARGIN) / columns;
    for (int place = 0; place < count(); place++) {
      cell(canvas, place, MARGIN / 2 + place % columns * cell, place / columns * HEIGHT, cell);
    }
  }

  private void cell(Canvas canvas, int place, double x, double y, double cell) {
    LatencyStep step = breakdown.steps().get(place);
    boolean isSlowest = place == breakdown.slowest();
    if (place == marked) {
      canvas.fillRectangle(x + 1, y + 1, cell - 2, HEIGHT - 2, 3, Paint.SELECTION_PANEL);
    }
    if (isSlowest) {
      canvas.strokeRectangle(x + 1, y + 1, cell - 2, HEIGHT - 2, 3, Paint.FAULT, Stroke.MEDIUM);
    }
    double left = x + MARGIN;
    double room = cell - 2 * MARGIN - 8;
    Paint paint = step.isSeen() ? Paint.TEXT : Paint.FAINT;
    TextStyle style = isSlowest ? TextStyle.TITLE : TextStyle.LABEL;
    text(canvas, LatencyText.name(breakdown, step), left, y + 14, style, room, paint);
    text(canvas, LatencyText.time(breakdown, place), left, y + 26, TextStyle.SMALL, room + 8, paint);
    text(canvas, LatencyText.gap(breakdown, place), left, y + 38, isSlowest ? TextStyle.INDEX : TextStyle.SMALL, room,
        paint);
    if (place + 1 < count()) {
      canvas.text("\u2192", x + cell - 2, y + 14, TextStyle.SMALL, Anchor.END, Paint.FAINT);
    }
    bar(canvas, place, left, y + HEIGHT - 3 - BAR, cell - 2 * MARGIN, isSlowest);
  }

  private static void text(Canvas canvas, String text, double x, double y, TextStyle style, double room, Paint paint) {
    canvas.text(TextFit.within(canvas, text, style, room), x, y, style, Anchor.START, paint);
  }

  private void bar(Canvas canvas, int place, double x, double y, double room, boolean isSlowest) {
    int slowest = breakdown.slowest();
    boolean isCounted = slowest >= 0 && place > breakdown.first() && place <= breakdown.last()
        && breakdown.gapNanos(place) > 0;
    if (isCounted) {
      double share = (double) breakdown.gapNanos(place) / breakdown.gapNanos(slowest);
      canvas.fillRectangle(x, y, Math.max(1, room * share), BAR, 0, isSlowest ? Paint.DEVICE : Paint.RUNNING);
    }
  }

  /** The step at a point, {@link #NONE} for none. */
  public int at(double x, double y, double width) {
    int columns = columns(width);
    double cell = count() < columns ? CELL : (width - MARGIN) / columns;
    int column = (int) Math.floor((x - MARGIN / 2) / cell);
    int place = (int) Math.floor(y / HEIGHT) * columns + column;
    return column < 0 || column >= columns || y < 0 || place >= count() ? NONE : place;
  }

  /** Of a step in a line. */
  public String tip(int place) {
    return LatencyText.line(breakdown, place);
  }

  /** The sentence and a line for each step; empty for nothing. */
  public String asText() {
    if (breakdown == null) {
      return "";
    }
    StringJoiner lines = new StringJoiner("\n");
    lines.add(LatencyText.summary(breakdown));
    for (int place = 0; place < count(); place++) {
      lines.add(LatencyText.line(breakdown, place));
    }
    return lines.toString();
  }
}

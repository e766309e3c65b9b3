// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.sequence;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.sequence.SequenceChoice;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.analysis.sequence.SequenceLane;
import org.ringscope.analysis.sequence.SequenceReader;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;

/**
 * What the cores said to each other: a lifeline for each core, time downwards, messages and notifications as arrows, hollow
 * and dashed where suppressed. Each event has a row of its own; long pauses are drawn short and say how long they were.
 */
public final class SequencePicture {
  private static final double TIME = 140;
  private static final double HEAD = SequenceRows.HEAD;
  private static final double ROW = SequenceRows.ROW;
  private static final double LANE = 330;
  private static final double NARROWEST_LANE = 190;
  private static final double MARGIN = 24;
  private static final double BOX = 150;
  private static final double EARS = 8;
  private static final int NOTHING_MARKED = -1;
  private static final String NOTHING = "Nothing was said in this span of time.";
  private static final String NOT_TOLD = "Of this span of time the recording tells no messages and no notifications.";

  private final List<SequenceItem> items;
  /** What stands where there are none. */
  private final String nothing;
  /** Else the nanoseconds of the items number events. */
  private final boolean hasTimes;
  private final List<SequenceLane> lanes;
  private final Map<Integer, Double> laneX = new HashMap<>();
  private final SequenceRows rows;
  /** What stands in each row, made when it is drawn first. */
  private final String[] labels;
  private final double lane;
  private final double width;
  private final double height;
  private final double[] points = new double[8];
  private int marked = NOTHING_MARKED;

  private SequencePicture(Trace trace, List<SequenceLane> lanes, List<SequenceItem> items, double room) {
    this.items = items;
    nothing = MessageIndex.tells(trace) ? NOTHING : NOT_TOLD;
    hasTimes = trace.hasTimes();
    this.lanes = lanes;
    int gaps = Math.max(0, lanes.size() - 1);
    lane = gaps == 0 ? LANE : Math.max(NARROWEST_LANE, Math.min(LANE, (room - TIME - BOX - MARGIN) / gaps));
    for (int i = 0; i < lanes.size(); i++) {
      laneX.put(lanes.get(i).id(), TIME + BOX / 2 + i * lane);
    }
    rows = new SequenceRows(items, hasTimes);
    labels = new String[items.size()];
    double least = items.isEmpty() ? TIME + TextMeasure.width(nothing, TextStyle.LABEL) + MARGIN : 0;
    width = Math.max(least, TIME + BOX + gaps * lane + MARGIN);
    height = rows.height() + MARGIN;
  }

  /** Of these items, as wide as there is room for as far as words stay readable. */
  public static SequencePicture of(Trace trace, List<SequenceItem> items, double room) {
    return new SequencePicture(trace, SequenceLane.ofCores(trace.system()), items, room);
  }

  /** How messages go through the layers of each core. */
  public static SequencePicture ofLayers(Trace trace, List<SequenceLane> lanes, List<SequenceItem> items) {
    return new SequencePicture(trace, lanes, items, 0);
  }

  /** What begins between two instants, at most {@code limit} arrows. */
  public static SequencePicture between(Trace trace, long fromNanos, long toNanos, int limit) throws IOException {
    return first(trace, SequenceChoice.ALL.within(fromNanos, toNanos), limit);
  }

  /** The last {@code count} arrows up to an instant. */
  public static SequencePicture before(Trace trace, long toNanos, int count) throws IOException {
    return last(trace, SequenceChoice.ALL.within(Long.MIN_VALUE, toNanos), count);
  }

  /** The first arrows of what is chosen. */
  public static SequencePicture first(Trace trace, SequenceChoice choice, int limit) throws IOException {
    return whole(trace, new SequenceReader(trace, choice, () -> false).first(limit));
  }

  /** The last arrows of what is chosen. */
  public static SequencePicture last(Trace trace, SequenceChoice choice, int count) throws IOException {
    return whole(trace, new SequenceReader(trace, choice, () -> false).last(count));
  }

  private static SequencePicture whole(Trace trace, List<SequenceItem> items) {
    return of(trace, items, Double.MAX_VALUE);
  }

  /** Width in pixels. */
  public double width() {
    return width;
  }

  /** Height in pixels. */
  public double height() {
    return height;
  }

  /** Arrows and notes in the picture. */
  public int size() {
    return items.size();
  }

  /** Paints at the origin. */
  public void draw(Canvas canvas) {
    canvas.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    drawLifelines(canvas, HEAD - 14, height - MARGIN);
    drawHead(canvas, 0);
    drawRows(canvas, 0, height);
  }

  /**
   * Paints a part of a long picture, the cores above it.
   *
   * @param top of the part; 0 shows the first row right below the cores
   */
  public void draw(Canvas canvas, double top, double wide, double high) {
    canvas.fillRectangle(0, 0, wide, high, 0, Paint.BACKGROUND);
    canvas.save();
    canvas.translate(0, -top);
    drawLifelines(canvas, Math.max(HEAD - 14, top), Math.max(top + high, height - MARGIN));
    drawRows(canvas, top, top + high);
    canvas.restore();
    canvas.fillRectangle(0, 0, wide, HEAD - 12, 0, Paint.BACKGROUND);
    drawHead(canvas, 0);
  }

  private void drawLifelines(Canvas canvas, double from, double to) {
    for (SequenceLane each : lanes) {
      double x = laneX.get(each.id());
      canvas.line(x, from, x, to, Paint.EDGE, Stroke.THIN);
    }
  }

  private void drawHead(Canvas canvas, double y) {
    for (SequenceLane each : lanes) {
      double x = laneX.get(each.id());
      canvas.fillRectangle(x - BOX / 2, y + 12, BOX, 32, 5, Paint.PANEL);
      canvas.strokeRectangle(x - BOX / 2, y + 12, BOX, 32, 5, Paint.TEXT, Stroke.MEDIUM);
      canvas.text(each.title(), x, y + (each.subtitle().isEmpty() ? 32 : 26), TextStyle.TITLE, Anchor.MIDDLE,
          Paint.TEXT);
      canvas.text(each.subtitle(), x, y + 38, TextStyle.SMALL, Anchor.MIDDLE, Paint.FAINT);
    }
  }

  private void drawRows(Canvas canvas, double from, double to) {
    if (items.isEmpty()) {
      canvas.text(nothing, TIME, HEAD + 20, TextStyle.LABEL, Anchor.START, Paint.FAINT);
    }
    for (int i = 0; i < items.size(); i++) {
      if (rows.endY(i) + ROW >= from && rows.y(i) - 2 * ROW <= to) {
        row(canvas, i);
      }
    }
  }

  private void row(Canvas canvas, int i) {
    SequenceItem item = items.get(i);
    double y = rows.y(i);
    if (rows.pause(i) != null) {
      pause(canvas, i);
    }
    if (i == marked) {
      canvas.fillRectangle(4, y - ROW / 2, width - 8, ROW - 2, 3, Paint.SELECTION_PANEL);
      canvas.strokeRectangle(4, y - ROW / 2, width - 8, ROW - 2, 3, Paint.SELECTION, Stroke.THIN);
    }
    canvas.text(rows.time(i), TIME - 24, y + 3.5, TextStyle.CODE, Anchor.END, Paint.FAINT);
    if (canvas.keepsNames()) {
      canvas.begin("item-" + i, item.instant(hasTimes) + " · " + item.label(hasTimes));
    }
    Double from = laneX.get(item.from());
    Double to = laneX.get(item.to());
    if (item.isNote()) {
      note(canvas, i, from == null ? TIME + BOX / 2 : from, y);
    } else if (from != null || to != null) {
      double begin = from == null ? to - lane / 2 : from;
      double end = to == null ? from + lane / 2 : to;
      arrow(canvas, i, begin, end, y, rows.endY(i));
    }
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  private void pause(Canvas canvas, int i) {
    double y = rows.y(i) - (ROW + SequenceRows.PAUSE) / 2;
    canvas.text("⋯ " + rows.pause(i), TIME - 24, y + 3, TextStyle.SMALL, Anchor.END, Paint.FAINT);
    for (SequenceLane each : lanes) {
      double x = laneX.get(each.id());
      canvas.fillRectangle(x - 3, y - 6, 6, 12, 0, Paint.BACKGROUND);
      canvas.line(x, y - 6, x, y + 6, Paint.EDGE, Stroke.DASHED);
    }
  }

  /** Beside its lifeline as far as there is room; what is longer than the picture is cut. */
  private void note(Canvas canvas, int i, double x, double y) {
    SequenceItem item = items.get(i);
    boolean fault = item.kind() == SequenceItem.Kind.FAULT;
    double left = TIME - 10;
    if (labels[i] == null) {
      labels[i] = TextFit.within(canvas, item.text(), TextStyle.SMALL, width - left - 22);
    }
    String text = labels[i];
    double wide = canvas.textWidth(text, TextStyle.SMALL) + 14;
    double middle = Math.max(left + wide / 2, Math.min(x, width - 8 - wide / 2));
    canvas.fillRectangle(middle - wide / 2, y - 9, wide, 18, 3, fault ? Paint.FAULT_PANEL : Paint.MEMORY);
    canvas.strokeRectangle(middle - wide / 2, y - 9, wide, 18, 3, fault ? Paint.FAULT : Paint.MEMORY_EDGE,
        fault ? Stroke.MEDIUM : Stroke.THIN);
    canvas.text(text, middle, y + 3.5, TextStyle.SMALL, Anchor.MIDDLE, fault ? Paint.FAULT : Paint.TEXT);
  }

  private void arrow(Canvas canvas, int i, double x1, double x2, double y, double arrival) {
    SequenceItem item = items.get(i);
    Paint paint = paint(item.kind());
    boolean message = item.kind() == SequenceItem.Kind.MESSAGE;
    boolean hollow =
        item.kind() == SequenceItem.Kind.KICK_SUPPRESSED || item.kind() == SequenceItem.Kind.INTERRUPT_SUPPRESSED;
    boolean lost = item.isOpen();
    double way = Math.signum(x2 - x1);
    // What has not arrived ends in the open.
    double tip = lost ? x1 + (x2 - x1) * 0.8 : x2;
    Stroke stroke = hollow || lost ? Stroke.DASHED : message ? Stroke.MEDIUM : Stroke.THIN;
    canvas.line(x1, y, tip - way * EARS, y, paint, stroke);
    put(0, tip, y);
    put(1, tip - way * EARS, y - EARS * 0.42);
    put(2, tip - way * EARS, y + EARS * 0.42);
    if (hollow) {
      canvas.fillPolygon(points, 3, Paint.BACKGROUND);
      canvas.strokePolygon(points, 3, paint, Stroke.THIN);
    } else {
      canvas.fillPolygon(points, 3, paint);
    }
    if (arrival > y) {
      arrival(canvas, tip + way * 5, y, arrival, paint);
    }
    double middle = (x1 + x2) / 2;
    TextStyle style = message ? TextStyle.LABEL : TextStyle.SMALL;
    if (labels[i] == null) {
      String label = item.label(hasTimes);
      labels[i] = lane == LANE ? label : TextFit.within(canvas, label, style, Math.abs(x2 - x1) - 2 * EARS);
    }
    canvas.text(labels[i], middle, y - 5, style, Anchor.MIDDLE, message ? Paint.TEXT : paint);
  }

  /** From the moment of sending to that of reception, beside the receiver's lifeline. */
  private static void arrival(Canvas canvas, double x, double y, double arrival, Paint paint) {
    canvas.line(x, y, x, arrival, paint, Stroke.HAIR);
    canvas.fillCircle(x, arrival, 2.5, paint);
  }

  private static Paint paint(SequenceItem.Kind kind) {
    return switch (kind) {
      case MESSAGE -> Paint.DRIVER_INDEX;
      case KICK, KICK_SUPPRESSED -> Paint.DEVICE_INDEX;
      case INTERRUPT, INTERRUPT_SUPPRESSED -> Paint.INTERRUPT;
      case STATUS -> Paint.TEXT;
      case FAULT -> Paint.FAULT;
    };
  }

  private void put(int point, double x, double y) {
    points[2 * point] = x;
    points[2 * point + 1] = y;
  }

  /** The event that began the row at this height, null if there is none. */
  public Position at(double y) {
    int row = rowAt(y);
    return row < 0 ? null : items.get(row).position();
  }

  /** The row at this height, -1 if there is none. */
  public int rowAt(double y) {
    return rows.at(y);
  }

  /** Height at which the middle of a row stands. */
  public double y(int row) {
    return rows.y(row);
  }

  /** Marks a row, -1 for none. */
  public void mark(int row) {
    marked = row;
  }

  /** Room that the cores take at the top. */
  public static double headHeight() {
    return HEAD;
  }
}

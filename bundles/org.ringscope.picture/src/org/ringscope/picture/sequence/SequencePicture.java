// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.sequence;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextMeasure;
import org.ringscope.picture.canvas.TextStyle;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.Position;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.Trace;

/**
 * What the cores said to each other: a lifeline for each core, time downwards, messages and notifications as arrows, hollow
 * and dashed where suppressed. Each event has a row of its own; long pauses are drawn short and say how long they were.
 */
public final class SequencePicture {
  private static final double TIME = 140;
  private static final double HEAD = 58;
  private static final double ROW = 30;
  private static final double PAUSE = 22;
  private static final double LANE = 330;
  private static final double MARGIN = 24;
  private static final double BOX = 150;
  private static final double EARS = 8;
  private static final String NOTHING = "Nothing was said in this span of time.";
  private static final String NOT_TOLD = "Of this span of time the recording tells no messages and no notifications.";

  private final List<SequenceItem> items;
  /** What stands where there are none. */
  private final String nothing;
  /** Else the nanoseconds of the items number events. */
  private final boolean hasTimes;
  private final List<CoreInfo> cores;
  private final Map<Integer, Double> laneX = new HashMap<>();
  private final double[] rowY;
  private final double[] endY;
  private final String[] times;
  private final String[] pauses;
  private final double width;
  private final double height;
  private final double[] points = new double[8];

  private SequencePicture(Trace trace, List<SequenceItem> items) {
    this.items = items;
    nothing = MessageIndex.tells(trace) ? NOTHING : NOT_TOLD;
    hasTimes = trace.hasTimes();
    cores = trace.system().cores();
    for (int i = 0; i < cores.size(); i++) {
      laneX.put(cores.get(i).id(), TIME + BOX / 2 + i * LANE);
    }
    rowY = new double[items.size()];
    endY = new double[items.size()];
    times = new String[items.size()];
    pauses = new String[items.size()];
    double least = items.isEmpty() ? TIME + TextMeasure.width(nothing, TextStyle.LABEL) + MARGIN : 0;
    width = Math.max(least, TIME + BOX + Math.max(0, cores.size() - 1) * LANE + MARGIN);
    height = placeRows() + MARGIN;
  }

  /** What begins between two instants, at most {@code limit} arrows. */
  public static SequencePicture between(Trace trace, long fromNanos, long toNanos, int limit) throws IOException {
    return between(trace, fromNanos, toNanos, limit, null);
  }

  /** The same of what one queue carries alone, all of it for null. */
  public static SequencePicture between(Trace trace, long fromNanos, long toNanos, int limit, QueueInfo queue)
      throws IOException {
    return new SequencePicture(trace, new SequenceReader(trace, queue).between(fromNanos, toNanos, limit));
  }

  /** The last {@code count} arrows up to an instant. */
  public static SequencePicture before(Trace trace, long toNanos, int count) throws IOException {
    return before(trace, toNanos, count, null);
  }

  /** The same of what one queue carries alone, all of it for null. */
  public static SequencePicture before(Trace trace, long toNanos, int count, QueueInfo queue) throws IOException {
    return new SequencePicture(trace, new SequenceReader(trace, queue).before(toNanos, count));
  }

  private double placeRows() {
    long usual = hasTimes ? usualStep() : Long.MAX_VALUE;
    double y = HEAD + 18;
    for (int i = 0; i < items.size(); i++) {
      long step = i == 0 ? 0 : items.get(i).nanos() - items.get(i - 1).nanos();
      if (i > 0) {
        y += ROW;
      }
      if (i > 0 && step > usual) {
        y += PAUSE;
        pauses[i] = TimeText.duration(step);
      }
      rowY[i] = y;
      times[i] = i > 0 && step == 0 ? "" : instant(items.get(i));
    }
    placeEnds(y);
    return y + ROW;
  }

  private String instant(SequenceItem item) {
    return hasTimes ? TimeText.instant(item.nanos()) : "#" + item.nanos();
  }

  /** A message arrives just above the first row of its time of arrival, or between the rows around it. */
  private void placeEnds(double bottom) {
    for (int i = 0; i < items.size(); i++) {
      long end = items.get(i).endNanos();
      endY[i] = rowY[i];
      if (end > items.get(i).nanos()) {
        int next = i + 1;
        while (next < items.size() && items.get(next).nanos() < end) {
          next++;
        }
        boolean known = next < items.size();
        endY[i] = !known ? bottom + 14 : items.get(next).nanos() == end ? rowY[next] - 8 : rowY[next] - ROW / 2;
      }
    }
  }

  /** Ten times the middle step between rows: what is longer is a pause. */
  private long usualStep() {
    long[] steps = new long[Math.max(0, items.size() - 1)];
    for (int i = 0; i < steps.length; i++) {
      steps[i] = items.get(i + 1).nanos() - items.get(i).nanos();
    }
    long[] positive = Arrays.stream(steps).filter(step -> step > 0).sorted().toArray();
    return positive.length < 3 ? Long.MAX_VALUE : Math.max(1000, 10 * positive[positive.length / 2]);
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
    for (CoreInfo core : cores) {
      double x = laneX.get(core.id());
      canvas.line(x, HEAD - 14, x, height - MARGIN, Paint.EDGE, Stroke.THIN);
      canvas.fillRectangle(x - BOX / 2, 12, BOX, 32, 5, Paint.PANEL);
      canvas.strokeRectangle(x - BOX / 2, 12, BOX, 32, 5, Paint.TEXT, Stroke.MEDIUM);
      canvas.text(core.name(), x, core.os().isEmpty() ? 32 : 26, TextStyle.TITLE, Anchor.MIDDLE, Paint.TEXT);
      canvas.text(core.os(), x, 38, TextStyle.SMALL, Anchor.MIDDLE, Paint.FAINT);
    }
    if (items.isEmpty()) {
      canvas.text(nothing, TIME, HEAD + 20, TextStyle.LABEL, Anchor.START, Paint.FAINT);
    }
    for (int i = 0; i < items.size(); i++) {
      row(canvas, i);
    }
  }

  private void row(Canvas canvas, int i) {
    SequenceItem item = items.get(i);
    if (pauses[i] != null) {
      pause(canvas, i);
    }
    canvas.text(times[i], TIME - 24, rowY[i] + 3.5, TextStyle.CODE, Anchor.END, Paint.FAINT);
    if (canvas.keepsNames()) {
      canvas.begin("item-" + i, instant(item) + " · " + item.label(hasTimes));
    }
    Double from = laneX.get(item.from());
    Double to = laneX.get(item.to());
    if (item.isNote()) {
      note(canvas, item, from == null ? TIME + BOX / 2 : from, rowY[i]);
    } else if (from != null || to != null) {
      double begin = from == null ? to - LANE / 2 : from;
      double end = to == null ? from + LANE / 2 : to;
      arrow(canvas, item, begin, end, rowY[i], endY[i]);
    }
    if (canvas.keepsNames()) {
      canvas.end();
    }
  }

  private void pause(Canvas canvas, int i) {
    double y = rowY[i] - (ROW + PAUSE) / 2;
    canvas.text("⋯ " + pauses[i], TIME - 24, y + 3, TextStyle.SMALL, Anchor.END, Paint.FAINT);
    for (CoreInfo core : cores) {
      double x = laneX.get(core.id());
      canvas.fillRectangle(x - 3, y - 6, 6, 12, 0, Paint.BACKGROUND);
      canvas.line(x, y - 6, x, y + 6, Paint.EDGE, Stroke.DASHED);
    }
  }

  /** Beside its lifeline as far as there is room; what is longer than the picture is cut. */
  private void note(Canvas canvas, SequenceItem item, double x, double y) {
    boolean fault = item.kind() == SequenceItem.Kind.FAULT;
    double left = TIME - 10;
    String text = TextFit.within(canvas, item.text(), TextStyle.SMALL, width - left - 22);
    double wide = canvas.textWidth(text, TextStyle.SMALL) + 14;
    double middle = Math.max(left + wide / 2, Math.min(x, width - 8 - wide / 2));
    canvas.fillRectangle(middle - wide / 2, y - 9, wide, 18, 3, fault ? Paint.FAULT_PANEL : Paint.MEMORY);
    canvas.strokeRectangle(middle - wide / 2, y - 9, wide, 18, 3, fault ? Paint.FAULT : Paint.MEMORY_EDGE,
        fault ? Stroke.MEDIUM : Stroke.THIN);
    canvas.text(text, middle, y + 3.5, TextStyle.SMALL, Anchor.MIDDLE, fault ? Paint.FAULT : Paint.TEXT);
  }

  private void arrow(Canvas canvas, SequenceItem item, double x1, double x2, double y, double arrival) {
    Paint paint = paint(item.kind());
    boolean message = item.kind() == SequenceItem.Kind.MESSAGE;
    boolean hollow =
        item.kind() == SequenceItem.Kind.KICK_SUPPRESSED || item.kind() == SequenceItem.Kind.INTERRUPT_SUPPRESSED;
    boolean lost = item.endNanos() == Long.MIN_VALUE;
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
    canvas.text(item.label(hasTimes), middle, y - 5, message ? TextStyle.LABEL : TextStyle.SMALL, Anchor.MIDDLE,
        message ? Paint.TEXT : paint);
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
    for (int i = 0; i < rowY.length; i++) {
      if (Math.abs(y - rowY[i]) <= ROW / 2) {
        return items.get(i).position();
      }
    }
    return null;
  }
}

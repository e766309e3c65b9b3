// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.statistics;

import java.util.StringJoiner;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.statistics.LatencyHistogram;
import org.ringscope.analysis.statistics.StatisticsTable;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;

/**
 * Latencies of one queue, endpoint or channel: a bar for each length, both axes logarithmic so that a single outlier stands out beside
 * thousands. Those of another span stand behind as outlines.
 */
public final class HistogramPicture {
  private static final double LEFT = 56;
  private static final double RIGHT = 24;
  private static final double TOP = 70;
  private static final double BOTTOM = 26;
  private static final double LEAST_BAR = 3;
  private static final double LEAST_HEIGHT = 30;
  private static final int LEAST_BUCKETS = 8;
  private static final double WIDEST_BAR = 44;
  private static final String[] MARKS = {"p50", "p99", "max"};
  private static final int[] STEPS = {1, 2, 5};
  private static final double LABEL_ROOM = 46;
  private static final String NONE = "No latency is known here.";

  private StatisticsTable.Row row;
  private String title = "";
  private int selected = -1;
  private int first;
  private int last;
  private double most;
  private double shownWidth;

  /** @param what a row with its latencies, null for nothing, @param caption what stands above */
  public void show(StatisticsTable.Row what, String caption) {
    boolean isOther = row == null || what == null || !row.name().equals(what.name());
    row = what;
    title = caption;
    selected = isOther ? -1 : selected;
    first = Integer.MAX_VALUE;
    last = -1;
    most = 1;
    if (what != null) {
      take(what.latency());
      take(what.other());
    }
    int missing = Math.max(0, LEAST_BUCKETS - (last - first + 1));
    first = last < 0 ? 0 : Math.max(0, first - missing / 2);
    last = last < 0 ? -1 : Math.max(last, first + LEAST_BUCKETS - 1);
  }

  private void take(LatencyHistogram histogram) {
    if (histogram != null && histogram.total() > 0) {
      first = Math.min(first, histogram.first());
      last = Math.max(last, histogram.last());
      for (int bucket = histogram.first(); bucket <= histogram.last(); bucket++) {
        most = Math.max(most, histogram.count(bucket));
      }
    }
  }

  /** The bucket that is marked, -1 for none. */
  public int selected() {
    return selected;
  }

  public void select(int bucket) {
    selected = bucket;
  }

  /** The next bucket in a direction with something in it, the same if there is none. */
  public int next(int way) {
    LatencyHistogram histogram = row == null ? null : row.latency();
    if (histogram == null || histogram.total() == 0) {
      return -1;
    }
    int begin = selected >= 0 ? selected : way > 0 ? histogram.first() - 1 : histogram.last() + 1;
    for (int bucket = begin + way; bucket >= histogram.first() && bucket <= histogram.last(); bucket += way) {
      if (histogram.count(bucket) > 0) {
        return bucket;
      }
    }
    return selected;
  }

  public void draw(Canvas canvas, double width, double height) {
    shownWidth = width;
    canvas.fillRectangle(0, 0, width, height, 0, Paint.BACKGROUND);
    if (row == null) {
      return;
    }
    canvas.text(TextFit.within(canvas, title, TextStyle.TITLE, width - 24), 12, 18, TextStyle.TITLE, Anchor.START,
        Paint.TEXT);
    canvas.text(TextFit.within(canvas, row.note(), TextStyle.SMALL, width - 24), 12, 31, TextStyle.SMALL, Anchor.START,
        Paint.FAINT);
    if (last < 0) {
      canvas.text(NONE, LEFT, TOP + 20, TextStyle.LABEL, Anchor.START, Paint.FAINT);
      return;
    }
    double bottom = height - BOTTOM;
    if (bottom - TOP < LEAST_HEIGHT) {
      canvas.text(summary(), 12, 48, TextStyle.LABEL, Anchor.START, Paint.TEXT);
      return;
    }
    drawCounts(canvas, width, bottom);
    drawBars(canvas, bottom);
    drawTimes(canvas, bottom);
    drawMarks(canvas, bottom);
  }

  /** Where there is no room for bars. */
  private String summary() {
    StringJoiner text = new StringJoiner(", ");
    for (int i = 0; i < MARKS.length; i++) {
      text.add(MARKS[i] + " " + TimeText.duration(row.marks()[i]));
    }
    return text.toString();
  }

  private double barWidth() {
    return Math.min(WIDEST_BAR, (shownWidth - LEFT - RIGHT) / (last - first + 1));
  }

  private double x(int bucket) {
    return LEFT + (bucket - first) * barWidth();
  }

  /** Where a duration stands. */
  private double place(long nanos) {
    int bucket = LatencyHistogram.bucketOf(nanos);
    double lower = LatencyHistogram.lower(bucket);
    double upper = LatencyHistogram.lower(bucket + 1);
    return x(bucket) + barWidth() * Math.max(0, Math.min(1, (nanos - lower) / Math.max(1, upper - lower)));
  }

  /** Height of a bar: 0 for nothing, else by the logarithm of the count. */
  private double high(double count, double bottom) {
    return count == 0 ? 0
        : LEAST_BAR + (bottom - TOP - LEAST_BAR) * Math.log(count) / Math.log(Math.max(2, most));
  }

  private void drawCounts(Canvas canvas, double width, double bottom) {
    for (long count = 1; count <= most; count *= 10) {
      double y = bottom - high(count, bottom);
      canvas.line(LEFT, y, width - RIGHT, y, Paint.EDGE, Stroke.HAIR);
      canvas.text(TimeText.grouped(count), LEFT - 6, y + 3, TextStyle.SMALL, Anchor.END, Paint.FAINT);
    }
    canvas.line(LEFT, bottom, width - RIGHT, bottom, Paint.EDGE_STRONG, Stroke.THIN);
  }

  private void drawBars(Canvas canvas, double bottom) {
    double wide = barWidth();
    double gap = wide > 6 ? 1 : 0;
    for (int bucket = first; bucket <= last; bucket++) {
      double high = high(count(row.latency(), bucket), bottom);
      if (high > 0) {
        boolean isSelected = bucket == selected;
        canvas.fillRectangle(x(bucket) + gap, bottom - high, wide - 2 * gap, high, 0,
            isSelected ? Paint.DEVICE : Paint.RUNNING);
        canvas.strokeRectangle(x(bucket) + gap, bottom - high, wide - 2 * gap, high, 0,
            isSelected ? Paint.SELECTION : Paint.EDGE_STRONG, isSelected ? Stroke.BOLD : Stroke.THIN);
      }
      double other = high(count(row.other(), bucket), bottom);
      if (other > 0) {
        canvas.strokeRectangle(x(bucket) + gap + 2, bottom - other, wide - 2 * gap - 4, other, 0, Paint.INTERRUPT,
            Stroke.DASHED);
      }
    }
  }

  private static long count(LatencyHistogram histogram, int bucket) {
    return histogram == null ? 0 : histogram.count(bucket);
  }

  private void drawTimes(Canvas canvas, double bottom) {
    double free = LEFT - LABEL_ROOM;
    for (long decade = 1; decade > 0 && decade <= LatencyHistogram.lower(last + 1); decade *= 10) {
      for (int step : STEPS) {
        long nanos = decade * step;
        if (nanos >= LatencyHistogram.lower(first) && nanos <= LatencyHistogram.lower(last + 1)) {
          double x = place(nanos);
          canvas.line(x, bottom, x, bottom + 4, Paint.EDGE_STRONG, Stroke.THIN);
          if (x - free >= LABEL_ROOM) {
            canvas.text(TimeText.duration(nanos), x, bottom + 16, TextStyle.SMALL, Anchor.MIDDLE, Paint.FAINT);
            free = x;
          }
        }
      }
    }
  }

  /** Where half of them, 99 of 100 and all are; labels of marks that are close stand below each other. */
  private void drawMarks(Canvas canvas, double bottom) {
    for (int i = MARKS.length - 1; i >= 0; i--) {
      long nanos = row.marks()[i];
      if (nanos != Message.NO_TIME && row.latency() != null && row.latency().total() > 0) {
        double x = place(nanos);
        double y = TOP - 26 + 11 * i;
        canvas.line(x, y + 2, x, bottom, Paint.DRIVER_INDEX, i == 0 ? Stroke.MEDIUM : Stroke.DASHED);
        boolean isRight = x > shownWidth / 2;
        canvas.text(MARKS[i] + " " + TimeText.duration(nanos), x + (isRight ? -3 : 3), y + 4, TextStyle.INDEX,
            isRight ? Anchor.END : Anchor.START, Paint.DRIVER_INDEX);
      }
    }
  }

  /** The bucket at a point that has something in it, -1 for none. */
  public int at(double x, double y) {
    if (row == null || last < 0 || x < LEFT || y < TOP - 8) {
      return -1;
    }
    int bucket = first + (int) ((x - LEFT) / barWidth());
    return bucket <= last && count(row.latency(), bucket) > 0 ? bucket : -1;
  }

  /** Where a bucket's bar stands: its middle, from the left. */
  public double middle(int bucket) {
    return x(bucket) + barWidth() / 2;
  }

  /** {@code 1.25 ms to 1.5 ms: 34; the longest took 1.37 ms}. */
  public String text(int bucket) {
    long here = count(row.latency(), bucket);
    long there = count(row.other(), bucket);
    LatencyHistogram.Outlier longest = row.latency() == null ? null : row.latency().longest(bucket);
    return TimeText.duration(LatencyHistogram.lower(bucket)) + " to "
        + TimeText.duration(LatencyHistogram.lower(bucket + 1)) + ": " + TimeText.grouped(here)
        + (row.other() == null ? "" : ", in the other span " + TimeText.grouped(there))
        + (longest == null ? "" : "; the longest took " + TimeText.duration(longest.nanos()));
  }

  /** Every bar in a line. */
  public String asText() {
    StringBuilder text = new StringBuilder(title).append('\n');
    if (row != null) {
      text.append(row.note()).append('\n');
      for (int bucket = first; bucket <= last; bucket++) {
        if (count(row.latency(), bucket) + count(row.other(), bucket) > 0) {
          text.append(text(bucket)).append('\n');
        }
      }
    }
    return text.toString();
  }
}

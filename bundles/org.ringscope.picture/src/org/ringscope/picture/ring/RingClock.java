// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import java.util.Objects;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.analysis.text.RingCaption;
import org.ringscope.analysis.text.RingText;
import org.ringscope.analysis.text.SplitText;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.picture.canvas.Anchor;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;
import org.ringscope.picture.canvas.TextFit;
import org.ringscope.picture.canvas.TextStyle;

/** The clock form of a ring, and the form for queues of which only counts are known: a large clock and its figures. */
final class RingClock {
  /** Less does not hold the names of figures. */
  private static final double NARROWEST = 84;
  private static final double ROW = 40;
  /** Height in which the figures stand beside a small clock. */
  static final double LEAST = 210;

  private final String[] names = {"in flight", "used, not taken", "buffers", "kicks", "interrupts", "entries"};
  private final String[] values = new String[names.length];
  private String note = "";
  private final String[] indexTexts = new String[IndexMarker.values().length];

  void update(QueueState state, RingCaption caption) {
    values[0] = figure(state.inFlight());
    values[1] = figure(state.ring().isLastUsedInferred() ? QueueState.UNKNOWN : state.ring().pendingForDriver());
    values[2] = figure(state.buffers());
    values[3] = figure(state.kicks());
    values[4] = figure(state.interrupts());
    values[5] = RingText.size(state) == 0 ? figure(QueueState.UNKNOWN) : figure(RingText.size(state));
    note = state.isNotSetUp() ? "Not set up yet." : Objects.requireNonNullElse(RingText.absence(state), "");
    for (IndexMarker index : IndexMarker.values()) {
      int value = index.valueIn(state.ring());
      boolean shown = value != QueueState.UNKNOWN && (!index.isEvent() || caption.eventIdx() == 1);
      indexTexts[index.ordinal()] = shown ? SplitText.index(index, value) : "";
    }
  }

  private static String figure(long value) {
    return value == QueueState.UNKNOWN ? "–" : TimeText.grouped(value);
  }

  void draw(Canvas canvas, RingLayout layout, QueueState state) {
    double top = 36;
    double bottom = layout.height - 32;
    double radius = Math.max(24, Math.min((bottom - top) / 2 - 18, layout.width / 5));
    double x = 40 + radius;
    double y = (top + bottom) / 2;
    int size = RingText.size(state);
    if (canvas.keepsNames()) {
      canvas.begin("clock", values[0] + " in flight of " + values[5]);
    }
    QueueClock.draw(canvas, x, y, radius, size, state, false);
    if (canvas.keepsNames()) {
      canvas.end();
    }
    ticks(canvas, x, y, radius, size);
    double left = x + radius + 56;
    double more = (Math.ceil((double) names.length / columns(left, layout)) - 1) * ROW;
    figures(canvas, left, y - more / 2, layout);
    indices(canvas, left, y + more / 2 + 30, state);
  }

  private static void ticks(Canvas canvas, double x, double y, double radius, int size) {
    int ticks = Math.min(size, 16);
    for (int i = 0; i < ticks; i++) {
      double angle = 2 * Math.PI * i / ticks;
      double inner = radius + 3;
      double outer = radius + (i % 4 == 0 ? 9 : 6);
      canvas.line(x + inner * Math.sin(angle), y - inner * Math.cos(angle), x + outer * Math.sin(angle),
          y - outer * Math.cos(angle), Paint.FAINT, Stroke.THIN);
    }
  }

  /** In one row where that is wide enough, else in two or three. */
  private int columns(double left, RingLayout layout) {
    int columns = names.length;
    while (columns > 2 && (layout.width - left - 12) / columns < NARROWEST) {
      columns = (columns + 1) / 2;
    }
    return columns;
  }

  private void figures(Canvas canvas, double left, double y, RingLayout layout) {
    int columns = columns(left, layout);
    double pitch = Math.min(130, (layout.width - left - 12) / columns);
    for (int i = 0; i < names.length; i++) {
      double x = left + i % columns * pitch;
      double row = y + i / columns * ROW;
      canvas.text(TextFit.within(canvas, values[i], TextStyle.FIGURE, pitch - 6), x, row - 14, TextStyle.FIGURE,
          Anchor.START, Paint.TEXT);
      canvas.text(TextFit.within(canvas, names[i], TextStyle.SMALL, pitch - 6), x, row + 2, TextStyle.SMALL,
          Anchor.START, Paint.FAINT);
    }
    canvas.text(note, left, y - 48, TextStyle.LABEL, Anchor.START, Paint.FAINT);
  }

  private void indices(Canvas canvas, double left, double y, QueueState state) {
    double x = left;
    double row = y;
    for (IndexMarker index : IndexMarker.values()) {
      String text = indexTexts[index.ordinal()];
      if (!text.isEmpty()) {
        TextStyle style = index.isInferred(state.ring()) ? TextStyle.INDEX_ITALIC : TextStyle.INDEX;
        canvas.text(text, x, row, style, Anchor.START, index.isDriver() ? Paint.DRIVER_INDEX : Paint.DEVICE_INDEX);
        x += 130;
        if (x > left + 300) {
          x = left;
          row += 18;
        }
      }
    }
  }
}

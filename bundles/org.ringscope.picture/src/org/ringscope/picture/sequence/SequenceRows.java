// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.sequence;

import java.util.Arrays;
import java.util.List;
import org.ringscope.analysis.sequence.SequenceItem;
import org.ringscope.analysis.text.TimeText;

/** Where each item stands: a row of its own, below those before; long pauses are short and say how long they were. */
final class SequenceRows {
  static final double HEAD = 58;
  static final double ROW = 30;
  static final double PAUSE = 22;
  private static final double FIRST = 18;
  private static final double BEHIND = 14;

  private final List<SequenceItem> items;
  private final boolean hasTimes;
  private final double[] rowY;
  private final double[] endY;
  private final String[] times;
  private final String[] pauses;
  private final double height;

  /** @param hasTimes else the nanoseconds of the items number events */
  SequenceRows(List<SequenceItem> items, boolean hasTimes) {
    this.items = items;
    this.hasTimes = hasTimes;
    rowY = new double[items.size()];
    endY = new double[items.size()];
    times = new String[items.size()];
    pauses = new String[items.size()];
    height = placeRows();
  }

  private double placeRows() {
    long usual = hasTimes ? usualStep() : Long.MAX_VALUE;
    double y = HEAD + FIRST;
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
      times[i] = i > 0 && step == 0 ? "" : items.get(i).instant(hasTimes);
    }
    placeEnds(y);
    return y + ROW;
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
        endY[i] = !known ? bottom + BEHIND : items.get(next).nanos() == end ? rowY[next] - 8 : rowY[next] - ROW / 2;
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

  /** Below the last row. */
  double height() {
    return height;
  }

  double y(int row) {
    return rowY[row];
  }

  /** Where what began in a row ends. */
  double endY(int row) {
    return endY[row];
  }

  /** The time beside a row, empty where it is that of the row above. */
  String time(int row) {
    return times[row];
  }

  /** How long nothing was before a row, null if it was not long. */
  String pause(int row) {
    return pauses[row];
  }

  /** The row at this height, -1 if there is none. */
  int at(double y) {
    for (int i = 0; i < rowY.length; i++) {
      if (Math.abs(y - rowY[i]) <= ROW / 2) {
        return i;
      }
    }
    return -1;
  }
}

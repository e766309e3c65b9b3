// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.picture.canvas.Canvas;

/** Where the painters of lanes draw: the window, its place on the canvas, and what is visible of the lanes. Reused. */
final class Scene {
  /** Room for names. */
  static final double LEFT = 150;
  static final double RIGHT = 8;

  Canvas canvas;
  TimeWindow window;
  double width;
  /** Of the row that is drawn: what the times of its recording are moved by. */
  long offset;
  final Columns columns = new Columns();
  final Runs runs = new Runs();

  double columnsWidth() {
    return Math.max(1, width - LEFT - RIGHT);
  }

  int columnCount() {
    return (int) columnsWidth();
  }

  double right() {
    return LEFT + columnsWidth();
  }

  /** Where a time of the row's recording lies. */
  double x(long nanos) {
    return axisX(nanos == TimelineEvents.UNKNOWN ? nanos : nanos + offset);
  }

  /** Where a time of the axis lies, at most a width beyond the edges. */
  double axisX(long nanos) {
    return LEFT + Math.max(-1, Math.min(2, window.share(nanos))) * columnsWidth();
  }

  long nanos(double x) {
    return window.at((x - LEFT) / columnsWidth());
  }
}

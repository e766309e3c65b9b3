// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.picture.canvas.Canvas;
import org.ringscope.picture.canvas.Paint;
import org.ringscope.picture.canvas.Stroke;

/**
 * A queue in small: a clock whose two hands are avail.idx (blue) and used.idx (brown), or next_avail and next_used; the
 * sector between them is what is in flight. A full ring is a full circle, a broken or stuck one has a red rim.
 */
public final class QueueClock {
  private QueueClock() {}

  /** Draws the clock of a queue; {@code state} may be null (nothing known yet), {@code stuck} makes the rim red. */
  public static void draw(Canvas canvas, double x, double y, double radius, QueueState state, boolean stuck) {
    if (state == null || state.size() == 0) {
      empty(canvas, x, y, radius);
      return;
    }
    draw(canvas, x, y, radius, state.size(), state, stuck);
  }

  /** A known state; {@code size} entries, 0 if unknown. */
  static void draw(Canvas canvas, double x, double y, double radius, int size, QueueState state, boolean stuck) {
    boolean alarm = stuck || state.isBroken();
    RingState ring = state.ring();
    int held = ring.slotsInFlight() == QueueState.UNKNOWN ? state.inFlight() : ring.slotsInFlight();
    draw(canvas, x, y, radius, size, ring.availPlace(), ring.usedPlace(), held, alarm);
  }

  /** As above from bare numbers; size 0 is unknown, and each of the last three may be {@link QueueState#UNKNOWN}. */
  public static void draw(Canvas canvas, double x, double y, double radius, int size, int availIdx, int usedIdx, int inFlight,
      boolean alarm) {
    if (size == 0) {
      empty(canvas, x, y, radius);
      return;
    }
    canvas.fillCircle(x, y, radius, Paint.FREE);
    boolean hands = availIdx != QueueState.UNKNOWN && usedIdx != QueueState.UNKNOWN;
    double start = hands ? angle(usedIdx, size) : 0;
    if (inFlight > 0) {
      canvas.fillSector(x, y, radius, start, Math.min(360, 360.0 * inFlight / size), Paint.DEVICE);
    }
    if (hands) {
      hand(canvas, x, y, radius, angle(availIdx, size), Paint.DRIVER_INDEX);
      hand(canvas, x, y, radius * 0.72, start, Paint.DEVICE_INDEX);
      canvas.fillCircle(x, y, Math.min(4, Math.max(1.2, radius / 12)), Paint.TEXT);
    }
    canvas.strokeCircle(x, y, radius, alarm ? Paint.FAULT : Paint.EDGE_STRONG, alarm ? Stroke.BOLD : Stroke.THIN);
  }

  private static void empty(Canvas canvas, double x, double y, double radius) {
    canvas.fillCircle(x, y, radius, Paint.UNKNOWN);
    canvas.strokeCircle(x, y, radius, Paint.EDGE_STRONG, Stroke.DASHED);
  }

  private static void hand(Canvas canvas, double x, double y, double length, double degrees, Paint paint) {
    double radians = Math.toRadians(degrees);
    canvas.line(x, y, x + length * Math.sin(radians), y - length * Math.cos(radians), paint, Stroke.MEDIUM);
  }

  private static double angle(int index, int size) {
    return 360.0 * (index % size) / size;
  }
}

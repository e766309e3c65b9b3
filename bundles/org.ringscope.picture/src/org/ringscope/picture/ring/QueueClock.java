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
 * sector between them is what is in flight, and before it lies what was used and not yet taken back. A full ring is a full circle, a broken or stuck one has a red rim.
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
    draw(canvas, x, y, radius, face(size, state), stuck || state.isBroken());
  }

  /** Whether the clocks of two known states look alike. */
  public static boolean isSame(QueueState one, QueueState other) {
    return one.isBroken() == other.isBroken() && face(one.size(), one).equals(face(other.size(), other));
  }

  private static Face face(int size, QueueState state) {
    RingState ring = state.ring();
    int held = ring.slotsInFlight() == QueueState.UNKNOWN ? state.inFlight() : ring.slotsInFlight();
    return new Face(size, ring.availPlace(), ring.usedPlace(), held, returned(ring));
  }

  /** Used and not yet taken back, as far as it is known and not only the most that it can be. */
  private static int returned(RingState ring) {
    return ring.isLastUsedInferred() ? QueueState.UNKNOWN : ring.pendingForDriver();
  }

  /**
   * What a clock shows; each of the last four may be {@link QueueState#UNKNOWN}.
   *
   * @param size entries, 0: unknown
   * @param returned used and not yet taken back
   */
  record Face(int size, int availIdx, int usedIdx, int inFlight, int returned) {
    boolean hasHands() {
      return availIdx != QueueState.UNKNOWN && usedIdx != QueueState.UNKNOWN;
    }

    double angle(int index) {
      return 360.0 * (index % size) / size;
    }
  }

  static void draw(Canvas canvas, double x, double y, double radius, Face face, boolean alarm) {
    if (face.size() == 0) {
      empty(canvas, x, y, radius);
      return;
    }
    canvas.fillCircle(x, y, radius, Paint.FREE);
    double start = face.hasHands() ? face.angle(face.usedIdx()) : 0;
    if (face.inFlight() > 0) {
      canvas.fillSector(x, y, radius, start, Math.min(360, 360.0 * face.inFlight() / face.size()), Paint.DEVICE);
    }
    if (face.returned() > 0) {
      double share = Math.min(360, 360.0 * face.returned() / face.size());
      canvas.fillSector(x, y, radius, start - share, share, Paint.USED);
    }
    if (face.hasHands()) {
      hand(canvas, x, y, radius, face.angle(face.availIdx()), Paint.DRIVER_INDEX);
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
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.IndexMarker;
import org.ringscope.protocol.ring.RingIndex;

/**
 * Movement of one ring between two states: indices slide to their new place, published slots glow for 300 ms. When indices
 * run too fast to follow, nothing slides and {@link #rate} says how fast it is. Times are those of the viewer's clock.
 */
public final class RingMotion {
  private static final double SLIDE_MILLIS = 160;
  private static final double GLOW_MILLIS = 300;
  /** Entries per second above which no eye follows. */
  private static final double BLUR_RATE = 40;
  private static final IndexMarker[] INDICES = IndexMarker.values();

  private final double[] from = new double[INDICES.length];
  private final int[] to = new int[INDICES.length];
  private final long[] since = new long[INDICES.length];
  private int size;
  private boolean started;
  private long lastMillis;
  private double rate;
  private double told = Double.NaN;

  /** Takes a new state at a time in milliseconds; a ring of another size, or a jump back, starts afresh. */
  public void update(QueueState state, long millis) {
    boolean fresh = !started || size != state.size() || millis < lastMillis;
    if (!fresh && millis > lastMillis) {
      measure(state, millis - lastMillis);
    }
    for (IndexMarker index : INDICES) {
      move(index.ordinal(), index.valueIn(state.ring()), millis, fresh);
    }
    started = true;
    size = state.size();
    lastMillis = millis;
  }

  /** As {@link #update}, but the viewer moved through time: how far the indices went says nothing about their speed. */
  public void jump(QueueState state, long millis) {
    lastMillis = millis;
    rate = 0;
    update(state, millis);
  }

  private void measure(QueueState state, long elapsed) {
    int before = to[IndexMarker.AVAIL_IDX.ordinal()];
    int now = IndexMarker.AVAIL_IDX.valueIn(state.ring());
    if (before >= 0 && now >= 0) {
      double current = RingIndex.distance(before, now) * 1000.0 / elapsed;
      // A few states of memory keep the form of the picture from flickering.
      rate += (current - rate) * Math.min(1, elapsed / 500.0);
    }
  }

  private void move(int i, int value, long millis, boolean fresh) {
    if (fresh || value < 0 || to[i] < 0) {
      from[i] = value;
      to[i] = value;
      since[i] = Long.MIN_VALUE;
      if (fresh) {
        rate = 0;
      }
      return;
    }
    if (value == to[i]) {
      return;
    }
    double here = position(i, millis);
    int step = (short) (value - to[i]);
    to[i] = value;
    since[i] = millis;
    // Only small steps forward slide; a jump of the cursor must not look like traffic.
    from[i] = step > 0 && step <= 8 && !isBlurred() ? Math.max(here, value - 8) : value;
    if (here > value) {
      from[i] = value;
    }
  }

  /** Where an index is shown: its value, or a place shortly before it while it slides. */
  public double position(IndexMarker index, long millis) {
    return position(index.ordinal(), millis);
  }

  private double position(int i, long millis) {
    if (since[i] == Long.MIN_VALUE || from[i] == to[i]) {
      return to[i];
    }
    double t = Math.min(1, Math.max(0, (millis - since[i]) / SLIDE_MILLIS));
    double eased = t * (2 - t);
    return from[i] + (to[i] - from[i]) * eased;
  }

  /** Is something still moving or glowing, so that another paint is due? Never while it is too fast to follow. */
  public boolean isMoving(long millis) {
    if (isBlurred()) {
      return false;
    }
    for (long start : since) {
      if (start != Long.MIN_VALUE && millis - start < GLOW_MILLIS) {
        return true;
      }
    }
    return false;
  }

  /** Does the entry just before this index glow (it was passed less than 300 ms ago)? */
  public boolean glows(IndexMarker index, long millis) {
    int i = index.ordinal();
    return !isBlurred() && since[i] != Long.MIN_VALUE && millis - since[i] < GLOW_MILLIS;
  }

  /** Too fast to follow? */
  public boolean isBlurred() {
    return rate > BLUR_RATE;
  }

  /** Entries per second as the trace tells them, so that every view says the same; NaN where it cannot. */
  public void tellRate(double perSecond) {
    told = perSecond;
  }

  /** Entries per second: as told, else as seen here, smoothed. */
  public double rate() {
    return Double.isNaN(told) ? rate : told;
  }
}

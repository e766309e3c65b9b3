// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.state.QueueState;

/**
 * How many buffers of a queue were in flight, weighted with time. All three are NaN where the trace does not tell.
 *
 * @param mean buffers in flight on average
 * @param empty share of the time without any
 * @param full share of the time with as many as the ring has entries, NaN where its size is not known
 */
public record Occupancy(double mean, double empty, double full) {
  static final Occupancy UNKNOWN = new Occupancy(Double.NaN, Double.NaN, Double.NaN);

  /** Adds up. */
  static final class Sum {
    private final int size;
    private int now;
    private long since;
    private double weighted;
    private long known;
    private long empty;
    private long full;

    Sum(int size, int now, long nanos) {
      this.size = size;
      this.now = now;
      since = nanos;
    }

    /** From this instant on there are so many. */
    void becomes(int next, long nanos) {
      long passed = Math.max(0, nanos - since);
      if (now != QueueState.UNKNOWN) {
        known += passed;
        weighted += (double) passed * now;
        empty += now == 0 ? passed : 0;
        full += now >= size ? passed : 0;
      }
      now = next;
      since = nanos;
    }

    Occupancy until(long nanos) {
      becomes(now, nanos);
      return known == 0 ? UNKNOWN
          : new Occupancy(weighted / known, (double) empty / known, size == 0 ? Double.NaN : (double) full / known);
    }
  }
}

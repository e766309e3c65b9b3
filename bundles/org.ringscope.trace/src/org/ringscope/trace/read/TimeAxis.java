// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Several traces on one axis of time: a time of the axis is a time of a trace plus the trace's offset. The first trace
 * usually gives the axis its times (offset 0). Immutable; sums that leave the range of a long stay at its end.
 */
public record TimeAxis(List<Lane> lanes) {

  /** One trace on the axis. @param offsetNanos what its times are moved by, to the right if positive */
  public record Lane(Trace trace, long offsetNanos) {
    /** A time of the trace on the axis. */
    public long toAxis(long traceNanos) {
      return add(traceNanos, offsetNanos);
    }

    /** A time of the axis in the trace's own clock. */
    public long toTrace(long axisNanos) {
      return offsetNanos == Long.MIN_VALUE ? Long.MAX_VALUE : add(axisNanos, -offsetNanos);
    }

    public long beginNanos() {
      return toAxis(trace.beginNanos());
    }

    public long endNanos() {
      return toAxis(trace.endNanos());
    }
  }

  public TimeAxis {
    lanes = List.copyOf(lanes);
  }

  /** The axis of one trace: its own times. */
  public static TimeAxis of(Trace trace) {
    return new TimeAxis(List.of(new Lane(trace, 0)));
  }

  /** This axis with one more trace at its right place, as far as {@link #usualOffset} knows it. */
  public TimeAxis with(Trace trace) {
    List<Lane> more = new ArrayList<>(lanes);
    more.add(new Lane(trace,
        lanes.isEmpty() ? 0 : add(lanes.get(0).offsetNanos(), usualOffset(lanes.get(0).trace(), trace))));
    return new TimeAxis(more);
  }

  /** This axis without a lane. */
  public TimeAxis without(int lane) {
    List<Lane> fewer = new ArrayList<>(lanes);
    fewer.remove(lane);
    return new TimeAxis(fewer);
  }

  /** This axis with another offset for one lane. */
  public TimeAxis withOffset(int lane, long offsetNanos) {
    List<Lane> moved = new ArrayList<>(lanes);
    moved.set(lane, new Lane(lanes.get(lane).trace(), offsetNanos));
    return new TimeAxis(moved);
  }

  /**
   * Where a trace belongs beside another when nobody says: by wall time where both tell it (their clocks have an offset),
   * else both begin at once, which is all that can be said of clocks that have nothing in common.
   *
   * @return offset of {@code trace} if that of {@code reference} is 0
   */
  public static long usualOffset(Trace reference, Trace trace) {
    boolean wall = reference.clockOffsetNanos() != 0 && trace.clockOffsetNanos() != 0;
    return wall ? add(trace.clockOffsetNanos(), -reference.clockOffsetNanos())
        : add(reference.beginNanos(), -trace.beginNanos());
  }

  /** Begin of the trace that begins first; 0 on an empty axis. */
  public long beginNanos() {
    return lanes.stream().mapToLong(Lane::beginNanos).min().orElse(0);
  }

  /** End of the trace that ends last; 0 on an empty axis. */
  public long endNanos() {
    return lanes.stream().mapToLong(Lane::endNanos).max().orElse(0);
  }

  private static long add(long nanos, long more) {
    long sum = nanos + more;
    // both operands have a sign that the sum has not
    return ((nanos ^ sum) & (more ^ sum)) < 0 ? nanos < 0 ? Long.MIN_VALUE : Long.MAX_VALUE : sum;
  }
}

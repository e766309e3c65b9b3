// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

/**
 * The part of an axis of time that is visible.
 *
 * @param fromNanos at the left edge
 * @param toNanos at the right edge, later
 */
public record TimeWindow(long fromNanos, long toNanos) {
  private static final long NARROWEST_NANOS = 20;

  public TimeWindow {
    toNanos = Math.max(toNanos, fromNanos + 1);
  }

  /** All of a span, never narrower than can be drawn. */
  public static TimeWindow of(long fromNanos, long toNanos) {
    return new TimeWindow(fromNanos, Math.max(toNanos, fromNanos + NARROWEST_NANOS));
  }

  public long span() {
    return toNanos - fromNanos;
  }

  /** How far a time lies to the right, 0 at the left edge, 1 at the right. */
  double share(long nanos) {
    return ((double) nanos - fromNanos) / span();
  }

  /** The time at a share of the width. */
  public long at(double share) {
    return fromNanos + Math.round(share * span());
  }

  /** Narrower for a factor below 1, or wider, around the time at a share of the width; within a whole. */
  public TimeWindow zoom(double factor, double share, TimeWindow whole) {
    long wanted = (long) Math.max(NARROWEST_NANOS, Math.min((double) whole.span(), Math.ceil(span() * factor)));
    long under = at(share);
    return new TimeWindow(under - Math.round(share * wanted), under - Math.round(share * wanted) + wanted)
        .within(whole);
  }

  /** As far to the right, in shares of the width. */
  public TimeWindow pan(double share, TimeWindow whole) {
    long move = Math.round(share * span());
    return new TimeWindow(fromNanos + move, toNanos + move).within(whole);
  }

  /** The same width with a time in it: where it is, else in the middle. */
  public TimeWindow showing(long nanos, TimeWindow whole) {
    return nanos >= fromNanos && nanos <= toNanos ? this
        : new TimeWindow(nanos - span() / 2, nanos - span() / 2 + span()).within(whole);
  }

  /** Moved, or narrowed, so that it does not go beyond. */
  public TimeWindow within(TimeWindow whole) {
    if (span() >= whole.span()) {
      return whole;
    }
    long left = Math.max(whole.fromNanos, Math.min(whole.toNanos - span(), fromNanos));
    return new TimeWindow(left, left + span());
  }
}

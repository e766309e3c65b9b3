// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import java.util.Arrays;

/**
 * Which queues are only looked at now and then, and since when what a look tells may have happened: what
 * {@link EventType#POLLED} says. Sees those events as they come; for one thread.
 */
public final class PolledTimes {
  private static final long NEVER = Long.MIN_VALUE;

  /** By queue: when it was looked at last, and before. */
  private long[] at = {};
  private long[] since = {};

  /** Takes in an event of {@link EventType#POLLED}. */
  public void apply(EventView event) {
    int queue = event.getInt(Field.QUEUE);
    if (queue >= at.length) {
      int before = at.length;
      at = Arrays.copyOf(at, queue + 1);
      since = Arrays.copyOf(since, queue + 1);
      Arrays.fill(at, before, at.length, NEVER);
    }
    at[queue] = event.nanos();
    since[queue] = event.getLong(Field.SINCE);
  }

  /** Whether what is told of a queue at this time was seen by a look, and has happened some time before. */
  public boolean isPolled(int queue, long nanos) {
    return queue >= 0 && queue < at.length && at[queue] == nanos;
  }

  /** The earliest time at which that can have happened which is told of a queue at this time: this time unless polled. */
  public long earliest(int queue, long nanos) {
    return isPolled(queue, nanos) ? Math.min(nanos, since[queue]) : nanos;
  }
}

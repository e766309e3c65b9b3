// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import java.util.Arrays;
import java.util.BitSet;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.metadata.MetadataText;

/**
 * Which queues are only looked at now and then, and since when what a look tells may have happened: what
 * {@link EventType#POLLED} says. Format 1.0 had no such event: in a recording of memory, all that has one time was told by one look, and the
 * look before was not before what it told. Sees those events as they come; for one thread.
 */
public final class PolledTimes {
  private static final long NEVER = Long.MIN_VALUE;

  /** By queue: when it was looked at last, and before. */
  private long[] at = {};
  private long[] since = {};
  /** Whether looks have to be told from the times of events. */
  private final boolean isUntold;
  private long look = NEVER;
  private long lookBefore;
  /** Queues that this look has found to begin anew. */
  private final BitSet anew = new BitSet();

  /** Of a trace of which nothing was seen yet. */
  public PolledTimes(Trace trace) {
    isUntold = "memory".equals(trace.env().get("source"))
        && Long.valueOf(0).equals(trace.env().get(MetadataText.FORMAT_MINOR));
    lookBefore = isUntold ? trace.beginNanos() : NEVER;
  }

  /**
   * Takes in any event.
   *
   * @return whether it is the first one of a look that nothing else tells of
   */
  public boolean apply(EventView event) {
    if (event.type() == EventType.POLLED) {
      polled(event);
      return false;
    }
    return isUntold && untold(event);
  }

  private void polled(EventView event) {
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

  private boolean untold(EventView event) {
    boolean isNew = event.stream() == StreamInfo.OBSERVER && event.nanos() != look;
    if (isNew) {
      lookBefore = look == NEVER ? lookBefore : look;
      look = event.nanos();
      anew.clear();
    }
    if (event.type() == EventType.QUEUE_RESET) {
      anew.set(event.getInt(Field.QUEUE));
    }
    return isNew;
  }

  /** Whether what is told of a queue at this time was seen by a look, and has happened some time before. */
  public boolean isPolled(int queue, long nanos) {
    return isUntold ? nanos == look : queue >= 0 && queue < at.length && at[queue] == nanos;
  }

  /** The earliest time at which that can have happened which is told of a queue at this time: this time unless polled. */
  public long earliest(int queue, long nanos) {
    return !isPolled(queue, nanos) ? nanos : Math.min(nanos, isUntold ? lookBefore : since[queue]);
  }

  /**
   * Whether what is told of a queue lay there when it was found to begin anew: format 1.0 told it as if it had passed, though it may have
   * been told before.
   */
  public boolean isFoundAnew(int queue) {
    return isUntold && anew.get(queue);
  }
}

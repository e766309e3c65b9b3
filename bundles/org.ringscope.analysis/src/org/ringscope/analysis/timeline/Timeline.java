// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.messages.KeptResults;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * A whole recording in some thousands of pieces of time: read once, kept beside the other results, growing with a trace that is
 * followed. {@link #update} reads on from where it stopped. One thread updates; any thread may take the {@link #summary}.
 */
public final class Timeline {
  /** Pieces of all lanes together: what is kept of them fits into some megabytes. */
  private static final int MOST_CELLS = 1 << 18;
  private static final int MOST_PIECES = 1 << 13;
  private static final int LEAST_PIECES = 1 << 8;
  private static final int CANCEL_INTERVAL = 4096;

  private final Trace trace;
  private final KeptTimeline kept;
  private final EventCursor cursor;
  private TimelineAccumulator accumulator;
  private volatile TimelineSummary summary = TimelineSummary.NOTHING;
  private volatile long examined;
  private volatile boolean complete;
  private boolean restored;
  private boolean begun;

  /** @param results where the summary of a recorded trace is kept, and taken from the next time; null for nowhere */
  public Timeline(Trace trace, KeptResults results) throws IOException {
    this.trace = trace;
    kept = results == null || trace.isLive() ? null : new KeptTimeline(results, trace);
    cursor = trace.cursor();
  }

  /** What is known by now. */
  public TimelineSummary summary() {
    return summary;
  }

  /** Whether the end of a recorded trace was reached. */
  public boolean isComplete() {
    return complete;
  }

  /** Whether it was there already, from an earlier reading of the same trace. */
  public boolean wasKept() {
    return restored;
  }

  /** How much of the trace has been examined, from 0 to 1. */
  public double progress() {
    return complete ? 1 : Math.min(1, (double) examined / Math.max(1, trace.eventCount()));
  }

  /**
   * Takes in what the trace has and the timeline has not.
   *
   * @param cancelled asked every few thousand events; what was read so far is there
   * @return true if the end of what there is was reached, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    if (!begun) {
      begun = true;
      TimelineSummary found = kept == null ? null : kept.restore(MOST_PIECES);
      if (found != null) {
        summary = found;
        restored = true;
        complete = true;
      }
    }
    boolean all = complete || read(cancelled);
    if (all && !complete && !trace.isLive()) {
      complete = true;
      if (kept != null) {
        kept.keep(summary);
      }
    }
    return all;
  }

  /** Reads everything that the trace has now. */
  public Timeline readAll() throws IOException {
    update(() -> false);
    return this;
  }

  private boolean read(BooleanSupplier cancelled) throws IOException {
    int untilAsked = CANCEL_INTERVAL;
    boolean all = true;
    while (all && cursor.next()) {
      EventView event = cursor.event();
      if (event.nanos() >= trace.beginNanos()) {
        accumulator = accumulator == null ? begin() : accumulator;
        accumulator.apply(event);
      }
      if (--untilAsked == 0) {
        untilAsked = CANCEL_INTERVAL;
        examined += CANCEL_INTERVAL;
        all = !cancelled.getAsBoolean();
      }
    }
    if (accumulator != null) {
      summary = all && !trace.isLive() ? accumulator.end(trace.endNanos()) : accumulator.snapshot();
    }
    return all;
  }

  private TimelineAccumulator begin() {
    int lanes = 4 + trace.system().queues().size() + trace.system().cores().size();
    int pieces = Math.max(LEAST_PIECES, Math.min(MOST_PIECES, Integer.highestOneBit(MOST_CELLS / lanes)));
    long begin = trace.beginNanos();
    return new TimelineAccumulator(trace, TimeGrid.over(begin, trace.endNanos(), pieces), pieces);
  }
}

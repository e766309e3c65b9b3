// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Reads parts of a recording exactly, when they have few enough events. One thread. */
public final class TimelineReader {
  /** Of more events a picture cannot show each. */
  public static final int MOST_EXACT = 8192;
  /** More events take longer than somebody waits who zooms. */
  private static final int MOST_READ = 1 << 19;
  private static final int PIECES = 1 << 12;
  private static final int CANCEL_INTERVAL = 1024;

  private final Trace trace;
  private final StateReader states;
  private final EventCursor cursor;

  public TimelineReader(Trace trace) throws IOException {
    this.trace = trace;
    states = new StateReader(trace);
    cursor = trace.cursor();
  }

  /**
   * Reads a part.
   *
   * @param whole what is known of the whole recording
   * @param cancelled asked now and then
   * @return null where it has too many events, and the whole must do, or when cancelled
   */
  public TimelinePart read(TimelineSummary whole, long fromNanos, long toNanos, BooleanSupplier cancelled)
      throws IOException {
    if (whole.isEmpty() || whole.eventsIn(fromNanos, toNanos) > MOST_READ + 2L * MOST_EXACT) {
      return null;
    }
    // what cores do is known where a piece begins
    long start = Math.max(trace.beginNanos(), whole.grid().begin(whole.grid().piece(fromNanos)));
    long end = Math.max(start, Math.min(toNanos, trace.endNanos()));
    boolean isMiddle = start > trace.beginNanos();
    SystemState before = isMiddle ? states.at(start - 1) : states.first();
    TimelineAccumulator accumulator = new TimelineAccumulator(trace, TimeGrid.over(start, end, PIECES), PIECES);
    if (isMiddle) {
      accumulator.begin(before);
      accumulator.begin(whole, start);
    }
    EventCollector events = new EventCollector(trace, before, fromNanos);
    cursor.seek(start);
    int read = 0;
    while (cursor.next() && cursor.event().nanos() <= end) {
      EventView event = cursor.event();
      accumulator.apply(event);
      if (events != null) {
        events = events.take(event) > MOST_EXACT ? null : events;
      }
      if (++read % CANCEL_INTERVAL == 0 && (read > MOST_READ || cancelled.getAsBoolean())) {
        return null;
      }
    }
    return new TimelinePart(start, end, accumulator.end(end), events == null ? null : events.events(fromNanos, end));
  }
}

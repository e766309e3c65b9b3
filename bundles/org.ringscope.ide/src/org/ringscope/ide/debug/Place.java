// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.ringscope.analysis.state.CoreState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.Position;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.EventLookup;
import org.ringscope.trace.read.Trace;

/**
 * A place of a trace: the state of the system there, and what each core does.
 *
 * @param activities by the core's id
 * @param isEnd whether no event comes after it
 */
record Place(SystemState state, Map<Integer, CoreActivity> activities, boolean isEnd) {
  /** What was begun longer ago than this is not seen; so many events are read in a moment. */
  private static final long EVENTS_BEFORE = 50_000;

  /** Reads what the cores do at a state of a trace. */
  static Place read(Trace trace, SystemState state) throws IOException {
    Map<Integer, CoreActivity> activities = new TreeMap<>();
    Map<Integer, Position> last = new TreeMap<>();
    Position here = state.position();
    EventCursor cursor = trace.cursor();
    boolean isThere = here == null;
    boolean isPast = false;
    if (!isThere) {
      cursor.seek(begin(trace, here.nanos()));
    }
    while (!isThere && !isPast && cursor.next()) {
      EventView event = cursor.event();
      isThere = event.stream() == here.stream() && event.sequence() == here.sequence();
      isPast = event.nanos() > here.nanos();
      if (!isPast && !event.isCheckpoint() && event.stream() != StreamInfo.SYSTEM) {
        activities.computeIfAbsent(event.stream(), core -> new CoreActivity(trace.system(), core)).written(event);
        last.put(event.stream(), event.position());
      }
    }
    say(trace, activities, last);
    trace.system().cores().forEach(core -> {
      CoreState known = state.core(core.id());
      if (known != null && known.sleeping()) {
        activities.computeIfAbsent(core.id(), id -> new CoreActivity(trace.system(), id)).sleeps();
      }
    });
    return new Place(state, activities, !isPast && !happensAfter(trace, cursor));
  }

  /** A time so far back that about {@link #EVENTS_BEFORE} events lie between. */
  private static long begin(Trace trace, long nanos) {
    double share = (double) EVENTS_BEFORE / Math.max(EVENTS_BEFORE, trace.eventCount());
    return (long) Math.max(trace.beginNanos(), nanos - share * (trace.endNanos() - trace.beginNanos()));
  }

  /** Says behind which event each core is. */
  private static void say(Trace trace, Map<Integer, CoreActivity> activities, Map<Integer, Position> last)
      throws IOException {
    EventLookup lookup = trace.lookup();
    for (Map.Entry<Integer, Position> each : last.entrySet()) {
      EventView event = lookup.at(each.getValue());
      if (event != null) {
        activities.get(each.getKey()).held(event);
      }
    }
  }

  private static boolean happensAfter(Trace trace, EventCursor cursor) throws IOException {
    while (cursor.next()) {
      if (!cursor.event().isCheckpoint() && cursor.event().nanos() >= trace.beginNanos()) {
        return true;
      }
    }
    return false;
  }
}

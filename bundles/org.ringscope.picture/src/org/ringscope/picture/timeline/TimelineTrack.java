// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.timeline;

import java.util.List;
import org.ringscope.analysis.timeline.TimelineEvents;
import org.ringscope.analysis.timeline.TimelineFlag;
import org.ringscope.analysis.timeline.TimelinePart;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.trace.system.SystemDescription;

/**
 * One recording on the axis, as far as it is known.
 *
 * @param name empty where there is no other
 * @param offsetNanos what its times are moved by on the axis
 * @param part what was read of it exactly, null if nothing was yet
 * @param flags what went wrong in it, in the order of time
 */
public record TimelineTrack(String name, SystemDescription system, boolean hasTimes, boolean isLive, long offsetNanos,
    TimelineSummary whole, TimelinePart part, List<TimelineFlag> flags) {

  public TimelineTrack {
    flags = List.copyOf(flags);
  }

  /** What tells most of a window. */
  TimelineSummary summary(TimeWindow window) {
    return isExact(window) ? part.summary() : whole;
  }

  /** Each event of a window, null where there are too many or they were not read yet. */
  TimelineEvents events(TimeWindow window) {
    return isExact(window) ? part.events() : null;
  }

  /** The end of the recording where a part goes so far: what is open there did not end in it. Else beyond every picture. */
  long openEnd() {
    return part != null && part.toNanos() >= whole.endNanos() ? whole.endNanos() : TimelineEvents.UNKNOWN;
  }

  private boolean isExact(TimeWindow window) {
    return part != null && part.covers(Math.max(begin(), window.fromNanos() - offsetNanos),
        Math.min(whole.endNanos(), window.toNanos() - offsetNanos));
  }

  private long begin() {
    return whole.grid().beginNanos();
  }
}

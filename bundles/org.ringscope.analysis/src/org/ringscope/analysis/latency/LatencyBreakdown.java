// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.latency;

import java.util.List;
import org.ringscope.analysis.messages.Message;

/**
 * How a message came from its sender to its receiver, step by step, or a buffer to its device and back.
 *
 * @param steps in the order in which they happened; what nobody saw stands where it belongs
 * @param first place of the step from which its latency counts, -1 if it was not seen
 * @param last place of the step up to which it counts, -1 if it was not seen
 * @param endNanos up to when was looked
 * @param hasTimes whether the recording tells times; else those of steps number the events
 * @param isPolled whether steps were seen by a look now and then, and may have happened before
 * @param driver what the driver's core is called, empty if nobody knows
 * @param device what the device's core is called, empty if nobody knows
 */
public record LatencyBreakdown(List<LatencyStep> steps, int first, int last, long endNanos, boolean hasTimes,
    boolean isPolled, String driver, String device) {

  public LatencyBreakdown {
    steps = List.copyOf(steps);
  }

  /** The step before that was seen, -1 if there is none. */
  public int before(int place) {
    int before = place - 1;
    while (before >= 0 && !steps.get(before).isSeen()) {
      before--;
    }
    return steps.get(place).isSeen() ? before : -1;
  }

  /** How long after the step before it this one was seen, {@link Message#NO_TIME} if one of them was not, or there are no times. */
  public long gapNanos(int place) {
    int before = before(place);
    return before < 0 || !hasTimes ? Message.NO_TIME : steps.get(place).nanos() - steps.get(before).nanos();
  }

  /** From its begin to its end, {@link Message#NO_TIME} if one of them was not seen, or there are no times. */
  public long latencyNanos() {
    return first < 0 || last < 0 || !hasTimes ? Message.NO_TIME
        : steps.get(last).nanos() - steps.get(first).nanos();
  }

  /** The step that was waited for longest within the latency, -1 where that is not known. */
  public int slowest() {
    int slowest = -1;
    for (int place = Math.max(0, first + 1); place <= last && first >= 0; place++) {
      if (gapNanos(place) != Message.NO_TIME && (slowest < 0 || gapNanos(place) > gapNanos(slowest))) {
        slowest = place;
      }
    }
    return slowest;
  }

  /** The last step that was seen, -1 if none was. */
  public int lastSeen() {
    int place = steps.size() - 1;
    while (place >= 0 && !steps.get(place).isSeen()) {
      place--;
    }
    return place;
  }
}

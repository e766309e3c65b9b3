// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.List;
import org.ringscope.trace.read.TimeAxis;

/**
 * The systems of several traces at one instant of their common axis. Immutable.
 *
 * @param states one per lane of the axis, each in the clock of its own trace
 * @param askedNanos time on the axis that was asked for, which may be outside of it
 */
public record AxisState(TimeAxis axis, List<SystemState> states, long askedNanos) {
  /** The time of a state before the first event of every trace. */
  public static final long BEFORE_ALL = Long.MIN_VALUE;

  public AxisState {
    states = List.copyOf(states);
  }

  /**
   * The instant: the time that was asked for, within the traces; since {@link #eventNanos} nothing has happened. {@link #BEFORE_ALL}
   * before the first event.
   */
  public long nanos() {
    long end = BEFORE_ALL;
    for (int lane = 0; lane < states.size(); lane++) {
      if (states.get(lane).position() != null) {
        end = Math.max(end, axis.lanes().get(lane).toAxis(states.get(lane).instant()));
      }
    }
    return Math.min(end, askedNanos);
  }

  /** Time on the axis of the newest event that any of the states is after; {@link #BEFORE_ALL} if there is none. */
  public long eventNanos() {
    long newest = BEFORE_ALL;
    for (int lane = 0; lane < states.size(); lane++) {
      newest = Math.max(newest, nanos(lane));
    }
    return newest;
  }

  /** Time on the axis of the event that a lane's state is after; {@link #BEFORE_ALL} before its first. */
  public long nanos(int lane) {
    SystemState state = states.get(lane);
    return state.position() == null ? BEFORE_ALL : axis.lanes().get(lane).toAxis(state.position().nanos());
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.function.Function;
import org.ringscope.analysis.state.QueueCounters;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;

/** Follows how many buffers of one queue are in flight: from the ring's indices where they are known, else from buffer events. */
public final class InFlightTrack {
  private final QueueCounters counters = new QueueCounters();
  private int published;
  private int used;
  private int now;

  /** @param before state to begin with, null if nothing is known */
  public InFlightTrack(QueueState before) {
    published = before == null ? QueueState.UNKNOWN : index(before, SplitRingState::availIdx);
    used = before == null ? QueueState.UNKNOWN : index(before, SplitRingState::usedIdx);
    now = before == null ? QueueState.UNKNOWN : Math.max(before.inFlight(), before.heldByDevice());
    counters.holds(now);
  }

  /** Free-running indices move with events; a packed ring has none. */
  private static int index(QueueState state, Function<SplitRingState, Integer> index) {
    return state.ring().byFormat(index, packed -> QueueState.UNKNOWN);
  }

  /** An engine hands a cleared ring over: if no index is known yet, both are 0. */
  public void beginFresh() {
    published = Math.max(published, 0);
    used = Math.max(used, 0);
  }

  public static boolean isTold(EventView event) {
    return switch (event.type()) {
      case AVAIL_IDX, USED_IDX, BUFFER_TAKEN, BUFFER_RETURNED, COUNTS, QUEUE_RESET -> true;
      default -> false;
    };
  }

  /** An event for which {@link #isTold} holds. */
  public void apply(EventView event) {
    switch (event.type()) {
      case AVAIL_IDX -> published = event.getInt(Field.IDX);
      case USED_IDX -> used = event.getInt(Field.IDX);
      case QUEUE_RESET -> {
        published = Math.min(published, 0);
        used = Math.min(used, 0);
      }
      default -> counters.apply(event);
    }
    boolean isRing = published != QueueState.UNKNOWN && used != QueueState.UNKNOWN;
    now = isRing ? RingIndex.distance(used, published) : counters.inFlight();
  }

  /** {@link QueueState#UNKNOWN} while nothing tells. */
  public int now() {
    return now;
  }

  /** Whether that is only what the device has taken, of what was published besides. */
  public boolean isHeldOnly() {
    boolean isRing = published != QueueState.UNKNOWN && used != QueueState.UNKNOWN;
    return !isRing && counters.isHeldOnly();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.statistics.Growth;
import org.ringscope.analysis.statistics.InFlightTrack;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.QueueInfo;

/** Follows one queue and enters into its lane what it does. */
final class QueueAccount {
  private static final QueueCount[] TOTALS =
      {QueueCount.KICKS, QueueCount.SUPPRESSED_KICKS, QueueCount.INTERRUPTS, QueueCount.SUPPRESSED_INTERRUPTS};
  private static final Field[] TOTAL_FIELDS =
      {Field.KICKS, Field.SUPPRESSED_KICKS, Field.INTERRUPTS, Field.SUPPRESSED_INTERRUPTS};

  final QueueLane lane;
  private final Growth[] totals = {new Growth(), new Growth(), new Growth(), new Growth()};
  private InFlightTrack track = new InFlightTrack(null);
  private boolean isPolled;

  QueueAccount(QueueLane lane) {
    this.lane = lane;
  }

  /** Begins with what was so before the first event. */
  void begin(QueueState before) {
    track = new InFlightTrack(before);
    lane.reach(0);
    see(0);
    totals[0].begin(before.kicks());
    totals[1].begin(before.suppressedKicks());
    totals[2].begin(before.interrupts());
    totals[3].begin(before.suppressedInterrupts());
  }

  /** A queue that was just handed over. */
  void configured(QueueInfo info, boolean areRingsRecorded) {
    if (info != null && info.arePrivateIndicesKnown()) {
      for (Growth total : totals) {
        total.begin(0);
      }
      if (areRingsRecorded) {
        track.beginFresh(info);
      }
    }
  }

  void inOrder(boolean are) {
    track.inOrder(are);
  }

  /** A checkpoint, which tells nothing new but to who has not seen the begin. */
  void known(EventView checkpoint, QueueInfo info, int piece) {
    if (track.now() == QueueState.UNKNOWN) {
      track.begin(checkpoint, info);
      if (track.now() != QueueState.UNKNOWN) {
        lane.reach(piece);
        see(piece);
      }
    }
  }

  /** An event of this queue. */
  void apply(EventView event, int piece) {
    if (event.type() == EventType.POLLED) {
      looked();
    }
    lane.reach(piece);
    if (event.type() == EventType.SAMPLE) {
      sample(event, piece);
      return;
    }
    lane.count(QueueCount.EVENTS, piece, 1);
    lane.happened(event.nanos());
    switch (event.type()) {
      case KICK_BEGIN -> notified(0, piece);
      case KICK_SUPPRESSED -> notified(1, piece);
      case INTERRUPT -> notified(2, piece);
      case INTERRUPT_SUPPRESSED -> notified(3, piece);
      case FAULT -> lane.count(QueueCount.FAULTS, piece, 1);
      default -> {}
    }
    if (InFlightTrack.isTold(event)) {
      track.apply(event);
      if (!isPolled) {
        see(piece);
      }
    }
  }

  /** What follows was found by one look: of its numbers only the last counts, where the one before was made. */
  private void looked() {
    lane.settle(track.now());
    isPolled = true;
  }

  private void see(int piece) {
    lane.inFlight(piece, track.now());
    lane.heldOnly(track.isHeldOnly());
  }

  private void notified(int total, int piece) {
    totals[total].grow(1);
    lane.count(TOTALS[total], piece, 1);
  }

  private void sample(EventView event, int piece) {
    boolean repeats = event.isCheckpoint() && event.stream() == StreamInfo.OBSERVER;
    for (int i = 0; i < totals.length; i++) {
      long before = Math.max(0, totals[i].gained());
      totals[i].sample(event.getLong(TOTAL_FIELDS[i]), repeats);
      long gained = Math.max(0, totals[i].gained()) - before;
      if (gained > 0) {
        lane.count(TOTALS[i], piece, (int) Math.min(Integer.MAX_VALUE, gained));
        lane.happened(event.nanos());
      }
    }
  }

  /** Nothing comes after this piece. */
  void end(int piece) {
    if (isPolled) {
      lane.settle(track.now());
    }
    lane.reach(piece);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.latency;

import org.ringscope.analysis.latency.LatencyStep.Kind;
import org.ringscope.analysis.latency.LatencyStep.Outcome;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/** Follows the notifications of one queue that a buffer waits for: a kick to its doorbell and the routine that serves it, and back. */
final class Notifications {
  private static final int NONE = -1;

  /** Takes a step that nobody has taken yet. */
  interface Sink {
    boolean seeFirst(Kind kind, Outcome outcome, EventView event);
  }

  private final Sink sink;
  private boolean isExposed;
  private boolean isUsed;
  /** The stream that notifies now, and for whom; its doorbell is told next. */
  private int ringing = NONE;
  private boolean isKick;
  private int deviceDoorbell = NONE;
  private int driverDoorbell = NONE;

  Notifications(Sink sink) {
    this.sink = sink;
  }

  void clear() {
    isExposed = false;
    isUsed = false;
    ringing = NONE;
    deviceDoorbell = NONE;
    driverDoorbell = NONE;
  }

  void exposed() {
    isExposed = true;
  }

  void used() {
    isUsed = true;
  }

  /** @param isOfQueue whether the event names the queue */
  void take(EventView event, boolean isOfQueue) {
    if (isOfQueue) {
      notified(event);
    }
    switch (event.type()) {
      case DOORBELL_RUNG -> rung(event);
      case ISR_ENTER -> entered(event);
      default -> {}
    }
  }

  private void notified(EventView event) {
    switch (event.type()) {
      case KICK_BEGIN -> begin(isExposed && sink.seeFirst(Kind.KICKED, Outcome.DONE, event), true, event);
      case INTERRUPT -> begin(isUsed && sink.seeFirst(Kind.INTERRUPTED, Outcome.DONE, event), false, event);
      case KICK_SUPPRESSED -> suppressed(isExposed, Kind.KICKED, event);
      case INTERRUPT_SUPPRESSED -> suppressed(isUsed, Kind.INTERRUPTED, event);
      default -> {}
    }
  }

  private void begin(boolean isFirst, boolean kick, EventView event) {
    if (isFirst) {
      ringing = event.stream();
      isKick = kick;
    }
  }

  private void suppressed(boolean isWaiting, Kind kind, EventView event) {
    if (isWaiting) {
      sink.seeFirst(kind, Outcome.SUPPRESSED, event);
    }
  }

  private void rung(EventView event) {
    if (event.stream() != ringing) {
      return;
    }
    ringing = NONE;
    if (isKick) {
      deviceDoorbell = event.getInt(Field.DOORBELL);
    } else {
      driverDoorbell = event.getInt(Field.DOORBELL);
    }
  }

  private void entered(EventView event) {
    int doorbell = event.getInt(Field.DOORBELL);
    if (doorbell == deviceDoorbell) {
      sink.seeFirst(Kind.DEVICE_ISR, Outcome.DONE, event);
      deviceDoorbell = NONE;
    } else if (doorbell == driverDoorbell) {
      sink.seeFirst(Kind.DRIVER_ISR, Outcome.DONE, event);
      driverDoorbell = NONE;
    }
  }
}

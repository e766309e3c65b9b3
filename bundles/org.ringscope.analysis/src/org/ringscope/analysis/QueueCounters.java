// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;
import org.ringscope.trace.StreamInfo;

/** Counts what happens around a ring: the mutable counterpart of {@link QueueActivity}. */
final class QueueCounters {
  private long kicks;
  private long interrupts;
  private long suppressedKicks;
  private long suppressedInterrupts;
  private long buffers;
  private long lastKickNanos;
  private long lastInterruptNanos;
  private long lastPublishNanos;
  private boolean kickPending;
  private int inFlight; // may be below 0 for a moment, where the clocks of two threads differ
  private boolean inFlightKnown;
  private long since; // what happened earlier is in the observer's totals already
  private String fault;

  QueueCounters() {
    reset();
  }

  void reset() {
    kicks = 0;
    interrupts = 0;
    suppressedKicks = 0;
    suppressedInterrupts = 0;
    buffers = 0;
    lastKickNanos = Long.MIN_VALUE;
    lastInterruptNanos = Long.MIN_VALUE;
    lastPublishNanos = Long.MIN_VALUE;
    kickPending = false;
    inFlight = 0;
    inFlightKnown = false;
    since = Long.MIN_VALUE;
    fault = null;
  }

  /** Entered in the middle of a trace: what no checkpoint tells cannot be counted any more. */
  void enteredLate() {
    if (suppressedKicks == 0 && suppressedInterrupts == 0 && lastPublishNanos == Long.MIN_VALUE) {
      suppressedKicks = QueueState.UNKNOWN;
      suppressedInterrupts = QueueState.UNKNOWN;
    }
  }

  void published(long nanos) {
    lastPublishNanos = nanos;
    kickPending = true;
  }

  void used(int count) {
    buffers += count;
  }

  /** Begins with a known number, or with {@link QueueState#UNKNOWN}. */
  void inFlight(int known) {
    inFlight = Math.max(0, known);
    inFlightKnown = known != QueueState.UNKNOWN;
  }

  /** Buffers that the device holds as far as buffer events and counts tell, else {@link QueueState#UNKNOWN}. */
  int inFlight() {
    return inFlightKnown ? Math.max(0, inFlight) : QueueState.UNKNOWN;
  }

  void apply(EventView event) {
    if (event.stampNanos() < since) {
      return;
    }
    switch (event.type()) {
      case KICK_BEGIN -> {
        kicks++;
        kickPending = false;
        lastKickNanos = event.nanos();
      }
      case KICK_SUPPRESSED -> {
        suppressedKicks += suppressedKicks < 0 ? 0 : 1;
        kickPending = false;
      }
      case INTERRUPT -> {
        interrupts++;
        lastInterruptNanos = event.nanos();
      }
      case INTERRUPT_SUPPRESSED -> suppressedInterrupts += suppressedInterrupts < 0 ? 0 : 1;
      case BUFFER_TAKEN -> {
        inFlight++;
        inFlightKnown = true;
      }
      case BUFFER_RETURNED -> {
        buffers++;
        inFlight--;
      }
      case COUNTS -> {
        inFlight = event.getInt(Field.IN_FLIGHT);
        inFlightKnown = true;
      }
      case SAMPLE -> sample(event);
      case FAULT -> fault = faultLine(event);
      default -> { }
    }
  }

  /** A sample says totals: an observer's all of them. Driver's and device's checkpoints each know their own half and leave the other at zero. */
  private void sample(EventView event) {
    if (event.isCheckpoint() && event.stream() == StreamInfo.OBSERVER) {
      since = event.stampNanos();
      kicks = event.getLong(Field.KICKS);
      interrupts = event.getLong(Field.INTERRUPTS);
      buffers = event.getLong(Field.BUFFERS);
      return;
    }
    kicks = Math.max(kicks, event.getLong(Field.KICKS));
    interrupts = Math.max(interrupts, event.getLong(Field.INTERRUPTS));
    buffers = Math.max(buffers, event.getLong(Field.BUFFERS));
  }

  private static String faultLine(EventView event) {
    String id = event.string(Field.DIAGNOSIS);
    String text = event.string(Field.TEXT);
    String what = text.isEmpty() ? event.string(Field.KIND) : text;
    return id.isEmpty() ? what : id + ": " + what;
  }

  QueueActivity snapshot() {
    return new QueueActivity(kicks, interrupts, suppressedKicks, suppressedInterrupts, buffers, lastKickNanos,
        lastInterruptNanos, lastPublishNanos, kickPending, inFlight(), fault);
  }
}

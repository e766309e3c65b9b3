// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import org.ringscope.trace.EventView;
import org.ringscope.trace.Field;

/**
 * Counts what happens around a ring: the mutable counterpart of {@link QueueActivity}. A total is known from where its
 * queue was set up, or from a sample that says it; what a source never tells stays {@link QueueState#UNKNOWN}.
 */
final class QueueCounters {
  private static final long UNKNOWN = QueueState.UNKNOWN;

  private long kicks;
  private long interrupts;
  private long suppressedKicks;
  private long suppressedInterrupts;
  private long buffers;
  private long lastKickNanos;
  private long lastInterruptNanos;
  private long lastPublishNanos;
  private boolean kickPending;
  private long givenBack;
  private long published;
  private long inFlight;
  private boolean late;
  private String fault;

  QueueCounters() {
    reset();
  }

  void reset() {
    kicks = UNKNOWN;
    interrupts = UNKNOWN;
    suppressedKicks = UNKNOWN;
    suppressedInterrupts = UNKNOWN;
    buffers = UNKNOWN;
    lastKickNanos = Long.MIN_VALUE;
    lastInterruptNanos = Long.MIN_VALUE;
    lastPublishNanos = Long.MIN_VALUE;
    kickPending = false;
    givenBack = UNKNOWN;
    published = UNKNOWN;
    inFlight = UNKNOWN;
    late = false;
    fault = null;
  }

  /** The queue was just handed over: nothing has happened yet. */
  void begin() {
    kicks = Math.max(0, kicks);
    interrupts = Math.max(0, interrupts);
    suppressedKicks = Math.max(0, suppressedKicks);
    suppressedInterrupts = Math.max(0, suppressedInterrupts);
    buffers = Math.max(0, buffers);
  }

  /** Entered in the middle of a trace: single events no longer add up to a total. */
  void enteredLate() {
    late = true;
  }

  private long add(long total, long count) {
    return total != UNKNOWN ? total + count : late ? UNKNOWN : count;
  }

  void published(long nanos) {
    lastPublishNanos = nanos;
    kickPending = true;
  }

  void used(int count) {
    buffers = add(buffers, count);
  }

  void apply(EventView event) {
    switch (event.type()) {
      case KICK_BEGIN -> {
        kicks = add(kicks, 1);
        kickPending = false;
        lastKickNanos = event.nanos();
      }
      case KICK_SUPPRESSED -> {
        suppressedKicks = add(suppressedKicks, 1);
        kickPending = false;
      }
      case INTERRUPT -> {
        interrupts = add(interrupts, 1);
        lastInterruptNanos = event.nanos();
      }
      case INTERRUPT_SUPPRESSED -> suppressedInterrupts = add(suppressedInterrupts, 1);
      case BUFFER_RETURNED -> buffers = add(buffers, 1);
      case COUNTS -> {
        inFlight = event.getLong(Field.IN_FLIGHT);
        published = event.getLong(Field.AVAIL);
      }
      case SAMPLE -> sample(event);
      case FAULT -> fault = faultLine(event);
      default -> { }
    }
  }

  /** A side says the totals that it knows; unknown ones are all ones, which is below every count. */
  private void sample(EventView event) {
    kicks = Math.max(kicks, event.getLong(Field.KICKS));
    interrupts = Math.max(interrupts, event.getLong(Field.INTERRUPTS));
    buffers = Math.max(buffers, event.getLong(Field.BUFFERS));
    givenBack = Math.max(givenBack, event.getLong(Field.BUFFERS));
    suppressedKicks = Math.max(suppressedKicks, event.getLong(Field.SUPPRESSED_KICKS));
    suppressedInterrupts = Math.max(suppressedInterrupts, event.getLong(Field.SUPPRESSED_INTERRUPTS));
  }

  /**
   * Buffers in flight by the counts alone. The driver counts what it has taken back; what the device has given back is
   * nearer to the truth where both sides tell, unless the two were counted too far apart.
   */
  private int inFlight(int size) {
    long between = published - givenBack;
    boolean fits = published != UNKNOWN && givenBack != UNKNOWN && between >= 0 && between <= size;
    return (int) (fits ? between : inFlight);
  }

  private static String faultLine(EventView event) {
    String id = event.string(Field.DIAGNOSIS);
    String text = event.string(Field.TEXT);
    String what = text.isEmpty() ? event.string(Field.KIND) : text;
    return id.isEmpty() ? what : id + ": " + what;
  }

  /** @param size entries of the ring */
  QueueActivity snapshot(int size) {
    return new QueueActivity(kicks, interrupts, suppressedKicks, suppressedInterrupts, buffers, lastKickNanos,
        lastInterruptNanos, lastPublishNanos, kickPending, inFlight(size), fault);
  }
}

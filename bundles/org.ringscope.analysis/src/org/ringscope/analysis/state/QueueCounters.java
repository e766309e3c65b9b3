// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;

/**
 * Counts what happens around a ring: the mutable counterpart of {@link QueueActivity}. A total is known from where its
 * queue was set up, or from a sample that says it; what a source never tells stays {@link QueueState#UNKNOWN}.
 */
public final class QueueCounters {
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
  private int inFlight; // may be below 0 for a moment, where the clocks of two threads differ
  private boolean inFlightKnown;
  private boolean uncounted; // whoever counts says that he does not know it
  private boolean deviceSeen; // else the driver's buffers count
  private boolean driverSeen; // else nobody tells what was published, only what the device has taken
  private long sampledNanos; // when totals were told that no single event has told since
  private long since; // what happened earlier is in the observer's totals already
  private boolean late;
  private String fault;

  public QueueCounters() {
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
    inFlight = 0;
    inFlightKnown = false;
    uncounted = false;
    deviceSeen = false;
    driverSeen = false;
    sampledNanos = Long.MIN_VALUE;
    since = Long.MIN_VALUE;
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

  void forgetPendingKick() {
    kickPending = false;
  }

  void used(int count) {
    buffers = add(buffers, count);
  }

  /** Begins with the buffers that a state knows of: in flight, or else held by the device; or with {@link QueueState#UNKNOWN}. */
  public void holds(int known) {
    inFlight = Math.max(0, known);
    inFlightKnown = known != QueueState.UNKNOWN;
  }

  /**
   * Buffers that are with the device as far as buffer events and counts tell, else {@link QueueState#UNKNOWN}: those in flight, or
   * those that it has taken where nobody tells what the driver published.
   */
  public int inFlight() {
    return inFlightKnown ? Math.max(0, inFlight) : QueueState.UNKNOWN;
  }

  /** Whether {@link #inFlight} is what the device has taken: nobody tells what the driver has published. */
  public boolean isHeldOnly() {
    return inFlightKnown && !driverSeen;
  }

  public void apply(EventView event) {
    if (event.stampNanos() < since && event.type() != EventType.FAULT) {
      return;
    }
    sampledNanos = event.type() == EventType.SAMPLE && !isObserved(event) ? event.nanos() : sampledNanos;
    switch (event.type()) {
      case KICK_BEGIN -> {
        sampledNanos = Long.MIN_VALUE;
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
      case BUFFER_GIVEN -> driverSeen = true;
      case BUFFER_TAKEN -> {
        deviceSeen = true;
        hold(1);
        inFlightKnown = !uncounted;
      }
      case BUFFER_RETURNED -> {
        deviceSeen = true;
        buffers = add(buffers, 1);
        hold(-1);
      }
      case BUFFER_DONE -> buffers = deviceSeen ? buffers : add(buffers, 1);
      case COUNTS -> {
        uncounted = event.getLong(Field.IN_FLIGHT) == Unknown.U32;
        inFlight = uncounted ? 0 : event.getInt(Field.IN_FLIGHT);
        inFlightKnown = !uncounted;
        driverSeen |= event.getLong(Field.AVAIL) != Unknown.U32;
        published = event.getLong(Field.AVAIL) == Unknown.U32 ? UNKNOWN : event.getLong(Field.AVAIL);
      }
      case SAMPLE -> sample(event);
      case FAULT -> {
        if (breaksQueue(event.string(Field.KIND))) {
          fault = faultLine(event);
        }
      }
      default -> {}
    }
  }

  /** One buffer more or less; totals of samples do not follow single buffers. */
  private void hold(int change) {
    inFlight += change;
    published = UNKNOWN;
  }

  private static boolean isObserved(EventView event) {
    return event.isCheckpoint() && event.stream() == StreamInfo.OBSERVER;
  }

  /** Whoever samples says the totals that it knows; unknown ones are all ones, which is below every count. */
  private void sample(EventView event) {
    if (isObserved(event)) {
      observed(event);
      return;
    }
    kicks = Math.max(kicks, event.getLong(Field.KICKS));
    interrupts = Math.max(interrupts, event.getLong(Field.INTERRUPTS));
    buffers = Math.max(buffers, event.getLong(Field.BUFFERS));
    givenBack = Math.max(givenBack, event.getLong(Field.BUFFERS));
    suppressedKicks = Math.max(suppressedKicks, event.getLong(Field.SUPPRESSED_KICKS));
    suppressedInterrupts = Math.max(suppressedInterrupts, event.getLong(Field.SUPPRESSED_INTERRUPTS));
  }

  /** An observer's totals count what all others have told until then. */
  private void observed(EventView event) {
    since = event.stampNanos();
    kicks = ifKnown(event.getLong(Field.KICKS), kicks);
    interrupts = ifKnown(event.getLong(Field.INTERRUPTS), interrupts);
    buffers = ifKnown(event.getLong(Field.BUFFERS), buffers);
    suppressedKicks = ifKnown(event.getLong(Field.SUPPRESSED_KICKS), suppressedKicks);
    suppressedInterrupts = ifKnown(event.getLong(Field.SUPPRESSED_INTERRUPTS), suppressedInterrupts);
  }

  private static long ifKnown(long told, long before) {
    return told == UNKNOWN ? before : told;
  }

  /**
   * Buffers in flight by the counts alone. The driver counts what it has taken back; what the device has given back is
   * nearer to the truth where both sides tell, unless the two were counted too far apart.
   */
  private int inFlight(int size) {
    long between = published - givenBack;
    boolean fits = published != UNKNOWN && givenBack != UNKNOWN && between >= 0 && between <= size;
    return fits ? (int) between : inFlight();
  }

  /** After a fault of another kind the side that found it goes on. */
  private static boolean breaksQueue(String kind) {
    return switch (kind) {
      case "EVENT_FLAGS", "DESCRIPTOR_FLAGS", "BUFFER_CHANGED", "BUFFER_OVERLAP", "MESSAGE_TOO_BIG",
          "MESSAGE_MALFORMED" -> false;
      default -> true;
    };
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
        lastInterruptNanos, lastPublishNanos, kickPending, driverSeen ? inFlight(size) : QueueState.UNKNOWN,
        driverSeen ? QueueState.UNKNOWN : inFlight(), sampledNanos, fault);
  }
}

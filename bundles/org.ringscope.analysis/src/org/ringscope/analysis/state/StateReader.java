// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.io.IOException;
import java.util.function.BiFunction;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

/**
 * The state of a system at any place of a trace. A jump replays from the checkpoints before the place; a short way
 * forward applies the events between, so following a growing trace costs what has come in since. For one thread; the
 * states it gives may go anywhere.
 */
public final class StateReader {
  /** No event comes after. */
  static final long NO_EVENT = Long.MIN_VALUE;
  /** Farther than this a replay from checkpoints (one per 100 ms and stream) is cheaper than the events between. */
  private static final long NEAR_NANOS = 200_000_000;

  /** How far apart the two states are of which rates are told. */
  private static final long RATE_NANOS = 1_000_000_000;

  private final Trace trace;
  private final EventCursor cursor;
  /** Looks at single events without moving the state; made when one is asked for. */
  private EventCursor finder;
  private final SystemTracker tracker;
  /** Reads what was a moment before; null where nobody asks for rates. */
  private final StateReader earlier;
  /** The event applied last, checkpoint events included; null before the first. */
  private Position applied;
  /** The last event that is not a checkpoint's. */
  private Position shown;
  /** Whether the cursor stands on an event that has not been applied yet. */
  private boolean ahead;
  private boolean started;
  /** The time that was asked for; the tracker may stand at an event before it. */
  private long asked;

  public StateReader(Trace trace) throws IOException {
    this(trace, null);
  }

  private StateReader(Trace trace, StateReader earlier) throws IOException {
    this.trace = trace;
    this.earlier = earlier;
    tracker = new SystemTracker(areRingsRecorded(trace), trace.hasTimes());
    cursor = trace.cursor();
  }

  /** Whether the trace tells what happens in rings. */
  static boolean areRingsRecorded(Trace trace) {
    return !"messages".equals(trace.env().get("record_level"));
  }

  /** One whose states know what was a moment before, so that rates depend on the instant alone; reads everything twice. */
  public static StateReader withRates(Trace trace) throws IOException {
    return new StateReader(trace, trace.hasTimes() ? new StateReader(trace) : null);
  }

  /** State after the last event up to and including this time. */
  public SystemState at(long nanos) throws IOException {
    return at(Position.at(nanos));
  }

  /** State after the event at this position. */
  public SystemState at(Position position) throws IOException {
    if (isNear(position)) {
      stepTo(position);
    } else {
      replayTo(position);
    }
    asked = position.nanos();
    return state();
  }

  /** State before the first event. */
  public SystemState first() throws IOException {
    rewind();
    asked = Long.MIN_VALUE;
    return state();
  }

  /**
   * State at the end; of a followed trace, at what {@link Trace#refresh} has brought. The streams of a truncated trace may
   * end apart, so that one side of a ring is known later than the other: where such a ring contradicts itself, or where
   * events were lost before the end, the state is that of the last time of which all streams tell.
   */
  public SystemState last() throws IOException {
    SystemState end = at(trace.endNanos());
    boolean apart = trace.isTruncated()
        && (!end.silentStreams().isEmpty() || end.queues().stream().anyMatch(StateReader::contradictsItself));
    return apart ? at(trace.commonEndNanos()) : end;
  }

  private static boolean contradictsItself(QueueState queue) {
    return queue.isRingKnown() && queue.ring().inFlight() > queue.size();
  }

  /** State after the next event, descriptions before the begin apart; the same state again at the end. */
  public SystemState next() throws IOException {
    if (!started) {
      rewind();
    }
    while (advance()) {
      boolean happened = happened(cursor);
      applyCurrent();
      if (happened) {
        break;
      }
    }
    asked = shown == null ? Long.MIN_VALUE : shown.nanos();
    return state();
  }

  /** Time of the event that {@link #next} will apply, {@link #NO_EVENT} if there is none. */
  long peekNanos() throws IOException {
    if (!started) {
      rewind();
    }
    while (advance()) {
      if (happened(cursor)) {
        return cursor.event().nanos();
      }
      applyCurrent(); // repeats what is known
    }
    return NO_EVENT;
  }

  /** State before the event that {@link #next} applied last; the first state at the beginning. */
  public SystemState previous() throws IOException {
    if (shown == null) {
      return first();
    }
    cursor.seek(shown);
    ahead = false;
    while (cursor.previous()) {
      if (happened(cursor)) {
        Position target = cursor.event().position();
        replayTo(target);
        asked = target.nanos();
        return state();
      }
    }
    return first();
  }

  /** Whether the event is neither a checkpoint's nor a description before the begin. */
  private boolean happened(EventCursor at) {
    return !at.event().isCheckpoint() && at.event().nanos() >= trace.beginNanos();
  }

  /** Time of the last event before this time, {@link #NO_EVENT} if there is none. */
  long nanosBefore(long nanos) throws IOException {
    EventCursor events = finder();
    events.seek(Position.at(nanos - 1));
    while (nanos > trace.beginNanos() && events.previous()) {
      if (happened(events)) {
        return events.event().nanos();
      }
    }
    return NO_EVENT;
  }

  /** The event that the state is after, in words; empty before the first. */
  String lastEvent(BiFunction<SystemDescription, EventView, String> words) throws IOException {
    return shown != null && finder().seek(shown) ? words.apply(trace.system(), finder.event()) : "";
  }

  private EventCursor finder() throws IOException {
    finder = finder == null ? trace.cursor() : finder;
    return finder;
  }

  private boolean isNear(Position target) {
    if (!started || applied == null) {
      return false;
    }
    long way = target.nanos() - applied.nanos();
    boolean forward = target.isEvent() ? way > 0 : way >= 0;
    return target.equals(applied) || forward && way <= NEAR_NANOS;
  }

  private void stepTo(Position target) throws IOException {
    if (target.equals(applied)) {
      return;
    }
    while (advance()) {
      if (cursor.event().nanos() > target.nanos()) {
        return;
      }
      applyCurrent();
      // positions of events on one nanosecond do not tell their order, so the target is met by equality
      if (cursor.event().nanos() == target.nanos() && applied.equals(target)) {
        return;
      }
    }
  }

  private boolean advance() throws IOException {
    if (!ahead) {
      ahead = cursor.next();
    }
    return ahead;
  }

  private void applyCurrent() {
    tracker.apply(cursor.event());
    applied = cursor.event().position();
    if (!cursor.event().isCheckpoint()) {
      shown = applied;
    }
    ahead = false;
  }

  private void rewind() throws IOException {
    started = true;
    tracker.reset(trace.system());
    applied = null;
    shown = null;
    cursor.seekToBegin();
    ahead = false;
  }

  private void replayTo(Position target) throws IOException {
    rewind();
    trace.replay(target, event -> {
      tracker.apply(event);
      if (!event.isCheckpoint()) {
        shown = event.position();
      }
      applied = event.position();
    });
    if (applied != null) {
      cursor.seek(applied);
    }
  }

  private SystemState state() throws IOException {
    tracker.describe(trace.system());
    tracker.position(shown, instant());
    SystemState now = tracker.snapshot(trace.silentStreams(asked));
    return earlier == null || shown == null ? now
        : now.after(earlier.at(Math.max(trace.beginNanos(), now.instant() - RATE_NANOS)));
  }

  /** Where a trace was cut off its end is not known, and only its events say how far it goes. */
  private long instant() {
    boolean isCutOff = trace.isTruncated() && asked >= trace.endNanos() && shown != null;
    return isCutOff ? shown.nanos() : Math.max(trace.beginNanos(), Math.min(trace.endNanos(), asked));
  }
}

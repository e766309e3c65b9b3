// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Finds the next event of a trace that somebody waits for, and the one before. For one thread. */
public final class EventFinder {
  private static final long FIRST_WINDOW_NANOS = 1_000_000;
  private static final int CANCEL_INTERVAL = 4096;

  private final Trace trace;
  private final EventTest.Maker tests;
  private final boolean isCounting;
  private final BooleanSupplier cancelled;

  /**
   * @param isCounting whether the answer depends on all events from the begin on, so that all of them have to be read
   * @param cancelled asked now and then; nothing is found then
   */
  public EventFinder(Trace trace, EventTest.Maker tests, boolean isCounting, BooleanSupplier cancelled) {
    this.trace = trace;
    this.tests = tests;
    this.isCounting = isCounting;
    this.cancelled = cancelled;
  }

  /** The first one behind an event; null if there is none. @param from null for the begin of the trace */
  public Position next(Position from) throws IOException {
    Walk walk = new Walk(isCounting ? null : from);
    boolean isBehind = from == null || !isCounting;
    while (walk.next()) {
      boolean found = walk.lets();
      if (isBehind && found) {
        return walk.cursor.event().position();
      }
      isBehind = isBehind || isOrIsBehind(walk.cursor.event(), from);
    }
    return null;
  }

  /** The last one before an event; null if there is none. @param from null for the begin of the trace */
  public Position previous(Position from) throws IOException {
    if (from == null) {
      return null;
    }
    long end = Math.min(from.nanos(), trace.endNanos());
    for (long window = FIRST_WINDOW_NANOS;; window = Math.min(window * 8, Long.MAX_VALUE / 16)) {
      long start = end - window;
      boolean isAll = isCounting || start <= trace.beginNanos();
      Position found = lastBetween(isAll ? null : Position.at(start), from);
      if (isAll || found != null || cancelled.getAsBoolean()) {
        return found;
      }
    }
  }

  private Position lastBetween(Position start, Position end) throws IOException {
    Position last = null;
    Walk walk = new Walk(start);
    while (walk.next() && !isOrIsBehind(walk.cursor.event(), end)) {
      last = walk.lets() ? walk.cursor.event().position() : last;
    }
    return walk.isCancelled ? null : last;
  }

  /** Whether it is the event of a place, or later than it. */
  private static boolean isOrIsBehind(EventView event, Position place) {
    return event.stream() == place.stream() && event.sequence() == place.sequence() || event.nanos() > place.nanos();
  }

  /** From one event to the next, descriptions before the begin apart; the test is shown all of them. */
  private final class Walk {
    final EventCursor cursor = trace.cursor();
    private final EventTest test;
    private long before = EventMatcher.NONE_BEFORE;
    private long shown = EventMatcher.NONE_BEFORE;
    private int count;
    boolean isCancelled;

    Walk(Position start) throws IOException {
      test = tests.behind(start);
      if (start != null) {
        cursor.seek(start);
        before = start.isEvent() ? start.nanos() : before;
      }
    }

    boolean next() throws IOException {
      while (cursor.next()) {
        if (++count % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
          isCancelled = true;
          return false;
        }
        if (cursor.event().isCheckpoint()) {
          test.repeats(cursor.event());
        } else if (cursor.event().nanos() >= trace.beginNanos()) {
          shown = cursor.event().nanos();
          return true;
        }
      }
      return false;
    }

    boolean lets() {
      boolean lets = test.lets(cursor.event(), before);
      before = shown;
      return lets;
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.sequence;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * Reads what the cores said to each other: all of a span of time, or as much as is wanted around an instant, however long the trace is.
 * For one thread.
 */
public final class SequenceReader {
  private static final long FIRST_STEP_NANOS = 1_000_000;
  /** What was sent so long before may arrive first. */
  private static final long LOOK_BACK_NANOS = 2_000_000;
  /** The same two where the source tells no times, and events are counted. */
  private static final long FIRST_STEP_EVENTS = 4096;
  private static final long LOOK_BACK_EVENTS = 4096;
  /** Events in which what is on its way may still arrive. */
  private static final int LOOK_ON = 50_000;
  private static final long STEP_GROWTH = 16;
  private static final int CANCEL_INTERVAL = 4096;

  private final Trace trace;
  private final SequenceChoice choice;
  private final BooleanSupplier cancelled;
  private int untilAsked = CANCEL_INTERVAL;

  /** @param cancelled asked every few thousand events; true ends a reading with what there is */
  public SequenceReader(Trace trace, SequenceChoice choice, BooleanSupplier cancelled) {
    this.trace = trace;
    this.choice = choice;
    this.cancelled = cancelled;
  }

  /** The items that begin in the span of time, at most {@code limit} of them, the first ones. */
  public List<SequenceItem> first(int limit) throws IOException {
    SequenceItems items = items(limit, begin());
    EventCursor cursor = trace.cursor();
    cursor.seek(lookFrom(begin()));
    int left = LOOK_ON;
    while (goesOn(cursor) && isInSpan(cursor.event())) {
      if (cursor.event().nanos() < begin()) {
        items.before(cursor.event());
      } else if (items.size() < limit) {
        take(items, cursor.event());
      } else {
        items.behind(cursor.event());
        if (!items.hasOpen() || --left == 0) {
          break;
        }
      }
    }
    return items.result(true);
  }

  /** The last {@code count} items that begin at or before the end of the span of time, as they are then. */
  public List<SequenceItem> last(int count) throws IOException {
    return back(Position.at(choice.toNanos()), count, choice.toNanos()).items();
  }

  /**
   * Items around a place.
   *
   * @param before how many that begin up to it, itself included
   * @param behind how many that begin after it
   * @return null when cancelled
   */
  public SequenceWindow around(Position place, int before, int behind) throws IOException {
    Position at = place.nanos() > end() ? Position.at(end()) : place;
    Part earlier = back(at, before, end());
    Part later = on(at, behind);
    List<SequenceItem> all = new ArrayList<>(earlier.items());
    all.addAll(later.items());
    return cancelled.getAsBoolean() ? null : new SequenceWindow(all, earlier.isAll(), later.isAll());
  }

  /** @param isAll whether there are no more in this direction */
  private record Part(List<SequenceItem> items, boolean isAll) {}

  /** Looks back as far as that needs. @param knownNanos what arrives later has not arrived */
  private Part back(Position last, int count, long knownNanos) throws IOException {
    long step = trace.hasTimes() ? FIRST_STEP_NANOS : FIRST_STEP_EVENTS;
    long until = Math.min(last.nanos(), trace.endNanos());
    while (true) {
      long from = Math.max(begin(), until - step);
      SequenceItems items = items(count, from);
      read(items, from, last, knownNanos);
      if (items.size() >= count || items.hasDropped() || from <= begin() || cancelled.getAsBoolean()) {
        return new Part(items.result(false), from <= begin() && !items.hasDropped());
      }
      step *= STEP_GROWTH;
    }
  }

  private void read(SequenceItems items, long from, Position last, long knownNanos) throws IOException {
    EventCursor cursor = trace.cursor();
    cursor.seek(lookFrom(from));
    boolean isBehind = false;
    int left = LOOK_ON;
    while (goesOn(cursor) && cursor.event().nanos() <= knownNanos) {
      EventView event = cursor.event();
      isBehind |= event.nanos() > last.nanos();
      if (isBehind) {
        items.behind(event);
        if (!items.hasOpen() || --left == 0) {
          return;
        }
      } else if (event.nanos() < from) {
        items.before(event);
      } else {
        take(items, event);
      }
      isBehind |= isAt(event, last);
    }
  }

  private Part on(Position first, int count) throws IOException {
    long from = Math.max(begin(), first.nanos());
    SequenceItems items = items(count, from);
    EventCursor cursor = trace.cursor();
    cursor.seek(lookFrom(from));
    boolean isPassed = false;
    int left = LOOK_ON;
    while (goesOn(cursor) && isInSpan(cursor.event())) {
      EventView event = cursor.event();
      isPassed |= event.nanos() > first.nanos();
      if (!isPassed || event.nanos() < begin()) {
        items.before(event);
        isPassed |= isAt(event, first);
      } else if (items.size() <= count) {
        take(items, event); // one more says that there are more
      } else if (items.hasOpen() && --left > 0) {
        items.behind(event);
      } else {
        break;
      }
    }
    return new Part(items.result(true), items.size() <= count);
  }

  private SequenceItems items(int most, long from) {
    return new SequenceItems(trace, choice, most, lookFrom(from) > trace.beginNanos());
  }

  private boolean goesOn(EventCursor cursor) throws IOException {
    if (--untilAsked == 0) {
      untilAsked = CANCEL_INTERVAL;
      if (cancelled.getAsBoolean()) {
        return false;
      }
    }
    return cursor.next();
  }

  private static void take(SequenceItems items, EventView event) {
    if (!event.isCheckpoint()) {
      items.take(event);
    }
  }

  private static boolean isAt(EventView event, Position position) {
    return event.stream() == position.stream() && event.sequence() == position.sequence();
  }

  private boolean isInSpan(EventView event) {
    return event.nanos() <= choice.toNanos();
  }

  private long begin() {
    return Math.max(trace.beginNanos(), choice.fromNanos());
  }

  private long end() {
    return Math.min(trace.endNanos(), choice.toNanos());
  }

  private long lookFrom(long nanos) {
    return Math.max(trace.beginNanos(), nanos - (trace.hasTimes() ? LOOK_BACK_NANOS : LOOK_BACK_EVENTS));
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.condition.Condition;

/** The numbers of the events that a condition lets through, in their order. Grows with {@link #update}; one thread updates, any may read. */
public final class EventList {
  private static final int CANCEL_INTERVAL = 2048;

  private final EventIndex index;
  private final Condition condition;
  private final List<EventMatcher> matchers;
  private MergedEvents events;
  private int examined;
  private volatile int[] numbers = new int[256];
  private volatile int size;

  EventList(EventIndex index, Condition condition) {
    this.index = index;
    this.condition = condition;
    matchers = index.matchers(condition);
  }

  /**
   * Examines the events that the index has got since the last call.
   *
   * @return true if all of them were examined, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    if (condition.isAll()) {
      return true;
    }
    if (events == null) {
      events = new MergedEvents(index.axis());
    }
    int end = index.size();
    while (examined < end && events.next()) {
      if (matchers.get(events.lane()).lets(events.event(), events.nanosBefore())) {
        add(examined);
      }
      if (++examined % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
        return false;
      }
    }
    return true;
  }

  private void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, size * 2);
    }
    numbers[size] = number;
    size = size + 1;
  }

  public int size() {
    return condition.isAll() ? index.size() : size;
  }

  /** How many there are without the condition. */
  public int all() {
    return index.size();
  }

  /** The number of the event at a place of this list. */
  public int number(int place) {
    return condition.isAll() ? place : numbers[place];
  }

  /** Whether it is known by now if the event of this number is let through. */
  public boolean isExamined(int number) {
    return number >= 0 && number < (condition.isAll() ? index.size() : examined);
  }

  /** The last place whose event is this one or an earlier one, -1 if there is none. */
  public int placeUntil(int number) {
    if (condition.isAll()) {
      return Math.min(number, index.size() - 1);
    }
    int found = Arrays.binarySearch(numbers, 0, size, number);
    return found >= 0 ? found : -found - 2;
  }
}

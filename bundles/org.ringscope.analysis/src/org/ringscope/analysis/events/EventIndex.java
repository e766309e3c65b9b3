// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.trace.read.TimeAxis;

/**
 * All events of an axis by their numbers. Of every {@value #PAGE_ROWS}th it keeps the place, so that any of them is found by one
 * seek and a short walk. {@link #update} counts on from where it stopped, so it serves traces that grow. One thread updates, any
 * may ask.
 */
public final class EventIndex {
  static final int PAGE_ROWS = 512;
  private static final int CANCEL_INTERVAL = 2048;

  private final TimeAxis axis;
  private final List<String> names;
  private final MergedEvents events;
  private final List<MergedEvents.Place> places = new ArrayList<>();
  private volatile int size;

  /** @param names of the traces, by lane, as the user calls them */
  public EventIndex(TimeAxis axis, List<String> names) throws IOException {
    this.axis = axis;
    this.names = List.copyOf(names);
    events = new MergedEvents(axis);
    places.add(events.place());
  }

  TimeAxis axis() {
    return axis;
  }

  /**
   * Takes in the events that have come.
   *
   * @return true if the end of what there is was reached, false if cancelled
   */
  public boolean update(BooleanSupplier cancelled) throws IOException {
    while (events.next()) {
      int count = size + 1; // one thread updates
      if (count % PAGE_ROWS == 0) {
        synchronized (places) {
          places.add(events.place());
        }
      }
      size = count;
      if (count % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean()) {
        return false;
      }
    }
    return true;
  }

  public int size() {
    return size;
  }

  /** How much of the traces has been counted, from 0 to 1. */
  public double progress() {
    long all = axis.lanes().stream().mapToLong(lane -> lane.trace().eventCount()).sum();
    return Math.min(1, (double) size / Math.max(1, all));
  }

  /** The place before the first event of a page. */
  MergedEvents.Place placeOf(int page) {
    synchronized (places) {
      return places.get(page);
    }
  }

  /** The last page that begins at or before a time of the axis, the first one if none does. */
  int pageAt(long axisNanos) {
    synchronized (places) {
      int low = 0;
      int high = places.size() - 1;
      while (low < high) {
        int middle = (low + high + 1) >>> 1;
        if (places.get(middle).nanos() <= axisNanos) {
          low = middle;
        } else {
          high = middle - 1;
        }
      }
      return low;
    }
  }

  /** The events that a condition lets through; {@link EventList#update} brings it up to date. */
  public EventList filter(Condition condition) throws IOException {
    return new EventList(this, condition);
  }

  /** One matcher for each lane. */
  List<EventMatcher> matchers(Condition condition) {
    List<EventMatcher> matchers = new ArrayList<>();
    for (int lane = 0; lane < axis.lanes().size(); lane++) {
      matchers.add(new EventMatcher(axis.lanes().get(lane).trace(), names.get(lane), condition));
    }
    return matchers;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.analysis.text.EventText;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.SystemDescription;

/**
 * The events that somebody looks at, in words: read page by page, of which the last ones are kept. One thread reads, any may ask for what
 * is there.
 */
public final class EventPages {
  private static final int MOST_PAGES = 64;
  private static final int NO_QUEUE = -1;

  private final EventIndex index;
  private final MergedEvents events;
  private final Map<Integer, List<EventRow>> pages = new LinkedHashMap<>(MOST_PAGES, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Integer, List<EventRow>> eldest) {
      return size() > MOST_PAGES;
    }
  };

  public EventPages(EventIndex index) throws IOException {
    this.index = index;
    events = new MergedEvents(index.axis());
  }

  /** The event of this number if it was read already, else null. */
  public EventRow peek(int number) {
    synchronized (pages) {
      List<EventRow> page = pages.get(number / EventIndex.PAGE_ROWS);
      int at = number % EventIndex.PAGE_ROWS;
      return page == null || at >= page.size() ? null : page.get(at);
    }
  }

  /** The event of this number; null where there is none. */
  public EventRow read(int number) throws IOException {
    EventRow found = peek(number);
    if (found == null && number >= 0 && number < index.size()) {
      found = page(number / EventIndex.PAGE_ROWS).get(number % EventIndex.PAGE_ROWS);
    }
    return found;
  }

  /** The number of an event of a trace, or of the last one up to its time; -1 if there is none. */
  public int numberOf(int lane, Position position) throws IOException {
    long nanos = index.axis().lanes().get(lane).toAxis(position.nanos());
    int last = -1;
    // those of one time may reach back over several pages
    int first = nanos == Long.MIN_VALUE ? 0 : index.pageAt(nanos - 1);
    for (int number = first * EventIndex.PAGE_ROWS; number < index.size(); number++) {
      EventRow row = read(number);
      if (row.lane() == lane && row.position().equals(position)) {
        return number;
      }
      if (axisNanos(row) > nanos) {
        break;
      }
      last = number;
    }
    return last;
  }

  /** The number of the last event up to a time of the axis, -1 if there is none. */
  public int numberAt(long axisNanos) throws IOException {
    int number = index.pageAt(axisNanos) * EventIndex.PAGE_ROWS;
    while (number < index.size() && axisNanos(read(number)) <= axisNanos) {
      number++;
    }
    return number - 1;
  }

  private long axisNanos(EventRow row) {
    return index.axis().lanes().get(row.lane()).toAxis(row.position().nanos());
  }

  private List<EventRow> page(int page) throws IOException {
    events.seek(index.placeOf(page));
    int first = page * EventIndex.PAGE_ROWS;
    int end = Math.min(first + EventIndex.PAGE_ROWS, index.size());
    List<EventRow> rows = new ArrayList<>();
    for (int number = first; number < end && events.next(); number++) {
      rows.add(row(number));
    }
    synchronized (pages) {
      pages.put(page, rows);
    }
    return rows;
  }

  private EventRow row(int number) {
    EventView event = events.event();
    SystemDescription system = index.axis().lanes().get(events.lane()).trace().system();
    boolean isMessage = event.type().fields().contains(Field.PAYLOAD) && event.type().fields().contains(Field.BUFFER);
    long before = events.nanosBefore();
    return new EventRow(number, events.lane(), event.position(),
        before == EventMatcher.NONE_BEFORE ? before : events.nanos() - before, event.type(),
        EventText.stream(system, event.stream()), place(system, event),
        EventText.append(new StringBuilder(), system, event).toString(),
        isMessage ? event.getInt(Field.QUEUE) : NO_QUEUE, isMessage ? event.getLong(Field.BUFFER) : 0);
  }

  private static String place(SystemDescription system, EventView event) {
    List<Field> fields = event.type().fields();
    if (fields.contains(Field.QUEUE) && !event.isUnknown(Field.QUEUE)) {
      return system.queueName(event.getInt(Field.QUEUE));
    }
    DeviceInfo device = fields.contains(Field.DEVICE) ? system.device(event.getInt(Field.DEVICE)) : null;
    return device == null ? "" : device.name();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.events;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.ringscope.analysis.events.EventList;
import org.ringscope.analysis.events.EventPages;
import org.ringscope.analysis.events.EventRow;
import org.ringscope.trace.event.EventType;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.rows.RowTable;
import org.ringscope.ui.rows.RowTable.Column;

/** The table of events: what is not read yet is asked for and comes later. */
final class EventTable {
  static final int TRACE = 6;
  private static final int TRACE_WIDTH = 100;
  private static final int MOST_COPIED = 100_000;
  private static final Column[] COLUMNS =
      {new Column("Time", 124, 0, SWT.LEFT, 0), new Column("Delta", 66, 0, SWT.RIGHT, 3),
          new Column("Core", 56, 0, SWT.LEFT, 1), new Column("Event", 132, 0, SWT.LEFT, 0),
          new Column("Queue", 74, 0, SWT.LEFT, 2), new Column("Words", 150, 6, SWT.LEFT, 0),
          new Column("Trace", 0, 1, SWT.LEFT, 0)};
  /** The trace stands behind the time. */
  private static final int[] ORDER = {0, TRACE, 1, 2, 3, 4, 5};

  private final RowTable rows;
  private final Supplier<EventJob> job;
  private Point asked = new Point(0, 0);

  /** @param selected told of the event that the user selects */
  EventTable(Composite parent, String id, Supplier<EventJob> job, Consumer<EventRow> selected) {
    this.job = job;
    rows = new RowTable(parent, id, COLUMNS, this::cells, place -> withRow(place, row -> select(place, row, selected)));
    AccessibleName.give(rows.table(), "Events");
    rows.setOrder(ORDER);
    rows.onCopy(this::copy);
  }

  RowTable rows() {
    return rows;
  }

  /** Until the event was read the row may have lost the selection to where the cursor was told to be before. */
  private void select(int place, EventRow row, Consumer<EventRow> selected) {
    if (rows.selectedRow() != place) {
      rows.mark(place);
    }
    selected.accept(row);
  }

  private String[] cells(int place) {
    EventRow row = job.get() == null ? null : job.get().peek(place);
    return row == null ? null : EventTexts.cells(row, job.get().axis(), job.get().sessions().get(row.lane()).name());
  }

  /** Gives the event at a place to somebody, at once or when it was read. */
  void withRow(int place, Consumer<EventRow> taker) {
    EventJob from = job.get();
    EventRow row = from.peek(place);
    if (row != null) {
      taker.accept(row);
    } else {
      Display display = rows.getDisplay();
      from.ask((pages, list) -> {
        EventRow read = place < list.size() ? pages.read(list.number(place)) : null;
        if (read != null) {
          CaughtUi.later(display, () -> taker.accept(read));
        }
      });
    }
  }

  /** Takes in what has come, shows the last rows if that is wanted, and asks for what is seen and has not come. */
  void refresh(boolean several, boolean isAtEnd) {
    rows.setWidth(TRACE, several ? TRACE_WIDTH : 0);
    if (isAtEnd) {
      rows.showEnd(job.get().size());
    } else {
      rows.setCount(job.get().size());
    }
    ask();
  }

  /** Asks for the visible rows that were not read. */
  void ask() {
    EventJob from = job.get();
    Point visible = rows.visible();
    boolean isMissing = false;
    for (int place = visible.x; place < visible.y && !isMissing; place++) {
      isMissing = from.peek(place) == null;
    }
    if (isMissing && !visible.equals(asked)) {
      asked = visible;
      from.ask((pages, list) -> {
        read(pages, list, visible);
        asked = new Point(0, 0);
      });
    }
  }

  private static void read(EventPages pages, EventList list, Point visible) throws IOException {
    for (int place = visible.x; place < Math.min(visible.y, list.size()); place++) {
      pages.read(list.number(place));
    }
  }

  /** The kinds of the selected events that were read. */
  Set<EventType> selectedKinds() {
    Set<EventType> kinds = EnumSet.noneOf(EventType.class);
    for (int place : rows.selectedRows()) {
      EventRow row = job.get().peek(place);
      if (row != null) {
        kinds.add(row.type());
      }
    }
    return kinds;
  }

  private void copy(int[] places) {
    EventJob from = job.get();
    Display display = rows.getDisplay();
    from.ask((pages, list) -> {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < Math.min(MOST_COPIED, places.length) && places[i] < list.size(); i++) {
        text.append(EventTexts.line(pages.read(list.number(places[i])), from.axis())).append('\n');
      }
      CaughtUi.later(display, () -> ClipboardContents.put(display, text.toString()));
    });
  }

  static TraceSession session(EventJob job, EventRow row) {
    return job.sessions().get(row.lane());
  }
}

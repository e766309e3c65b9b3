// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageAxis;
import org.ringscope.analysis.messages.Request;
import org.ringscope.ui.AccessibleName;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;
import org.ringscope.ui.rows.RowTable;
import org.ringscope.ui.rows.RowTable.Column;

/** A table of messages. */
final class MessageTable {
  private static final int TRACE = 8;
  private static final int TRACE_WIDTH = 110;
  private static final Column[] COLUMNS =
      {new Column("Time", 124, 0, SWT.LEFT, 0), new Column("From", 44, 0, SWT.LEFT, 0),
          new Column("To", 44, 0, SWT.LEFT, 0), new Column("Queue", 74, 0, SWT.LEFT, 2),
          new Column("Channel", 96, 1, SWT.LEFT, 5),
          new Column("Length", 52, 0, SWT.RIGHT, 4), new Column("Latency", 72, 0, SWT.RIGHT, 1),
          new Column("Payload", 120, 6, SWT.LEFT, 0), new Column("Trace", 0, 1, SWT.LEFT, 0),
          new Column("No.", 44, 0, SWT.RIGHT, 3), new Column("Addresses", 110, 0, SWT.LEFT, 6)};
  private static final int NUMBER = 9;
  private static final int LATENCY = 6;
  private static final int ADDRESSES = 10;
  /** The number stands in front, the trace behind the time. */
  private static final int[] ORDER = {NUMBER, 0, TRACE, 1, 2, ADDRESSES, 3, 4, 5, LATENCY, 7};
  /** What has the shortest bar, and the longest; between them ten times as long is always the same way longer. */
  private static final double SHORTEST_NANOS = 1e3;
  private static final double LONGEST_NANOS = 1e10;

  private final RowTable table;
  private final Consumer<MessageAxis.Row> selected;
  private final TraceCursor cursor;
  private FilteredMessages rows;

  /** @param sort called with whether the slowest shall come first */
  MessageTable(Composite parent, TraceCursor cursor, Consumer<MessageAxis.Row> selected, Consumer<Boolean> sort) {
    this.cursor = cursor;
    this.selected = selected;
    table = new RowTable(parent, MessagesView.ID, COLUMNS, this::cells, this::select);
    AccessibleName.give(table.table(), "Messages");
    table.setOrder(ORDER);
    table.onCopy(this::copy);
    table.setBars(LATENCY, this::bar);
    table.onHeader(LATENCY, () -> sort.accept(rows != null && rows.isByTime()));
    table.onHeader(0, () -> sort.accept(false));
    Menu menu = new Menu(table.table());
    MenuItem slowest = new MenuItem(menu, SWT.CHECK);
    slowest.setText("&Slowest First");
    slowest.addListener(SWT.Selection, event -> sort.accept(slowest.getSelection()));
    menu.addListener(SWT.Show, event -> slowest.setSelection(rows != null && !rows.isByTime()));
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy\tCtrl+C");
    copy.addListener(SWT.Selection, event -> table.copy());
    table.table().setMenu(menu);
  }

  Control control() {
    return table;
  }

  /** What has the focus while rows are chosen. */
  Control focusable() {
    return table.table();
  }

  Display display() {
    return table.getDisplay();
  }

  void setFocus() {
    table.setFocus();
  }

  /** Shows these rows, null for none; their traces are those of the cursor. */
  void show(FilteredMessages newRows) {
    rows = newRows;
    table.setSorted(rows == null || rows.isByTime() ? -1 : LATENCY);
    table.setWidth(TRACE, cursor.sessions().size() > 1 ? TRACE_WIDTH : 0);
    table.setCount(rows == null ? 0 : rows.size());
  }

  /** Takes in rows that have come, and shows the last ones if that is wanted; false if there were none. */
  boolean refresh(boolean isAtEnd) {
    boolean grown = !table.isDisposed() && rows.refresh();
    if (grown && isAtEnd) {
      table.showEnd(rows.size());
    } else if (grown) {
      table.setCount(rows.size());
    }
    return grown;
  }

  void revealBegin() {
    table.revealBegin();
  }

  void revealEnd() {
    table.revealEnd();
  }

  /** Selects a place without telling anybody; out of range deselects. */
  void mark(int place) {
    table.mark(place);
  }

  /** How long a message took, as a share of the cell. */
  private double bar(int index) {
    long latency = isGone(index) ? 0 : latency(rows.row(index));
    return latency <= 0 ? 0
        : Math.max(0.02, Math.min(1, Math.log(latency / SHORTEST_NANOS) / Math.log(LONGEST_NANOS / SHORTEST_NANOS)));
  }

  /** Rows may be asked for after their traces were closed, and before others are shown. */
  private boolean isGone(int index) {
    return rows == null || index >= rows.size() || rows.row(index).lane() >= cursor.sessions().size();
  }

  private long latency(MessageAxis.Row row) {
    if (!cursor.sessions().get(row.lane()).trace().hasTimes()) {
      return 0;
    }
    if (row.isRequest()) {
      Request request = rows.request(row);
      return request == null ? 0 : request.latencyNanos();
    }
    Message message = rows.message(row);
    return Math.max(message.latencyNanos(), message.latencyAtMostNanos());
  }

  private String[] cells(int index) {
    if (isGone(index)) {
      return null;
    }
    MessageAxis.Row row = rows.row(index);
    TraceSession trace = cursor.sessions().get(row.lane());
    if (row.isRequest()) {
      Request request = rows.request(row);
      return request == null ? new String[0]
          : MessageText.cells(request, trace, cursor.instant(trace, request.beginNanos()));
    }
    Message message = rows.message(row);
    return MessageText.cells(message, trace, cursor.instant(trace, message.nanos()));
  }

  private void select(int index) {
    if (rows != null && index < rows.size()) {
      selected.accept(rows.row(index));
    }
  }

  private void copy(int[] chosen) {
    StringBuilder text = new StringBuilder();
    for (int index : chosen) {
      text.append(String.join("\t", cells(index))).append('\n');
    }
    ClipboardContents.put(table.getDisplay(), text.toString());
  }
}

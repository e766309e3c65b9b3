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
      {new Column("Time", 124, 0, SWT.LEFT, 0), new Column("From", 52, 0, SWT.LEFT, 0),
          new Column("To", 52, 0, SWT.LEFT, 0), new Column("Queue", 74, 0, SWT.LEFT, 2),
          new Column("Channel", 96, 1, SWT.LEFT, 4),
          new Column("Length", 52, 0, SWT.RIGHT, 3), new Column("Latency", 66, 0, SWT.RIGHT, 1),
          new Column("Payload", 120, 6, SWT.LEFT, 0), new Column("Trace", 0, 1, SWT.LEFT, 0)};
  /** The trace stands behind the time. */
  private static final int[] ORDER = {0, TRACE, 1, 2, 3, 4, 5, 6, 7};

  private final RowTable table;
  private final Consumer<MessageAxis.Row> selected;
  private final TraceCursor cursor;
  private MessageAxis rows;

  MessageTable(Composite parent, TraceCursor cursor, Consumer<MessageAxis.Row> selected) {
    this.cursor = cursor;
    this.selected = selected;
    table = new RowTable(parent, MessagesView.ID, COLUMNS, this::cells, this::select);
    table.setOrder(ORDER);
    table.onCopy(this::copy);
    Menu menu = new Menu(table.table());
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
  void show(MessageAxis newRows) {
    rows = newRows;
    table.setWidth(TRACE, cursor.sessions().size() > 1 ? TRACE_WIDTH : 0);
    table.setCount(rows == null ? 0 : rows.size());
  }

  /** Takes in rows that have come; false if there were none. */
  boolean refresh() {
    boolean grown = !table.isDisposed() && rows != null && rows.refresh();
    if (grown) {
      table.setCount(rows.size());
    }
    return grown;
  }

  void revealEnd() {
    table.revealEnd();
  }

  /** Selects a place without telling anybody; out of range deselects. */
  void mark(int place) {
    table.mark(place);
  }

  private String[] cells(int index) {
    if (rows == null || index >= rows.size()) {
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

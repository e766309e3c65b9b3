// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.messages;

import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageAxis;
import org.ringscope.analysis.messages.Request;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** A table of messages that makes a row only when it becomes visible, so that its length costs nothing. */
final class MessageTable {
  private static final String[] TITLES =
      {"Time", "From", "To", "Queue", "Channel", "Length", "Latency", "Payload", "Trace"};
  private static final int[] WIDTHS = {130, 64, 64, 76, 120, 56, 72, 320, 0};
  private static final int TRACE = 8;
  private static final int TRACE_WIDTH = 110;
  /** The trace stands behind the time. */
  private static final int[] ORDER = {0, TRACE, 1, 2, 3, 4, 5, 6, 7};

  private final Table table;
  private final Consumer<MessageAxis.Row> selected;
  private final TraceCursor cursor;
  private MessageAxis rows;
  private boolean marking;
  /** Whether rows may be selected: to ask for it or to undo it, GTK walks all rows. */
  private boolean isMarked;

  MessageTable(Composite parent, TraceCursor cursor, Consumer<MessageAxis.Row> selected) {
    this.cursor = cursor;
    this.selected = selected;
    table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.BORDER);
    table.setHeaderVisible(true);
    table.setFont(JFaceResources.getTextFont());
    table.setData("id", "org.ringscope.ui.messages.table");
    for (int i = 0; i < TITLES.length; i++) {
      TableColumn column = new TableColumn(table, i == 5 || i == 6 ? SWT.RIGHT : SWT.LEFT);
      column.setText(TITLES[i]);
      column.setWidth(WIDTHS[i]);
      column.setMoveable(true);
    }
    table.setColumnOrder(ORDER);
    table.addListener(SWT.SetData, this::fill);
    table.addListener(SWT.Selection, event -> select());
    table.addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
        copy();
      }
    });
    Menu menu = new Menu(table);
    MenuItem copy = new MenuItem(menu, SWT.PUSH);
    copy.setText("Copy\tCtrl+C");
    copy.addListener(SWT.Selection, event -> copy());
    table.setMenu(menu);
  }

  Control control() {
    return table;
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
    TableColumn trace = table.getColumn(TRACE);
    boolean several = cursor.sessions().size() > 1;
    if (several != trace.getWidth() > 0) {
      trace.setWidth(several ? TRACE_WIDTH : 0);
    }
    table.setItemCount(rows == null ? 0 : rows.size());
    table.clearAll();
  }

  /** Takes in rows that have come; false if there were none. */
  boolean refresh() {
    boolean grown = !table.isDisposed() && rows != null && rows.refresh();
    if (grown) {
      table.setItemCount(rows.size());
      if (rows.isMerged()) {
        table.clearAll(); // they came between others
      }
    }
    return grown;
  }

  void revealEnd() {
    int count = table.getItemCount();
    unmark();
    if (count > 0) {
      table.showItem(table.getItem(count - 1));
    }
  }

  /** Selects a place without telling anybody; out of range deselects. */
  void mark(int place) {
    if (place < 0 || place >= table.getItemCount()) {
      unmark();
    } else if (table.getSelectionIndex() != place) {
      isMarked = true;
      marking = true;
      table.setSelection(place); // also scrolls there
      marking = false;
    }
  }

  private void unmark() {
    if (isMarked) {
      isMarked = false;
      table.deselectAll();
    }
  }

  private void fill(Event event) {
    if (rows != null && event.index >= 0 && event.index < rows.size()) {
      ((TableItem) event.item).setText(cells(event.index));
    }
  }

  private String[] cells(int index) {
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

  private void select() {
    isMarked = true;
    int index = table.getSelectionIndex();
    if (!marking && rows != null && index >= 0 && index < rows.size()) {
      selected.accept(rows.row(index));
    }
  }

  private void copy() {
    StringBuilder text = new StringBuilder();
    for (int index : table.getSelectionIndices()) {
      text.append(String.join("\t", cells(index))).append('\n');
    }
    if (text.length() > 0) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }
}

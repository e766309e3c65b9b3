// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.ringscope.analysis.Message;
import org.ringscope.analysis.MessageList;

/** A table of messages that makes a row only when it becomes visible, so that its length costs nothing. */
final class MessageTable {
  private static final String[] TITLES = {"Time", "From", "To", "Queue", "Channel", "Length", "Latency", "Payload"};
  private static final int[] WIDTHS = {130, 64, 64, 76, 120, 56, 72, 320};

  private final Table table;
  private final Consumer<Message> selected;
  private TraceSession session;
  private MessageList list;
  private boolean marking;

  MessageTable(Composite parent, Consumer<Message> selected) {
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

  Display display() {
    return table.getDisplay();
  }

  void setFocus() {
    table.setFocus();
  }

  void show(TraceSession newSession, MessageList newList) {
    session = newSession;
    list = newList;
    table.setItemCount(list == null ? 0 : list.size());
    table.clearAll();
  }

  /** Takes in rows that have come; false if there were none. */
  boolean refresh() {
    boolean grown = !table.isDisposed() && list != null && table.getItemCount() != list.size();
    if (grown) {
      table.setItemCount(list.size());
    }
    return grown;
  }

  void revealEnd() {
    int count = table.getItemCount();
    table.deselectAll();
    if (count > 0) {
      table.showItem(table.getItem(count - 1));
    }
  }

  /** Selects a place without telling anybody; out of range deselects. */
  void mark(int place) {
    if (place < 0 || place >= table.getItemCount()) {
      table.deselectAll();
    } else if (table.getSelectionIndex() != place) {
      marking = true;
      table.setSelection(place); // also scrolls there
      marking = false;
    }
  }

  private void fill(Event event) {
    int place = event.index;
    if (list != null && place < list.size()) {
      ((TableItem) event.item).setText(MessageText.cells(list.get(place), session.trace()));
    }
  }

  private void select() {
    int place = table.getSelectionIndex();
    if (!marking && list != null && place >= 0 && place < list.size()) {
      selected.accept(list.get(place));
    }
  }

  private void copy() {
    StringBuilder text = new StringBuilder();
    for (int place : table.getSelectionIndices()) {
      text.append(String.join("\t", MessageText.cells(list.get(place), session.trace()))).append('\n');
    }
    if (text.length() > 0) {
      Clipboard clipboard = new Clipboard(table.getDisplay());
      clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
      clipboard.dispose();
    }
  }
}

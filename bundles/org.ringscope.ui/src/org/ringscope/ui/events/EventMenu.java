// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.events;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.analysis.events.EventRow;
import org.ringscope.trace.event.EventType;

/** What can be done with the selected events. */
final class EventMenu {
  private EventMenu() {}

  static void install(EventTable table, EventsView view) {
    Menu menu = new Menu(table.rows().table());
    table.rows().table().setMenu(menu);
    item(menu, "Copy\tCtrl+C", () -> table.rows().copy());
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem sender = item(menu, "Go to Sender", () -> withSelected(table, view::goToPartner));
    MenuItem receiver = item(menu, "Go to Receiver", () -> withSelected(table, view::goToPartner));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "Run to Cursor…\tCtrl+R", view::runToCursor);
    new MenuItem(menu, SWT.SEPARATOR);
    MenuItem hide = item(menu, "Hide This Kind", view::hideSelectedKinds);
    MenuItem show = item(menu, "Show All Kinds", view::showAllKinds);
    menu.addListener(SWT.Show, event -> {
      var kinds = table.selectedKinds();
      boolean isOne = kinds.size() == 1;
      sender.setEnabled(isOne && kinds.contains(EventType.MESSAGE_RECEIVED));
      receiver.setEnabled(isOne && kinds.contains(EventType.MESSAGE_SENT));
      hide.setEnabled(!kinds.isEmpty());
      hide.setText(isOne ? "Hide " + kinds.iterator().next().text() : "Hide These Kinds");
      show.setEnabled(view.hidesKinds());
    });
  }

  private static MenuItem item(Menu menu, String label, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(label);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  private static void withSelected(EventTable table, java.util.function.Consumer<EventRow> taker) {
    int row = table.rows().selectedRow();
    if (row >= 0) {
      table.withRow(row, taker);
    }
  }
}

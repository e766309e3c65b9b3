// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.timeline;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.time.BookmarkDialog;
import org.ringscope.ui.time.GoToTime;

/** What can be done with a timeline. */
final class TimelineMenu {
  private final TimelineControl timeline;
  private final Menu menu;

  private TimelineMenu(TimelineControl timeline) {
    this.timeline = timeline;
    menu = new Menu(timeline.control());
  }

  static void install(TimelineControl timeline, TraceCursor cursor) {
    TimelineMenu made = new TimelineMenu(timeline);
    PictureCanvas canvas = timeline.control();
    made.item("Zoom &In\t+", () -> timeline.zoom(true));
    made.item("Zoom &Out\t-", () -> timeline.zoom(false));
    made.item("&Whole Recording\t0", timeline::showWhole);
    MenuItem toSelection = made.item("Zoom to &Selection", timeline::zoomToSelection);
    MenuItem noSelection = made.item("Clear S&election\tEsc", () -> timeline.select(null));
    new MenuItem(made.menu, SWT.SEPARATOR);
    made.item("&Go to Time\u2026\tCtrl+G", () -> GoToTime.open(canvas.getShell(), cursor));
    made.item("&Bookmark\u2026\tCtrl+Shift+K", () -> BookmarkDialog.add(canvas.getShell(), cursor));
    MenuItem follow = made.item("&Follow the End\tF", timeline::toggleFollow, SWT.CHECK);
    new MenuItem(made.menu, SWT.SEPARATOR);
    made.item("&Copy as Text", made::copyText);
    made.item("Copy &Picture", made::copyPicture);
    made.menu.addListener(SWT.Show, event -> {
      toSelection.setEnabled(timeline.selection() != null);
      noSelection.setEnabled(timeline.selection() != null);
      follow.setEnabled(cursor.isLive());
      follow.setSelection(timeline.isFollowing());
    });
    MenuTips.setMenu(canvas, made.menu);
  }

  private MenuItem item(String text, Runnable action) {
    return item(text, action, SWT.PUSH);
  }

  private MenuItem item(String text, Runnable action, int style) {
    MenuItem item = new MenuItem(menu, style);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }

  private void copyText() {
    ClipboardContents.put(timeline.control().getDisplay(), timeline.asText());
  }

  private void copyPicture() {
    ClipboardContents.put(timeline.control().getDisplay(), timeline.control().image());
  }
}

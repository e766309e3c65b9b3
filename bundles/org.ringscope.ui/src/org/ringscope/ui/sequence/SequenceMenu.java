// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.sequence;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;
import org.ringscope.ui.time.GoToTime;

/** What can be done with a sequence. */
final class SequenceMenu {
  private static final double ZOOM_STEP = 1.25;

  private SequenceMenu() {}

  static void install(SequenceControl sequence, TraceCursor cursor) {
    PictureCanvas canvas = sequence.control();
    Menu menu = new Menu(canvas);
    item(menu, "&Next\tDown", () -> sequence.step(1));
    item(menu, "&Previous\tUp", () -> sequence.step(-1));
    item(menu, "&Go to Time\u2026\tCtrl+G", () -> GoToTime.open(canvas.getShell(), cursor));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "Zoom &In\t+", () -> sequence.zoom(ZOOM_STEP));
    item(menu, "Zoom &Out\t-", () -> sequence.zoom(1 / ZOOM_STEP));
    item(menu, "Usual &Size\t0", () -> sequence.zoom(0));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "&Copy\tCtrl+C", () -> ClipboardContents.put(canvas.getDisplay(), sequence.selectedText()));
    item(menu, "Copy All &Visible as Text", () -> ClipboardContents.put(canvas.getDisplay(), sequence.asText()));
    item(menu, "Copy P&icture", () -> ClipboardContents.put(canvas.getDisplay(), canvas.image()));
    MenuTips.setMenu(canvas, menu);
    canvas.addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
        ClipboardContents.put(canvas.getDisplay(), sequence.selectedText());
      }
    });
  }

  private static void item(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
  }
}

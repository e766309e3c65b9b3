// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.ringscope.ui.ClipboardContents;
import org.ringscope.ui.canvas.MenuTips;
import org.ringscope.ui.canvas.PictureCanvas;

/** What can be done with a memory map. */
final class MapMenu {
  private static final double ZOOM_STEP = 1.25;

  private MapMenu() {}

  static void install(MapControl map) {
    PictureCanvas canvas = map.control();
    Menu menu = new Menu(canvas);
    MenuItem bytes = item(menu, "Show &Bytes\tEnter", map::open);
    item(menu, "&Next Problem\tN", map::toProblem);
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "Zoom &In\t+", () -> map.zoom(ZOOM_STEP));
    item(menu, "Zoom &Out\t-", () -> map.zoom(1 / ZOOM_STEP));
    item(menu, "Usual &Size\t0", () -> map.zoom(0));
    new MenuItem(menu, SWT.SEPARATOR);
    item(menu, "&Copy as Text\tCtrl+C", () -> copy(map));
    item(menu, "Copy &Picture", () -> ClipboardContents.put(canvas.getDisplay(), canvas.image()));
    menu.addListener(SWT.Show, event -> bytes.setEnabled(map.picture().selected() >= 0));
    MenuTips.setMenu(canvas, menu);
    canvas.addListener(SWT.KeyDown, event -> {
      if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
        copy(map);
      }
    });
  }

  private static void copy(MapControl map) {
    ClipboardContents.put(map.control().getDisplay(), map.picture().asText());
  }

  private static MenuItem item(Menu menu, String text, Runnable action) {
    MenuItem item = new MenuItem(menu, SWT.PUSH);
    item.setText(text);
    item.addListener(SWT.Selection, event -> action.run());
    return item;
  }
}

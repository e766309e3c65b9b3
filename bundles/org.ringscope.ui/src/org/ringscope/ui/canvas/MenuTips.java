// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Keeps the tooltip of a control from covering its context menu. */
public final class MenuTips {
  private MenuTips() {}

  /** Gives a control its menu, and takes the tooltip away as long as that is open. */
  public static void setMenu(Control control, Menu menu) {
    control.setMenu(menu);
    String[] tip = new String[1];
    menu.addListener(SWT.Show, event -> {
      tip[0] = control.getToolTipText();
      control.setToolTipText(null);
    });
    menu.addListener(SWT.Hide, event -> {
      if (!control.isDisposed()) {
        control.setToolTipText(tip[0]);
      }
    });
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.canvas;

import java.util.Objects;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;

/** Keeps the tooltip of a control from covering its context menu. */
public final class MenuTips {
  /** Key of the tooltip that waits while the menu is open. */
  private static final String WAITING = "org.ringscope.ui.waitingTip";

  private record Waiting(String tip) {}

  private MenuTips() {}

  /** Gives a control its menu, and takes the tooltip away as long as that is open. */
  public static void setMenu(Control control, Menu menu) {
    control.setMenu(menu);
    menu.addListener(SWT.Show, event -> {
      control.setData(WAITING, new Waiting(control.getToolTipText()));
      control.setToolTipText(null);
    });
    menu.addListener(SWT.Hide, event -> {
      if (!control.isDisposed() && control.getData(WAITING) instanceof Waiting waiting) {
        control.setData(WAITING, null);
        control.setToolTipText(waiting.tip());
      }
    });
  }

  /** Shows a tooltip that changes with the pointer, null for none; once the menu is closed, if that is open. */
  public static void show(Control control, String tip) {
    if (control.getData(WAITING) != null) {
      control.setData(WAITING, new Waiting(tip));
    } else if (!Objects.equals(tip, control.getToolTipText())) {
      control.setToolTipText(tip);
    }
  }
}

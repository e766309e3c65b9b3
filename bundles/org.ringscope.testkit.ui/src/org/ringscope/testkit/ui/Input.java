// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.testkit.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** What a mouse and a keyboard would tell a control. */
public final class Input {
  private Input() {}

  /** As {@link #mouse(Control, int, double, double, int)}, without keys. */
  public static void mouse(Control control, int type, double x, double y) {
    mouse(control, type, x, y, 0);
  }

  /** The first button, or a move. @param type of the event @param stateMask keys that are held */
  public static void mouse(Control control, int type, double x, double y, int stateMask) {
    Event event = new Event();
    event.x = (int) x;
    event.y = (int) y;
    event.button = 1;
    event.stateMask = stateMask;
    control.notifyListeners(type, event);
  }

  /** @param code of the key, 0 for one that is its character */
  public static void key(Control control, int code, char character) {
    Event event = new Event();
    event.keyCode = code;
    event.character = character;
    control.notifyListeners(SWT.KeyDown, event);
  }
}

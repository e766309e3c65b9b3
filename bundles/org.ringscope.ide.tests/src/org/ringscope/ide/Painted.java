// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/** Pictures of what is on the screen once everything is drawn; GTK draws a window some time after it was changed. UI thread. */
public final class Painted {
  /** What was changed in one frame may ask for the next. */
  private static final int FRAMES = 3;

  private Painted() {}

  /** Keeps a picture of the window; returns how many colours it has. */
  public static int shot(String name) {
    return shot(Bench.window().getShell(), name);
  }

  public static int shot(Shell shell, String name) {
    for (int i = 0; i < FRAMES; i++) {
      await(shell);
    }
    Bench.settle();
    return Bench.shot(shell, name);
  }

  private static void await(Shell shell) {
    boolean[] painted = new boolean[1];
    Listener listener = event -> painted[0] = true;
    Control content = shell.getChildren()[0];
    content.addListener(SWT.Paint, listener);
    content.redraw(0, 0, content.getSize().x, content.getSize().y, true);
    Bench.await(() -> painted[0], () -> "\"" + shell.getText() + "\" is not drawn");
    content.removeListener(SWT.Paint, listener);
  }
}

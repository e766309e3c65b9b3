// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.time;

import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.ringscope.analysis.text.TraceTime;
import org.ringscope.ui.TraceCursor;

/** Asks for an instant, as any view or the command line shows it, and moves the cursor there. */
public final class GoToTime {
  static final String TITLE = "Go to Time";

  private GoToTime() {}

  public static void open(Shell shell, TraceCursor cursor) {
    if (cursor.session() == null) {
      return;
    }
    IInputValidator validator = GoToTime::problem;
    InputDialog dialog = new InputDialog(shell, TITLE,
        "The time as it is shown (1.204 460 117 s), since the begin (1.25 or +1.25ms), or in nanoseconds (@1204460117):",
        cursor.instant(), validator);
    if (dialog.open() == Window.OK) {
      cursor.moveTo(TraceTime.parse(dialog.getValue()).from(cursor.axis().beginNanos()));
    }
  }

  /** What is wrong with a text, null if it is a time. */
  static String problem(String text) {
    try {
      TraceTime.parse(text);
      return null;
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}

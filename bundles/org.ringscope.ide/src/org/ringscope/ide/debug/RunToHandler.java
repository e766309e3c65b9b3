// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.ui.CaughtHandler;
import org.ringscope.ui.TraceCursor;

/**
 * Run to Cursor: goes on to the next event that a condition lets through, once. Offered is the next one like that at the cursor, or the
 * cursor's time where it stands in another trace.
 */
public final class RunToHandler extends CaughtHandler {
  private static final String TITLE = "Run to Cursor";

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    SystemTarget system = DebugContext.system();
    if (system == null || !system.isSuspended()) {
      MessageDialog.openInformation(window.getShell(), TITLE,
          "Select a suspended system in the Debug view: run a topology with Debug As, or debug a trace.");
      return;
    }
    InputDialog dialog = new InputDialog(window.getShell(), TITLE,
        "Go on to the next event that this lets through, once. It is written as a breakpoint:",
        LikeThis.condition(TraceCursor.of(window), system), RingBreakpoint::problem);
    if (dialog.open() == Window.OK) {
      try {
        system.runTo(BreakpointCondition.parse(dialog.getValue()));
      } catch (ConditionException e) {
        throw new ExecutionException(e.getMessage(), e); // the dialog has checked it
      }
    }
  }
}

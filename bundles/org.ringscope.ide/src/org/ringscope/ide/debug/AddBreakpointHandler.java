// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.analysis.events.EventFields;
import org.ringscope.ui.CaughtHandler;

/** Add Ringscope Breakpoint: asks at which events a debugged system shall stop. */
public final class AddBreakpointHandler extends CaughtHandler {
  private static final String EXAMPLE = "kind=kick_begin and queue=rpmsg0/1";

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    InputDialog dialog = new InputDialog(HandlerUtil.getActiveShell(event), "Add Ringscope Breakpoint",
        "Stop a debugged system behind every event that this lets through.\n"
            + "It is written as a filter of the Events view:",
        EXAMPLE, problem());
    if (dialog.open() == Window.OK) {
      try {
        RingBreakpoint.create(dialog.getValue().trim());
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
            .showView(IDebugUIConstants.ID_BREAKPOINT_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
      } catch (CoreException e) {
        throw new ExecutionException(e.getMessage(), e);
      }
    }
  }

  /** What is wrong with a condition, in words. */
  public static IInputValidator problem() {
    return text -> {
      try {
        return Condition.parse(text, EventFields.VOCABULARY).isAll() ? "It would stop at every event." : null;
      } catch (ConditionException e) {
        return e.getMessage();
      }
    };
  }
}

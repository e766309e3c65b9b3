// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;
import org.ringscope.ui.TraceCursor;

/** Asks what a breakpoint waits for: that of a new one, or with the command {@link #EDIT} that of the selected one. */
public final class AddBreakpointHandler extends CaughtHandler {
  private static final String EDIT = "org.ringscope.ide.editBreakpoint";

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    RingBreakpoint edited = event.getCommand().getId().equals(EDIT) ? selected(event) : null;
    BreakpointDialog dialog = new BreakpointDialog(window.getShell(),
        edited == null ? "Add Ringscope Breakpoint" : "Ringscope Breakpoint Properties",
        TraceCursor.of(window).sessions().stream().map(session -> session.trace().system()).toList(),
        edited == null ? "" : edited.condition(), edited == null ? 1 : edited.hitCount());
    if (dialog.open() != Window.OK) {
      return;
    }
    try {
      if (edited == null) {
        RingBreakpoint.create(dialog.condition(), dialog.hitCount());
      } else {
        edited.change(dialog.condition(), dialog.hitCount());
      }
      window.getActivePage().showView(IDebugUIConstants.ID_BREAKPOINT_VIEW, null, IWorkbenchPage.VIEW_VISIBLE);
    } catch (CoreException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
  }

  private static RingBreakpoint selected(ExecutionEvent event) {
    return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
        && selection.getFirstElement() instanceof RingBreakpoint breakpoint ? breakpoint : null;
  }
}

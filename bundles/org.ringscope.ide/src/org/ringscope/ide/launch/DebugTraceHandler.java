// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.ringscope.ide.traces.SelectedTrace;
import org.ringscope.ui.CaughtHandler;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Debug Trace: the one that is selected in the Project Explorer, else the one that the window shows. */
public final class DebugTraceHandler extends CaughtHandler {
  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IFolder selected =
        ProjectExplorer.VIEW_ID.equals(HandlerUtil.getActivePartId(event)) ? SelectedTrace.of(event) : null;
    TraceSession open = TraceCursor.of(window).session();
    if (selected != null) {
      RecordingShortcut.debug(selected.getLocation().toPath());
    } else if (open != null) {
      RecordingShortcut.debug(open.trace().path());
    } else {
      MessageDialog.openInformation(window.getShell(), "Debug Trace",
          "No trace is open. Select one in the Project Explorer, or open one with File > Open Trace.");
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.traces.RecordedTopology;
import org.ringscope.ide.traces.SelectedTrace;
import org.ringscope.ui.CaughtHandler;

/** Run Again: takes the system out of a recording into a file of the project, opens that and runs it. */
public final class RunAgainHandler extends CaughtHandler {

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IFolder trace = SelectedTrace.of(event);
    try {
      IFile copy = trace == null ? null : RecordedTopology.of(trace);
      if (copy == null) {
        throw new CoreException(Status.error("This recording does not hold the topology of a run."));
      }
      IFile file = RecordedTopology.restore(copy, new NullProgressMonitor());
      IDE.openEditor(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), file);
      SimulationShortcut.run(file);
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ui.CaughtHandler;

/** Keep Recording: newer runs do not delete it any more; a second time takes that back. */
public final class KeepRecordingHandler extends CaughtHandler {

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IFolder folder = SelectedTrace.of(event);
    if (folder == null) {
      return;
    }
    try {
      TraceFolder.keep(folder, !TraceFolder.isKept(folder), new NullProgressMonitor());
    } catch (CoreException e) {
      throw new ExecutionException(e.getMessage(), e);
    }
    PlatformUI.getWorkbench().getDecoratorManager().update(TraceDecorator.ID);
  }
}

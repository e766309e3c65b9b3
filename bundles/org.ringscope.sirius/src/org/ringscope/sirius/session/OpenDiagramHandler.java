// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;

/** Open Topology Diagram on a file in the Project Explorer. */
public final class OpenDiagramHandler extends CaughtHandler {
  @Override
  protected void handle(ExecutionEvent event) {
    IFile file = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFile.class);
    if (file != null) {
      new OpenDiagramJob(file).schedule();
    }
  }
}

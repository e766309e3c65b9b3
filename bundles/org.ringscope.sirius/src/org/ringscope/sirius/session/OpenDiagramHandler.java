// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;

/** Opens one of the representations of a file in the Project Explorer; which one is the data of the extension. */
public final class OpenDiagramHandler extends CaughtHandler implements IExecutableExtension {
  private String kind;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    kind = String.valueOf(data);
  }

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IFile file = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFile.class);
    if (file == null) {
      return;
    }
    OpenDiagramJob job = switch (kind) {
      case "topology" -> new OpenDiagramJob(file);
      case "table" -> new OpenDiagramJob(file, StateRepresentations::openTable);
      case "flow" -> new OpenDiagramJob(file, StateRepresentations::openFlow);
      case "tree" -> new OpenDiagramJob(file, StateRepresentations::openTree);
      default -> throw new ExecutionException("unknown kind=" + kind);
    };
    job.schedule();
  }
}

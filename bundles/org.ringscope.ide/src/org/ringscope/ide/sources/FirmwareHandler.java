// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ide.modeling.NewTopology;
import org.ringscope.ui.CaughtHandler;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/** New Topology from Firmware on an ELF file: draws it beside the file and opens the editor. */
public final class FirmwareHandler extends CaughtHandler {

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IFile firmware = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFile.class);
    if (firmware != null) {
      draw(window, firmware);
    }
  }

  private static void draw(IWorkbenchWindow window, IFile firmware) {
    Display display = window.getShell().getDisplay();
    IFile file = DrawnFile.beside(firmware);
    Job job = CaughtJob.create("Drawing the topology of " + firmware.getName(), monitor -> {
      DrawnFile.create(firmware.getLocation().toPath(), file, monitor);
      CaughtUi.later(display, () -> NewTopology.open(window, file));
    });
    job.setRule(firmware.getParent());
    job.setUser(true);
    job.schedule();
  }
}

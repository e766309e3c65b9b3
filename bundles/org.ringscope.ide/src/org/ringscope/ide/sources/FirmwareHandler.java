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
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
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
      CaughtUi.later(display, () -> open(window, file));
    });
    job.setRule(firmware.getParent());
    job.setUser(true);
    job.schedule();
  }

  /** Selects the file and opens the editor. UI thread. */
  static void open(IWorkbenchWindow window, IFile file) {
    if (window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    BasicNewResourceWizard.selectAndReveal(file, window);
    try {
      IDE.openEditor(window.getActivePage(), file);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }
}

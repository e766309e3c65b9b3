// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;

/** Export Trace: opens the wizard with the selected trace in it. */
public final class ExportHandler extends CaughtHandler {

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    ExportWizard wizard = new ExportWizard();
    wizard.init(window.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
    new WizardDialog(window.getShell(), wizard).open();
  }
}

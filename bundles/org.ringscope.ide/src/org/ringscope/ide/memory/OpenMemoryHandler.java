// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;

/** Open Memory…: the Memory wizard, with the selected files if they look like memory. */
public final class OpenMemoryHandler extends CaughtHandler {

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    MemoryWizard wizard = new MemoryWizard();
    wizard.init(window.getWorkbench(), HandlerUtil.getCurrentStructuredSelection(event));
    new WizardDialog(window.getShell(), wizard).open();
  }
}

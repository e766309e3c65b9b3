// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ringscope.ide.modeling.NewTopology;

/** File > New > Ringscope Topology. */
public final class NewTopologyWizard extends BasicNewResourceWizard {
  private NewTopologyPage page;

  @Override
  public void addPages() {
    setWindowTitle("New Ringscope Topology");
    page = new NewTopologyPage(getSelection());
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    selectAndReveal(file);
    try {
      IWorkbenchPage into = getWorkbench().getActiveWorkbenchWindow().getActivePage();
      IDE.openEditor(into, file);
      NewTopology.tell(file, into);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
    return true;
  }
}

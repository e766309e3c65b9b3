// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.sources;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ringscope.ide.modeling.NewTopology;

/** Makes the file of a topology by a page that asks where it shall lie, and opens it. */
public abstract class TopologyFileWizard<P extends WizardNewFileCreationPage> extends BasicNewResourceWizard {
  private P page;

  /** The page that asks; made once. */
  protected abstract P createPage();

  /** The file is made. */
  protected void made(P by) {}

  @Override
  public final void addPages() {
    page = createPage();
    addPage(page);
  }

  @Override
  public final boolean performFinish() {
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    made(page);
    NewTopology.open(getWorkbench().getActiveWorkbenchWindow(), file);
    return true;
  }
}

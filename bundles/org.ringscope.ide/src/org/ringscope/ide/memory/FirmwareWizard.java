// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** File &gt; New &gt; Topology from Firmware. */
public final class FirmwareWizard extends BasicNewResourceWizard {
  private FirmwarePage page;

  @Override
  public void addPages() {
    setWindowTitle("New Topology from Firmware");
    IFile selected = Adapters.adapt(getSelection().getFirstElement(), IFile.class);
    boolean isFirmware =
        selected != null && selected.getLocation() != null && FirmwareTester.isElf(selected.getLocation().toPath());
    page = new FirmwarePage(getSelection(), isFirmware ? selected : null);
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    FirmwareHandler.open(getWorkbench().getActiveWorkbenchWindow(), file);
    return true;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks where the topology shall lie; it begins as one that runs, or empty. */
final class NewTopologyPage extends WizardNewFileCreationPage {
  private final BeginEmpty beginEmpty = new BeginEmpty();

  NewTopologyPage(IStructuredSelection selection) {
    super("topology", selection);
    setTitle("Topology");
    setDescription(BeginEmpty.DESCRIPTION);
    setFileExtension("topology");
    setFileName("system.topology");
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    beginEmpty.addTo((Composite) getControl(), () -> {});
  }

  @Override
  protected InputStream getInitialContents() {
    String name = IPath.fromOSString(getFileName()).removeFileExtension().lastSegment();
    return new ByteArrayInputStream(beginEmpty.text(name));
  }
}

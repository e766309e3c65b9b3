// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks where the topology shall lie; it begins as one that runs. */
final class NewTopologyPage extends WizardNewFileCreationPage {

  NewTopologyPage(IStructuredSelection selection) {
    super("topology", selection);
    setTitle("Topology");
    setDescription("Creates a system of two cores with one RPMsg bus, ready to run and to be changed.");
    setFileExtension("topology");
    setFileName("system.topology");
  }

  @Override
  protected InputStream getInitialContents() {
    String name = IPath.fromOSString(getFileName()).removeFileExtension().lastSegment();
    return new ByteArrayInputStream(TopologyTemplate.twoCores(name).getBytes(StandardCharsets.UTF_8));
  }
}

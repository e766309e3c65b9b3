// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredResourcesSelectionDialog;

/** Lets the user pick one of the topologies of the workspace. */
final class TopologyChooser extends FilteredResourcesSelectionDialog {

  TopologyChooser(Shell parent) {
    super(parent, false, ResourcesPlugin.getWorkspace().getRoot(), IResource.FILE);
    setTitle("Select a Topology");
    setInitialPattern("*.topology", FULL_SELECTION);
  }

  @Override
  protected ItemsFilter createFilter() {
    return new ResourceFilter() {
      @Override
      public boolean matchItem(Object item) {
        return item instanceof IFile file && "topology".equals(file.getFileExtension()) && super.matchItem(item);
      }
    };
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IWorkbenchPage;
import org.ringscope.ide.modeling.NewTopology;

/** Gives a topology that a wizard has made its diagram. */
public final class DiagramOfNewTopology implements NewTopology {
  @Override
  public void created(IFile topology, IWorkbenchPage page) {
    new OpenDiagramJob(topology).schedule();
  }
}

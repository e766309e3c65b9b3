// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.modeling;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;

/** Does more with a topology that was made and opened; contributed to {@code org.ringscope.ide.newTopologies}. */
@FunctionalInterface
public interface NewTopology {

  /** UI thread; what takes long is done in a job. */
  void created(IFile topology, IWorkbenchPage page);

  /** Tells everybody who contributed that a topology was made. */
  static void tell(IFile topology, IWorkbenchPage page) {
    for (IConfigurationElement element : Platform.getExtensionRegistry()
        .getConfigurationElementsFor("org.ringscope.ide.newTopologies")) {
      try {
        ((NewTopology) element.createExecutableExtension("class")).created(topology, page);
      } catch (CoreException e) {
        ILog.of(NewTopology.class).log(e.getStatus());
      }
    }
  }
}

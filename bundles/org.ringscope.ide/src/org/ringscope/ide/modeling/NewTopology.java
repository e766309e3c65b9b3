// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.modeling;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Does more with a topology that was made and opened; contributed to {@code org.ringscope.ide.newTopologies}. */
@FunctionalInterface
public interface NewTopology {

  /** UI thread; what takes long is done in a job. */
  void created(IFile topology, IWorkbenchPage page);

  /** Selects a topology that was made, opens it and tells everybody who contributed. UI thread. */
  static void open(IWorkbenchWindow window, IFile topology) {
    if (window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    BasicNewResourceWizard.selectAndReveal(topology, window);
    try {
      IDE.openEditor(window.getActivePage(), topology);
      tell(topology, window.getActivePage());
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  /** Tells everybody who contributed that a topology was made and opened. */
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

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.nio.file.Path;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.ILaunchShortcut2;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** Debug As > Ringscope Recording on the folder of a trace. */
public final class RecordingShortcut implements ILaunchShortcut2 {
  @Override
  public void launch(ISelection selection, String mode) {
    IFolder folder = folder(selection);
    if (folder != null) {
      debug(folder.getLocation().toPath());
    }
  }

  /** No editor shows a recording. */
  @Override
  public void launch(IEditorPart editor, String mode) {}

  /** Shows the trace of a folder in the Debug view. UI thread; returns at once. */
  static void debug(Path trace) {
    try {
      DebugUITools.launch(RecordingSettings.configuration(trace), ILaunchManager.DEBUG_MODE);
    } catch (CoreException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  private static IFolder folder(ISelection selection) {
    return selection instanceof IStructuredSelection elements
        ? Adapters.adapt(elements.getFirstElement(), IFolder.class)
        : null;
  }

  @Override
  public IResource getLaunchableResource(ISelection selection) {
    return folder(selection);
  }

  @Override
  public IResource getLaunchableResource(IEditorPart editor) {
    return null;
  }

  /** None of its own: that of the trace. */
  @Override
  public ILaunchConfiguration[] getLaunchConfigurations(ISelection selection) {
    return null;
  }

  @Override
  public ILaunchConfiguration[] getLaunchConfigurations(IEditorPart editor) {
    return null;
  }
}

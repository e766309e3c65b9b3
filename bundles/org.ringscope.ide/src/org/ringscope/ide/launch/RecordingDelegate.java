// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.nio.file.Path;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.model.LaunchConfigurationDelegate;
import org.ringscope.ide.debug.DebugViews;
import org.ringscope.ide.debug.RecordingTarget;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.ide.traces.TraceOpener;

/** Shows a recording in the Debug view, where the keys of a debugger move the cursor. */
public final class RecordingDelegate extends LaunchConfigurationDelegate {
  @Override
  public void launch(ILaunchConfiguration configuration, String mode, ILaunch launch, IProgressMonitor monitor)
      throws CoreException {
    String trace = configuration.getAttribute(RecordingSettings.TRACE, "");
    Path path = RecordingSettings.path(trace);
    IFolder folder = RecordingSettings.folder(trace);
    RecordingProcess run = folder == null ? null : TraceFolder.run(folder).orElse(null);
    TraceOpener.Shown shown = TraceOpener.showNow(path, run, monitor);
    if (shown == null) {
      DebugPlugin.getDefault().getLaunchManager().removeLaunch(launch); // cancelled
      return;
    }
    new RecordingTarget(launch, shown.session(), shown.cursor()).begins();
    DebugViews.show();
  }

  @Override
  protected IProject[] getBuildOrder(ILaunchConfiguration configuration, String mode) {
    return null;
  }
}

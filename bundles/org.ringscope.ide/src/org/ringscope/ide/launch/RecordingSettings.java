// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.ringscope.ide.traces.TraceFolder;

/** What a launch configuration of type Ringscope Recording says: which trace. */
final class RecordingSettings {
  /** Id of the launch configuration type. */
  static final String TYPE = "org.ringscope.ide.recording";
  /** Path of the trace in the workspace or, where there is no such folder, on disk. */
  static final String TRACE = TYPE + ".trace";

  private RecordingSettings() {}

  /** The folder of the workspace that a path names; null for none. */
  static IFolder folder(String trace) {
    IPath path = IPath.fromPortableString(trace);
    IFolder folder = path.segmentCount() < 2 ? null : ResourcesPlugin.getWorkspace().getRoot().getFolder(path);
    return folder != null && folder.isAccessible() ? folder : null;
  }

  /** Where a trace lies. @throws CoreException in one line if there is none */
  static Path path(String trace) throws CoreException {
    IFolder folder = folder(trace);
    try {
      Path path = folder != null ? folder.getLocation().toPath() : Path.of(trace);
      if (!trace.isBlank() && TraceFolder.isTrace(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      // as below
    }
    throw new CoreException(Status.error(trace.isBlank() ? "No trace is named." : trace + " is not a trace."));
  }

  /** The first configuration of a trace; made when there is none. */
  static ILaunchConfiguration configuration(Path trace) throws CoreException {
    IContainer[] found = ResourcesPlugin.getWorkspace().getRoot().findContainersForLocationURI(trace.toUri());
    String path = found.length == 0 ? trace.toString() : found[0].getFullPath().toPortableString();
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    ILaunchConfigurationType type = manager.getLaunchConfigurationType(TYPE);
    for (ILaunchConfiguration known : manager.getLaunchConfigurations(type)) {
      if (known.getAttribute(TRACE, "").equals(path)) {
        return known;
      }
    }
    ILaunchConfigurationWorkingCopy made =
        type.newInstance(null, manager.generateLaunchConfigurationName(trace.getFileName().toString()));
    made.setAttribute(TRACE, path);
    return made.doSave();
  }
}

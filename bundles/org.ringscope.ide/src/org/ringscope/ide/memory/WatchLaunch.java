// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.memory;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.ringscope.ide.formats.TracePlace;

/** Makes and starts launch configurations that watch memory. */
final class WatchLaunch {

  private WatchLaunch() {}

  /** Watches a memory from now on; its configuration stays and can be started again. UI thread; returns at once. */
  static void start(MemoryInput input, TracePlace place) throws CoreException {
    DebugUITools.launch(configuration(input, place), ILaunchManager.RUN_MODE);
  }

  /** The configuration that watches this memory; a new one, called like the trace, where there is none. */
  static ILaunchConfiguration configuration(MemoryInput input, TracePlace place) throws CoreException {
    String container = place.container().toString();
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    ILaunchConfigurationType type = manager.getLaunchConfigurationType(WatchSettings.TYPE);
    for (ILaunchConfiguration known : manager.getLaunchConfigurations(type)) {
      if (WatchSettings.read(known).isOf(input, container)) {
        return known;
      }
    }
    ILaunchConfigurationWorkingCopy made =
        type.newInstance(null, manager.generateLaunchConfigurationName(place.name()));
    new WatchSettings(input, container, WatchSettings.DEFAULT_PATIENCE_MILLIS).write(made);
    return made.doSave();
  }
}

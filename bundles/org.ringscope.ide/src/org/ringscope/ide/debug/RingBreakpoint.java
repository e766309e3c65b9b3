// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import java.util.Map;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRunnable;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.Breakpoint;
import org.eclipse.debug.core.model.IBreakpoint;

/** Stops a debugged system behind every event that a condition lets through. */
public final class RingBreakpoint extends Breakpoint {
  private static final String MARKER = "org.ringscope.ide.ringBreakpoint";
  private static final String CONDITION = MARKER + ".condition";

  /** For the platform, which gives it its marker again in a new session. */
  public RingBreakpoint() {}

  /** A new one, for every system of the workspace. @param condition as the Events view filters by */
  public static RingBreakpoint create(String condition) throws CoreException {
    RingBreakpoint made = new RingBreakpoint();
    IResource everywhere = ResourcesPlugin.getWorkspace().getRoot();
    IWorkspaceRunnable work = monitor -> {
      made.setMarker(everywhere.createMarker(MARKER, Map.of(IBreakpoint.ID, SystemElement.MODEL, IBreakpoint.ENABLED,
          true, IBreakpoint.PERSISTED, true, CONDITION, condition, IMarker.MESSAGE, condition)));
      DebugPlugin.getDefault().getBreakpointManager().addBreakpoint(made);
    };
    ResourcesPlugin.getWorkspace().run(work, null);
    return made;
  }

  @Override
  public String getModelIdentifier() {
    return SystemElement.MODEL;
  }

  /** As the user wrote it. */
  String condition() {
    return getMarker() == null ? "" : getMarker().getAttribute(CONDITION, "");
  }
}

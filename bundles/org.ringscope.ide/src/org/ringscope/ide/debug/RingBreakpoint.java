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
import org.ringscope.analysis.condition.ConditionException;

/** Stops a debugged system behind every event that a condition lets through, or behind the one that a hit count names. */
public final class RingBreakpoint extends Breakpoint {
  private static final String MARKER = "org.ringscope.ide.ringBreakpoint";
  private static final String CONDITION = MARKER + ".condition";
  private static final String HIT_COUNT = MARKER + ".hitCount";

  /** For the platform, which gives it its marker again in a new session. */
  public RingBreakpoint() {}

  /**
   * A new one, for every system of the workspace.
   *
   * @param condition see {@link BreakpointCondition}
   * @param hitCount which hit stops; 0 or 1 for every one
   */
  public static RingBreakpoint create(String condition, int hitCount) throws CoreException {
    RingBreakpoint made = new RingBreakpoint();
    IResource everywhere = ResourcesPlugin.getWorkspace().getRoot();
    IWorkspaceRunnable work = monitor -> {
      made.setMarker(everywhere.createMarker(MARKER, Map.of(IBreakpoint.ID, SystemElement.MODEL, IBreakpoint.ENABLED,
          true, IBreakpoint.PERSISTED, true, CONDITION, condition, HIT_COUNT, hitCount, IMarker.MESSAGE, condition)));
      DebugPlugin.getDefault().getBreakpointManager().addBreakpoint(made);
    };
    ResourcesPlugin.getWorkspace().run(work, null);
    return made;
  }

  /** Changes what it waits for; its hits are counted anew. */
  void change(String condition, int hitCount) throws CoreException {
    setAttributes(new String[] {CONDITION, HIT_COUNT, IMarker.MESSAGE}, new Object[] {condition, hitCount, condition});
  }

  /** What is wrong with a condition, in words; null for nothing. */
  public static String problem(String condition) {
    try {
      BreakpointCondition.parse(condition);
      return null;
    } catch (ConditionException e) {
      return e.getMessage();
    }
  }

  @Override
  public String getModelIdentifier() {
    return SystemElement.MODEL;
  }

  /** As the user wrote it. */
  String condition() {
    return getMarker() == null ? "" : getMarker().getAttribute(CONDITION, "");
  }

  /** Which hit stops; 0 or 1 for every one. */
  int hitCount() {
    return getMarker() == null ? 0 : getMarker().getAttribute(HIT_COUNT, 0);
  }
}

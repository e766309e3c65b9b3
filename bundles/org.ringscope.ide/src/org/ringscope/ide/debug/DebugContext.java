// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.ui.DebugUITools;

/** What is selected in the Debug view. */
final class DebugContext {
  private DebugContext() {}

  /** Null if it is not one of ours. */
  static SystemTarget system() {
    IAdaptable context = DebugUITools.getDebugContext();
    Object target = context instanceof IDebugElement element ? element.getDebugTarget()
        : context instanceof ILaunch launch ? launch.getDebugTarget() : null;
    return target instanceof SystemTarget system ? system : null;
  }

  /** Null for none. */
  static IThread thread() {
    IAdaptable context = DebugUITools.getDebugContext();
    return context instanceof IThread thread ? thread : context instanceof IStackFrame frame ? frame.getThread() : null;
  }
}

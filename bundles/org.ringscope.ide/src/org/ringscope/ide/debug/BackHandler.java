// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.debug.core.model.IThread;
import org.ringscope.ui.CaughtHandler;

/** The steps of a debugger backwards; which one is said behind the class name in plugin.xml: {@code :into}, {@code :over}, {@code :resume}. */
public final class BackHandler extends CaughtHandler implements IExecutableExtension {
  private String step;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    step = String.valueOf(data);
  }

  @Override
  protected void handle(ExecutionEvent event) throws ExecutionException {
    SystemTarget system = DebugContext.system();
    if (system == null || !system.isSuspended()) {
      return;
    }
    IThread thread = DebugContext.thread();
    switch (step) {
      case "resume" -> system.resumeBack();
      case "into" -> core(system, thread).stepBack();
      case "over" -> core(system, thread).stepBackOver();
      default -> throw new ExecutionException("unknown step=" + step);
    }
  }

  /** The first core where the system itself is selected. */
  private static CoreThread core(SystemTarget system, IThread thread) {
    return thread instanceof CoreThread core ? core : system.cores().get(0);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.launch;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ringscope.ui.CaughtHandler;

/**
 * The keys of Run As and Debug As > Ringscope Simulation. The Debug platform has handlers of its own for them, but not before
 * somebody has used it.
 */
public final class SimulationKeysHandler extends CaughtHandler implements IExecutableExtension {
  private String mode;

  @Override
  public void setInitializationData(IConfigurationElement config, String property, Object data) {
    mode = String.valueOf(data);
  }

  @Override
  protected void handle(ExecutionEvent event) {
    SimulationShortcut shortcut = new SimulationShortcut();
    if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor) {
      shortcut.launch(editor, mode);
    } else {
      shortcut.launch(HandlerUtil.getCurrentSelection(event), mode);
    }
  }
}

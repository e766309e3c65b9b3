// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.welcome;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** A command with its parameters, by which a way begins. */
@FunctionalInterface
interface WelcomeWay {

  void go(String command, Map<String, String> parameters);

  /** Executes a command in a window. */
  static void go(IWorkbenchWindow window, String command, Map<String, String> parameters) {
    Command found = window.getService(ICommandService.class).getCommand(command);
    try {
      window.getService(IHandlerService.class)
          .executeCommand(ParameterizedCommand.generateCommand(found, parameters), null);
    } catch (CommandException e) {
      ILog.of(WelcomeWay.class).error("command=" + command + " failed", e);
    }
  }
}

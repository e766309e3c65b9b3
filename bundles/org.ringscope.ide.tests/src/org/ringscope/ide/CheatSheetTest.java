// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.testkit.EmptyErrorLog;

/** The cheat sheet does what it says. */
@ExtendWith(EmptyErrorLog.class)
class CheatSheetTest {
  @BeforeEach
  void open() throws CoreException {
    Bench.clear();
    Bench.open();
  }

  @AfterEach
  void clear() throws CoreException {
    Bench.page().hideView(Bench.page().findView("org.ringscope.help.guide"));
    Bench.clear();
    Bench.page().resetPerspective();
  }

  @Test
  void everyStepDoesWhatItSays() throws CommandException {
    Command command = Bench.window().getService(ICommandService.class)
        .getCommand("org.eclipse.ui.cheatsheets.openCheatSheet");
    Bench.window().getService(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command,
        Map.of("cheatSheetId", "org.ringscope.ide.noMessageArrives")), null);
    Button[] steps = steps();
    assertThat(steps).hasSize(6);
    press(steps[0]);
    Bench.await(() -> Bench.cursor().state() != null, () -> "nothing runs; problem " + Bench.cursor().problem());
    ILaunch launch = DebugPlugin.getDefault().getLaunchManager().getLaunches()[0];
    assertThat(launch.getLaunchConfiguration().getName()).endsWith(" with missing-translation");
    for (int step = 1; step < 5; step++) {
      press(steps[step]);
      assertThat(Bench.page().getActivePart().getSite().getId()).startsWith("org.ringscope.ui.");
    }
    Bench.shot("cheat-sheet");
  }

  private static Button[] steps() {
    Composite page = (Composite) Bench.find(Bench.window().getShell(), "org.ringscope.help.guide.page");
    return Stream.of(page.getChildren()).filter(Button.class::isInstance).map(Button.class::cast)
        .toArray(Button[]::new);
  }

  private static void press(Button button) {
    button.notifyListeners(SWT.Selection, new Event());
    Bench.settle();
  }
}

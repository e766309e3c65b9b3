// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.read.Trace;

/** The dialog that takes a time as any view shows it. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class GoToTimeTest {
  @TempDir
  Path folder;

  @BeforeEach
  void open() throws Exception {
    Bench.cursor().open("run",
        Trace.open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("run"))));
    Bench.await(() -> Bench.cursor().state() != null, () -> "no state");
  }

  @Test
  void goesToATimeThatIsShownOrSinceTheBegin() {
    String end = Bench.cursor().instant();
    long begin = Bench.cursor().axis().beginNanos();
    goTo(end, "+10ms");
    Bench.await(() -> Bench.cursor().nanos() == begin + 10_000_000, () -> "at " + Bench.cursor().instant());
    goTo(Bench.cursor().instant(), end);
    Bench.await(() -> Bench.cursor().instant().equals(end), () -> "at " + Bench.cursor().instant() + ", not " + end);
  }

  private static void goTo(String shown, String time) {
    ModalDialog.during(GoToTimeTest::execute, "Go to Time", shell -> {
      ModalDialog.type(shell, shown, "soon");
      assertThat(ok(shell)).as("that is no time").isFalse();
      ModalDialog.type(shell, "soon", time);
      assertThat(ok(shell)).isTrue();
      Bench.shot(shell, "go-to-time");
      ModalDialog.press(shell, "OK");
    });
  }

  private static boolean ok(Shell shell) {
    return shell.getDefaultButton().isEnabled();
  }

  private static void execute() {
    try {
      Bench.window().getService(IHandlerService.class).executeCommand("org.ringscope.ui.goToTime", null);
    } catch (CommandException e) {
      throw new AssertionError("Go to Time: " + e, e);
    }
  }
}

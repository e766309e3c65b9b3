// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.IBreakpointManager;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.actions.ExportBreakpointsOperation;
import org.eclipse.debug.ui.actions.ImportBreakpointsOperation;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.ide.debug.RingBreakpoint;
import org.ringscope.testkit.EmptyErrorLog;

/** Breakpoints are chosen from what is mostly waited for, written, exported and imported. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class BreakpointDialogTest {
  private static final String ID = "org.ringscope.ide.breakpoint.";

  private final IBreakpointManager breakpoints = DebugPlugin.getDefault().getBreakpointManager();

  @AfterEach
  void clear() throws CoreException {
    breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
  }

  private static void add() {
    try {
      Bench.window().getService(IHandlerService.class).executeCommand("org.ringscope.ide.addBreakpoint", null);
    } catch (CommandException e) {
      throw new AssertionError(e);
    }
  }

  private List<String> texts() {
    return Stream.of(breakpoints.getBreakpoints()).map(each -> DebugUITools.newDebugModelPresentation().getText(each))
        .toList();
  }

  private static void choose(Shell shell, String kind) {
    Combo combo = (Combo) Bench.find(shell, ID + "kind");
    combo.select(List.of(combo.getItems()).indexOf(kind));
    combo.notifyListeners(SWT.Selection, new Event());
    Bench.settle();
  }

  private static void type(Shell shell, String field, String value) {
    Control control = Bench.find(shell, ID + field);
    assertThat(control.isVisible()).as(field).isTrue();
    if (control instanceof Combo combo) {
      combo.setText(value);
    } else {
      ((Text) control).setText(value);
    }
  }

  private static String condition(Shell shell) {
    return ((Text) Bench.find(shell, ID + "condition")).getText();
  }

  @Test
  void aLongMessageIsChosenWithoutWritingACondition() {
    ModalDialog.during(BreakpointDialogTest::add, "Add Ringscope Breakpoint", shell -> {
      assertThat(Bench.find(shell, ID + "queue").isVisible()).isFalse();
      type(shell, "endpoint", "0x400");
      type(shell, "length", "100");
      assertThat(condition(shell)).isEqualTo("kind=message_received and destination=0x400 and length>100");
      Bench.shot(shell, "breakpoint-dialog");
      type(shell, "length", "long");
      assertThat(ok(shell).isEnabled()).isFalse();
      type(shell, "length", "100");
      ((Spinner) Bench.find(shell, ID + "hits")).setSelection(3);
      ModalDialog.press(shell, "OK");
    });
    Bench.await(() -> texts().size() == 1, () -> "breakpoints: " + texts());
    assertThat(texts())
        .containsExactly("kind=message_received and destination=0x400 and length>100 [hit count: 3]");
  }

  @Test
  void ringsAndAnyConditionCanBeWaitedFor() {
    ModalDialog.during(BreakpointDialogTest::add, "Add Ringscope Breakpoint", shell -> {
      choose(shell, "Queue: empty for some time");
      assertThat(ok(shell).isEnabled()).as("without a queue").isFalse();
      type(shell, "queue", "rpmsg0/1");
      type(shell, "duration", "3ms");
      assertThat(condition(shell)).isEqualTo("rpmsg0/1 is empty for 3ms");
      choose(shell, "Queue: full, no descriptor free");
      assertThat(condition(shell)).isEqualTo("rpmsg0/1 is full");
      choose(shell, "Queue: kicked");
      assertThat(condition(shell)).isEqualTo("kind=kick_begin and queue=rpmsg0/1");
      choose(shell, "Any event: as written below");
      type(shell, "condition", "kind=");
      assertThat(ok(shell).isEnabled()).isFalse();
      type(shell, "condition", "kind=isr_enter and core=mcu");
      assertThat(ok(shell).isEnabled()).isTrue();
      ModalDialog.press(shell, "OK");
    });
    Bench.await(() -> texts().size() == 1, () -> "breakpoints: " + texts());
    assertThat(texts()).containsExactly("kind=isr_enter and core=mcu");
  }

  private static Button ok(Shell shell) {
    return shell.getDefaultButton();
  }

  @Test
  void breakpointsAreExportedAndImported(@TempDir Path folder)
      throws CoreException, InvocationTargetException {
    IBreakpoint kicks = RingBreakpoint.create("kind=kick_begin and queue=rpmsg0/1", 5);
    kicks.setEnabled(false);
    String file = IPath.fromPath(folder).append("all.bkpt").toOSString();
    new ExportBreakpointsOperation(breakpoints.getBreakpoints(), file).run(new NullProgressMonitor());
    breakpoints.removeBreakpoints(breakpoints.getBreakpoints(), true);
    assertThat(texts()).isEmpty();
    new ImportBreakpointsOperation(file, false, false).run(new NullProgressMonitor());
    assertThat(texts()).containsExactly("kind=kick_begin and queue=rpmsg0/1 [hit count: 5]");
    assertThat(breakpoints.getBreakpoints()[0].isEnabled()).isFalse();
  }
}

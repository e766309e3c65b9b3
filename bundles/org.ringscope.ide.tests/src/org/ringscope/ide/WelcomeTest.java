// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.internal.Workbench;
import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.intro.IntroDescriptor;
import org.eclipse.ui.intro.IIntroManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.testkit.EmptyErrorLog;

/** The three doors, as Help &gt; Welcome shows them in the product. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class WelcomeTest {
  private static final String ID = "org.ringscope.ide.welcome.";
  private final Workbench workbench = (Workbench) PlatformUI.getWorkbench();
  private final IntroDescriptor before = workbench.getIntroDescriptor();

  @BeforeEach
  void show() throws CoreException {
    workbench.setIntroDescriptor(
        (IntroDescriptor) WorkbenchPlugin.getDefault().getIntroRegistry().getIntro("org.ringscope.ide.welcome"));
    assertThat(intro().showIntro(Bench.window(), false)).isNotNull();
    Bench.await(() -> Bench.find(Bench.window().getShell(), ID + "RuntheExample") != null, () -> "no Welcome");
  }

  @AfterEach
  void clear() throws CoreException {
    intro().closeIntro(intro().getIntro());
    workbench.setIntroDescriptor(before);
  }

  private IIntroManager intro() {
    return workbench.getIntroManager();
  }

  private static Button button(String id) {
    return (Button) Bench.find(Bench.window().getShell(), ID + id);
  }

  @Test
  void runsTheExample() throws CoreException {
    assertThat(Bench.shot("welcome")).isGreaterThan(20);
    button("RuntheExample").notifyListeners(SWT.Selection, new Event());
    Bench.await(() -> Bench.cursor().state() != null, () -> "nothing runs; problem " + Bench.cursor().problem());
    assertThat(intro().getIntro()).as("the Welcome makes room").isNull();
    IEditorPart editor = Bench.page().getActiveEditor();
    assertThat(editor).isInstanceOf(TopologyEditor.class);
    assertThat(DebugPlugin.getDefault().getLaunchManager().getLaunches()).hasSize(1);
  }

  @Test
  void opensARecording() {
    ModalDialog.during(() -> button("LogorTraceofAnotherTool").notifyListeners(SWT.Selection, new Event()),
        "Import", shell -> Bench.shot(shell, "welcome-import"));
  }

  @Test
  void drawsASystem() {
    ModalDialog.during(() -> button("NewProject").notifyListeners(SWT.Selection, new Event()), "New Ringscope Project",
        shell -> Bench.shot(shell, "welcome-draw"));
  }

  /** Tab goes through all doors in the order of reading. */
  @Test
  void keyboardReachesEveryWay() {
    List<String> order = new ArrayList<>();
    collect(button("RuntheExample").getParent().getParent(), order);
    assertThat(order).containsExactly("RuntheExample", "ChooseAnother", "LogorTraceofAnotherTool", "TraceFolder",
        "Memory", "NewProject", "FromaFirmware", "more");
  }

  private static void collect(Composite in, List<String> order) {
    for (Control control : in.getTabList()) {
      if (control instanceof Composite inner && !(control instanceof Link)) {
        collect(inner, order);
      } else if (!(control instanceof Label)) {
        order.add(String.valueOf(control.getData("id")).replace(ID, ""));
      }
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.examples.ExampleInstaller;
import org.ringscope.ide.wizards.ConnectCoresWizard;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.validation.RunRules;
import org.ringscope.testkit.EmptyErrorLog;

/** The wizard Connect Two Cores: what it makes is valid at once, and can be run. */
@ExtendWith(EmptyErrorLog.class)
class ConnectCoresTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private TopologyEditor editor;

  @BeforeEach
  void open() throws Exception {
    Bench.clear();
    Bench.open();
    ExampleInstaller.install(Example.find(EXAMPLE).orElseThrow(), new NullProgressMonitor());
    editor = (TopologyEditor) IDE.openEditor(Bench.page(), Bench.file(EXAMPLE, EXAMPLE + ".topology"));
    Bench.settle();
  }

  @AfterEach
  void clear() throws Exception {
    Bench.clear();
  }

  private Shell wizard() {
    ConnectCoresWizard wizard = new ConnectCoresWizard();
    wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
    WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Bench.settle();
    return dialog.getShell();
  }

  private static Combo combo(Shell shell, String id) {
    return (Combo) Bench.find(shell, id);
  }

  @Test
  void aThirdCoreGetsABusOfItsOwn() {
    Core dsp = TopologyFactory.eINSTANCE.createCore();
    dsp.setName("dsp");
    editor.document().change("Add Core", () -> editor.document().topology().getCores().add(dsp));
    editor.select(null);
    Shell shell = wizard();
    assertThat(combo(shell, "remote").getText()).as("the only core without a bus").isEqualTo("dsp");
    ((Text) Bench.find(shell, "name")).setText("rpmsg0");
    assertThat(Handles.button(shell, "Finish").isEnabled()).as("a name that is taken").isFalse();
    ((Text) Bench.find(shell, "name")).setText("dsp_bus");
    Handles.shot(shell, "connect-two-cores");
    Handles.press(shell, "Finish");
    Bench.settle();
    RpmsgDevice bus = new TopologyContents(editor.document().topology()).buses().get(1);
    assertThat(bus.getName()).isEqualTo("dsp_bus");
    assertThat(editor.selected()).isSameAs(bus);
    assertThat(editor.document().findings()).isEmpty();
    assertThat(RunRules.refusals(editor.document().topology())).isEmpty();
    Bench.shot("connected");
    editor.document().domain().getCommandStack().undo();
    assertThat(new TopologyContents(editor.document().topology()).buses()).as("one step").hasSize(1);
  }

  @Test
  void saysWhyTwoCoresAreNotConnected() {
    Core dsp = TopologyFactory.eINSTANCE.createCore();
    dsp.setName("dsp");
    Core host = editor.document().topology().getCores().get(0);
    editor.document().change("Add Core", () -> {
      editor.document().topology().getCores().add(dsp);
      dsp.setBootedBy(host);
    });
    Shell shell = wizard();
    combo(shell, "host").setText("dsp");
    combo(shell, "remote").setText("dsp");
    combo(shell, "remote").notifyListeners(SWT.Selection, new Event());
    assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
    Handles.shot(shell, "connect-refused");
    shell.close();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.examples.ExampleWizard;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.ide.wizards.NewTopologyWizard;
import org.ringscope.testkit.EmptyErrorLog;

/** Every dialog opens, is complete, and leaves a picture. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class DialogsTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  @Test
  void exampleWizardInstallsAndOpens() {
    ExampleWizard wizard = new ExampleWizard();
    wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
    during(wizard, "New Ringscope Example", "wizard-example", () -> {
      assertThat(wizard.canFinish()).isTrue();
      assertThat(wizard.performFinish()).isTrue();
    });
    Bench.await(() -> Bench.page().getActiveEditor() != null, () -> "no editor was opened");
    assertThat(Bench.file(EXAMPLE, EXAMPLE + ".topology").exists()).isTrue();
  }

  @Test
  void topologyWizardMakesOneThatHasNoProblem() throws CoreException {
    Bench.example(EXAMPLE);
    IFile file = Bench.file(EXAMPLE, "system.topology");
    NewTopologyWizard wizard = new NewTopologyWizard();
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file.getProject()));
    during(wizard, "New Ringscope Topology", "wizard-topology", () -> assertThat(wizard.performFinish()).isTrue());
    assertThat(file.exists()).isTrue();
    Bench.await(() -> Bench.page().getActiveEditor() instanceof TopologyEditor editor && editor.document() != null
        && editor.document().findings().isEmpty(), () -> "active editor " + Bench.page().getActiveEditor());
  }

  @Test
  void launchConfigurationShowsItsTab() throws CoreException {
    ILaunchConfiguration configuration = SimulationShortcut.configuration(Bench.example(EXAMPLE));
    ModalDialog.during(
        () -> DebugUITools.openLaunchConfigurationPropertiesDialog(Bench.window().getShell(), configuration,
            "org.eclipse.debug.ui.launchGroup.run"),
        "Edit Configuration", shell -> assertThat(Bench.shot(shell, "launch-configuration")).isGreaterThan(20));
    configuration.delete();
  }

  @Test
  void preferencePageOpens() {
    var dialog = PreferencesUtil.createPreferenceDialogOn(Bench.window().getShell(), "org.ringscope.ide.preferences",
        null, null);
    ModalDialog.during(dialog::open, "Preferences",
        shell -> assertThat(Bench.shot(shell, "preferences")).isGreaterThan(20));
  }

  private static void during(INewWizard wizard, String title, String shot, Runnable work) {
    WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
    ModalDialog.during(dialog::open, title, shell -> {
      Bench.shot(shell, shot);
      work.run();
    });
  }
}

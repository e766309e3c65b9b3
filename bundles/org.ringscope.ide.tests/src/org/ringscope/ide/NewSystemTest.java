// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.sources.SourceWizard;
import org.ringscope.ide.wizards.NewProjectWizard;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.testkit.EmptyErrorLog;

/** The wizards that begin a system from what is there already: each shows what was found before anything is made. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class NewSystemTest {
  private static final Path TREES = Path.of("../org.ringscope.formats.tests/fixtures/devicetree").toAbsolutePath();

  @TempDir
  Path folder;

  @Test
  void drawsDeviceTree() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    during("DEVICE_TREE", "New Topology from Device Tree", project, dialog -> {
      Shell shell = dialog.getShell();
      type(shell, TREES.resolve("board-a.dtb"));
      awaitRows(shell, "m4");
      assertThat(rows(shell)).anyMatch(row -> row.startsWith("ring0 Memory Region, 0x10040000"))
          .anyMatch(row -> row.startsWith("rpmsg0 RPMsg Device, driver host · device m4"));
      assertThat(dialog.getCurrentPage().getErrorMessage()).isNull();
      Painted.shot(shell, "new-from-device-tree");
      Handles.press(shell, "Finish");
    });
    assertThat(awaitEditor("board-a.topology").document().findings()).filteredOn(finding -> finding.severity()
        != org.ringscope.model.validation.Severity.HINT).isEmpty();
    assertThat(Painted.shot("device-tree-topology")).isGreaterThan(50);
  }

  @Test
  void showsClashesOfDeviceTreeAndOpensItWithProblems() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    during("DEVICE_TREE", "New Topology from Device Tree", project, dialog -> {
      Shell shell = dialog.getShell();
      type(shell, TREES.resolve("clashes.dtb"));
      awaitRows(shell, "remoteproc-0");
      assertThat(rows(shell)).contains("remoteproc-0 its memory-region 5 (phandle 0x99) leads to no node");
      assertThat(dialog.getCurrentPage().getMessage()).contains("errors");
      Painted.shot(shell, "new-from-clashing-tree");
      Handles.press(shell, "Finish");
    });
    assertThat(awaitEditor("clashes.topology").document().findings()).extracting(finding -> finding.rule())
        .contains("region-overlap");
  }

  @Test
  void saysWhatIsWrongWhileOneTypes() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    Path elf = Files.write(folder.resolve("fw.elf"), MemoryFixture.firmware());
    Path text = Files.writeString(folder.resolve("notes.txt"), "this is text and no firmware at all");
    during("FIRMWARE", "New Topology from Firmware", project, dialog -> {
      Shell shell = dialog.getShell();
      assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
      type(shell, folder.resolve("nothing"));
      assertThat(dialog.getCurrentPage().getErrorMessage()).endsWith("nothing is no file.");
      type(shell, text);
      Bench.await(() -> dialog.getCurrentPage().getErrorMessage() != null, () -> "text is taken for firmware");
      assertThat(dialog.getCurrentPage().getErrorMessage()).contains("notes.txt: offset=").doesNotContain("\n");
      type(shell, elf);
      awaitRows(shell, "host");
      assertThat(dialog.getCurrentPage().getErrorMessage()).isNull();
      Painted.shot(shell, "firmware-wizard");
      Handles.press(shell, "Finish");
    });
    awaitEditor("fw.topology");
    assertThat(project.getFile("fw.topology").exists()).isTrue();
  }

  @Test
  void drawsResourceTable() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    Path table = Files.write(folder.resolve("rsc.bin"), ResourceTable.of(new ResourceEntry.Vdev(7, 0, 1,
        List.of(ResourceEntry.Vring.of(16, 4096), ResourceEntry.Vring.of(16, 4096)))).encode());
    during("RESOURCE_TABLE", "New Topology from Resource Table", project, dialog -> {
      type(dialog.getShell(), table);
      awaitRows(dialog.getShell(), "rpmsg0");
      Handles.press(dialog.getShell(), "Finish");
    });
    awaitEditor("rsc.topology");
  }

  @Test
  void makesProjectFromTemplate() throws Exception {
    NewProjectWizard wizard = new NewProjectWizard();
    wizard.init(PlatformUI.getWorkbench(), StructuredSelection.EMPTY);
    WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
    ModalDialog.during(dialog::open, "New Ringscope Project", shell -> {
      ModalDialog.type(shell, "", "desk");
      Handles.press(shell, "Next >");
      Table templates = (Table) Bench.find(shell, "org.ringscope.ide.templates");
      assertThat(Stream.of(templates.getItems()).map(TableItem::getText)).contains("Two cores, one RPMsg bus",
          "Bench of ECUs around one host");
      awaitRows(shell, "remote");
      templates.setSelection(1);
      templates.notifyListeners(SWT.Selection, new Event());
      Spinner count = (Spinner) Bench.find(shell, "org.ringscope.ide.templates.count");
      count.setSelection(3);
      count.notifyListeners(SWT.Selection, new Event());
      awaitRows(shell, "ecu3");
      assertThat(rows(shell)).noneMatch(row -> row.startsWith("ecu4"));
      Painted.shot(shell, "new-from-template");
      Handles.press(shell, "Finish");
    });
    awaitEditor("desk.topology");
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("desk").getFile("desk.topology");
    assertThat(new String(file.getContents().readAllBytes(), StandardCharsets.UTF_8)).contains("name=\"desk\"",
        "name=\"ecu3\"");
  }

  /** F1 in the wizards leads to their page. */
  @Test
  void helpIsThere() {
    for (String id : List.of("org.ringscope.ide.sources", "org.ringscope.ide.templates")) {
      assertThat(HelpSystem.getContext(id).getRelatedTopics()).as(id).extracting(IHelpResource::getHref)
          .contains("/org.ringscope.ide/help/new-systems.html");
    }
  }

  private static void during(String kind, String title, IProject project, Consumer<WizardDialog> work) {
    SourceWizard wizard = new SourceWizard();
    wizard.setInitializationData(null, null, kind);
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(project));
    WizardDialog dialog = new WizardDialog(Bench.window().getShell(), wizard);
    ModalDialog.during(dialog::open, title, shell -> work.accept(dialog));
  }

  private static void type(Shell shell, Path path) {
    ((Text) Bench.find(shell, "org.ringscope.ide.sources.source")).setText(path.toString());
  }

  private static List<String> rows(Shell shell) {
    Table table = (Table) Bench.find(shell, "org.ringscope.ide.preview");
    return Stream.of(table.getItems()).map(item -> item.getText(0) + " " + item.getText(1)).toList();
  }

  private static void awaitRows(Shell shell, String what) {
    Bench.await(() -> rows(shell).stream().anyMatch(row -> row.startsWith(what + " ")),
        () -> "preview has " + rows(shell));
  }

  private static TopologyEditor awaitEditor(String name) {
    Bench.await(() -> Bench.page().getActiveEditor() instanceof TopologyEditor editor && editor.document() != null
        && editor.getEditorInput().getName().equals(name), () -> "active editor " + Bench.page().getActiveEditor());
    return (TopologyEditor) Bench.page().getActiveEditor();
  }
}

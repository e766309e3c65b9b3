// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.testkit.EmptyErrorLog;

/** From the firmware of a microcontroller to its topology in the editor. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class FirmwareTopologyTest {
  private static final String COMMAND = "org.ringscope.ide.topologyFromFirmware";

  @Test
  void drawsSelectedFirmwareAndOpensEditor() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    IFile elf = project.getFile("cm4.elf");
    elf.create(new ByteArrayInputStream(MemoryFixture.firmware()), true, null);
    select(elf);
    Bench.window().getService(IHandlerService.class).executeCommand(COMMAND, null);
    awaitEditor();
    IFile topology = project.getFile("cm4.topology");
    assertThat(new String(topology.getContents(true).readAllBytes(), StandardCharsets.UTF_8))
        .contains("<firmware image=\"cm4.elf\"").contains("name=\"vdev0vring1\"").contains("name=\"sram\"");
    assertThat(Painted.shot("firmware-topology")).isGreaterThan(50);
    // once more beside it, the first one stays
    select(elf);
    Bench.window().getService(IHandlerService.class).executeCommand(COMMAND, null);
    Bench.await(() -> Bench.page().getActiveEditor() instanceof TopologyEditor editor
        && editor.getEditorInput().getName().equals("cm4_2.topology"), () -> "there is no second topology");
  }

  @Test
  void isOfferedForElfFilesOnly() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    IFile text = project.getFile("notes.elf");
    text.create(new ByteArrayInputStream("no firmware".getBytes(StandardCharsets.UTF_8)), true, null);
    select(text);
    var command =
        PlatformUI.getWorkbench().getService(org.eclipse.ui.commands.ICommandService.class).getCommand(COMMAND);
    assertThat(command.isEnabled()).isFalse();
  }

  private static void select(IFile file) throws CoreException {
    ProjectExplorer explorer = (ProjectExplorer) Bench.page().showView(ProjectExplorer.VIEW_ID);
    explorer.selectReveal(new StructuredSelection(file));
    Bench.settle();
  }

  private static void awaitEditor() {
    Bench.await(() -> Bench.page().getActiveEditor() instanceof TopologyEditor editor && editor.document() != null
        && editor.document().findings().isEmpty(),
        () -> "active editor " + Bench.page().getActiveEditor()
            + (Bench.page().getActiveEditor() instanceof TopologyEditor editor && editor.document() != null
                ? editor.document().findings() : ""));
  }
}

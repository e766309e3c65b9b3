// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.testkit.EmptyErrorLog;

/** A file of the first edition in the editor: it is read as ever, and left only on request. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class OlderEditionTest {
  private static final String OLD = """
      <?xml version="1.0" encoding="UTF-8"?>
      <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:topology="http://ringscope.org/topology/1"
          name="old">
        <!-- the only one -->
        <cores name="linux" os="linux"/>
        <regions name="ram" address="0x1000" size="0x1000"/>
        <devices name="rpmsg0" deviceId="7"/>
        <buses name="virtio0" device="rpmsg0">
          <!-- no channel yet -->
        </buses>
      </topology:Topology>
      """;

  private IFile file;
  private TopologyEditor editor;

  @BeforeEach
  void open() throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("old");
    project.create(null);
    project.open(null);
    file = project.getFile("old.topology");
    file.create(new ByteArrayInputStream(OLD.getBytes(StandardCharsets.UTF_8)), true, null);
    editor = (TopologyEditor) IDE.openEditor(Bench.page(), file, TopologyEditor.ID);
    Bench.settle();
  }

  @Test
  void openingItChangesNothing() throws Exception {
    assertThat(editor.isDirty()).isFalse();
    assertThat(editor.document().topology().getCores()).hasSize(1);
    assertThat(read()).isEqualTo(OLD);
  }

  @Test
  void cancellingTheFirstSaveLeavesTheBytesAlone() throws Exception {
    rename("linux2");
    NullProgressMonitor monitor = new NullProgressMonitor();
    ModalDialog.during(() -> editor.doSave(monitor), "Edition 2", shell -> {
      assertThat(text(shell)).contains("an older Ringscope cannot read it",
          "Comments that have no place in it any more:", "line 8: <!-- no channel yet -->");
      ModalDialog.press(shell, "Cancel");
    });
    assertThat(read()).isEqualTo(OLD);
    assertThat(editor.isDirty()).isTrue();
    assertThat(monitor.isCanceled()).isTrue();
  }

  @Test
  void theFirstSaveAsksAndLaterOnesDoNot() throws Exception {
    rename("linux2");
    ModalDialog.during(() -> editor.doSave(null), "Edition 2", shell -> {
      Bench.shot("older-edition");
      ModalDialog.press(shell, "OK");
    });
    assertThat(editor.isDirty()).isFalse();
    assertThat(read()).contains("http://ringscope.org/topology/2", "name=\"linux2\"", "<!-- the only one -->");
    rename("linux3");
    editor.doSave(null);
    assertThat(editor.isDirty()).isFalse();
    assertThat(read()).contains("name=\"linux3\"");
  }

  @Test
  void savingUnderAnotherNameAsksTooAndCancelKeepsTheFile() throws Exception {
    rename("linux2");
    ModalDialog.during(() -> ModalDialog.during(editor::doSaveAs, "Save As", shell -> {
      ModalDialog.type(shell, "old.topology", "new");
      ModalDialog.press(shell, "OK");
    }), "Edition 2", shell -> {
      assertThat(text(shell)).contains("new.topology will be saved as edition 2");
      ModalDialog.press(shell, "Cancel");
    });
    assertThat(editor.file()).isEqualTo(file);
    assertThat(editor.isDirty()).isTrue();
    assertThat(file.getProject().getFile("new.topology").exists()).isFalse();
    assertThat(read()).isEqualTo(OLD);
  }

  @Test
  void savingUnderAnotherNameLeavesTheOldFileAlone() throws Exception {
    rename("linux2");
    ModalDialog.during(() -> ModalDialog.during(editor::doSaveAs, "Save As", shell -> {
      ModalDialog.type(shell, "old.topology", "new");
      ModalDialog.press(shell, "OK");
    }), "Edition 2", shell -> ModalDialog.press(shell, "OK"));
    assertThat(read()).isEqualTo(OLD);
    file = file.getProject().getFile("new.topology");
    assertThat(editor.file()).isEqualTo(file);
    assertThat(editor.isDirty()).isFalse();
    assertThat(read()).contains("http://ringscope.org/topology/2", "name=\"linux2\"");
  }

  @Test
  void closingAsksAndCancelKeepsTheEditorOpen() throws Exception {
    rename("linux2");
    boolean[] closed = {true};
    ModalDialog.during(
        () -> ModalDialog.during(() -> closed[0] = Bench.page().closeEditor(editor, true), "Save Resource", shell -> {
          ModalDialog.press(shell, "Save");
        }), "Edition 2", shell -> ModalDialog.press(shell, "Cancel"));
    assertThat(closed[0]).isFalse();
    assertThat(Bench.page().getEditors()).contains(editor);
    assertThat(read()).isEqualTo(OLD);
  }

  private void rename(String name) {
    editor.document().set(editor.document().topology().getCores().get(0), Literals.NAMED_ELEMENT__NAME, name);
  }

  private static String text(Composite in) {
    StringBuilder all = new StringBuilder();
    for (Control control : in.getChildren()) {
      all.append(
          control instanceof Label label ? label.getText() : control instanceof Composite inner ? text(inner) : "")
          .append('\n');
    }
    return all.toString();
  }

  private String read() throws Exception {
    try (var bytes = file.getContents(true)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

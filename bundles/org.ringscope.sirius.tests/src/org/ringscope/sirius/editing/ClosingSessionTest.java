// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.tools.internal.actions.session.CloseSessionsAction;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Answer;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** Close Session with changes that are not saved, while our editor is closed. */
class ClosingSessionTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example(EXAMPLE);
    Desk.openDiagram(file);
    Desk.await(() -> TopologySessions.find(file).getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void whatCouldNotBeWrittenIsKeptInTheEditor() throws Exception {
    change(topology -> topology.getCores().get(0).setName("mine"));
    Session session = TopologySessions.find(file);
    session.setSavingPolicy((all, options, monitor) -> StreamSupport.stream(all.spliterator(), false)
        .filter(Resource::isModified).toList());
    TopologySaving.install(session);
    close("Yes");
    TopologyEditor editor = editor();
    Desk.shot("closed-unsaved");
    Desk.await(editor::isDirty, () -> "the editor has nothing to save");
    assertThat(editor.document().topology().getCores().get(0).getName()).isEqualTo("mine");
    assertThat(text()).doesNotContain("mine");
    editor.doSave(new NullProgressMonitor());
    assertThat(text()).contains("name=\"mine\"");
  }

  @Test
  void whatNoFileCanHoldIsKeptInTheEditorToBeMended() throws Exception {
    change(topology -> topology.getRegions().get(0).setName("mcu_sram"));
    close("Yes");
    TopologyEditor editor = editor();
    Desk.shot("closed-unwritable");
    Desk.await(editor::isDirty, () -> "the editor has nothing to save");
    editor.document().topology().getRegions().get(0).setName("mended");
    editor.doSave(new NullProgressMonitor());
    Desk.await(() -> !editor.isDirty(), () -> "it is not saved");
    assertThat(text()).contains("name=\"mended\"");
  }

  @Test
  void aChangeOnDiskThatNobodyHasSeenIsNotReplaced() throws Exception {
    change(topology -> topology.getCores().get(0).setName("mine"));
    Path onDisk = file.getLocation().toFile().toPath();
    Files.writeString(onDisk, Files.readString(onDisk).replace("hello world!", "hello"));
    Files.setLastModifiedTime(onDisk, FileTime.from(Instant.now().plusSeconds(60)));
    Answer.to("Reload the resource", "No", () -> assertThatThrownBy(() -> TopologySessions.find(file)
        .save(new NullProgressMonitor())).isInstanceOf(OperationCanceledException.class));
    assertThat(Files.readString(onDisk)).doesNotContain("mine", "hello world!");
    TopologySessions.find(file).save(new NullProgressMonitor());
    assertThat(Files.readString(onDisk)).contains("name=\"mine\"", "hello world!");
  }

  @Test
  void whatTheUserDoesNotWantIsDropped() throws Exception {
    change(topology -> topology.getCores().get(0).setName("mine"));
    close("No");
    assertThat(Desk.page().findEditor(new FileEditorInput(file))).isNull();
    assertThat(text()).doesNotContain("mine");
  }

  private void change(java.util.function.Consumer<Topology> work) {
    TopologySessions.execute(TopologySessions.find(file),
        () -> work.accept(TopologySessions.topology(TopologySessions.find(file), file)));
    Desk.settle();
  }

  private void close(String answer) {
    Answer.to("Save", answer, () -> new CloseSessionsAction("Close", TopologySessions.find(file)).run());
    Desk.await(() -> TopologySessions.find(file) == null, () -> "the session is open");
    Desk.settle();
  }

  private TopologyEditor editor() {
    Desk.await(() -> Desk.page().findEditor(new FileEditorInput(file)) instanceof TopologyEditor,
        () -> "what was changed is in no editor");
    return (TopologyEditor) Desk.page().findEditor(new FileEditorInput(file));
  }

  private String text() throws Exception {
    try (InputStream bytes = file.getContents(true)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

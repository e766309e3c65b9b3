// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.business.internal.session.danalysis.SaveSessionJob;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.editor.document.TopologyDocument;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.sirius.Answer;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** A topology in our editor and in a diagram at once. */
class SharedSessionTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;

  @BeforeEach
  void install() throws Exception {
    file = Desk.example(EXAMPLE);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void bothShowTheSameAndSaveAndUndoTogether() throws Exception {
    TopologyEditor editor = openEditor();
    DDiagramEditor diagram = openDiagram();
    TopologyDocument document = editor.document();
    assertThat(document.topology()).isSameAs(topology());
    document.set(core(), Literals.NAMED_ELEMENT__NAME, "renamed");
    Desk.await(() -> label(diagram).equals("renamed"), () -> "the diagram says " + label(diagram));
    awaitDirty(true, editor, diagram);
    Desk.shot("editing-both");
    document.domain().getCommandStack().undo();
    Desk.await(() -> label(diagram).equals("linux"), () -> "the diagram says " + label(diagram));
    renameInDiagram("changed");
    assertThat(editor.document().topology().getCores().get(0).getName()).isEqualTo("changed");
    editor.doSave(new NullProgressMonitor());
    awaitDirty(false, editor, diagram);
    renameInDiagram("again");
    diagram.doSave(new NullProgressMonitor());
    awaitDirty(false, editor);
    assertThat(text()).contains("name=\"again\"");
  }

  @Test
  void isCleanWhereNothingDiffersFromTheFileAfterUndoAndRedo() throws Exception {
    TopologyEditor editor = openEditor();
    DDiagramEditor diagram = openDiagram();
    String before = text();
    editor.document().set(core(), Literals.NAMED_ELEMENT__NAME, "mine");
    renameInDiagram("yours");
    CommandStack commands = session().getTransactionalEditingDomain().getCommandStack();
    commands.undo();
    awaitDirty(true, editor, diagram);
    commands.undo();
    awaitDirty(false, editor, diagram);
    assertThat(text()).isEqualTo(before);
    commands.redo();
    awaitDirty(true, editor, diagram);
    diagram.doSave(new NullProgressMonitor());
    commands.undo();
    awaitDirty(true, editor, diagram);
    commands.redo();
    awaitDirty(false, editor, diagram);
    assertThat(text()).isEqualTo(renamed(before, "mine"));
  }

  @Test
  void movingANodeLeavesEveryByteOfTheFile() throws Exception {
    String odd = text().replace("  <cores name=\"mcu\"", "<!-- kept -->\r\n   <cores   name='mcu'");
    write(odd);
    DDiagramEditor diagram = openDiagram();
    Node node = (Node) SiriusGMFHelper.getGmfView(element(diagram));
    TopologySessions.execute(session(), () -> ((Location) node.getLayoutConstraint()).setX(321));
    awaitDirty(true, diagram);
    diagram.doSave(new NullProgressMonitor());
    awaitDirty(false, diagram);
    assertThat(text()).isEqualTo(odd);
    renameInDiagram("renamed");
    diagram.doSave(new NullProgressMonitor());
    assertThat(text()).isEqualTo(renamed(odd, "renamed"));
  }

  @Test
  void savesWhatTheEditorHasChangedBeforeTheDiagramOpens() throws Exception {
    TopologyEditor editor = openEditor();
    editor.document().set(editor.document().topology().getCores().get(0), Literals.NAMED_ELEMENT__NAME, "mine");
    Answer.to("Edit Together", "Save", () -> Desk.openDiagram(file));
    assertThat(text()).contains("name=\"mine\"");
    assertThat(editor.document().topology()).isSameAs(topology());
    assertThat(core().getName()).isEqualTo("mine");
    awaitDirty(false, editor);
  }

  @Test
  void keepsUnsavedChangesWhenTheSessionCloses() throws Exception {
    DDiagramEditor diagram = openDiagram();
    TopologyEditor editor = openEditor();
    renameInDiagram("unsaved");
    Desk.page().closeEditor(diagram, false);
    session().close(new NullProgressMonitor());
    Desk.await(() -> SharedTopologies.of(file) == null, () -> "what the closed session had is still shared");
    assertThat(text()).contains("name=\"linux\"");
    awaitDirty(true, editor);
    assertThat(editor.document().topology().getCores().get(0).getName()).isEqualTo("unsaved");
    editor.doSave(new NullProgressMonitor());
    assertThat(text()).contains("name=\"unsaved\"");
  }

  @Test
  void endsWhenAnotherThreadClosesTheSession() throws Exception {
    openDiagram();
    Session closed = session();
    Job.create("Closing", (ICoreRunnable) closed::close).schedule();
    Desk.await(() -> SharedTopologies.of(file) == null, () -> "what the closed session had is still shared");
    assertThat(openEditor().document().domain()).isNotNull();
  }

  @Test
  void neitherSavesNorUndoesByItselfWhileTheEditorIsOpen() throws Exception {
    DDiagramEditor diagram = openDiagram();
    TopologyEditor editor = openEditor();
    Desk.page().closeEditor(diagram, false);
    editor.document().set(core(), Literals.NAMED_ELEMENT__NAME, "mine");
    Desk.settle();
    Job.getJobManager().join(SaveSessionJob.FAMILY, new NullProgressMonitor());
    assertThat(text()).contains("name=\"linux\"");
    awaitDirty(true, editor);
    Desk.page().closeEditor(editor, false);
    Desk.await(() -> core().getName().equals("linux"), () -> "it is called " + core().getName());
    Desk.await(() -> session().getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
  }

  @Test
  void bothReadWhatOthersHaveChanged() throws Exception {
    DDiagramEditor diagram = openDiagram();
    TopologyEditor editor = openEditor();
    write(renamed(text(), "host"));
    Desk.await(() -> label(diagram).equals("host"), () -> "the diagram says " + label(diagram));
    assertThat(editor.document().topology()).isSameAs(topology());
    assertThat(editor.document().topology().getCores().get(0).getName()).isEqualTo("host");
    awaitDirty(false, editor, diagram);
    Desk.shot("editing-read-again");
  }

  @Test
  void asksBeforeChangesOfItsOwnAreLost() throws Exception {
    DDiagramEditor diagram = openDiagram();
    TopologyEditor editor = openEditor();
    renameInDiagram("mine");
    Answer.to("Reload the resource", "No", () -> writeOrThrow(text().replace("hello world!", "hello")));
    assertThat(core().getName()).isEqualTo("mine");
    assertThat(editor.document().topology().getCores().get(0).getName()).isEqualTo("mine");
    diagram.doSave(new NullProgressMonitor());
    assertThat(text()).contains("hello world!", "name=\"mine\"");
  }

  @Test
  void keepsTheDiagramWhenTheFileCannotBeReadAndReadsItWhenItCan() throws Exception {
    DDiagramEditor diagram = openDiagram();
    TopologyEditor editor = openEditor();
    int elements = Desk.diagram(diagram).getDiagramElements().size();
    String good = text();
    write(good.replace("</topology:Topology>", ""));
    Desk.await(() -> problems() > 0, () -> "no problem is shown");
    assertThat(Desk.diagram(diagram).getDiagramElements()).hasSize(elements);
    assertThat(editor.document().topology()).isSameAs(topology());
    renameInDiagram("mine");
    Answer.to("Replace File", "Keep File", this::saveCancelled);
    assertThat(text()).doesNotContain("mine");
    Desk.await(() -> session().getStatus() == SessionStatus.DIRTY, () -> "what was not saved is called saved");
    Answer.to("Reload the resource", "Yes", () -> writeOrThrow(good.replace("hello world!", "hello")));
    assertThat(core().getName()).isEqualTo("linux");
    assertThat(editor.document().topology()).isSameAs(topology());
    assertThat(problems()).isZero();
  }

  @Test
  void doesNotCallSavedWhatCannotBeWritten() throws Exception {
    openDiagram();
    TopologySessions.execute(session(), () -> topology().getRegions().get(0).setName("mcu_sram"));
    saveCancelled();
    Desk.await(() -> session().getStatus() == SessionStatus.DIRTY, () -> "what could not be saved is called saved");
    assertThat(text()).contains("name=\"mcu_code\"");
    Desk.shot("not-saved");
  }

  /** The text with another name of the first core: where it is defined, and where it is meant. */
  private static String renamed(String text, String name) {
    return text.replace("os=\"linux\"", "os='linux'").replace("\"linux\"", "\"" + name + "\"")
        .replace("\"linux/", "\"" + name + "/").replace("os='linux'", "os=\"linux\"");
  }

  private void saveCancelled() {
    try {
      session().save(new NullProgressMonitor());
    } catch (OperationCanceledException e) {
      // nothing was saved
    }
  }

  private static void awaitDirty(boolean dirty, ISaveablePart... editors) {
    Desk.await(() -> Stream.of(editors).allMatch(each -> each.isDirty() == dirty),
        () -> "dirty: " + Stream.of(editors).map(ISaveablePart::isDirty).toList());
  }

  private TopologyEditor openEditor() throws Exception {
    TopologyEditor editor = (TopologyEditor) IDE.openEditor(Desk.page(), file, TopologyEditor.ID);
    Desk.settle();
    return editor;
  }

  private DDiagramEditor openDiagram() {
    DDiagramEditor editor = Desk.openDiagram(file);
    Desk.await(() -> session().getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
    return editor;
  }

  private Session session() {
    return TopologySessions.find(file);
  }

  private Topology topology() {
    return TopologySessions.topology(session(), file);
  }

  private Core core() {
    return topology().getCores().get(0);
  }

  private void renameInDiagram(String name) {
    TopologySessions.execute(session(), () -> core().setName(name));
    Desk.settle();
  }

  private DDiagramElement element(DDiagramEditor diagram) {
    return Desk.diagram(diagram).getDiagramElements().stream().filter(each -> each.getTarget() == core()).findFirst()
        .orElseThrow();
  }

  private String label(DDiagramEditor diagram) {
    Desk.settle();
    return element(diagram).getName().lines().findFirst().orElse("");
  }

  private long problems() {
    try {
      return Stream.of(file.findMarkers(TopologyMarkers.TYPE, true, IResource.DEPTH_ZERO))
          .filter(marker -> marker.getAttribute(IMarker.SEVERITY, 0) == IMarker.SEVERITY_ERROR).count();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String text) throws Exception {
    file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null);
    Desk.settle();
  }

  private void writeOrThrow(String text) {
    try {
      write(text);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private String text() {
    try (InputStream bytes = file.getContents(true)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}

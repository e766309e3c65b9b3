// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** Editors as a workbench restores them: what they say now is no change, what the user has changed is. */
class RestoredTest {
  private static final int KINDS = 5;

  /** An editor as a workbench keeps it. */
  private record Kept(String id, String factory, XMLMemento input) {
    static Kept of(IEditorReference reference) throws PartInitException {
      IPersistableElement element = reference.getEditorInput().getPersistable();
      XMLMemento input = XMLMemento.createWriteRoot("input");
      element.saveState(input);
      return new Kept(reference.getId(), element.getFactoryId(), input);
    }

    IEditorPart open() throws PartInitException {
      IEditorInput restored =
          (IEditorInput) PlatformUI.getWorkbench().getElementFactory(factory).createElement(input);
      return Desk.page().openEditor(restored, id);
    }
  }

  private IFile file;
  private Session session;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example("rpmsg-client-sample");
    Desk.openDiagram(file);
    session = TopologySessions.find(file);
    awaitClean();
    show(StateRepresentations.RING, state -> state.system().getRings().get(1));
    show(StateRepresentations.TABLE, state -> state.system().getTable());
    show(StateRepresentations.TREE, state -> state.system().getTree());
    show(StateRepresentations.FLOW, state -> state.system().getFlows().get(0));
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  private void awaitClean() {
    Desk.settle();
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
  }

  private void show(String description, Function<StateResource, EObject> shown) {
    StateRepresentations.open(session, topology(), description, shown);
    awaitClean();
  }

  private Topology topology() {
    return TopologySessions.topology(session, file);
  }

  private void run() throws Exception {
    SimulationShortcut.run(file);
    Desk.await(() -> Desk.cursor().state() != null && Desk.cursor().state().queue(1).buffers() > 20,
        () -> "no buffers");
    Desk.cursor().pause();
    awaitClean();
  }

  private void changeAsUser() {
    TopologySessions.execute(session, () -> DialectManager.INSTANCE.getAllRepresentationDescriptors(session).iterator()
        .next().setDocumentation("mine"));
    Desk.await(() -> session.getStatus() == SessionStatus.DIRTY, () -> "a change of the user is not noticed");
  }

  /** Closes everything but the trace. */
  private static List<Kept> close(Session session) throws PartInitException {
    List<Kept> kept = new ArrayList<>();
    for (IEditorReference each : Desk.page().getEditorReferences()) {
      if (each.getEditor(true) instanceof DialectEditor) {
        kept.add(Kept.of(each));
      }
    }
    Desk.page().closeAllEditors(false);
    session.close(new NullProgressMonitor());
    Desk.settle();
    assertThat(kept).hasSize(KINDS);
    return kept;
  }

  private void restoreAll(List<Kept> kept) throws PartInitException {
    for (Kept each : kept) {
      IEditorPart editor = each.open();
      Desk.settle();
      session = TopologySessions.find(file);
      assertThat(session.getStatus()).as(editor.getTitle()).isEqualTo(SessionStatus.SYNC);
      assertThat(editor.isDirty()).as(editor.getTitle()).isFalse();
    }
  }

  @Test
  void whatWasSavedWithoutATraceIsCleanWithOne() throws Exception {
    run();
    restoreAll(close(session));
  }

  @Test
  void whatWasSavedOfATraceIsCleanWithoutIt() throws Exception {
    run();
    changeAsUser();
    session.save(new NullProgressMonitor());
    awaitClean();
    List<Kept> kept = close(session);
    Desk.cursor().close();
    restoreAll(kept);
  }

  @Test
  void whatTheUserHasChangedStaysToBeSaved() throws Exception {
    List<Kept> kept = close(session);
    kept.get(0).open();
    session = TopologySessions.find(file);
    run();
    changeAsUser();
    for (Kept each : kept) {
      IEditorPart editor = each.open();
      Desk.settle();
      assertThat(session.getStatus()).as(editor.getTitle()).isEqualTo(SessionStatus.DIRTY);
    }
  }
}

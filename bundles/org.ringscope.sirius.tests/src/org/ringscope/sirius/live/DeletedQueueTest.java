// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** Who deletes a queue or its device while its ring is shown is asked nothing, and Undo brings everything back. */
class DeletedQueueTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private static final String GONE = "The queue is not there any more.";

  private final List<IStatus> logged = new ArrayList<>();
  private final ILogListener log = (status, plugin) -> logged.add(status);
  private IFile file;
  private Session session;
  private DialectEditor editor;

  @BeforeEach
  void openRing() throws Exception {
    file = Desk.example(EXAMPLE);
    Desk.openDiagram(file);
    session = TopologySessions.find(file);
    awaitClean();
    StateRepresentations.open(session, topology(), StateRepresentations.RING,
        state -> state.system().getRings().get(1));
    awaitClean();
    editor = (DialectEditor) Desk.page().getActiveEditor();
    Platform.addLogListener(log);
  }

  @AfterEach
  void clear() throws Exception {
    Platform.removeLogListener(log);
    Desk.clear();
  }

  private void awaitClean() {
    Desk.settle();
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
  }

  private Topology topology() {
    return TopologySessions.topology(session, file);
  }

  private Ring ring() {
    return StateResource.of(topology()).system().getRings().stream()
        .filter(each -> each.getName().equals("rpmsg0/1")).findFirst().orElseThrow();
  }

  private DDiagram diagram() {
    return (DDiagram) editor.getRepresentation();
  }

  private boolean isSaid(String text) {
    return diagram().getDiagramElements().stream().anyMatch(each -> each.getName().contains(text));
  }

  private String said() {
    return diagram().getDiagramElements().stream().map(each -> each.getName()).toList().toString();
  }

  private void delete(EObject element) {
    TopologySessions.execute(session, () -> EcoreUtil.delete(element, true));
  }

  private void nobodyAsks() {
    Desk.settle();
    assertThat(Stream.of(Display.getCurrent().getShells()).filter(Shell::isVisible).map(Shell::getText))
        .containsExactly(Desk.window().getShell().getText());
    assertThat(Desk.page().isPartVisible(editor)).isTrue();
    assertThat(logged).isEmpty();
  }

  private void deletedAndBack(EObject element) {
    Ring ring = ring();
    int elements = diagram().getDiagramElements().size();
    delete(element);
    Desk.await(() -> isSaid(GONE), () -> "the ring says " + said());
    Desk.shot("ring-of-a-deleted-queue");
    nobodyAsks();
    assertThat(diagram().getDiagramElements()).hasSize(elements);
    assertThat(isSaid("avail.idx")).isFalse();
    CommandStack commands = session.getTransactionalEditingDomain().getCommandStack();
    commands.undo();
    Desk.await(() -> !isSaid(GONE), () -> "the ring says " + said());
    nobodyAsks();
    assertThat(ring()).isSameAs(ring);
    assertThat(diagram().getDiagramElements()).hasSize(elements);
    awaitClean();
    Desk.shot("ring-of-a-queue-that-is-back");
  }

  @Test
  void theRingOfADeletedQueueSaysSoAndComesBack() {
    deletedAndBack(topology().getDevices().get(0).getQueues().get(1));
  }

  @Test
  void theRingOfADeletedDeviceSaysSoAndComesBack() {
    deletedAndBack(topology().getDevices().get(0));
  }

  /** A trace that stands still does not bring anybody to look again. */
  @Test
  void theNumbersOfADeletedQueueGoWhileTheTraceStands() throws Exception {
    SimulationShortcut.run(file);
    Desk.await(() -> ring().isKnown(), () -> "the ring shows " + ring());
    Desk.cursor().pause();
    Desk.await(() -> isSaid("kicks"), () -> "the ring says " + said());
    delete(topology().getDevices().get(0).getQueues().get(1));
    Desk.await(() -> isSaid(GONE), () -> "the ring says " + said());
    nobodyAsks();
    session.getTransactionalEditingDomain().getCommandStack().undo();
    Desk.await(() -> isSaid("kicks"), () -> "the ring says " + said());
    nobodyAsks();
    awaitClean();
  }

  @Test
  void whatWasSavedOfADeletedQueueReopensWithoutAWarning() throws Exception {
    delete(topology().getDevices().get(0).getQueues().get(1));
    Desk.await(() -> isSaid(GONE), () -> "the ring says " + said());
    session.save(new NullProgressMonitor());
    awaitClean();
    Desk.page().closeAllEditors(false);
    session.close(new NullProgressMonitor());
    Desk.openDiagram(file);
    session = TopologySessions.find(file);
    awaitClean();
    assertThat(logged).isEmpty();
  }
}

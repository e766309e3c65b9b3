// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.action.OpenRing;
import org.ringscope.sirius.action.OpenTable;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** Rings and tables of a system that runs: they follow, and nobody is asked to save anything. */
class StateDiagramsTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private final List<IStatus> logged = new ArrayList<>();
  private final ILogListener log = (status, plugin) -> {
    if (status.getSeverity() >= IStatus.WARNING) {
      logged.add(status);
    }
  };
  private IFile file;
  private Session session;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example(EXAMPLE);
    Desk.openDiagram(file);
    session = TopologySessions.find(file);
    awaitClean();
    Platform.addLogListener(log);
  }

  @AfterEach
  void clear() throws Exception {
    Platform.removeLogListener(log);
    SimulationShortcut.configuration(file).delete(); // the next test must not run as this one did
    Desk.clear();
  }

  private void awaitClean() {
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
  }

  private Topology topology() {
    return TopologySessions.topology(session, file);
  }

  private EObject queue(int index) {
    return topology().getDevices().get(0).getQueues().get(index);
  }

  private DialectEditor inFront() {
    return Desk.page().getActiveEditor() instanceof DialectEditor editor ? editor : null;
  }

  private void openRing(int index) {
    DialectEditor before = inFront();
    new OpenRing().execute(List.of(queue(index)), Map.of());
    Desk.await(() -> inFront() != null && inFront() != before, () -> "no ring diagram has opened");
    awaitClean();
  }

  private Ring ring(int index) {
    return StateResource.of(topology()).system().getRings().get(index);
  }

  private static int availIdx(int queue) {
    return Desk.cursor().state().queue(queue).ring().byFormat(SplitRingState::availIdx, packed -> -1);
  }

  private static List<String> names(DDiagram diagram) {
    return diagram.getDiagramElements().stream().map(DDiagramElement::getName).toList();
  }

  private static boolean says(DDiagram diagram, String name) {
    return names(diagram).contains(name);
  }

  @Test
  void aRingFollowsWithoutMakingTheSessionDirty() throws Exception {
    openRing(1);
    Desk.shot("ring-without-trace");
    DDiagram diagram = (DDiagram) inFront().getRepresentation();
    int elements = diagram.getDiagramElements().size();
    assertThat(elements).isGreaterThan(16);
    boolean canUndo = session.getTransactionalEditingDomain().getCommandStack().canUndo();
    SimulationShortcut.run(file);
    Desk.await(() -> ring(1).isKnown() && Desk.cursor().state() != null
        && Desk.cursor().state().queue(1).buffers() > 20, () -> "the ring shows " + ring(1));
    Desk.cursor().pause();
    Desk.await(() -> says(diagram, "avail.idx " + availIdx(1)), () -> "at %s the ring shows %s, not avail.idx %d"
        .formatted(Desk.cursor().instant(), names(diagram), availIdx(1)));
    Desk.cursor().toBegin();
    Desk.await(() -> says(diagram, "avail.idx ?"), () -> "at begin the ring shows " + names(diagram));
    Desk.cursor().follow();
    Desk.await(() -> !says(diagram, "avail.idx ?"), () -> "live the ring shows " + names(diagram));
    Desk.shot("ring-live");
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
    assertThat(inFront().isDirty()).isFalse();
    assertThat(session.getTransactionalEditingDomain().getCommandStack().canUndo()).isEqualTo(canUndo);
    TopologySessions.execute(session, () -> topology().setName("renamed"));
    Desk.await(() -> session.getStatus() == SessionStatus.DIRTY, () -> "a change of the user is not noticed");
    session.save(new NullProgressMonitor());
    awaitClean();
    Desk.cursor().close();
    Desk.await(() -> !ring(1).isKnown(), () -> "the ring shows " + ring(1));
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
    assertThat(logged).isEmpty();
  }

  @Test
  void aRingOfWhichOnlyCountsAreKnownSaysSo() throws Exception {
    openRing(1);
    ILaunchConfigurationWorkingCopy run = SimulationShortcut.configuration(file).getWorkingCopy();
    run.setAttribute("org.ringscope.ide.simulation.level", "MESSAGES");
    run.doSave();
    SimulationShortcut.run(file);
    DDiagram diagram = (DDiagram) inFront().getRepresentation();
    Desk.await(() -> names(diagram).stream().anyMatch(each -> each.contains("Counts only: ")),
        () -> "the ring shows " + names(diagram));
    Desk.cursor().pause();
    Desk.settle();
    Desk.shot("ring-of-counts");
    assertThat(names(diagram)).doesNotContain("⋯", "avail.idx ?", "desc");
    ILaunch launch = DebugPlugin.getDefault().getLaunchManager().getLaunches()[0];
    launch.terminate();
    Desk.await(() -> launch.isTerminated() && !Desk.cursor().session().isLive(), () -> "the run goes on");
    Desk.cursor().close();
    Desk.await(() -> says(diagram, "avail.idx ?"), () -> "the ring shows " + names(diagram));
    assertThat(logged).isEmpty();
  }

  @Test
  void aTableFollowsToo() throws Exception {
    DialectEditor before = inFront();
    new OpenTable().execute(List.of(queue(0)), Map.of());
    Desk.await(() -> inFront() != null && inFront() != before, () -> "no table has opened");
    awaitClean();
    SimulationShortcut.run(file);
    Desk.await(() -> Desk.cursor().state() != null && Desk.cursor().state().queue(1).buffers() > 20,
        () -> "no buffers");
    Desk.shot("table-live");
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
    StateRepresentations.open(session, topology(), StateRepresentations.TREE, state -> state.system().getTree());
    awaitClean();
    Desk.await(() -> !inFront().isDirty(), () -> "the tree is dirty");
    Desk.shot("tree-live");
    assertThat(logged).isEmpty();
  }

  @Test
  void aSavedRingReopensWithoutATraceAndWithoutAWarning() throws Exception {
    openRing(1);
    int elements = ((DDiagram) inFront().getRepresentation()).getDiagramElements().size();
    SimulationShortcut.run(file);
    Desk.await(() -> ring(1).isKnown(), () -> "the ring shows " + ring(1));
    session.save(new NullProgressMonitor());
    Desk.cursor().close();
    Desk.page().closeAllEditors(false);
    session.close(new NullProgressMonitor());
    logged.clear();
    Desk.openDiagram(file);
    session = TopologySessions.find(file);
    openRing(1);
    assertThat(((DDiagram) inFront().getRepresentation()).getDiagramElements()).hasSize(elements);
    Desk.shot("ring-reopened");
    assertThat(logged).isEmpty();
    String kept = Files.readString(Desk.file(EXAMPLE, "representations.aird").getLocation().toPath());
    assertThat(kept).contains("ringscope:/state/");
  }
}

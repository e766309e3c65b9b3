// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.ide.examples.Example;
import org.ringscope.ide.examples.ExampleInstaller;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.action.OpenTable;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** Rings and tables of a system that runs: they follow, and nobody is asked to save anything. */
class StateDiagramsTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private final List<IStatus> logged = new ArrayList<>();
  private final ILogListener log = (status, plugin) -> logged.add(status);
  private IFile file;
  private Session session;

  @BeforeEach
  void open() throws Exception {
    Desk.clear();
    Desk.open();
    ExampleInstaller.install(Example.find(EXAMPLE).orElseThrow(), new NullProgressMonitor());
    file = Desk.file(EXAMPLE, EXAMPLE + ".topology");
    Desk.openDiagram(file);
    session = TopologySessions.find(file);
    awaitClean();
    Platform.addLogListener(log);
  }

  @AfterEach
  void clear() throws Exception {
    Platform.removeLogListener(log);
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
    Desk.settle();
    Desk.await(() -> LiveDiagrams.lastRefreshNanos() > 0, () -> "no refresh");
    Desk.shot("tree-live");
    assertThat(logged).isEmpty();
  }
}

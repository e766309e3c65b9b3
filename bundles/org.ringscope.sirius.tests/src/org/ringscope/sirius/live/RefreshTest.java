// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** Diagrams that follow a run change what their elements say, seldom enough, and only while somebody looks. */
class RefreshTest {
  private static final int SOME = 4;
  /** Four a second, and a timer is not exact. */
  private static final long LEAST_NANOS_BETWEEN = 240_000_000;

  private IFile file;
  private Session session;
  private int refreshes;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example("rpmsg-client-sample");
    Desk.openDiagram(file);
    session = TopologySessions.find(file);
    LiveDiagrams.listen(new RefreshListener() {
      @Override
      public void ended() {
        refreshes++;
      }
    });
  }

  @AfterEach
  void clear() throws Exception {
    LiveDiagrams.listen(RefreshListener.NOBODY);
    Desk.clear();
  }

  private DialectEditor show(String description, Function<StateResource, EObject> shown) {
    StateRepresentations.open(session, TopologySessions.topology(session, file), description, shown);
    Desk.await(() -> Desk.page().getActiveEditor() instanceof DialectEditor editor
        && editor.getRepresentation().getName().startsWith(description.equals(StateRepresentations.RING) ? "rpmsg0"
            : "messages"),
        () -> "in front is " + Desk.page().getActiveEditor());
    return (DialectEditor) Desk.page().getActiveEditor();
  }

  private static long buffers() {
    return Desk.cursor().state() == null ? 0 : Desk.cursor().state().queue(1).buffers();
  }

  private static void awaitBuffers(long more) {
    long until = buffers() + more;
    Desk.await(() -> buffers() >= until, () -> "%d buffers, %d are due".formatted(buffers(), until));
  }

  @Test
  void ofARingNothingComesOrGoes() throws Exception {
    nothingComesOrGoes(StateRepresentations.RING, state -> state.system().getRings().get(1));
  }

  @Test
  void ofMessagesNothingComesOrGoes() throws Exception {
    nothingComesOrGoes(StateRepresentations.FLOW, state -> state.system().getFlows().get(0));
  }

  private void nothingComesOrGoes(String description, Function<StateResource, EObject> shown) throws Exception {
    DialectEditor editor = show(description, shown);
    SimulationShortcut.run(file);
    awaitBuffers(20);
    Changes changes = new Changes();
    DRepresentation representation = editor.getRepresentation();
    representation.eAdapters().add(changes);
    ((IDiagramWorkbenchPart) editor).getDiagram().eAdapters().add(changes);
    awaitBuffers(20);
    int before = refreshes;
    Desk.shot("following-" + description);
    Desk.cursor().toBegin();
    Desk.await(() -> buffers() <= 0, () -> buffers() + " buffers at begin");
    Desk.await(() -> refreshes > before, () -> "no refresh");
    Desk.await(() -> changes.said > 0, () -> "no name has changed");
    assertThat(changes.structural).isEmpty();
  }

  /** Hears of elements and views that come or go, and of names that change. */
  private static final class Changes extends EContentAdapter {
    private final List<String> structural = new ArrayList<>();
    private int said;

    @Override
    public void notifyChanged(Notification change) {
      super.notifyChanged(change);
      String feature = change.getFeature() instanceof ENamedElement named ? named.getName() : "";
      if (Set.of("ownedDiagramElements", "persistedChildren", "transientChildren", "persistedEdges", "transientEdges")
          .contains(feature)) {
        structural.add(feature + " " + change.getEventType() + " " + change.getNewValue() + change.getOldValue());
      } else if (feature.equals("name")) {
        said++;
      }
    }
  }

  @Test
  void thereAreFewRefreshesAndNoneWhileNobodyLooks() throws Exception {
    SimulationShortcut.run(file);
    awaitBuffers(5);
    int first = refreshes + 1;
    Desk.await(() -> refreshes >= first, () -> "no refresh");
    long begin = System.nanoTime();
    Desk.await(() -> refreshes >= first + SOME, () -> refreshes + " refreshes, " + (first + SOME) + " are due");
    assertThat(System.nanoTime() - begin).as("for " + SOME + " refreshes").isGreaterThan(SOME * LEAST_NANOS_BETWEEN);
    Desk.page().closeAllEditors(false);
    Desk.settle();
    int closed = refreshes;
    awaitBuffers(10);
    assertThat(refreshes).as("when nobody looks").isEqualTo(closed);
  }
}

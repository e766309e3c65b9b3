// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.ShapeEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.gmf.runtime.notation.Location;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.sirius.Desk;

/** A topology gets its diagram, and the diagram opens. */
class OpenDiagramTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example(EXAMPLE);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void showsCoresAndQueuesAndIsNotDirty() throws Exception {
    DDiagramEditor editor = Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
    Desk.shot("topology-static");
    assertThat(Desk.diagram(editor).getDiagramElements()).extracting(DDiagramElement::getTarget)
        .hasAtLeastOneElementOfType(Core.class).hasAtLeastOneElementOfType(Virtqueue.class);
    Desk.await(() -> !editor.isDirty(), () -> "it is dirty");
    assertThat(Desk.file(EXAMPLE, "representations.aird").exists()).isTrue();
  }

  /** Sirius forgets to lay a new diagram out once in a while. */
  @Test
  void whatLiesOnOneAnotherIsLaidOut() throws Exception {
    DDiagramEditor editor = Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    List<IGraphicalEditPart> cores = ((IDiagramWorkbenchPart) editor).getDiagramEditPart().getChildren().stream()
        .filter(ShapeEditPart.class::isInstance).map(IGraphicalEditPart.class::cast).toList();
    assertThat(LaidOut.overlaps(cores)).as("new").isFalse();
    QuietChange.run(session, () -> cores.forEach(each -> {
      Location place = (Location) ((Node) each.getNotationView()).getLayoutConstraint();
      place.setX(10);
      place.setY(10);
    }));
    Desk.await(() -> LaidOut.overlaps(cores), () -> "they stay where they were");
    LaidOut.see(editor);
    Desk.await(() -> !LaidOut.overlaps(cores), () -> "they stay on one another");
  }

  /** What Sirius never draws is opened again. */
  @Test
  void whatIsNotDrawnInTimeIsTold() throws Exception {
    DDiagramEditor editor = Desk.openDiagram(file);
    DiagramEditPart diagram = ((IDiagramWorkbenchPart) editor).getDiagramEditPart();
    List<String> told = new ArrayList<>();
    LaidOut.whenDrawn(editor, () -> told.add("drawn"), () -> told.add("not drawn"));
    Desk.await(() -> told.size() == 1, () -> "nothing is told");
    diagram.deactivate();
    LaidOut.whenDrawn(editor, () -> told.add("drawn"), () -> told.add("not drawn"));
    Desk.await(() -> told.size() == 2, () -> "nothing is told of what is not drawn");
    diagram.activate();
    assertThat(told).containsExactly("drawn", "not drawn");
  }

  @Test
  void reopensAsItWas() throws Exception {
    DDiagramEditor editor = Desk.openDiagram(file);
    int elements = Desk.diagram(editor).getDiagramElements().size();
    Session session = TopologySessions.find(file);
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
    byte[] topology = bytes(file);
    byte[] representations = bytes(Desk.file(EXAMPLE, "representations.aird"));
    Desk.page().closeAllEditors(false);
    session.close(new NullProgressMonitor());
    DDiagramEditor again = Desk.openDiagram(file);
    assertThat(Desk.diagram(again).getDiagramElements()).hasSize(elements);
    Desk.await(() -> !again.isDirty(), () -> "it is dirty");
    assertThat(bytes(file)).isEqualTo(topology);
    assertThat(new String(bytes(Desk.file(EXAMPLE, "representations.aird")), StandardCharsets.UTF_8))
        .isEqualTo(new String(representations, StandardCharsets.UTF_8));
  }

  @Test
  void ourEditorEditsTheSameModel() throws Exception {
    IDE.openEditor(Desk.page(), file);
    Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    Desk.settle();
    EObject shared = SharedTopologies.of(file).topology();
    assertThat(shared).isSameAs(TopologySessions.topology(session, file));
    assertThat(((Topology) shared).getCores()).isNotEmpty();
    session.close(new NullProgressMonitor());
    assertThat(SharedTopologies.of(file)).isNull();
  }

  /** Providers of labels hang themselves on the elements, which only one thread may do. */
  @Test
  void labelsAreAskedForOnTheUiThread() throws Exception {
    Session session = TopologySessions.open(file, new NullProgressMonitor());
    Set<String> asked = ConcurrentHashMap.newKeySet();
    Adapter labels = new AdapterImpl() {
      @Override
      public boolean isAdapterForType(Object type) {
        asked.add(Job.getJobManager().currentJob() instanceof OpenDiagramJob ? "job" : "other");
        return false;
      }
    };
    TopologySessions.topology(session, file).eAllContents().forEachRemaining(each -> each.eAdapters().add(labels));
    Desk.openDiagram(file);
    assertThat(asked).containsExactly("other");
  }

  private static byte[] bytes(IFile file) throws Exception {
    try (InputStream in = file.getContents(true)) {
      return in.readAllBytes();
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.DiagramEditor;
import org.eclipse.gmf.runtime.draw2d.ui.internal.figures.ImageFigureEx;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.AbstractDNode;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusGMFHelper;
import org.eclipse.sirius.diagram.ui.part.ValidateAction;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** What the rules say, on elements of the topology diagram. */
class ValidationTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;
  private DDiagramEditor diagram;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example(EXAMPLE);
    diagram = Desk.openDiagram(file);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void isDrawnOverTheElementAndMendedFromItsMenu() throws Exception {
    assertThat(isMarked(queue())).isFalse();
    breakQueue();
    Desk.await(() -> isMarked(queue()), () -> "nothing is drawn over the queue");
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    Desk.shot("validation-error");
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    assertThat(contextMenu()).contains("Quick Fix: Give queue rpmsg0/0 16 entries");
    List<QuickFixMenu.Fix> fixes = QuickFixMenu.fixes(queue());
    assertThat(fixes).extracting(QuickFixMenu.Fix::getText)
        .containsExactly("Quick Fix: Give queue rpmsg0/0 16 entries");
    fixes.get(0).run();
    assertThat(queue().getSize()).isEqualTo(16);
    Desk.await(() -> !isMarked(queue()), () -> "the mark is still there");
  }

  @Test
  void aBusIsGivenWhatItLacksFromItsMenu() {
    RpmsgDevice bus = (RpmsgDevice) queue().eContainer();
    Core host = bus.getDriverSide();
    assertThat(QuickFixMenu.fixes(bus)).isEmpty();
    TopologySessions.execute(TopologySessions.find(file), () -> bus.setDriverSide(null));
    QuickFixMenu.fixes(bus).get(0).run();
    assertThat(bus.getDriverSide()).isSameAs(host);
    assertThat(QuickFixMenu.fixes(bus)).isEmpty();
  }

  @Test
  void validateDiagramListsWhatIsWrongNowOnce() throws Exception {
    breakQueue();
    assertThat(markers(file, TopologyMarkers.TYPE)).noneMatch(ValidationTest::isAboutSize);
    DiagramEditor shown = (DiagramEditor) diagram;
    ResourcesPlugin.getWorkspace()
        .run(monitor -> ValidateAction.runValidation(shown.getDiagramEditPart(), shown.getDiagram()), null);
    Desk.await(() -> markers(file, TopologyMarkers.TYPE).stream().filter(ValidationTest::isAboutSize).count() == 1,
        () -> "the problem is not listed once");
    assertThat(markers(Desk.file(EXAMPLE, "representations.aird"), IMarker.PROBLEM)).isEmpty();
    Desk.await(() -> Desk.page().isPartVisible(Desk.page().findView(IPageLayout.ID_PROBLEM_VIEW)),
        () -> "the problems are not shown");
    Desk.shot("validation-problems");
  }

  @Test
  void problemsAreMendedInTheSessionWithoutOurEditor() throws Exception {
    breakQueue();
    diagram.doSave(new NullProgressMonitor());
    Desk.await(() -> markers(file, TopologyMarkers.TYPE).stream().anyMatch(ValidationTest::isAboutSize),
        () -> "the problem is not listed");
    IMarker marker =
        markers(file, TopologyMarkers.TYPE).stream().filter(ValidationTest::isAboutSize).findFirst().orElseThrow();
    IDE.getMarkerHelpRegistry().getResolutions(marker)[0].run(marker);
    assertThat(queue().getSize()).isEqualTo(16);
    Desk.await(() -> !diagram.isDirty(), () -> "what was mended is not saved");
    assertThat(Desk.page().getEditorReferences()).hasSize(1);
    Desk.await(() -> markers(file, TopologyMarkers.TYPE).stream().noneMatch(ValidationTest::isAboutSize),
        () -> "the problem is still listed");
  }

  private static boolean isAboutSize(IMarker marker) {
    return "ring-size".equals(marker.getAttribute(TopologyMarkers.RULE, ""));
  }

  private static List<IMarker> markers(IResource resource, String type) {
    try {
      return Stream.of(resource.findMarkers(type, true, IResource.DEPTH_ZERO)).toList();
    } catch (CoreException e) {
      throw new AssertionError(e);
    }
  }

  private void breakQueue() {
    TopologySessions.execute(session(), () -> queue().setSize(13));
  }

  private Session session() {
    return TopologySessions.find(file);
  }

  private Virtqueue queue() {
    Topology topology = TopologySessions.topology(session(), file);
    return topology.getDevices().get(0).getQueues().get(0);
  }

  /** Whether a sign for errors lies over the figure of an element, and leaves its clock to be read. */
  private boolean isMarked(Virtqueue queue) {
    Desk.settle();
    IGraphicalEditPart part = part(queue);
    Image sign =
        FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR).getImage();
    assertThat(sign.getBounds().width).isLessThan(part.getFigure().getBounds().width / 2);
    IFigure top = part.getFigure();
    while (top.getParent() != null) {
      top = top.getParent();
    }
    return has(top, sign);
  }

  private IGraphicalEditPart part(Virtqueue queue) {
    DDiagramElement shown = Desk.diagram(diagram).getDiagramElements().stream()
        .filter(each -> each instanceof AbstractDNode && each.getTarget() == queue).findFirst().orElseThrow();
    View view = SiriusGMFHelper.getGmfView(shown);
    return (IGraphicalEditPart) ((DiagramEditor) diagram).getDiagramGraphicalViewer().getEditPartRegistry().get(view);
  }

  /** What the context menu of the queue offers. */
  private List<String> contextMenu() {
    Desk.page().activate(diagram);
    ((DiagramEditor) diagram).getDiagramGraphicalViewer().select(part(queue()));
    Desk.settle();
    Menu menu = ((DiagramEditor) diagram).getDiagramGraphicalViewer().getControl().getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    List<String> texts = Stream.of(menu.getItems()).map(MenuItem::getText).toList();
    menu.notifyListeners(SWT.Hide, new Event());
    return texts;
  }

  private static boolean has(IFigure figure, Image sign) {
    return figure instanceof ImageFigureEx drawn && drawn.getImage() == sign
        || figure.getChildren().stream().anyMatch(child -> has(child, sign));
  }
}

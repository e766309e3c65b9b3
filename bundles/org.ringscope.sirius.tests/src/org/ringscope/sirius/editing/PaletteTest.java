// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.palette.PaletteContainer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramGraphicalViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.ui.edit.api.part.IDiagramElementEditPart;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** What is made with the tools of the palette. */
class PaletteTest {
  private IFile file;
  private DDiagramEditor diagram;
  private IDiagramGraphicalViewer viewer;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example("rpmsg-client-sample");
    diagram = Desk.openDiagram(file);
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    viewer = ((IDiagramWorkbenchPart) diagram).getDiagramGraphicalViewer();
    Desk.settle();
  }

  @AfterEach
  void clear() throws Exception {
    Desk.page().toggleZoom(Desk.page().getReference(diagram));
    Desk.clear();
  }

  @Test
  void aNewElementIsSelectedAndNamedAtOnce() {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    int before = topology.getCores().size();
    use("Core");
    Desk.await(() -> topology.getCores().size() == before + 1, () -> "no core was made");
    Core made = topology.getCores().get(before);
    Desk.await(() -> field() != null, () -> "its name is not open for editing");
    assertThat(viewer.getSelectedEditParts()).hasSize(1);
    assertThat(((IDiagramElementEditPart) viewer.getSelectedEditParts().get(0)).resolveDiagramElement().getTarget())
        .isSameAs(made);
    assertThat(field().getText()).isEqualTo(made.getName());
    Desk.shot("palette-name");
    field().setText("dsp");
    field().notifyListeners(SWT.DefaultSelection, new Event());
    Desk.await(() -> made.getName().equals("dsp") && field() == null, () -> "it is called " + made.getName());
    undo();
    undo();
    assertThat(topology.getCores()).hasSize(before);
  }

  @Test
  void aNewEndOnTheBorderOfACoreIsNamedAtOnce() {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    Core core = topology.getCores().get(0);
    int before = core.getEndpoints().size();
    Rectangle area = bounds(part(core));
    use("Endpoint", area.x + area.width - 8, area.y + area.height / 2);
    Desk.await(() -> core.getEndpoints().size() == before + 1, () -> "no endpoint was made");
    Endpoint made = core.getEndpoints().get(before);
    Desk.await(() -> field() != null, () -> "its name is not open for editing");
    Desk.shot("palette-name-of-endpoint");
    assertThat(field().getText()).isEqualTo(made.getName());
    field().setText("console");
    field().notifyListeners(SWT.DefaultSelection, new Event());
    Desk.await(() -> made.getName().equals("console") && field() == null, () -> "it is called " + made.getName());
  }

  @Test
  void aNewTaskInACoreIsNamedAtOnce() {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    Core core = topology.getCores().get(0);
    int before = core.getTasks().size();
    Rectangle area = bounds(part(core));
    use("Client Sample", area.x + area.width / 2, area.y + area.height - 12);
    Desk.await(() -> core.getTasks().size() == before + 1, () -> "no task was made");
    Task made = core.getTasks().get(before);
    Desk.await(() -> field() != null, () -> "its name is not open for editing");
    Desk.shot("palette-name-of-task");
    assertThat(field().getText()).isEqualTo(made.getName());
    field().setText("sender");
    field().notifyListeners(SWT.DefaultSelection, new Event());
    Desk.await(() -> made.getName().equals("sender") && field() == null, () -> "it is called " + made.getName());
  }

  /** The device and the memory that come with a bus stand beside the cores; when it is drawn again, too. */
  @Test
  void whatALineBringsComesBackToItsPlace() {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    use("Core");
    viewer.getEditDomain().getPaletteViewer().setActiveTool(null);
    Core made = topology.getCores().get(2);
    int devices = topology.getDevices().size();
    connect("RPMsg Bus", part(topology.getCores().get(0)), part(made));
    Desk.await(() -> topology.getDevices().size() == devices + 1, () -> "no bus was made");
    viewer.getEditDomain().getPaletteViewer().setActiveTool(null);
    Desk.settle();
    EObject bus = topology.getDevices().get(devices);
    Rectangle place = part(bus).getFigure().getBounds().getCopy();
    Desk.shot("palette-bus");
    undo();
    assertThat(topology.getDevices()).hasSize(devices);
    TopologySessions.find(file).getTransactionalEditingDomain().getCommandStack().redo();
    Desk.await(() -> part(bus).getFigure().getBounds().getTopLeft().equals(place.getTopLeft()),
        () -> "it stands at " + part(bus).getFigure().getBounds() + ", not at " + place);
    Desk.shot("palette-bus-again");
  }

  @Test
  void aNewElementThatKeepsItsNameIsUndoneInOneStep() {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    int before = topology.getDevices().size();
    use("RPMsg Device");
    Desk.await(() -> field() != null, () -> "its name is not open for editing");
    viewer.getEditDomain().getPaletteViewer().setActiveTool(null);
    Desk.await(() -> field() == null, () -> "its name is still open for editing");
    assertThat(topology.getDevices()).hasSize(before + 1);
    undo();
    assertThat(topology.getDevices()).hasSize(before);
  }

  @Test
  void aCopyIsPastedUnderAFreeName() throws Exception {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    Core first = topology.getCores().get(0);
    Desk.page().activate(diagram);
    viewer.select(part(first));
    Desk.settle();
    IHandlerService handlers = Desk.window().getService(IHandlerService.class);
    handlers.executeCommand("org.eclipse.ui.edit.copy", null);
    viewer.select(viewer.getContents());
    Desk.settle();
    handlers.executeCommand("org.eclipse.ui.edit.paste", null);
    Desk.await(() -> topology.getCores().size() == 3, () -> "nothing was pasted");
    assertThat(topology.getCores()).extracting(Core::getName).doesNotHaveDuplicates();
    undo();
    assertThat(topology.getCores()).hasSize(2);
  }

  private void undo() {
    TopologySessions.find(file).getTransactionalEditingDomain().getCommandStack().undo();
    Desk.settle();
  }

  /** What shows an element in the diagram itself. */
  private GraphicalEditPart part(EObject element) {
    return viewer.getContents().getChildren().stream()
        .filter(each -> each instanceof IDiagramElementEditPart part && part.resolveDiagramElement() != null
            && part.resolveDiagramElement().getTarget() == element)
        .map(GraphicalEditPart.class::cast).findFirst().orElseThrow();
  }

  private static Rectangle bounds(GraphicalEditPart part) {
    Rectangle bounds = part.getFigure().getBounds().getCopy();
    part.getFigure().translateToAbsolute(bounds);
    return bounds;
  }

  /** Takes a tool and clicks where nothing is. */
  private void use(String tool) {
    use(tool, 100, viewer.getControl().getSize().y - 150);
  }

  private void use(String tool, int x, int y) {
    choose(tool);
    click(x, y);
  }

  private void click(int x, int y) {
    mouse(SWT.MouseMove, x, y, 0);
    mouse(SWT.MouseDown, x, y, 0);
    mouse(SWT.MouseUp, x, y, SWT.BUTTON1);
  }

  /** From the upper left of one box to that of another. */
  private void connect(String tool, GraphicalEditPart from, GraphicalEditPart to) {
    Rectangle begin = bounds(from);
    Rectangle end = bounds(to);
    use(tool, begin.x + 6, begin.y + 6);
    click(end.x + 6, end.y + 6);
  }

  private void choose(String tool) {
    viewer.getEditDomain().getPaletteViewer()
        .setActiveTool((ToolEntry) find(viewer.getEditDomain().getPaletteViewer().getPaletteRoot(), tool));
  }

  private void mouse(int type, int x, int y, int state) {
    Event event = new Event();
    event.x = x;
    event.y = y;
    event.button = type == SWT.MouseMove ? 0 : 1;
    event.stateMask = state;
    viewer.getControl().notifyListeners(type, event);
    Desk.settle();
  }

  private static PaletteEntry find(PaletteContainer in, String label) {
    for (PaletteEntry each : in.getChildren()) {
      PaletteEntry inner = each instanceof PaletteContainer container ? find(container, label) : null;
      if (inner != null || each instanceof ToolEntry && label.equals(each.getLabel())) {
        return inner != null ? inner : each;
      }
    }
    return null;
  }

  /** The field over a label; null if none is open. */
  private Text field() {
    Desk.settle();
    return Stream.of(((Composite) viewer.getControl()).getChildren()).filter(Text.class::isInstance)
        .map(Text.class::cast).filter(Text::isVisible).findFirst().orElse(null);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.sirius.session.TopologySessions;

/** How much of a diagram's room its palette takes. */
class PaletteFlyoutTest {
  private static final String STATE = "org.eclipse.gmf.pstate";
  private DDiagramEditor topology;

  @BeforeEach
  void open() throws Exception {
    topology = Desk.openDiagram(Desk.example("rpmsg-client-sample"));
    Desk.page().activate(topology);
    if (!Desk.page().isPageZoomed()) {
      Desk.page().toggleZoom(Desk.page().getReference(topology));
    }
    Desk.await(() -> palette(topology).isVisible(), () -> "the palette is folded");
  }

  @AfterEach
  void clear() throws Exception {
    Desk.window().getShell().setBounds(Desk.window().getShell().getMonitor().getBounds());
    if (Desk.page().isPageZoomed()) {
      Desk.page().toggleZoom(Desk.page().getActivePartReference());
    }
    Desk.clear();
  }

  @Test
  void itIsFoldedWhereNothingCanBeMade() {
    StateRepresentations.openRing(TopologySessions.find(file()), model(), "rpmsg0/1");
    Desk.await(() -> Desk.diagramEditor() != null && Desk.diagramEditor() != topology, () -> "no ring is open");
    Desk.await(() -> !palette(Desk.diagramEditor()).isVisible(), () -> "the palette takes room");
    Desk.await(() -> wish() == null, () -> "remembered for other diagrams is " + wish());
  }

  @Test
  void itIsFoldedInANarrowEditorAndBackInAWideOne() {
    narrow();
    Desk.shot("palette-folded");
    Desk.await(() -> wish() == null, () -> "remembered for other diagrams is " + wish());
    assertThat(canvas().getSize().x).isGreaterThan(canvas().getParent().getSize().x * 9 / 10);
    Desk.window().getShell().setSize(1300, 800);
    Desk.await(() -> palette(topology).isVisible(), () -> "the palette is folded");
  }

  @Test
  void theKeyOpensItOverTheDiagramUntilItIsLeft() throws Exception {
    narrow();
    int width = canvas().getSize().x;
    Desk.window().getService(IHandlerService.class).executeCommand("org.ringscope.sirius.palette", null);
    Desk.await(() -> palette(topology).isVisible() && palette(topology).isFocusControl(), () -> "it is not open");
    Desk.shot("palette-over-the-diagram");
    assertThat(canvas().getSize().x).isEqualTo(width);
    Event escape = new Event();
    escape.character = SWT.ESC;
    palette(topology).notifyListeners(SWT.KeyUp, escape);
    Desk.await(() -> !palette(topology).isVisible() && canvas().isFocusControl(), () -> "it stays open");
    Desk.await(() -> wish() == null, () -> "remembered for other diagrams is " + wish());
  }

  @Test
  void namesOfDrawersCanBeRead() {
    PaletteViewer palette =
        ((IDiagramWorkbenchPart) topology).getDiagramGraphicalViewer().getEditDomain().getPaletteViewer();
    List<Label> names = labels(((GraphicalEditPart) palette.getContents()).getFigure())
        .filter(each -> palette.getPaletteRoot().getChildren().stream()
            .anyMatch(drawer -> drawer.getLabel().equals(each.getText())))
        .toList();
    assertThat(names).extracting(Label::getText).contains("Description only");
    assertThat(names).filteredOn(Label::isTextTruncated).extracting(Label::getText).isEmpty();
  }

  private static Stream<Label> labels(IFigure figure) {
    Stream<Label> own = figure instanceof Label label ? Stream.of(label) : Stream.empty();
    return Stream.concat(own, figure.getChildren().stream().flatMap(PaletteFlyoutTest::labels));
  }

  private void narrow() {
    Desk.window().getShell().setSize(PaletteFlyout.ROOM, 800);
    Desk.await(() -> !palette(topology).isVisible(), () -> "the palette takes room");
  }

  private Control canvas() {
    return ((IDiagramWorkbenchPart) topology).getDiagramGraphicalViewer().getControl();
  }

  private static Control palette(DDiagramEditor editor) {
    return ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer().getEditDomain().getPaletteViewer().getControl();
  }

  private static String wish() {
    return InstanceScope.INSTANCE.getNode("org.eclipse.gmf.runtime.diagram.ui").get(STATE, null);
  }

  private static IFile file() {
    return Desk.file("rpmsg-client-sample", "rpmsg-client-sample.topology");
  }

  private static Topology model() {
    return TopologySessions.topology(TopologySessions.find(file()), file());
  }
}

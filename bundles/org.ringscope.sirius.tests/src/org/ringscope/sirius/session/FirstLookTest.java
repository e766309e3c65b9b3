// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.internal.ui.palette.editparts.DrawerEditPart;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.action.OpenTable;

/** What an editor shows when it opens. */
class FirstLookTest {
  private IFile file;
  private DDiagramEditor diagram;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example("rpmsg-client-sample");
    diagram = Desk.openDiagram(file);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void thePaletteShowsAllToolsOfItsFirstDrawer() {
    PaletteViewer palette =
        ((IDiagramWorkbenchPart) diagram).getDiagramGraphicalViewer().getEditDomain().getPaletteViewer();
    Desk.await(() -> open(palette).size() == 1, () -> "open are " + open(palette));
    assertThat(open(palette)).containsExactly("Cores");
    Desk.shot("palette");
  }

  private static List<String> open(PaletteViewer palette) {
    return palette.getPaletteRoot().getChildren().stream().filter(PaletteDrawer.class::isInstance)
        .map(PaletteDrawer.class::cast).filter(each -> isOpen(each, palette)).map(PaletteDrawer::getLabel).toList();
  }

  /** A palette that is not to be seen yet says how it will begin. */
  private static boolean isOpen(PaletteDrawer drawer, PaletteViewer palette) {
    return palette.getEditPartRegistry().get(drawer) instanceof DrawerEditPart part ? part.isExpanded()
        : drawer.isInitiallyOpen();
  }

  @Test
  void aTableBeginsWithTheNamesOfItsLines() {
    Tree table = open(StateRepresentations.TABLE, state -> state.system().getTable());
    Desk.await(() -> table.getItemCount() == 2 && table.getHorizontalBar().getSelection() == 0,
        () -> "it begins at " + table.getHorizontalBar().getSelection());
    Desk.shot("table-static");
  }

  @Test
  void theNamesOfATableThatADeviceOpensCanBeRead() {
    Session session = TopologySessions.find(file);
    IEditorPart before = Desk.page().getActiveEditor();
    new OpenTable().execute(List.of(TopologySessions.topology(session, file).getDevices().get(0)), Map.of());
    Desk.await(() -> Desk.page().getActiveEditor() != before, () -> "no table has opened");
    awaitNames(session);
  }

  /** As Sirius may have kept it. */
  @Test
  void namesThatWereKeptWithoutWidthCanBeRead() {
    Session session = TopologySessions.find(file);
    open(StateRepresentations.TABLE, state -> state.system().getTable());
    DTable table = (DTable) ((DialectEditor) Desk.page().getActiveEditor()).getRepresentation();
    Desk.page().closeEditor(Desk.page().getActiveEditor(), false);
    TopologySessions.execute(session, () -> table.setHeaderColumnWidth(1));
    session.save(new NullProgressMonitor());
    open(StateRepresentations.TABLE, state -> state.system().getTable());
    awaitNames(session);
  }

  private static void awaitNames(Session session) {
    Tree table = ((TreeViewer) Desk.page().getActiveEditor().getSite().getSelectionProvider()).getTree();
    Desk.settle();
    Desk.await(() -> table.getColumn(0).getWidth() > 100, () -> "names have " + table.getColumn(0).getWidth());
    Desk.settle();
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
  }

  @Test
  void aTreeIsOpenInFull() {
    Tree tree = open(StateRepresentations.TREE, state -> state.system().getTree());
    Desk.await(() -> tree.getItemCount() == 1 && tree.getItem(0).getExpanded()
        && tree.getItem(0).getItem(0).getExpanded() && tree.getItem(0).getItem(0).getItemCount() == 2,
        () -> "it has " + tree.getItemCount());
    Desk.shot("tree-static");
  }

  private Tree open(String description, Function<StateResource, EObject> target) {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    StateRepresentations.open(TopologySessions.find(file), topology, description, target);
    Desk.settle();
    return ((TreeViewer) Desk.page().getActiveEditor().getSite().getSelectionProvider()).getTree();
  }
}

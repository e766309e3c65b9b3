// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramRootEditPart;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** What an empty topology diagram says. */
class EmptyHintTest {
  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  @Test
  void saysWhatToDoFirstWhileThereIsNothing() throws Exception {
    IFile file = emptyTopology();
    DDiagramEditor editor = Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    Topology topology = TopologySessions.topology(session, file);
    Desk.await(() -> EmptyHint.TEXT.equals(hint(editor)), () -> "it says " + hint(editor));
    Desk.shot("empty-hint");
    assertThat(new String(bytes(Desk.file("rpmsg-client-sample", "representations.aird")), StandardCharsets.UTF_8))
        .doesNotContain("Put Cores here");
    TopologySessions.execute(session, () -> {
      Core core = TopologyFactory.eINSTANCE.createCore();
      core.setName("host");
      topology.getCores().add(core);
    });
    Desk.await(() -> hint(editor) == null, () -> "with a core it says " + hint(editor));
    session.getTransactionalEditingDomain().getCommandStack().undo();
    Desk.await(() -> EmptyHint.TEXT.equals(hint(editor)), () -> "after Undo it says " + hint(editor));
  }

  @Test
  void saysNothingWhereThereAreElements() throws Exception {
    DDiagramEditor editor = Desk.openDiagram(Desk.example("rpmsg-client-sample"));
    assertThat(hint(editor)).isNull();
  }

  private static IFile emptyTopology() throws Exception {
    Desk.example("rpmsg-client-sample");
    IFile file = Desk.file("rpmsg-client-sample", "empty.topology");
    String text = """
        <?xml version="1.0" encoding="UTF-8"?>
        <topology:Topology xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
            xmlns:topology="http://ringscope.org/topology/2" name="empty"/>
        """;
    file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, new NullProgressMonitor());
    return file;
  }

  private static String hint(DDiagramEditor editor) {
    IFigure layer = LayerManager.Helper
        .find(((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer().getContents())
        .getLayer(DiagramRootEditPart.DECORATION_UNPRINTABLE_LAYER);
    return layer.getChildren().stream().filter(EmptyHint.class::isInstance).map(Label.class::cast)
        .map(Label::getText).findAny().orElse(null);
  }

  private static byte[] bytes(IFile file) throws Exception {
    try (InputStream in = file.getContents(true)) {
      return in.readAllBytes();
    }
  }
}

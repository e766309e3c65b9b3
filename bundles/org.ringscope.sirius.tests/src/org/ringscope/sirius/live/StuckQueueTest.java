// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** A queue whose device never takes anything, since no doorbell reaches it: both diagrams mark it while the system runs. */
class StuckQueueTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example(EXAMPLE);
    String text = new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8)
        .replaceFirst("delay=\"20ms\"", "delay=\"1000s\"");
    file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
    // the console would open over the diagram
    InstanceScope.INSTANCE.getNode("org.eclipse.debug.ui").putBoolean("DEBUG.consoleOpenOnOut", false);
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  private LiveMark mark(DDiagramEditor editor) {
    Topology topology = TopologySessions.topology(TopologySessions.find(file), file);
    return ViewerMarks.of(((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer())
        .of(topology.getDevices().get(0).getQueues().get(1));
  }

  @Test
  void isMarkedWhileItRuns() throws Exception {
    DDiagramEditor editor = Desk.openDiagram(file);
    SimulationShortcut.run(file);
    Desk.await(() -> mark(editor) != null && mark(editor).isWrong(), () -> "queue 1 shows " + mark(editor));
    assertThat(mark(editor).fault()).isEqualTo("WORK_WAITS");
    Desk.page().activate(editor);
    Desk.page().toggleZoom(Desk.page().getReference(editor));
    Desk.shot("stuck-sirius");
    Desk.page().toggleZoom(Desk.page().getReference(editor));
    IEditorPart ours = IDE.openEditor(Desk.page(), file);
    Desk.page().toggleZoom(Desk.page().getReference(ours));
    Desk.shot("stuck-ours");
    Desk.page().toggleZoom(Desk.page().getReference(ours));
  }
}

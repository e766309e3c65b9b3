// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gmf.runtime.diagram.ui.parts.IDiagramWorkbenchPart;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.eclipse.ui.IWorkbenchPartReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ringscope.diagram.live.LiveMark;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;

/** A topology diagram while its system runs. */
class LiveTopologyTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IFile file;
  private DDiagramEditor editor;
  private Session session;

  @BeforeEach
  void open() throws Exception {
    file = Desk.example(EXAMPLE);
    // the run must not end before it was looked at twice
    String text = new String(bytes(file), StandardCharsets.UTF_8).replace("delay=\"20ms\"", "delay=\"100ms\"");
    file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
    editor = Desk.openDiagram(file);
    session = TopologySessions.find(file);
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "the session is dirty");
  }

  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  private LiveMark mark(int queue) {
    Topology topology = TopologySessions.topology(session, file);
    Virtqueue shown = topology.getDevices().get(0).getQueues().get(queue);
    return ViewerMarks.of(((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer()).of(shown);
  }

  @Test
  void livesWithTheCursorAndIsNeverDirty() throws Exception {
    byte[] representations = bytes(Desk.file(EXAMPLE, "representations.aird"));
    // the console would open over the diagram
    InstanceScope.INSTANCE.getNode("org.eclipse.debug.ui").putBoolean("DEBUG.consoleOpenOnOut", false);
    SimulationShortcut.run(file);
    Desk.await(() -> mark(1) != null && mark(1).queue().buffers() > 10, () -> "queue 1 shows " + mark(1));
    IWorkbenchPartReference part = Desk.page().getReference(editor);
    Desk.page().activate(editor);
    Desk.page().toggleZoom(part);
    Desk.settle();
    ((ZoomManager) ((IDiagramWorkbenchPart) editor).getDiagramGraphicalViewer().getProperty(
        ZoomManager.class.toString())).setZoomAsText(ZoomManager.FIT_ALL);
    LiveMark before = mark(1);
    Desk.await(() -> !mark(1).equals(before), () -> "queue 1 stays at " + before);
    Desk.shot("topology-live");
    Desk.page().toggleZoom(part);
    assertThat(mark(0).towardsDriver()).isTrue();
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
    assertThat(editor.isDirty()).isFalse();
    Desk.cursor().toBegin();
    Desk.await(() -> mark(1) == null || mark(1).queue().buffers() <= 0, () -> "queue 1 shows " + mark(1));
    Desk.shot("topology-at-begin");
    Desk.cursor().close();
    Desk.await(() -> mark(1) == null, () -> "queue 1 shows " + mark(1));
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
    assertThat(bytes(Desk.file(EXAMPLE, "representations.aird"))).isEqualTo(representations);
  }

  private static byte[] bytes(IFile file) throws Exception {
    try (InputStream in = file.getContents(true)) {
      return in.readAllBytes();
    }
  }
}

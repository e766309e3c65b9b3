// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.ui.tools.api.editor.DDiagramEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.sirius.Desk;
import org.ringscope.sirius.session.TopologySessions;
import org.ringscope.testkit.EmptyErrorLog;

/** What the platform tells of a file of representations that says the same as before. */
@ExtendWith(EmptyErrorLog.class)
class UnchangedRepresentationsTest {
  @AfterEach
  void clear() throws Exception {
    Desk.clear();
  }

  /** A new project gets one a moment after it is made, when its diagram may be open already. */
  @Test
  void anEncodingIsNoReasonToReadThemAgain() throws Exception {
    IFile file = Desk.example("rpmsg-client-sample");
    DDiagramEditor editor = Desk.openDiagram(file);
    Session session = TopologySessions.find(file);
    Desk.await(() -> session.getStatus() == SessionStatus.SYNC, () -> "it is not saved");
    DDiagram diagram = Desk.diagram(editor);
    List<Integer> told = new CopyOnWriteArrayList<>();
    SessionListener listener = told::add;
    session.addListener(listener);
    AtomicBoolean isTold = new AtomicBoolean();
    IFile kept = file.getProject().getFile("representations.aird");
    IResourceChangeListener changes = event -> isTold.compareAndSet(false, hasEncoding(event, kept));
    ResourcesPlugin.getWorkspace().addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE);
    try {
      file.getProject().setDefaultCharset("ISO-8859-1", new NullProgressMonitor());
      Desk.await(isTold::get, () -> "nothing is told of " + kept);
      Desk.settle();
    } finally {
      ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
      session.removeListener(listener);
    }
    assertThat(told).doesNotContain(SessionListener.ABOUT_TO_BE_REPLACED, SessionListener.REPLACED);
    assertThat(Desk.diagramEditor()).isSameAs(editor);
    assertThat(Desk.diagram(editor)).isSameAs(diagram);
    assertThat(diagram.eResource()).isNotNull();
    assertThat(session.getStatus()).isEqualTo(SessionStatus.SYNC);
  }

  private static boolean hasEncoding(IResourceChangeEvent event, IFile file) {
    IResourceDelta delta = event.getDelta() == null ? null : event.getDelta().findMember(file.getFullPath());
    return delta != null && (delta.getFlags() & IResourceDelta.ENCODING) != 0;
  }
}

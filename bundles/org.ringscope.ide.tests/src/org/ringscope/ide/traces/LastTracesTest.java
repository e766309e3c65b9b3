// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** A recording is opened with its own picture, and is there again after the workbench has ended. */
@ExtendWith(EmptyErrorLog.class)
class LastTracesTest {
  private static final int LOOK_AGAIN_MILLIS = 20;

  private IProject project;
  private IFolder first;
  private IFolder second;

  @BeforeEach
  void record() throws Exception {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("board");
    project.create(null);
    project.open(null);
    first = project.getFolder("first");
    second = project.getFolder("second");
    Recordings.record(Fixtures.example("rpmsg-client-sample"), first.getLocation().toPath());
    Recordings.record(Fixtures.example("virtio-mmio-serial"), second.getLocation().toPath());
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
  }

  @AfterEach
  void clear() throws Exception {
    TraceCursor.of(window()).close();
    window().getActivePage().closeAllEditors(false);
    project.delete(true, true, null);
  }

  @Test
  void aRecordingBringsItsPictureAndComesBack() {
    TraceOpener.open(window(), first);
    awaitTraces(1);
    IEditorPart editor = window().getActivePage().getEditors()[0];
    assertThat(editor).isInstanceOf(TopologyEditor.class);
    assertThat(((IFileEditorInput) editor.getEditorInput()).getFile().getFullPath().segment(1)).isEqualTo("first");
    TraceOpener.add(window(), second);
    awaitTraces(2);
    List<Path> shown = List.of(first.getLocation().toPath(), second.getLocation().toPath());
    assertThat(LastTraces.paths()).isEqualTo(shown);
    TraceCursor.of(window()).close();
    assertThat(LastTraces.paths()).isEmpty();
    TraceOpener.reopen(window(), List.of(shown.get(0), shown.get(0).resolveSibling("gone"), shown.get(1)));
    awaitTraces(2);
    assertThat(TraceCursor.of(window()).sessions()).extracting(TraceSession::name).containsExactly("first", "second");
  }

  private static void awaitTraces(int count) {
    Display display = Display.getCurrent();
    Await.until(() -> TraceCursor.of(window()).sessions().size() == count && TraceCursor.of(window()).state() != null,
        () -> "open are " + TraceCursor.of(window()).sessions().size(), Await.PATIENCE, () -> {
          if (!display.readAndDispatch()) {
            display.timerExec(LOOK_AGAIN_MILLIS, () -> {}); // traces are read on another thread
            display.sleep();
          }
        });
  }

  private static IWorkbenchWindow window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.launch.SimulationProcess;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.ide.traces.RecordedTopology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.testkit.EmptyErrorLog;

/** The copy of a topology in its recording: it says what was run, cannot be changed, and can be run again. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class RecordedTopologyTest {
  private static final String EXAMPLE = "rpmsg-client-sample";
  private IProject project;
  private IFile copy;

  @BeforeEach
  void record() throws CoreException {
    IFile topology = Bench.example(EXAMPLE);
    project = topology.getProject();
    ILaunch launch =
        SimulationShortcut.configuration(topology).launch(ILaunchManager.RUN_MODE, new NullProgressMonitor());
    SimulationProcess run = (SimulationProcess) launch.getProcesses()[0];
    Bench.await(run::isTerminated, () -> "the run has not ended");
    IFolder recording = run.recording();
    recording.refreshLocal(IResource.DEPTH_INFINITE, null);
    copy = recording.getFolder("files").getFile(EXAMPLE + ".topology");
  }

  @Test
  void isShownAsItWasAndNotChanged() throws Exception {
    assertThat(RecordedTopology.is(copy)).isTrue();
    TopologyEditor editor = (TopologyEditor) IDE.openEditor(Bench.page(), copy, TopologyEditor.ID);
    Bench.settle();
    assertThat(editor.document().topology().getCores()).hasSize(2);
    editor.document().set(editor.document().topology().getCores().get(0), Literals.NAMED_ELEMENT__NAME, "other");
    assertThat(editor.document().topology().getCores().get(0).getName()).isEqualTo("linux");
    assertThat(editor.isDirty()).isFalse();
    long stamp = copy.getModificationStamp();
    editor.doSave(null);
    assertThat(copy.getModificationStamp()).as("not written").isEqualTo(stamp);
    Bench.shot("editor-recorded");
  }

  @Test
  void runsAgainAsAFileOfTheProject() throws CoreException {
    SimulationShortcut.run(copy);
    IFile again = project.getFile(EXAMPLE + "_2.topology");
    Bench.await(again::exists, () -> "no file " + again);
    assertThat(RecordedTopology.is(again)).isFalse();
    Bench.await(() -> recordings().stream().anyMatch(each -> each.endsWith(EXAMPLE + "_2")),
        () -> "recordings " + recordings());
  }

  /** On disk: to refresh the workspace again and again would keep its build, and so the launch, from ending. */
  private List<String> recordings() {
    String[] names = project.getFolder("traces").getLocation().toFile().list();
    return names == null ? List.of() : List.of(names);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.launch.SimulationProcess;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.testkit.EmptyErrorLog;

/** Launch configurations of type Ringscope Simulation, launched without a dialog. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class LaunchTest {
  @Test
  void stopsARunThatNeverEnds() throws CoreException {
    ILaunch launch = install("virtio-mmio-serial").launch(ILaunchManager.RUN_MODE, new NullProgressMonitor());
    SimulationProcess run = (SimulationProcess) launch.getProcesses()[0];
    Bench.await(() -> Bench.cursor().state() != null,
        () -> "no state of the live trace; problem " + Bench.cursor().problem());
    assertThat(run.isTerminated()).isFalse();
    assertThat(TraceFolder.isLive(run.recording())).isTrue();
    launch.terminate();
    Bench.await(run::isTerminated, () -> "the run goes on after terminate()");
    assertThat(TraceFolder.isLive(run.recording())).isFalse();
    assertThat(run.getStreamsProxy().getOutputStreamMonitor()).isNotNull();
    Bench.await(() -> !Bench.cursor().session().isLive(), () -> "the trace is still live");
  }

  @Test
  void refusesATopologyWithErrors() throws Exception {
    ILaunchConfiguration configuration = install("rpmsg-client-sample");
    IFile file = Bench.file("rpmsg-client-sample", "rpmsg-client-sample.topology");
    String text =
        new String(file.getContents(true).readAllBytes(), StandardCharsets.UTF_8).replace("size=\"16\"", "size=\"17\"");
    file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
    assertThatThrownBy(() -> configuration.launch(ILaunchManager.RUN_MODE, new NullProgressMonitor()))
        .isInstanceOf(CoreException.class).hasMessageContaining("has size 17");
    assertThat(file.getProject().getFolder("traces").exists()).isFalse();
  }

  @Test
  void usesTheSameConfigurationAgain() throws CoreException {
    ILaunchConfiguration first = install("rpmsg-client-sample");
    assertThat(install("rpmsg-client-sample")).isEqualTo(first);
  }

  @Test
  void theKeysOfRunAsRunWhatTheEditorShows() throws Exception {
    install("rpmsg-client-sample");
    IDE.openEditor(Bench.page(), Bench.file("rpmsg-client-sample", "rpmsg-client-sample.topology"));
    DebugUITools.getDebugContextManager(); // the Debug platform takes the same keys from now on
    Bench.settle();
    Bench.window().getService(IHandlerService.class)
        .executeCommand("org.ringscope.ide.simulation.shortcut.run", null);
    Bench.await(() -> Bench.cursor().session() != null, () -> "nothing runs; problem " + Bench.cursor().problem());
    ILaunch[] launches = DebugPlugin.getDefault().getLaunchManager().getLaunches();
    assertThat(launches).extracting(ILaunch::getLaunchMode).containsExactly(ILaunchManager.RUN_MODE);
  }

  private static ILaunchConfiguration install(String example) throws CoreException {
    return SimulationShortcut.configuration(Bench.example(example));
  }
}

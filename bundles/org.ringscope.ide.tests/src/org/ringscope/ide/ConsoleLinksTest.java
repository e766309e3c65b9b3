// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IHyperlink;
import org.eclipse.ui.console.TextConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.ide.launch.SimulationShortcut;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.testkit.EmptyErrorLog;

/** The Console of a run: its times set the cursor, its queues are shown, and what was run can be run again. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class ConsoleLinksTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  private ILaunch launch;

  private void run() throws CoreException {
    ILaunchConfigurationWorkingCopy copy =
        SimulationShortcut.configuration(Bench.example(EXAMPLE)).getWorkingCopy();
    copy.setAttribute("org.ringscope.ide.simulation.stepped", true);
    launch = copy.doSave().launch(ILaunchManager.RUN_MODE, new NullProgressMonitor());
    Bench.await(launch::isTerminated, () -> "the run goes on");
  }

  private static TextConsole console() {
    return (TextConsole) Stream.of(ConsolePlugin.getDefault().getConsoleManager().getConsoles())
        .filter(TextConsole.class::isInstance).findFirst().orElse(null);
  }

  private static IHyperlink link(String text) {
    int at = console() == null ? -1 : console().getDocument().get().indexOf(text);
    return at < 0 ? null : console().getHyperlink(at);
  }

  private static IHyperlink awaitLink(String text) {
    Bench.await(() -> link(text) != null,
        () -> "no link " + text + " in " + (console() == null ? "no console" : console().getDocument().get()));
    return link(text);
  }

  @Test
  void timesAndQueuesAreLinks() throws CoreException {
    run();
    IHyperlink time = awaitLink("0.100 005 000 s");
    IHyperlink queue = awaitLink("rpmsg0/1");
    time.linkActivated();
    Bench.await(() -> Bench.cursor().instant().equals("0.100 005 000 s"), () -> "it is at " + Bench.cursor().instant());
    queue.linkActivated();
    Bench.await(() -> Bench.cursor().pin().queue() == 1, () -> "pinned: " + Bench.cursor().pin());
    Bench.shot("console-links");
    Bench.cursor().close();
    awaitLink("0.020 005 000 s").linkActivated();
    Bench.await(() -> Bench.cursor().session() != null && Bench.cursor().instant().equals("0.020 005 000 s"),
        () -> "its trace is not shown again");
  }

  /** The link knows the trace, not only the folder that it was written into. */
  @Test
  void aLinkLeadsToARenamedTrace() throws CoreException {
    run();
    awaitLink("0.020 005 000 s");
    RecordingProcess process = (RecordingProcess) launch.getProcesses()[0];
    IFolder folder = process.recording();
    Bench.cursor().close();
    folder.refreshLocal(IResource.DEPTH_INFINITE, new NullProgressMonitor());
    folder.move(folder.getFullPath().removeLastSegments(1).append("renamed"), true, new NullProgressMonitor());
    link("0.020 005 000 s").linkActivated();
    Bench.await(() -> Bench.cursor().session() != null && Bench.cursor().instant().equals("0.020 005 000 s"),
        () -> "its trace is not shown again");
    assertThat(Bench.cursor().session().name()).isEqualTo("renamed");
  }

  @Test
  void aRunIsInTheHistory() throws CoreException {
    run();
    Bench.await(() -> DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP) != null
        && launch.getLaunchConfiguration().equals(DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP)),
        () -> "last launched: " + DebugUITools.getLastLaunch(IDebugUIConstants.ID_RUN_LAUNCH_GROUP));
    assertThat(launch.canTerminate()).isFalse();
  }

  @Test
  void aLaunchGroupRunsIt() throws CoreException {
    run();
    ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
    ILaunchConfigurationWorkingCopy group = manager
        .getLaunchConfigurationType("org.eclipse.debug.core.groups.GroupLaunchConfigurationType")
        .newInstance(null, "both");
    String member = "org.eclipse.debug.core.launchGroup.0.";
    group.setAttribute(member + "name", launch.getLaunchConfiguration().getName());
    group.setAttribute(member + "mode", ILaunchManager.RUN_MODE);
    group.setAttribute(member + "action", "NONE");
    group.setAttribute(member + "enabled", true);
    int before = manager.getProcesses().length;
    ILaunch both = group.launch(ILaunchManager.RUN_MODE, new NullProgressMonitor());
    Bench.await(() -> manager.getProcesses().length > before, () -> "the group has launched nothing");
    Bench.await(() -> Stream.of(manager.getProcesses()).allMatch(IProcess::isTerminated), () -> "it goes on");
    Bench.await(both::isTerminated, () -> "the group goes on");
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IProcess;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.ide.examples.RunExample;
import org.ringscope.ide.launch.SimulationProcess;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.Position;
import org.ringscope.ui.TraceCursor;

/** From nothing to a running example and back into its recording, in the real workbench. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class RunExampleTest {
  private static final String EXAMPLE = "rpmsg-client-sample";

  @Test
  void runsPausesStepsBackAndReopens() throws CoreException {
    RunExample.run(EXAMPLE);
    Bench.await(() -> run() != null,
        () -> "nothing runs; launches " + Arrays.toString(DebugPlugin.getDefault().getLaunchManager().getLaunches()));
    assertThat(Bench.page().getActiveEditor()).isInstanceOf(TopologyEditor.class);
    indicesMove();
    pauseAndStepBack();
    SimulationProcess run = run();
    Bench.await(run::isTerminated, () -> "the run has not ended; state " + Bench.cursor().state());
    Bench.await(() -> consoleText().contains("-- ended after"), () -> "the Console says: " + consoleText());
    assertThat(consoleText()).contains("[linux] ").contains("messages");
    Bench.cursor().toEnd();
    Bench.await(() -> availIdx() >= 100, () -> "avail.idx of rpmsg0/1 is " + availIdx() + " at the end");
    assertThat(Bench.shot("run-ended")).isGreaterThan(50);
    reopen(run.recording());
  }

  private void indicesMove() {
    Bench.await(() -> availIdx() > 2,
        () -> "avail.idx of rpmsg0/1 is " + availIdx() + ", problem " + Bench.cursor().problem());
    int before = availIdx();
    Bench.await(() -> availIdx() > before, () -> "avail.idx of rpmsg0/1 stays at " + before);
    assertThat(Bench.cursor().isFollowing()).isTrue();
    Bench.shot("run-live");
  }

  private void pauseAndStepBack() {
    TraceCursor cursor = Bench.cursor();
    cursor.pause();
    Bench.await(() -> !cursor.isFollowing(), () -> "still follows");
    Position paused = cursor.state().position();
    Bench.shot("run-paused");
    cursor.back();
    Bench.await(() -> cursor.state().position().compareTo(paused) < 0,
        () -> "stands at " + cursor.state().position() + " after one step back from " + paused);
    Position back = cursor.state().position();
    cursor.forward();
    Bench.await(() -> cursor.state().position().compareTo(back) > 0,
        () -> "stands at " + cursor.state().position() + " after one step on from " + back);
  }

  private void reopen(IFolder recording) {
    Bench.await(() -> recording.exists() && TraceFolder.isTrace(recording),
        () -> recording + " is no trace; its parent is "
            + (recording.getParent().exists() ? "there" : "not there"));
    Bench.cursor().close();
    ProjectExplorer explorer = (ProjectExplorer) Bench.page().findView(ProjectExplorer.VIEW_ID);
    Bench.page().activate(explorer);
    explorer.selectReveal(new StructuredSelection(recording));
    Bench.settle();
    assertThat(explorer.getCommonViewer().getStructuredSelection().getFirstElement()).isEqualTo(recording);
    assertThat(explorer.getCommonViewer().isExpandable(recording)).as("a trace is one thing").isFalse();
    doubleClick(explorer);
    Bench.await(() -> Bench.cursor().session() != null && Bench.cursor().state() != null,
        () -> "no trace is open after the double-click; problem " + Bench.cursor().problem());
    assertThat(Bench.cursor().session().isLive()).isFalse();
    Bench.await(() -> availIdx() >= 100, () -> "avail.idx of rpmsg0/1 is " + availIdx());
    TreeItem item = explorer.getCommonViewer().getTree().getSelection()[0];
    Bench.await(() -> item.getText().matches(".*" + EXAMPLE + "  \\d.* s, (just now|1 min ago)") && isBold(item),
        () -> "the Project Explorer shows \"" + item.getText() + "\", bold " + isBold(item));
    keep(explorer, recording);
    assertThat(Bench.shot("recording-reopened")).isGreaterThan(50);
  }

  private static boolean isBold(TreeItem item) {
    return (item.getFont(0).getFontData()[0].getStyle() & SWT.BOLD) != 0;
  }

  private static void keep(ProjectExplorer explorer, IFolder recording) {
    try {
      Bench.window().getService(IHandlerService.class).executeCommand("org.ringscope.ide.keepRecording", null);
    } catch (CommandException e) {
      throw new AssertionError("Keep Recording: " + e, e);
    }
    assertThat(TraceFolder.isKept(recording)).isTrue();
    TreeItem item = explorer.getCommonViewer().getTree().getSelection()[0];
    Bench.await(() -> item.getText().endsWith("  kept"), () -> "the Project Explorer shows \"" + item.getText() + "\"");
  }

  private static void doubleClick(CommonNavigator explorer) {
    Event event = new Event();
    event.type = SWT.DefaultSelection;
    event.item = explorer.getCommonViewer().getTree().getSelection()[0];
    explorer.getCommonViewer().getTree().notifyListeners(SWT.DefaultSelection, event);
    Bench.settle();
  }

  private static int availIdx() {
    SystemState state = Bench.cursor().state();
    QueueState queue = state == null ? null : state.queueNamed("rpmsg0/1");
    return queue == null ? -1 : ((SplitRingState) queue.ring()).availIdx();
  }

  private static SimulationProcess run() {
    for (IProcess process : DebugPlugin.getDefault().getLaunchManager().getProcesses()) {
      if (process instanceof SimulationProcess run) {
        return run;
      }
    }
    return null;
  }

  private static String consoleText() {
    StringBuilder text = new StringBuilder();
    for (IConsole console : ConsolePlugin.getDefault().getConsoleManager().getConsoles()) {
      if (console instanceof TextConsole words) {
        text.append(words.getDocument().get());
      }
    }
    return text.toString();
  }

  @Test
  void installsEveryExample() throws CoreException {
    EmptyErrorLog.expect("no example \"no such example\"");
    RunExample.run("no such example");
    assertThat(ResourcesPlugin.getWorkspace().getRoot().getProject(EXAMPLE).getFile(EXAMPLE + ".topology").exists())
        .isTrue();
    IFile serial = ResourcesPlugin.getWorkspace().getRoot().getProject("virtio-mmio-serial")
        .getFile("virtio-mmio-serial.topology");
    assertThat(serial.exists()).isTrue();
  }
}

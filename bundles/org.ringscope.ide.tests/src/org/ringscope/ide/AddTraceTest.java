// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.ide.traces.TraceOpener;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.Recordings;
import org.ringscope.ui.TraceSession;

/** A run, a QEMU log and a memory dump beside each other on one axis of time. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class AddTraceTest {
  private static final String ADD = "org.ringscope.ide.addTrace";
  private static final Path SAMPLE =
      Path.of("../org.ringscope.examples/projects/rpmsg-client-sample/rpmsg-client-sample.topology");
  private static final Path DUMP = Path.of("../org.ringscope.capture.tests/fixtures/openamp-shm/echo-u00200.bin.gz");

  @TempDir
  Path temporary;
  private IProject project;

  @BeforeEach
  void fillProject() throws Exception {
    project = ResourcesPlugin.getWorkspace().getRoot().getProject("traces");
    project.create(null);
    project.open(null);
    Path folder = project.getLocation().toPath();
    Recordings.record(SAMPLE, folder.resolve("board"));
    Recordings.inspect(DUMP, folder.resolve("dump"));
    Path log = Fixture.qemuLog("x86-small", temporary);
    Import.convert(Import.recognise(log), new ImportInput(List.of(log), Map.of()), folder.resolve("qemu"),
        ImportMonitor.NONE);
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
  }

  @Test
  void tracesComeBesideTheOpenOneFromTheNavigator() throws Exception {
    TraceOpener.open(Bench.window(), project.getFolder("board"));
    Bench.await(() -> Bench.cursor().state() != null, () -> "the first trace is not open");
    add("qemu", 2);
    add("dump", 3);
    assertThat(Bench.cursor().sessions()).extracting(TraceSession::name).containsExactly("board", "qemu", "dump");
    Bench.page().showView("org.ringscope.ui.memory");
    Bench.await(() -> Bench.cursor().state(Bench.cursor().sessions().get(2)) != null, () -> "no state of the dump");
    assertThat(Bench.shot("axis-run-log-dump")).isGreaterThan(50);
    addAgain();
    moveTheLog();
    Bench.cursor().remove(Bench.cursor().session());
    assertThat(Bench.cursor().session().name()).isEqualTo("qemu");
  }

  /** The dialog says at once what is wrong, and moves the trace with OK. */
  private static void moveTheLog() {
    TraceSession log = Bench.cursor().sessions().get(1);
    long before = Bench.cursor().lane(log).offsetNanos();
    ModalDialog.during(() -> execute("org.ringscope.ui.timeOffset"), "Time Offset", shell -> {
      Text offset = (Text) Bench.find(shell, "org.ringscope.ui.offset");
      offset.setText("+1.25");
      assertThat(shell.getDefaultButton().isEnabled()).as("the unit is missing").isFalse();
      Bench.settle();
      Bench.shot(shell, "time-offset-wrong");
      offset.setText("+1.25 ms");
      Bench.settle();
      Bench.shot(shell, "time-offset");
      shell.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    });
    assertThat(Bench.cursor().lane(log).offsetNanos()).isEqualTo(before + 1_250_000);
  }

  private void addAgain() {
    select("qemu");
    execute(ADD);
    Bench.settle();
    assertThat(Bench.cursor().sessions()).as("it is there already").hasSize(3);
  }

  private void add(String name, int expected) {
    select(name);
    execute(ADD);
    Bench.await(() -> Bench.cursor().sessions().size() == expected, () -> "traces=" + Bench.cursor().sessions().size());
  }

  private void select(String name) {
    IFolder folder = project.getFolder(name);
    ProjectExplorer explorer = (ProjectExplorer) Bench.page().findView(ProjectExplorer.VIEW_ID);
    Bench.page().activate(explorer);
    explorer.selectReveal(new StructuredSelection(folder));
    Bench.settle();
  }

  private static void execute(String command) {
    try {
      Bench.window().getService(IHandlerService.class).executeCommand(command, null);
    } catch (CommandException e) {
      throw new AssertionError(command + ": " + e, e);
    }
  }
}

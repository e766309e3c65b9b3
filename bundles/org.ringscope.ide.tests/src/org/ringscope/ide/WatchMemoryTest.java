// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunch;
import org.eclipse.debug.core.ILaunchConfiguration;
import org.eclipse.debug.core.ILaunchConfigurationType;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.console.ConsolePlugin;
import org.eclipse.ui.console.IConsole;
import org.eclipse.ui.console.TextConsole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.ide.memory.MemoryWizard;
import org.ringscope.ide.traces.RecordingProcess;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.read.Trace;

/** Launches of type Ringscope Memory Watch: the views follow memory that somebody else writes. */
@ExtendWith(EmptyErrorLog.class)
class WatchMemoryTest {
  private static final String TYPE = "org.ringscope.ide.memoryWatch";
  /** Of vring 0 in the fixture: device to driver. */
  private static final long USED = 0x6000;
  private static final int ENTRIES = 256;

  @TempDir
  Path folder;

  @BeforeEach
  void open() throws CoreException {
    Bench.clear();
    Bench.open();
  }

  @AfterEach
  void clear() throws CoreException {
    Bench.clear();
    for (ILaunchConfiguration configuration : DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurations()) {
      configuration.delete();
    }
  }

  @Test
  void viewsFollowMemoryUntilTerminated() throws Exception {
    OpenMemoryTest.project("board");
    Path memory = MemoryFixture.openAmp("echo-u00001", folder);
    ILaunch launch = configuration(memory).launch(ILaunchManager.RUN_MODE, new NullProgressMonitor());
    RecordingProcess watch = (RecordingProcess) launch.getProcesses()[0];
    Bench.await(() -> usedIdx() == 1,
        () -> "used.idx of rpmsg0/0 is " + usedIdx() + ", problem " + Bench.cursor().problem());
    assertThat(Bench.cursor().session().isLive()).isTrue();
    assertThat(TraceFolder.isLive(watch.recording())).isTrue();
    returnBuffers(memory, 5);
    Bench.await(() -> usedIdx() == 6, () -> "used.idx of rpmsg0/0 is " + usedIdx() + " of 6");
    returnBuffers(memory, 7);
    Bench.await(() -> usedIdx() == 13, () -> "used.idx of rpmsg0/0 is " + usedIdx() + " of 13");
    assertThat(Painted.shot("memory-watch-live")).isGreaterThan(50);
    launch.terminate();
    Bench.await(watch::isTerminated, () -> "the watch goes on after terminate()");
    Bench.await(() -> consoleText().contains("-- watched for"), () -> "the Console says: " + consoleText());
    assertThat(consoleText()).contains("-- rpmsg0/0: ");
    Bench.await(() -> !Bench.cursor().session().isLive(), () -> "the trace is still live");
    Painted.shot("memory-watch-ended");
    try (Trace trace = Trace.open(watch.recording().getLocation().toPath())) {
      assertThat(trace.isTruncated()).as("%s", trace.truncation()).isFalse();
    }
  }

  @Test
  void wizardWatchesInsteadOfKeeping() throws Exception {
    IProject project = OpenMemoryTest.project("board");
    IFile memory = project.getFile("shared.bin");
    memory.create(Files.newInputStream(MemoryFixture.openAmp("echo-u00001", folder)), true, null);
    MemoryWizard wizard = new MemoryWizard();
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(memory));
    ModalDialog.during(new WizardDialog(Bench.window().getShell(), wizard)::open, "Open Memory", shell -> {
      Button watch = (Button) Bench.find(shell, "org.ringscope.ide.memory.watch");
      watch.setSelection(true);
      watch.notifyListeners(SWT.Selection, new Event());
      Bench.await(() -> Handles.button(shell, "Finish").isEnabled(), () -> "it does not want to finish");
      Handles.press(shell, "Finish");
    });
    Bench.await(() -> usedIdx() == 1,
        () -> "used.idx of rpmsg0/0 is " + usedIdx() + ", problem " + Bench.cursor().problem());
    returnBuffers(memory.getLocation().toPath(), 3);
    Bench.await(() -> usedIdx() == 4, () -> "used.idx of rpmsg0/0 is " + usedIdx() + " of 4");
    assertThat(DebugPlugin.getDefault().getLaunchManager().getLaunches()).hasSize(1);
    assertThat(DebugPlugin.getDefault().getLaunchManager().getLaunches()[0].getLaunchConfiguration().getName())
        .isEqualTo("shared");
  }

  @Test
  void refusesMemoryThatIsNotThere() throws Exception {
    OpenMemoryTest.project("board");
    ILaunchConfiguration configuration = configuration(folder.resolve("gone.bin"));
    assertThatThrownBy(() -> configuration.launch(ILaunchManager.RUN_MODE, new NullProgressMonitor()))
        .isInstanceOf(CoreException.class)
        .hasMessageContaining("gone.bin does not exist");
    assertThat(Bench.file("board", "traces").getLocation().toFile()).doesNotExist();
  }

  @Test
  void configurationShowsItsTab() throws Exception {
    OpenMemoryTest.project("board");
    ILaunchConfiguration configuration = configuration(MemoryFixture.openAmp("echo-u00001", folder));
    ModalDialog.during(
        () -> DebugUITools.openLaunchConfigurationPropertiesDialog(Bench.window().getShell(), configuration,
            "org.eclipse.debug.ui.launchGroup.run"),
        "Edit Configuration",
        shell -> {
          assertThat(((Spinner) Bench.find(shell, "org.ringscope.ide.memory.patience")).getSelection()).isEqualTo(2000);
          assertThat(Painted.shot(shell, "memory-watch-configuration")).isGreaterThan(20);
        });
  }

  /** The host of this memory has not given back a buffer and never will. */
  @Test
  void saysWhatStandsStillAfterThePatienceOfTheConfiguration() throws Exception {
    OpenMemoryTest.project("board");
    ILaunchConfigurationWorkingCopy impatient =
        configuration(MemoryFixture.openAmp("echo-u00001", folder)).getWorkingCopy();
    impatient.setAttribute(TYPE + ".patienceMillis", 300);
    ILaunch launch = impatient.doSave().launch(ILaunchManager.RUN_MODE, new NullProgressMonitor());
    Bench.await(() -> consoleText().contains("warning: rpmsg0/0"), () -> "the Console says: " + consoleText());
    assertThat(consoleText()).containsPattern("has not given back 1 used buffer for 0\\.[3-9] s");
    launch.terminate();
    Bench.await(launch::isTerminated, () -> "the watch goes on after terminate()");
  }

  @Test
  void refusesAPatienceThatIsNoTime() throws Exception {
    OpenMemoryTest.project("board");
    ILaunchConfigurationWorkingCopy none =
        configuration(MemoryFixture.openAmp("echo-u00001", folder)).getWorkingCopy();
    none.setAttribute(TYPE + ".patienceMillis", 0);
    assertThatThrownBy(() -> none.doSave().launch(ILaunchManager.RUN_MODE, new NullProgressMonitor()))
        .isInstanceOf(CoreException.class).hasMessageContaining("patience of 0 ms");
  }

  private static ILaunchConfiguration configuration(Path memory) throws CoreException {
    ILaunchConfigurationType type = DebugPlugin.getDefault().getLaunchManager().getLaunchConfigurationType(TYPE);
    ILaunchConfigurationWorkingCopy made = type.newInstance(null, "echo");
    made.setAttributes(Map.of(TYPE + ".files", List.of("0x0 " + memory), TYPE + ".container", "/board/traces"));
    return made.doSave();
  }

  /** As a device does: fills used entries, then moves used.idx. */
  private static void returnBuffers(Path memory, int count) throws IOException {
    try (FileChannel file = FileChannel.open(memory, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer idx = ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN);
      file.read(idx, USED + 2);
      int from = idx.getShort(0) & 0xFFFF;
      for (int i = from; i < from + count; i++) {
        ByteBuffer entry = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putInt(0, i % ENTRIES).putInt(4, 512);
        file.write(entry, USED + 4 + 8L * (i % ENTRIES));
      }
      file.write(idx.putShort(0, (short) (from + count)).rewind(), USED + 2);
    }
  }

  private static int usedIdx() {
    SystemState state = Bench.cursor().state();
    QueueState queue = state == null ? null : state.queueNamed("rpmsg0/0");
    return queue == null ? -1 : ((SplitRingState) queue.ring()).usedIdx();
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
}

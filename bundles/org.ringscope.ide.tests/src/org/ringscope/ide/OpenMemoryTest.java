// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.ide.memory.MemoryWizard;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.ui.rows.RowTable;

/** Memory that others wrote: the Memory wizard shows what is in it, keeps it and opens it. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class OpenMemoryTest {
  /** What the fixture's expected.json says of vring 0: the buffers that were used and still hold their message. */
  private static final int MESSAGES = 200;

  @TempDir
  Path folder;

  @Test
  void showsSharedMemoryAndKeepsItAsTrace() throws Exception {
    IProject project = project("board");
    IFile memory = project.getFile("echo.bin");
    memory.create(Files.newInputStream(MemoryFixture.openAmp("echo-u00200", folder)), true, null);
    during(dialog(new StructuredSelection(memory)), shell -> {
      awaitContents(shell, "rpmsg0 (device id 7), 2 rings");
      assertThat(lines(shell))
          .anyMatch(
              line -> line.startsWith("rpmsg0/0: 256 entries at 0x4000, avail.idx 455, used.idx 200, 255 in flight"))
          .contains("Resource table at 0x0",
              "BUFFERS_NOT_GIVEN_BACK hint: rpmsg0/0: 1 used buffer not given back: being handled, or never taken; look twice");
      assertThat(text(shell, "import.container").getText()).isEqualTo("/board/traces");
      assertThat(Handles.button(shell, "Finish").isEnabled()).isTrue();
      Painted.shot(shell, "memory-wizard");
      Handles.press(shell, "Finish");
    });
    awaitOpened("echo");
    QueueState queue = Bench.cursor().state().queueNamed("rpmsg0/0");
    assertThat(split(queue).usedIdx()).isEqualTo(200);
    assertThat(split(queue).availIdx()).isEqualTo(455);
    assertThat(project.getFolder("traces/echo").exists()).isTrue();
    RowTable messages = (RowTable) Bench.find(Bench.window().getShell(), "org.ringscope.ui.messages.rows");
    Bench.await(() -> messages.count() >= MESSAGES,
        () -> "the Messages view has " + messages.count() + " rows");
    assertThat(Painted.shot("memory-opened")).isGreaterThan(50);
  }

  @Test
  void readsLayoutWithSeveralRegionsAndFirmware() throws Exception {
    project("board");
    MemoryFixture.openAmp("echo-u00001", folder);
    Path layout = Files.writeString(folder.resolve("echo.json"), """
        {"regions":[{"address":"0x40000000","file":"echo-u00001.bin"}],
         "devices":[{"name":"rpmsg0","deviceId":7,"queues":[
           {"index":0,"size":256,"desc":"0x40004000","avail":"0x40005000","used":"0x40006000"}]}]}""");
    during(dialog(StructuredSelection.EMPTY), shell -> {
      assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
      text(shell, "memory.layout").setText(layout.toString());
      awaitContents(shell, "rpmsg0 (device id 7), 1 ring");
      Handles.press(shell, "Finish");
    });
    awaitOpened("echo");
    assertThat(split(Bench.cursor().state().queueNamed("rpmsg0/0")).usedIdx()).isEqualTo(1);
  }

  @Test
  void saysWhatIsWrongInOneLine() throws Exception {
    project("board");
    byte[] noise = new byte[8192];
    new Random(5).nextBytes(noise);
    Path random = Files.write(folder.resolve("noise.bin"), noise);
    WizardDialog dialog = dialog(StructuredSelection.EMPTY);
    during(dialog, shell -> {
      text(shell, "memory.layout").setText(folder.resolve("missing.json").toString());
      assertThat(problem(dialog)).isEqualTo(folder.resolve("missing.json") + " does not exist.");
      text(shell, "memory.layout").setText("");
      text(shell, "memory.firmware").setText(random.toString());
      Bench.await(() -> problem(dialog) != null && problem(dialog).contains("no ELF file"),
          () -> "the wizard says " + problem(dialog));
      assertThat(problem(dialog)).doesNotContain("\n");
      text(shell, "memory.table").setText("twelve");
      assertThat(problem(dialog)).isEqualTo("\"twelve\" is no offset of a resource table; write 0 or 0x1000.");
      text(shell, "memory.table").setText("12");
      assertThat(problem(dialog)).startsWith("The firmware says where its resource table is");
      assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
    });
    IFile file = ResourcesPlugin.getWorkspace().getRoot().getProject("board").getFile("noise.bin");
    file.create(Files.newInputStream(random), true, null);
    WizardDialog noisy = dialog(new StructuredSelection(file));
    during(noisy, shell -> {
      Bench.await(() -> problem(noisy) != null && problem(noisy).contains("noise.bin"),
          () -> "the wizard says " + problem(noisy));
      assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
      Painted.shot(shell, "memory-wizard-problem");
      // a watch may begin before the rings are there
      Button watch = (Button) Bench.find(shell, "org.ringscope.ide.memory.watch");
      watch.setSelection(true);
      watch.notifyListeners(SWT.Selection, new Event());
      assertThat(Handles.button(shell, "Finish").isEnabled()).isTrue();
    });
  }

  @Test
  void isInImportMenu() throws CoreException {
    assertThat(
        PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.ringscope.ide.memoryWizard").createWizard())
        .isInstanceOf(MemoryWizard.class);
  }

  static IProject project(String name) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    Bench.settle();
    return project;
  }

  private static WizardDialog dialog(IStructuredSelection selection) {
    MemoryWizard wizard = new MemoryWizard();
    wizard.init(PlatformUI.getWorkbench(), selection);
    return new WizardDialog(Bench.window().getShell(), wizard);
  }

  private static void during(WizardDialog dialog, Consumer<Shell> work) {
    ModalDialog.during(dialog::open, "Open Memory", work);
  }

  private static String problem(WizardDialog dialog) {
    return dialog.getCurrentPage().getErrorMessage();
  }

  private static Text text(Shell shell, String id) {
    return (Text) Bench.find(shell, "org.ringscope.ide." + id);
  }

  private static void awaitContents(Shell shell, String line) {
    Bench.await(() -> lines(shell).contains(line), () -> "the wizard shows " + lines(shell));
  }

  private static List<String> lines(Shell shell) {
    List<String> lines = new ArrayList<>();
    collect(((Tree) Bench.find(shell, "org.ringscope.ide.memory.contents")).getItems(), lines);
    return lines;
  }

  private static void collect(TreeItem[] items, List<String> into) {
    for (TreeItem item : items) {
      into.add(item.getText());
      collect(item.getItems(), into);
    }
  }

  static void awaitOpened(String name) {
    Bench.await(
        () -> Bench.cursor().session() != null && Bench.cursor().session().name().equals(name)
            && Bench.cursor().state() != null,
        () -> "the trace " + name + " is not open; problem " + Bench.cursor().problem());
  }

  private static SplitRingState split(QueueState queue) {
    return (SplitRingState) queue.ring();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.ide.formats.ExportWizard;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** A trace of the workspace is written for other tools by the wizard; a file that is there is replaced only when one says so. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class ExportTraceTest {
  private static final String TITLE = "Export Trace";

  @TempDir
  Path folder;
  private final Runnable guard = Handles.closeStrayDialogs();
  private IFolder trace;

  @BeforeEach
  void open() throws CoreException, IOException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("board");
    project.create(null);
    project.open(null);
    trace = project.getFolder("boot");
    Path log = Fixture.qemuLog("x86-small", folder);
    Import.convert(Import.recognise(log), new ImportInput(List.of(log), Map.of()), trace.getLocation().toPath(),
        ImportMonitor.NONE);
    project.refreshLocal(IResource.DEPTH_INFINITE, null);
    Display.getCurrent().timerExec(Handles.STRAY_MILLIS, guard);
  }

  @AfterEach
  void clear() throws CoreException {
    Display.getCurrent().timerExec(-1, guard);
  }

  @Test
  void writesOneRowForEachEvent() throws Exception {
    Path file = folder.resolve("boot.csv");
    during(shell -> {
      Handles.select(shell, "org.ringscope.ide.export.format", "(.csv)");
      Handles.button(shell, "One row for each event instead of one for each message").setSelection(true);
      Text target = (Text) Bench.find(shell, "org.ringscope.ide.export.file");
      assertThat(target.getText()).endsWith("boot.csv");
      target.setText(file.toString());
      Handles.shot(shell, "export-wizard");
      Handles.press(shell, "Finish");
    });
    Shell report = Handles.await(TITLE);
    Handles.shot(report, "export-report");
    report.close();
    assertThat(Files.readAllLines(file)).hasSize(1 + events());
    assertThat(folder.toFile().list()).as("nothing half-written").containsExactlyInAnyOrder("x86-small.log",
        "boot.csv");
  }

  @Test
  void asksBeforeItReplacesAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("precious.json"), "mine");
    during(shell -> {
      Handles.select(shell, "org.ringscope.ide.export.format", "(.json)");
      ((Text) Bench.find(shell, "org.ringscope.ide.export.file")).setText(file.toString());
      Handles.answer(TITLE, "exists already", "No", () -> Handles.press(shell, "Finish"));
      assertThat(shell.isDisposed()).as("the wizard stays open").isFalse();
      assertThat(file).hasContent("mine");
      Handles.answer(TITLE, "exists already", "Yes", () -> Handles.press(shell, "Finish"));
    });
    Handles.await(TITLE).close();
    assertThat(Files.readString(file)).contains("traceEvents");
  }

  @Test
  void saysWhatIsWrongWhileOneTypes() {
    WizardDialog dialog = dialog();
    ModalDialog.during(dialog::open, TITLE, shell -> {
      Text source = (Text) Bench.find(shell, "org.ringscope.ide.export.trace");
      Text target = (Text) Bench.find(shell, "org.ringscope.ide.export.file");
      assertThat(dialog.getCurrentPage().getErrorMessage()).isNull();
      target.setText("/no/such/folder/boot.csv");
      assertThat(dialog.getCurrentPage().getErrorMessage()).isEqualTo("The folder /no/such/folder does not exist.");
      target.setText(folder.toString());
      assertThat(dialog.getCurrentPage().getErrorMessage()).isEqualTo(folder + " is a folder.");
      source.setText(folder.toString());
      assertThat(dialog.getCurrentPage().getErrorMessage()).startsWith(folder + " is not a trace");
      assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
    });
  }

  /** What the trace tells; checkpoints only repeat it. */
  private int events() throws IOException {
    int events = 0;
    try (Trace opened = Trace.open(trace.getLocation().toPath())) {
      EventCursor cursor = opened.cursor();
      while (cursor.next()) {
        events += cursor.event().isCheckpoint() ? 0 : 1;
      }
    }
    return events;
  }

  private WizardDialog dialog() {
    ExportWizard wizard = new ExportWizard();
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(trace));
    return new WizardDialog(Bench.window().getShell(), wizard);
  }

  private void during(Consumer<Shell> work) {
    ModalDialog.during(dialog()::open, TITLE, work);
  }
}

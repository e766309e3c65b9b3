// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.ide.formats.ImportWizard;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.trace.read.Trace;

/** Recordings of other tools become traces: by the wizard, by the menu and by dropping; and nothing is left when that ends early. */
@ExtendWith(EmptyErrorLog.class)
@ExtendWith(FreshBench.class)
class ImportRecordingTest {
  private static final String LOG = "x86-small";
  private static final int LOG_EVENTS = 921;
  /** Enough to be cancelled while it is imported. */
  private static final int LONG = 2000;

  @TempDir
  Path folder;
  private final JobResults jobs = new JobResults();
  private final Runnable guard = Handles.closeStrayDialogs();

  @BeforeEach
  void open() throws CoreException {
    Job.getJobManager().addJobChangeListener(jobs);
    Display.getCurrent().timerExec(Handles.STRAY_MILLIS, guard);
  }

  @AfterEach
  void clear() throws CoreException {
    Display.getCurrent().timerExec(-1, guard);
    ErrorDialog.AUTOMATED_MODE = true;
    Job.getJobManager().removeJobChangeListener(jobs);
    Stream.of(Display.getCurrent().getShells()).filter(shell -> shell.getText().equals("Import Report"))
        .forEach(Shell::close);
  }

  @Test
  void wizardImportsTheSelectedFileAndOpensTheTrace() throws Exception {
    IProject project = project("board");
    IFile log = project.getFile("boot.log");
    log.create(Files.newInputStream(Fixture.qemuLog(LOG, folder)), true, null);
    during(wizard(new StructuredSelection(log)), shell -> {
      Combo format = (Combo) field(shell, "format");
      Bench.await(() -> format.getText().contains("QEMU trace log"), () -> "the wizard says " + format.getText());
      text(shell, "trace-events").setText(Fixture.traceEvents().toString());
      Handles.shot(shell, "import-wizard");
      assertThat(text(shell, "container").getText()).isEqualTo("/board/traces");
      assertThat(text(shell, "name").getText()).isEqualTo("boot");
      Handles.press(shell, "Finish");
    });
    IFolder trace = project.getFolder("traces/boot");
    Shell report = awaitReport();
    assertThat(TraceFolder.isTrace(trace)).isTrue();
    awaitOpened("boot");
    assertThat(selectedInExplorer()).isEqualTo(trace);
    String words = ((Text) Bench.find(report, "org.ringscope.ide.importReport")).getText();
    assertThat(words).contains("Format: QEMU trace log").contains("virtqueue_pop");
    assertThat(eventsOf(trace)).isGreaterThanOrEqualTo(LOG_EVENTS);
    Handles.shot(Bench.window().getShell(), "import-opened");
    Handles.press(report, "Copy");
    assertThat(clipboard()).contains("boot").contains(words);
    Handles.press(report, "Close");
    assertThat(report.isDisposed()).isTrue();
    Handles.shot(Bench.window().getShell(), "import-views");
  }

  @Test
  void wizardIsInTheImportMenu() throws CoreException {
    assertThat(
        PlatformUI.getWorkbench().getImportWizardRegistry().findWizard("org.ringscope.ide.importWizard").createWizard())
        .isInstanceOf(ImportWizard.class);
  }

  @Test
  void wizardSaysWhatIsWrongWhileOneTypes() throws Exception {
    IProject project = project("board");
    IFile log = project.getFile("boot.log");
    log.create(Files.newInputStream(Fixture.qemuLog(LOG, folder)), true, null);
    IFile prose = project.getFile("prose.txt");
    prose.create(Files.newInputStream(Files.writeString(folder.resolve("prose.txt"), "nothing of the kind\n")), true,
        null);
    project.getFolder("taken").create(true, true, null);
    WizardDialog dialog = wizard(new StructuredSelection(log));
    during(dialog, shell -> {
      Button finish = Handles.button(shell, "Finish");
      Bench.await(finish::isEnabled, () -> "it does not want to finish: " + dialog.getCurrentPage().getErrorMessage());
      assertThat(problem(dialog, shell, "name", "")).isEqualTo("Name the trace.");
      assertThat(problem(dialog, shell, "container", "/board/boot.log")).isEqualTo("/board/boot.log is a file.");
      assertThat(finish.isEnabled()).isFalse();
      Handles.shot(shell, "import-wizard-problem");
      text(shell, "name").setText("taken");
      assertThat(problem(dialog, shell, "container", "/board")).isEqualTo("/board/taken exists already.");
      assertThat(problem(dialog, shell, "container", "/new/place")).isNull();
      assertThat(problem(dialog, shell, "trace-events", "/no/such/file"))
          .isEqualTo("trace-events: /no/such/file is no file.");
      assertThat(problem(dialog, shell, "trace-events", "")).isNull();
    });
    WizardDialog unknown = wizard(new StructuredSelection(prose));
    during(unknown,
        shell -> Bench.await(
            () -> "The format is not recognised: choose it.".equals(unknown.getCurrentPage().getErrorMessage()),
            () -> "the wizard says " + unknown.getCurrentPage().getErrorMessage()));
  }

  @Test
  void wizardAsksForTheFileThatAFormatNeeds() throws Exception {
    IProject project = project("board");
    Path text = Files.writeString(folder.resolve("own.log"), "ring 0 at 5\n");
    IFile log = project.getFile("own.log");
    log.create(Files.newInputStream(text), true, null);
    WizardDialog dialog = wizard(new StructuredSelection(log));
    during(dialog, shell -> {
      Handles.select(shell, "org.ringscope.ide.import.format", "a pattern file describes");
      Bench.await(() -> "pattern: choose the file that describes the lines."
          .equals(dialog.getCurrentPage().getErrorMessage()),
          () -> "the wizard says " + dialog.getCurrentPage().getErrorMessage());
      assertThat(Handles.button(shell, "Finish").isEnabled()).isFalse();
      assertThat(text(shell, "pattern").getMessage()).isEqualTo("needed: the file that describes the lines");
      Handles.shot(shell, "import-wizard-pattern");
      assertThat(problem(dialog, shell, "pattern", text.toString())).isNull();
      assertThat(Handles.button(shell, "Finish").isEnabled()).isTrue();
    });
  }

  @Test
  void fileDroppedOnAViewIsImportedAndOpened() throws Exception {
    IProject project = project("board");
    for (String view : new String[] {RingscopePerspective.MESSAGES_VIEW, RingscopePerspective.VIRTQUEUE_VIEW}) {
      Path log = Files.move(Fixture.qemuLog(LOG, folder), folder.resolve(view + ".log"));
      assertThat(Drop.files(controlIn(view), List.of(log))).isEqualTo(DND.DROP_COPY);
      Shell report = awaitReport();
      awaitOpened(view);
      assertThat(TraceFolder.isTrace(project.getFolder("traces/" + view))).isTrue();
      Bench.shot("import-dropped-on-" + view);
      report.close();
    }
  }

  @Test
  void traceDroppedOnAViewIsOpenedWhereItLies() throws Exception {
    IProject project = project("board");
    importByDrop(Fixture.qemuLog(LOG, folder)).close();
    Path elsewhere = folder.resolve("elsewhere");
    copy(project.getFolder("traces/" + LOG).getLocation().toPath(), elsewhere);
    Drop.files(controlIn(RingscopePerspective.MESSAGES_VIEW), List.of(elsewhere));
    awaitOpened("elsewhere");
    assertThat(Bench.cursor().session().trace().path()).isEqualTo(elsewhere);
    assertThat(project.getFolder("traces").members()).hasSize(1);
  }

  @Test
  void severalDroppedFilesAskHow() throws Exception {
    project("board");
    List<Path> logs = List.of(Fixture.qemuLog(LOG, folder), Fixture.qemuLog("arm-mmio-legacy", folder));
    Control view = controlIn(RingscopePerspective.MESSAGES_VIEW);
    boolean[] asked = new boolean[1];
    ModalDialog.during(() -> {
      Drop.files(view, logs);
      Bench.await(() -> asked[0] && Handles.shell("Import Foreign Recording") == null, () -> "nobody asked");
    }, "Import Foreign Recording", shell -> {
      asked[0] = true;
      assertThat(((org.eclipse.swt.widgets.List) field(shell, "files")).getItems())
          .containsExactly("x86-small.log  –  " + folder, "arm-mmio-legacy.log  –  " + folder);
      Handles.shot(shell, "import-several");
    });
  }

  @Test
  void fileDroppedOnTheEmptyExplorerMakesAProject() throws Exception {
    Bench.page().showView(ProjectExplorer.VIEW_ID);
    assertThat(Drop.files(explorerTree(), List.of(Fixture.qemuLog(LOG, folder)))).isNotEqualTo(DND.DROP_NONE);
    awaitReport().close();
    awaitOpened(LOG);
    IProject made = ResourcesPlugin.getWorkspace().getRoot().getProject("Traces");
    assertThat(TraceFolder.isTrace(made.getFolder("traces/" + LOG))).isTrue();
    Handles.shot(Bench.window().getShell(), "import-dropped-on-explorer");
  }

  @Test
  void openAsTraceImportsTheSelectedFile() throws Exception {
    IProject project = project("board");
    IFile log = project.getFile("boot.log");
    log.create(Files.newInputStream(Fixture.qemuLog(LOG, folder)), true, null);
    ProjectExplorer explorer = (ProjectExplorer) Bench.page().showView(ProjectExplorer.VIEW_ID);
    explorer.selectReveal(new StructuredSelection(log));
    Bench.settle();
    Bench.window().getService(IHandlerService.class).executeCommand("org.ringscope.ui.openRecording", null);
    awaitReport().close();
    awaitOpened("boot");
  }

  @Test
  void cancellingLeavesNothingBehind() throws Exception {
    Path log = Fixture.longLog(LOG, folder, LONG);
    jobs.cancelWhenItHasWritten(
        ResourcesPlugin.getWorkspace().getRoot().getLocation().append("Traces/traces/long").toPath());
    Drop.files(controlIn(RingscopePerspective.MESSAGES_VIEW), List.of(log));
    Bench.await(() -> jobs.result() != null, () -> "the import has not ended");
    assertThat(jobs.result().getSeverity()).isEqualTo(IStatus.CANCEL);
    assertThat(jobs.hadWritten()).as("it was cancelled while it wrote").isTrue();
    assertThat(ResourcesPlugin.getWorkspace().getRoot().getProjects()).isEmpty();
    assertThat(Files.exists(ResourcesPlugin.getWorkspace().getRoot().getLocation().append("Traces").toPath()))
        .isFalse();
    assertThat(Bench.cursor().session()).isNull();
  }

  @Test
  void failureIsOneLineAndLeavesNothingBehind() throws Exception {
    EmptyErrorLog.expect("has no trace event of QEMU");
    IProject project = project("board");
    IFile prose = project.getFile("prose.log");
    prose.create(Files.newInputStream(Files.writeString(folder.resolve("prose.log"), "nothing of the kind\n")), true,
        null);
    during(wizard(new StructuredSelection(prose)), shell -> {
      Handles.select(shell, "org.ringscope.ide.import.format", "QEMU trace log");
      Bench.await(() -> Handles.button(shell, "Finish").isEnabled(), () -> "it does not want to finish");
      Handles.press(shell, "Finish");
    });
    ErrorDialog.AUTOMATED_MODE = false; // the test application keeps errors from being shown
    Bench.await(() -> jobs.result() != null, () -> "the import has not ended");
    assertThat(jobs.result().getSeverity()).isEqualTo(IStatus.ERROR);
    assertThat(jobs.result().getMessage())
        .isEqualTo(prose.getLocation().toOSString() + ": has no trace event of QEMU in 1 lines");
    Bench.await(() -> Handles.shell("Problem Occurred") != null, () -> "nobody tells of the problem");
    Handles.shot(Handles.shell("Problem Occurred"), "import-failed");
    Handles.shell("Problem Occurred").close();
    assertThat(project.getFolder("traces").exists()).isFalse();
    assertThat(project.getLocation().append("traces").toFile()).doesNotExist();
  }

  /** What the last import ended with; cancels one that has begun to write, if that is wanted. */
  private static final class JobResults extends JobChangeAdapter {
    private volatile IStatus result;
    private volatile Path awaited;
    private volatile boolean written;

    IStatus result() {
      return result;
    }

    void cancelWhenItHasWritten(Path trace) {
      awaited = trace;
    }

    boolean hadWritten() {
      return written;
    }

    @Override
    public void running(IJobChangeEvent event) {
      Path trace = awaited;
      if (trace != null && event.getJob().getName().startsWith("Importing")) {
        Thread watch = new Thread(() -> {
          Await.spin(() -> Files.exists(trace.resolve("metadata")) || result != null,
              () -> "nothing written, no result");
          written = Files.exists(trace.resolve("metadata"));
          event.getJob().cancel();
        });
        watch.setDaemon(true);
        watch.start();
      }
    }

    @Override
    public void done(IJobChangeEvent event) {
      if (event.getJob().getName().startsWith("Importing")) {
        result = event.getResult();
      }
    }
  }

  private static IProject project(String name) throws CoreException {
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    project.create(null);
    project.open(null);
    Bench.settle();
    return project;
  }

  private static WizardDialog wizard(IStructuredSelection selection) {
    ImportWizard wizard = new ImportWizard();
    wizard.init(PlatformUI.getWorkbench(), selection);
    return new WizardDialog(Bench.window().getShell(), wizard);
  }

  private static void during(WizardDialog dialog, Consumer<Shell> work) {
    ModalDialog.during(dialog::open, "Import Foreign Recording", work);
  }

  private Shell importByDrop(Path log) throws Exception {
    Drop.files(controlIn(RingscopePerspective.MESSAGES_VIEW), List.of(log));
    return awaitReport();
  }

  private Shell awaitReport() {
    Bench.await(() -> Handles.shell("Import Report") != null,
        () -> "no report is shown; the import ended with " + jobs.result());
    return Handles.shell("Import Report");
  }

  private static void awaitOpened(String name) {
    Bench.await(
        () -> Bench.cursor().session() != null && Bench.cursor().session().name().equals(name)
            && Bench.cursor().state() != null,
        () -> "the trace " + name + " is not open; problem " + Bench.cursor().problem());
  }

  private static Control field(Shell shell, String id) {
    return Bench.find(shell, "org.ringscope.ide.import." + id);
  }

  private static Text text(Shell shell, String id) {
    return (Text) field(shell, id);
  }

  /** Types into a field and gives what the wizard says to it. */
  private static String problem(WizardDialog dialog, Shell shell, String id, String typed) {
    text(shell, id).setText(typed);
    return dialog.getCurrentPage().getErrorMessage();
  }

  /** A control in the middle of a view, where one would drop. */
  private static Control controlIn(String view) throws CoreException {
    Bench.page().showView(view);
    Bench.settle();
    String id = view.equals(RingscopePerspective.MESSAGES_VIEW) ? ".table" : ".ring";
    return Bench.find(Bench.window().getShell(), view + id);
  }

  private static Tree explorerTree() throws CoreException {
    return ((ProjectExplorer) Bench.page().showView(ProjectExplorer.VIEW_ID)).getCommonViewer().getTree();
  }

  private static Object selectedInExplorer() {
    ProjectExplorer explorer = (ProjectExplorer) Bench.page().findView(ProjectExplorer.VIEW_ID);
    return explorer.getCommonViewer().getStructuredSelection().getFirstElement();
  }

  private static long eventsOf(IFolder trace) throws IOException {
    try (Trace opened = Trace.open(trace.getLocation().toPath())) {
      return opened.eventCount();
    }
  }

  private static String clipboard() {
    Clipboard clipboard = new Clipboard(Display.getCurrent());
    Object text = clipboard.getContents(TextTransfer.getInstance());
    clipboard.dispose();
    return (String) text;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Files.copy(file, to.resolve(from.relativize(file).toString()));
      }
    }
  }
}

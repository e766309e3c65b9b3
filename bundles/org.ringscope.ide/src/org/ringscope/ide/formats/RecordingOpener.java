// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;
import org.ringscope.ide.traces.TraceFolder;
import org.ringscope.ide.traces.TraceOpener;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/** Shows recordings in a window: our own traces at once, those of others once they are imported. */
final class RecordingOpener {
  /** In the metadata of every trace of ours. */
  private static final String OWN = "ringscope_format_major";
  private static final int HEAD_BYTES = 64 << 10;

  private RecordingOpener() {}

  /**
   * Opens what was dropped or selected. One recording that is recognised is imported with defaults; where there are several
   * files or an unknown format, the wizard asks. UI thread.
   *
   * @param container where the new trace shall lie
   */
  static void open(IWorkbenchWindow window, List<Path> files, IPath container) {
    if (files.size() == 1 && isOwnTrace(files.get(0))) {
      TraceOpener.open(window, files.get(0).getFileName().toString(), files.get(0));
      return;
    }
    Job job = CaughtJob.create("Looking at " + files.get(0).getFileName(), monitor -> {
      InputCheck check = InputCheck.of(files, monitor::isCanceled);
      if (!monitor.isCanceled()) {
        CaughtUi.later(window.getWorkbench().getDisplay(), () -> importOrAsk(window, files, container, check));
      }
    });
    job.setSystem(true);
    job.schedule();
  }

  /** Whether a folder is a trace that Ringscope wrote: it needs no import. */
  static boolean isOwnTrace(Path folder) {
    if (!TraceFolder.isTrace(folder)) {
      return false;
    }
    try (InputStream metadata = Files.newInputStream(folder.resolve("metadata"))) {
      return new String(metadata.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1).contains(OWN);
    } catch (IOException e) {
      return false;
    }
  }

  private static void importOrAsk(IWorkbenchWindow window, List<Path> files, IPath container, InputCheck check) {
    if (window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    if (files.size() == 1 && check.importer() != null) {
      start(window, check.importer(), new ImportInput(files, Map.of()), TracePlace.forInput(container, files.get(0)));
    } else {
      ask(window, files, container);
    }
  }

  /** Opens the wizard with these files in it. UI thread. */
  static void ask(IWorkbenchWindow window, List<Path> files, IPath container) {
    ImportWizard wizard = new ImportWizard();
    wizard.init(window.getWorkbench(), StructuredSelection.EMPTY);
    wizard.begin(window, files, container);
    new WizardDialog(window.getShell(), wizard).open();
  }

  /** Imports in the background, then opens the trace and shows the report in the window. UI thread. */
  static void start(IWorkbenchWindow window, Importer importer, ImportInput input, TracePlace place) {
    new ImportJob(importer, input, place,
        (trace, report) -> CaughtUi.later(window.getWorkbench().getDisplay(), () -> show(window, trace, report)))
        .schedule();
  }

  private static void show(IWorkbenchWindow window, IFolder trace, ImportReport report) {
    if (window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    BasicNewResourceWizard.selectAndReveal(trace, window);
    TraceOpener.open(window, trace);
    new ImportReportDialog(window.getShell(), trace.getName(), report).open();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.formats.Export;
import org.ringscope.formats.exporter.ExportMonitor;
import org.ringscope.formats.exporter.ExportOptions;
import org.ringscope.formats.exporter.ExportReport;
import org.ringscope.formats.exporter.Exporter;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.CaughtJob;

/** Writes a trace as a file of another format. When it fails or is cancelled, the file is as it was before. */
final class ExportJob extends CaughtJob {
  private final Exporter exporter;
  private final Path folder;
  private final ExportOptions options;
  private final Path file;
  private final Consumer<ExportReport> listener;

  /** @param listener hears what was written, on the job's thread */
  ExportJob(Exporter exporter, Path folder, ExportOptions options, Path file, Consumer<ExportReport> listener) {
    super("Exporting " + folder.getFileName());
    this.exporter = exporter;
    this.folder = folder;
    this.options = options;
    this.file = file;
    this.listener = listener;
    setUser(true);
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == ExportJob.class;
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    try (Trace trace = Trace.open(folder)) {
      ExportReport report =
          export(trace, new StepProgress(monitor, exporter.description(), trace.eventCount()), monitor);
      if (report == null) {
        return Status.CANCEL_STATUS;
      }
      refresh();
      listener.accept(report);
      return Status.OK_STATUS;
    } catch (IOException e) {
      return Status.error(FailureText.of(e), e);
    } catch (CoreException e) {
      return Status.error(e.getStatus().getMessage(), e);
    } finally {
      monitor.done();
    }
  }

  private ExportReport export(Trace trace, StepProgress progress, IProgressMonitor monitor) throws IOException {
    return Export.write(exporter, trace, options, file, new ExportMonitor() {
      @Override
      public void progress(long eventsRead) {
        progress.reached(eventsRead);
      }

      @Override
      public boolean isCancelled() {
        return monitor.isCanceled();
      }
    });
  }

  /** Shows the file in the workspace if it lies there. */
  private void refresh() throws CoreException {
    for (IFile written : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
      IContainer parent = written.getParent();
      if (parent.isAccessible()) {
        parent.refreshLocal(IResource.DEPTH_ONE, null);
      }
    }
  }
}

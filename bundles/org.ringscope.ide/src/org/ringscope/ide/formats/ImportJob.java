// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.formats;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.ringscope.formats.Import;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.Importer;
import org.ringscope.trace.FailureText;
import org.ringscope.ui.CaughtJob;

/** Converts a foreign recording into a trace of the workspace. When it fails or is cancelled, nothing of it is left. */
final class ImportJob extends CaughtJob {

  /** Hears of a trace that is complete, on the job's thread. */
  @FunctionalInterface
  interface Listener {
    void imported(IFolder trace, ImportReport report);
  }

  private final Importer importer;
  private final ImportInput input;
  private final TracePlace place;
  private final Listener listener;

  ImportJob(Importer importer, ImportInput input, TracePlace place, Listener listener) {
    super("Importing " + name(input.files()));
    this.importer = importer;
    this.input = input;
    this.place = place;
    this.listener = listener;
    setUser(true);
  }

  private static String name(List<Path> files) {
    return files.get(0).getFileName() + (files.size() > 1 ? " and " + (files.size() - 1) + " more" : "");
  }

  @Override
  public boolean belongsTo(Object family) {
    return family == ImportJob.class;
  }

  @Override
  protected IStatus work(IProgressMonitor monitor) {
    List<IContainer> made = List.of();
    ImportReport report = null;
    try {
      made = place.make(null);
      report = convert(monitor);
      if (report == null) {
        return Status.CANCEL_STATUS;
      }
      place.folder().getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
      listener.imported(place.folder(), report);
      return Status.OK_STATUS;
    } catch (IOException e) {
      return Status.error(FailureText.of(e), e);
    } catch (CoreException e) {
      return Status.error(e.getStatus().getMessage(), e);
    } finally {
      if (report == null) {
        clean(made);
      }
      monitor.done();
    }
  }

  private ImportReport convert(IProgressMonitor monitor) throws IOException {
    StepProgress progress =
        new StepProgress(monitor, importer.description(), InputCheck.bytes(input.files(), monitor::isCanceled));
    return Import.convert(importer, input, place.folder().getLocation().toPath(), new ImportMonitor() {
      @Override
      public void progress(long bytesRead) {
        progress.reached(bytesRead);
      }

      @Override
      public boolean isCancelled() {
        return monitor.isCanceled();
      }
    });
  }

  /** The workspace may have noticed the half-written trace. */
  private void clean(List<IContainer> made) {
    try {
      if (place.folder().getParent().exists()) {
        place.folder().getParent().refreshLocal(IResource.DEPTH_INFINITE, null);
      }
      TracePlace.unmake(made);
    } catch (CoreException e) {
      ILog.of(ImportJob.class).log(e.getStatus());
    }
  }
}

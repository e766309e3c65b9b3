// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.launch.SimulationProcess;
import org.ringscope.trace.Trace;
import org.ringscope.ui.TraceCursor;

/** Opens traces into the views of a window. Files are read in the background. */
public final class TraceOpener {

  private TraceOpener() {}

  /** Opens the trace in a folder of the workspace; while a run still writes it, it is followed. UI thread. */
  public static void open(IWorkbenchWindow window, IFolder folder) {
    Optional<SimulationProcess> run = TraceFolder.run(folder);
    if (run.isPresent()) {
      inBackground(folder.getName(), () -> show(window, run.get().getLabel(), Trace.follow(run.get().trace()), true));
    } else {
      open(window, folder.getName(), folder.getLocation().toPath());
    }
  }

  /** Opens a trace that lies anywhere on disk. UI thread. */
  public static void open(IWorkbenchWindow window, String name, Path folder) {
    inBackground(name, () -> show(window, name, Trace.open(folder), false));
  }

  /** Shows a run that has just begun in the active window. Any thread. */
  public static void follow(SimulationProcess run) throws CoreException {
    IWorkbench workbench = PlatformUI.getWorkbench();
    try {
      Trace trace = Trace.follow(run.trace());
      workbench.getDisplay().asyncExec(() -> {
        IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
        IWorkbenchWindow window = active != null || workbench.getWorkbenchWindowCount() == 0 ? active : workbench.getWorkbenchWindows()[0];
        if (window != null) {
          TraceCursor.of(window).open(run.getLabel(), trace, true);
        }
      });
    } catch (IOException e) {
      throw new CoreException(Status.error("the live trace of " + run.getLabel() + " cannot be followed: " + e.getMessage(), e));
    }
  }

  @FunctionalInterface
  private interface Reading {
    void run() throws IOException;
  }

  private static void inBackground(String name, Reading reading) {
    Job job = Job.create("Opening trace " + name, monitor -> {
      try {
        reading.run();
      } catch (IOException e) {
        throw new CoreException(Status.error("The trace " + name + " cannot be opened: " + e.getMessage(), e));
      }
    });
    job.setUser(true);
    job.schedule();
  }

  private static void show(IWorkbenchWindow window, String name, Trace trace, boolean live) {
    window.getShell().getDisplay().asyncExec(() -> {
      if (window.getShell() != null && !window.getShell().isDisposed()) {
        TraceCursor.of(window).open(name, trace, live);
      }
    });
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.read.Trace;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Opens traces into the views of a window. Files are read in the background. */
public final class TraceOpener {

  /** Names of the traces that are being read at the moment. */
  private static final Set<String> OPENING = ConcurrentHashMap.newKeySet();

  private TraceOpener() {}

  /**
   * Opens the trace in a folder of the workspace; while a run still writes it, it is followed. Does nothing when the window
   * shows it already. UI thread.
   */
  public static void open(IWorkbenchWindow window, IFolder folder) {
    open(window, folder, (cursor, name, trace) -> {
      cursor.open(name, trace);
      showTopology(window, folder);
    });
  }

  /** Opens the picture of the system that a recording carries; nothing where it carries none. */
  private static void showTopology(IWorkbenchWindow window, IFolder folder) {
    try {
      IFile topology = TraceFolder.run(folder).isPresent() ? null : RecordedTopology.of(folder);
      if (topology != null && window.getActivePage() != null) {
        IDE.openEditor(window.getActivePage(), topology, false);
      }
    } catch (CoreException e) {
      StatusManager.getManager().handle(Status.error("The topology of " + folder.getName() + " cannot be opened: "
          + e.getMessage(), e), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  /**
   * Opens traces that lie anywhere on disk beside each other, unless the window shows another by then; those that are gone are left
   * out. Any thread.
   */
  static void reopen(IWorkbenchWindow window, List<Path> folders) {
    CaughtJob.create("Opening the traces of the last time", monitor -> {
      List<Trace> traces = folders.stream().map(folder -> read(folder, monitor)).filter(Objects::nonNull).toList();
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> {
        boolean isFree = TraceCursor.of(window).session() == null;
        for (Trace trace : traces) {
          if (isFree) {
            show(window, trace.path().getFileName().toString(), trace, TraceCursor::add);
          } else {
            close(trace);
          }
        }
      });
    }).schedule();
  }

  private static void close(Trace trace) {
    try {
      trace.close();
    } catch (IOException e) {
      ILog.of(TraceOpener.class).warn("the trace " + trace.path() + " cannot be closed: " + e.getMessage(), e);
    }
  }

  private static Trace read(Path folder, IProgressMonitor monitor) {
    try {
      return Files.isDirectory(folder) ? AnyTrace.open(folder, monitor) : null;
    } catch (IOException e) {
      ILog.of(TraceOpener.class).info("the trace " + folder + " of the last time cannot be opened: " + e.getMessage());
      return null;
    }
  }

  /** Opens a trace that lies anywhere on disk. UI thread. */
  public static void open(IWorkbenchWindow window, String name, Path folder) {
    inBackground(window, name, monitor -> AnyTrace.open(folder, monitor), TraceCursor::open);
  }

  /** As {@link #open}, but beside the traces that the window shows, on one axis of time. UI thread. */
  public static void add(IWorkbenchWindow window, IFolder folder) {
    open(window, folder, TraceCursor::add);
  }

  /** As {@link #open}, but beside the traces that the window shows, on one axis of time. UI thread. */
  public static void add(IWorkbenchWindow window, String name, Path folder) {
    if (!isShown(window, folder)) {
      inBackground(window, name, monitor -> AnyTrace.open(folder, monitor), TraceCursor::add);
    }
  }

  private static void open(IWorkbenchWindow window, IFolder folder, Showing showing) {
    Path path = folder.getLocation().toPath();
    if (isShown(window, path)) {
      return;
    }
    Optional<RecordingProcess> run = TraceFolder.run(folder);
    if (run.isPresent()) {
      inBackground(window, run.get().getLabel(), monitor -> Trace.follow(run.get().trace()), showing);
    } else {
      inBackground(window, folder.getName(), monitor -> AnyTrace.open(path, monitor), showing);
    }
  }

  private static boolean isShown(IWorkbenchWindow window, Path folder) {
    return TraceCursor.of(window).sessions().stream().anyMatch(session -> session.trace().path().equals(folder));
  }

  /** Shows a run that has just begun in the active window. Any thread. */
  public static void follow(RecordingProcess run) throws CoreException {
    IWorkbench workbench = PlatformUI.getWorkbench();
    try {
      Trace trace = Trace.follow(run.trace());
      CaughtUi.later(workbench.getDisplay(), () -> show(window(workbench), run.getLabel(), trace, TraceCursor::open));
    } catch (IOException e) {
      throw new CoreException(
          Status.error("the live trace of " + run.getLabel() + " cannot be followed: " + FailureText.of(e), e));
    }
  }

  /**
   * Shows a trace in the active window, unless it does so already, and waits until it does.
   *
   * @param run that is writing it, null if it is complete
   * @return null when cancelled, or where there is no window
   */
  public static Shown showNow(Path folder, RecordingProcess run, IProgressMonitor monitor) throws CoreException {
    Display display = PlatformUI.getWorkbench().getDisplay();
    Shown[] shown = new Shown[1];
    display.syncExec(() -> shown[0] = shown(folder));
    String name = run == null ? folder.getFileName().toString() : run.getLabel();
    try {
      Trace trace = shown[0] != null ? null : run == null ? AnyTrace.open(folder, monitor) : Trace.follow(run.trace());
      if (trace != null) {
        display.syncExec(() -> {
          show(window(), name, trace, TraceCursor::open);
          shown[0] = shown(trace.path());
        });
      }
      return shown[0];
    } catch (IOException e) {
      throw new CoreException(unreadable(name, e));
    }
  }

  /** What a window shows. */
  public record Shown(TraceCursor cursor, TraceSession session) {}

  private static Shown shown(Path folder) {
    TraceCursor cursor = window() == null ? null : TraceCursor.of(window());
    return cursor == null ? null : cursor.sessions().stream().filter(each -> each.trace().path().equals(folder))
        .map(session -> new Shown(cursor, session)).findFirst().orElse(null);
  }

  /** The active window, or some window, or null when there is none. UI thread. */
  public static IWorkbenchWindow window() {
    return window(PlatformUI.getWorkbench());
  }

  private static IWorkbenchWindow window(IWorkbench workbench) {
    IWorkbenchWindow active = workbench.getActiveWorkbenchWindow();
    return active != null || workbench.getWorkbenchWindowCount() == 0 ? active : workbench.getWorkbenchWindows()[0];
  }

  /** In place of what the window shows, or beside it. */
  @FunctionalInterface
  private interface Showing {
    void show(TraceCursor cursor, String name, Trace trace) throws IOException;
  }

  @FunctionalInterface
  private interface Reading {
    /** Null when cancelled. */
    Trace read(IProgressMonitor monitor) throws IOException;
  }

  private static void inBackground(IWorkbenchWindow window, String name, Reading reading, Showing showing) {
    // The platform tells of a double-click twice.
    if (!OPENING.add(name)) {
      return;
    }
    Job job = CaughtJob.create("Opening trace " + name, monitor -> {
      try {
        Trace trace = reading.read(monitor);
        if (trace != null) {
          CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> show(window, name, trace, showing));
        }
      } catch (IOException e) {
        throw new CoreException(unreadable(name, e));
      } finally {
        OPENING.remove(name);
      }
    });
    job.setUser(true);
    job.schedule();
  }

  private static void show(IWorkbenchWindow window, String name, Trace trace, Showing showing) {
    if (window == null || window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    try {
      showing.show(TraceCursor.of(window), name, trace);
    } catch (IOException e) {
      StatusManager.getManager().handle(unreadable(name, e), StatusManager.LOG | StatusManager.SHOW);
    }
  }

  private static IStatus unreadable(String name, IOException e) {
    return Status.error("The trace " + name + " cannot be opened: " + FailureText.of(e), e);
  }
}

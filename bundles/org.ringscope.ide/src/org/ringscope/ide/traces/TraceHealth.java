// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Which traces are open in a window, and what was found to be wrong in those that have been; kept with their folders. */
final class TraceHealth implements IWindowListener, TraceCursor.Listener {
  private static final QualifiedName WORST = new QualifiedName("org.ringscope.ide", "worst");

  private final Consumer<List<IFolder>> changed;
  private final Map<TraceCursor, List<TraceSession>> shown = new IdentityHashMap<>();
  private volatile List<Path> open = List.of();

  /** @param changed hears, on the UI thread, of which folders something else is known */
  TraceHealth(Consumer<List<IFolder>> changed) {
    this.changed = changed;
  }

  /** UI thread. */
  void begin() {
    for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
      windowOpened(window);
    }
    PlatformUI.getWorkbench().addWindowListener(this);
  }

  void end() {
    PlatformUI.getWorkbench().removeWindowListener(this);
    shown.keySet().forEach(cursor -> cursor.removeListener(this));
  }

  /** Whether a window shows the trace. Any thread. */
  boolean isOpen(IFolder folder) {
    IPath location = folder.getLocation(); // null once it is gone
    return location != null && open.contains(location.toPath());
  }

  /** The worst that was found when the trace was open, {@code F18 error}; null for nothing, or if nobody has looked. Any thread. */
  static String worst(IFolder folder) {
    try {
      return folder.getPersistentProperty(WORST);
    } catch (CoreException e) {
      return null; // gone meanwhile
    }
  }

  @Override
  public void windowOpened(IWorkbenchWindow window) {
    TraceCursor cursor = TraceCursor.of(window);
    if (shown.putIfAbsent(cursor, List.of()) == null) {
      cursor.addListener(this);
      cursorChanged(cursor);
    }
  }

  /** Called for each picture of a system that runs: only other traces matter. */
  @Override
  public void cursorChanged(TraceCursor cursor) {
    List<TraceSession> before = shown.get(cursor);
    List<TraceSession> now = cursor.sessions();
    if (before != now) {
      shown.put(cursor, now);
      open = shown.values().stream().flatMap(List::stream).map(session -> session.trace().path()).toList();
      now.forEach(this::look);
      List<TraceSession> all = new ArrayList<>(before);
      all.addAll(now);
      changed.accept(all.stream().map(TraceHealth::folder).filter(Objects::nonNull).distinct().toList());
    }
  }

  private void look(TraceSession session) {
    Display display = Display.getCurrent();
    IFolder folder = folder(session);
    if (folder != null) {
      keep(folder, session.diagnoses(this, () -> CaughtUi.later(display, () -> look(session))));
    }
  }

  private void keep(IFolder folder, List<Diagnosis> found) {
    Diagnosis worst = Diagnosis.worst(found);
    String text = worst == null ? null : worst.id() + " " + worst.severity().word();
    try {
      if (!Objects.equals(text, folder.getPersistentProperty(WORST))) {
        folder.setPersistentProperty(WORST, text);
        changed.accept(List.of(folder));
      }
    } catch (CoreException e) {
      ILog.of(TraceHealth.class).info("what is wrong in " + folder.getFullPath() + " is not kept: " + e.getMessage());
    }
  }

  /** The folder of the workspace in which a trace lies, null for one elsewhere. */
  private static IFolder folder(TraceSession session) {
    for (IResource found : ResourcesPlugin.getWorkspace().getRoot()
        .findContainersForLocationURI(session.trace().path().toUri())) {
      if (found instanceof IFolder folder && folder.exists()) {
        return folder;
      }
    }
    return null;
  }

  @Override
  public void windowClosed(IWorkbenchWindow window) {
    TraceCursor cursor = TraceCursor.of(window);
    cursor.removeListener(this);
    shown.remove(cursor);
  }

  @Override
  public void windowActivated(IWorkbenchWindow window) {}

  @Override
  public void windowDeactivated(IWorkbenchWindow window) {}
}

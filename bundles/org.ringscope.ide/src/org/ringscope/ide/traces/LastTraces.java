// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.traces;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.ringscope.ui.CaughtUi;
import org.ringscope.ui.TraceCursor;
import org.ringscope.ui.TraceSession;

/** Keeps in mind which traces the window shows, and opens them again when the workbench starts the next time. */
public final class LastTraces implements IStartup {
  private static final String KEY = "lastTraces";

  /** What was kept last; compared by identity, since every movement of the cursor asks. */
  private List<TraceSession> kept = List.of();

  @Override
  public void earlyStartup() {
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> {
      IWorkbenchWindow[] windows = PlatformUI.getWorkbench().getWorkbenchWindows();
      if (windows.length > 0) {
        List<Path> last = paths();
        TraceCursor cursor = TraceCursor.of(windows[0]);
        cursor.addListener(this::keep);
        if (cursor.session() == null && !last.isEmpty()) {
          TraceOpener.reopen(windows[0], last);
        }
      }
    });
  }

  private void keep(TraceCursor cursor) {
    if (cursor.sessions() != kept) {
      kept = cursor.sessions();
      preferences().put(KEY,
          kept.stream().map(session -> session.trace().path().toString()).collect(Collectors.joining("\n")));
      try {
        preferences().flush();
      } catch (BackingStoreException e) {
        ILog.of(LastTraces.class).warn("which traces are open cannot be kept: " + e.getMessage(), e);
      }
    }
  }

  /** Folders of the traces that were open last. */
  static List<Path> paths() {
    return Stream.of(preferences().get(KEY, "").split("\n")).filter(path -> !path.isEmpty()).map(Path::of).toList();
  }

  private static Preferences preferences() {
    return InstanceScope.INSTANCE.getNode("org.ringscope.ide");
  }
}

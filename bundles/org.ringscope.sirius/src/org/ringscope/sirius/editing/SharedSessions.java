// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.ui.CaughtUi;

/** Shares the topologies of open sessions with our editor, so that one model is edited, on one command stack. */
public final class SharedSessions extends SessionManagerListener.Stub {
  private final Map<Session, SharedSession> shared = new HashMap<>();

  @Override
  public void notify(Session session, int what) {
    if (what == SessionListener.CLOSING) {
      Map<IFile, byte[]> unsaved = unsaved(session);
      onWindowThread(() -> end(session, unsaved));
    } else if (what != SessionListener.CLOSED && session.isOpen()) {
      onWindowThread(() -> update(session, what));
    }
  }

  /** At once where that is this thread: after closing, the elements are gone. */
  static void onWindowThread(Runnable work) {
    if (Display.getCurrent() != null) {
      work.run();
    } else if (PlatformUI.isWorkbenchRunning()) {
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), work);
    }
  }

  private void update(Session session, int what) {
    if (session.isOpen()) {
      shared.computeIfAbsent(session, SharedSession::new).update(what);
    }
  }

  private void end(Session session, Map<IFile, byte[]> unsaved) {
    SharedSession ended = shared.remove(session);
    if (ended != null) {
      ended.end(unsaved);
    }
  }

  /** While the session still has its resources. */
  private static Map<IFile, byte[]> unsaved(Session session) {
    Map<IFile, byte[]> texts = new HashMap<>();
    for (Resource resource : session.getSemanticResources()) {
      if (resource instanceof TopologyResource topology && topology.isModified()) {
        try {
          texts.put(TopologyTexts.file(topology.getURI()), topology.text());
        } catch (IOException e) {
          ILog.of(SharedSessions.class).error(topology.getURI().lastSegment() + " was not saved: " + e.getMessage());
        }
      }
    }
    return texts;
  }
}

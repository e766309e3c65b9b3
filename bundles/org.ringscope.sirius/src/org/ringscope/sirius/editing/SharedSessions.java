// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ringscope.ide.editor.TopologyEditor;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.session.TopologyTexts;
import org.ringscope.ui.CaughtUi;

/** Shares the topologies of open sessions with our editor, so that one model is edited, on one command stack. */
public final class SharedSessions extends SessionManagerListener.Stub {
  private final Map<Session, SharedSession> shared = new HashMap<>();

  @Override
  public void notify(Session session, int what) {
    if (what == SessionListener.CLOSING) {
      Map<IFile, Topology> unsaved = unsaved(session);
      boolean isWanted = TopologySaving.hasFailed(session);
      onWindowThread(() -> {
        end(session, unsaved);
        if (isWanted) {
          unsaved.forEach(SharedSessions::keep);
        }
      });
    } else if (what != SessionListener.CLOSED && session.isOpen()) {
      if (PlatformUI.isWorkbenchRunning()) {
        // brings a policy of its own; ours is there before the platform tells of anything that happens from now on
        SessionUIManager.INSTANCE.getOrCreateUISession(session);
        TopologyReloading.install(session);
      }
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

  private void end(Session session, Map<IFile, Topology> unsaved) {
    SharedSession ended = shared.remove(session);
    if (ended != null) {
      ended.end(unsaved);
    }
  }

  /** While the session still has its resources. */
  private static Map<IFile, Topology> unsaved(Session session) {
    Map<IFile, Topology> copies = new HashMap<>();
    for (Resource resource : session.getSemanticResources()) {
      if (resource instanceof TopologyResource topology && topology.isModified()) {
        copies.put(TopologyTexts.file(topology.getURI()), TopologyTexts.topology(topology.copy()));
      }
    }
    return copies;
  }

  /** What the user wanted to save and could not is not lost with the session: our editor has it. */
  private static void keep(IFile file, Topology unsaved) {
    IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
    if (window == null || PlatformUI.getWorkbench().isClosing()) {
      return;
    }
    try {
      TopologyEditor.keep(window.getActivePage(), file, unsaved);
    } catch (PartInitException e) {
      StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
    }
  }
}

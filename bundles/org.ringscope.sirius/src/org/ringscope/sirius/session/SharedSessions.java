// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.live.LiveDiagrams;
import org.ringscope.ui.CaughtUi;

/** Shares the topologies of open sessions with our editor, so that one model is edited, on one command stack. */
public final class SharedSessions extends SessionManagerListener.Stub {
  private final Map<Session, Set<IFile>> shared = new HashMap<>();

  /** The first session is the first chance that a diagram opens. */
  @Override
  public void notifyAddSession(Session session) {
    if (PlatformUI.isWorkbenchRunning()) {
      onWindowThread(LiveDiagrams::start);
    }
  }

  @Override
  public void notify(Session session, int what) {
    boolean ends = what == SessionListener.CLOSING || what == SessionListener.CLOSED;
    onWindowThread(() -> share(session, ends || !session.isOpen()));
  }

  @Override
  public void notifyRemoveSession(Session session) {
    onWindowThread(() -> share(session, true));
  }

  /** At once where that is this thread: after closing, the elements are gone. */
  private static void onWindowThread(Runnable work) {
    if (Display.getCurrent() != null) {
      work.run();
    } else if (PlatformUI.isWorkbenchRunning()) {
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), work);
    }
  }

  private void share(Session session, boolean ends) {
    Set<IFile> before = shared.getOrDefault(session, Set.of());
    Set<IFile> now = new HashSet<>();
    if (!ends) {
      for (Resource resource : session.getSemanticResources()) {
        IFile file = file(resource.getURI());
        if (file != null && !resource.getContents().isEmpty()
            && resource.getContents().get(0) instanceof Topology topology) {
          now.add(file);
          share(file, new SessionTopology(session, topology));
        }
      }
    }
    before.stream().filter(each -> !now.contains(each)).forEach(each -> SharedTopologies.share(each, null));
    if (now.isEmpty()) {
      shared.remove(session);
    } else {
      shared.put(session, now);
    }
  }

  /** The same one once more only means that it became dirty or clean. */
  private static void share(IFile file, SessionTopology topology) {
    if (topology.equals(SharedTopologies.of(file))) {
      SharedTopologies.changed(file);
    } else {
      SharedTopologies.share(file, topology);
    }
  }

  /** The file in the workspace that a URI names; null for none. */
  static IFile file(URI uri) {
    return uri != null && uri.isPlatformResource()
        ? ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true))) : null;
  }
}

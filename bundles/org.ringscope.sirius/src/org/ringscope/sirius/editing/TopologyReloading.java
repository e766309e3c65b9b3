// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSyncClient.ResourceStatusChange;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ide.problems.TopologyMarkers;
import org.ringscope.model.io.MalformedTopologyException;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.sirius.session.TopologyTexts;
import org.ringscope.ui.CaughtJob;
import org.ringscope.ui.CaughtUi;

/**
 * Reads a topology again that others have changed, as Sirius does; but not one that cannot be read: its diagrams would lose
 * everything that they show. The Problems view says why, and the next change that can be read is taken. Representations are
 * read again only where their file has been written: a new project gets its encoding a moment after it is made, which the platform
 * tells of every file in it, and reading them while a diagram opens leaves that closed, or without its elements.
 */
record TopologyReloading(ReloadingPolicy sirius) implements ReloadingPolicy {

  static void install(Session session) {
    if (!(session.getReloadingPolicy() instanceof TopologyReloading)) {
      session.setReloadingPolicy(new TopologyReloading(session.getReloadingPolicy()));
    }
  }

  @Override
  public List<Action> getActions(Session session, Resource resource, ResourceStatus status) {
    boolean isFromOthers = status == ResourceStatus.EXTERNAL_CHANGED || status == ResourceStatus.CONFLICTING_CHANGED;
    if (isFromOthers && (resource instanceof TopologyResource topology ? !mayRead(topology) : isAsRead(resource))) {
      ResourceStatus now = resource.isModified() ? ResourceStatus.CHANGED : ResourceStatus.SYNC;
      ResourceSetSync.getOrInstallResourceSetSync(session.getTransactionalEditingDomain())
          .statusesChanged(List.of(new ResourceStatusChange(resource, now, status)));
      return List.of();
    }
    if (isFromOthers && resource instanceof TopologyResource && session.getStatus() == SessionStatus.SYNC) {
      afterReading(() -> later(() -> later(() -> saveLabels(session))));
    }
    return sirius.getActions(session, resource, status);
  }

  /** When whoever has changed files, and tells of it now, is done. */
  private static void afterReading(Runnable work) {
    Job job = CaughtJob.createSystem("Saving labels of diagrams", (ICoreRunnable) monitor -> work.run());
    job.setRule(ResourcesPlugin.getWorkspace().getRoot());
    job.schedule();
  }

  private static void later(Runnable work) {
    CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), work);
  }

  /** Sirius keeps what diagrams say beside their layout: that it says something else now is no change of the user's. */
  private static void saveLabels(Session session) {
    if (session.isOpen() && session.getStatus() == SessionStatus.DIRTY
        && session.getSemanticResources().stream().noneMatch(Resource::isModified)) {
      session.save(new NullProgressMonitor());
    }
  }

  /** Whether a file was last written when the resource was last read or saved. */
  private static boolean isAsRead(Resource resource) {
    IFile file = TopologyTexts.file(resource.getURI());
    return file != null && file.exists() && file.getLocalTimeStamp() == resource.getTimeStamp();
  }

  private static boolean mayRead(TopologyResource resource) {
    if (TopologyTexts.topology(resource) == null) {
      return true;
    }
    IFile file = TopologyTexts.file(resource.getURI());
    MalformedTopologyException problem = TopologyTexts.problem(file);
    if (problem != null) {
      later(() -> TopologyMarkers.show(file, problem));
    }
    return problem == null && TopologyTexts.isForeign(resource);
  }
}

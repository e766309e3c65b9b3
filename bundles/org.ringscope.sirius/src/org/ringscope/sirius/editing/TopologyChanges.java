// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.editing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.sirius.business.api.session.Session;
import org.ringscope.ide.modeling.SharedTopologies;
import org.ringscope.model.io.TopologyResource;
import org.ringscope.sirius.session.TopologyTexts;

/** Tells of changes of topologies, whichever command of a session made them, and takes back those of an older edition. */
final class TopologyChanges extends ResourceSetListenerImpl {
  private final Session session;

  TopologyChanges(Session session) {
    this.session = session;
  }

  @Override
  public Command transactionAboutToCommit(ResourceSetChangeEvent event) throws RollbackException {
    for (TopologyResource each : changed(event)) {
      if (OlderEdition.is(each)) {
        SharedSessions.onWindowThread(() -> OlderEdition.ask(session, each));
        throw new RollbackException(
            Status.warning(each.getURI().lastSegment() + " is of an older edition and only shown"));
      }
    }
    return null;
  }

  @Override
  public void resourceSetChanged(ResourceSetChangeEvent event) {
    for (TopologyResource each : changed(event)) {
      SharedSessions.onWindowThread(() -> SharedTopologies.changed(TopologyTexts.file(each.getURI())));
    }
  }

  private static Set<TopologyResource> changed(ResourceSetChangeEvent event) {
    Set<TopologyResource> found = new LinkedHashSet<>();
    for (Notification each : event.getNotifications()) {
      if (!each.isTouch() && each.getNotifier() instanceof EObject element
          && element.eResource() instanceof TopologyResource resource) {
        found.add(resource);
      }
    }
    return found;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransactionalEditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;
import org.eclipse.ui.PlatformUI;
import org.ringscope.ui.CaughtUi;

/**
 * A change of a session that is none of the user's: what is derived follows what it is derived from. It stands on no command
 * stack, so that what the user did stays the next to be undone, and it leaves the session as clean as it was.
 */
public final class QuietChange {
  private QuietChange() {}

  /** UI thread. @return false if somebody reads or changes the session just now, and nothing was done */
  public static boolean run(Session session, Runnable work) {
    TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
    if (((InternalTransactionalEditingDomain) domain).getActiveTransaction() != null) {
      return false;
    }
    List<Resource> saved = saved(session);
    ResourceSetSync sync = ResourceSetSync.getOrInstallResourceSetSync(domain);
    sync.setNotificationIsRequired(false);
    try {
      // the editors that need it are refreshed by the work itself
      session.getRefreshEditorsListener().disable();
      execute((InternalTransactionalEditingDomain) domain, work);
      saved.forEach(each -> clean(each, sync));
    } finally {
      sync.setNotificationIsRequired(true);
    }
    return true;
  }

  /** What a session keeps of representations that has no changes. */
  public static List<Resource> saved(Session session) {
    return Stream.concat(session.getAllSessionResources().stream(), session.getSrmResources().stream())
        .filter(each -> !each.isModified()).toList();
  }

  /** These have no changes, whatever has happened to them. */
  public static void clean(Session session, List<Resource> resources) {
    ResourceSetSync sync = ResourceSetSync.getOrInstallResourceSetSync(session.getTransactionalEditingDomain());
    resources.forEach(each -> clean(each, sync));
  }

  /** What is new in a diagram gets its place a moment later, which nobody asked for either: that leaves a clean session clean, too. */
  public static void andPlace(Session session) {
    if (session.getStatus() == SessionStatus.SYNC) {
      CaughtUi.later(PlatformUI.getWorkbench().getDisplay(),
          () -> clean(session, List.copyOf(session.getAllSessionResources())));
    }
  }

  /** Sirius must know it too, or it would not notice when the user changes something. */
  private static void clean(Resource resource, ResourceSetSync sync) {
    if (resource.isModified()) {
      resource.setModified(false);
    }
    if (ResourceSetSync.getStatus(resource) == ResourceStatus.CHANGED) {
      sync.statusChanged(resource, ResourceStatus.CHANGED, ResourceStatus.SYNC);
    }
  }

  private static void execute(InternalTransactionalEditingDomain domain, Runnable work) {
    Transaction change = null;
    try {
      change = domain.startTransaction(false, Map.of(Transaction.OPTION_NO_UNDO, true));
      work.run();
      change.commit();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RollbackException e) {
      ILog.of(QuietChange.class).log(e.getStatus());
    } finally {
      if (change != null && change.isActive()) {
        change.rollback();
      }
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.session;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.ringscope.ide.modeling.SharedTopology;
import org.ringscope.model.topology.Topology;

/** A topology in a session. */
record SessionTopology(Session session, Topology topology) implements SharedTopology {
  @Override
  public EditingDomain domain() {
    return session.getTransactionalEditingDomain();
  }

  @Override
  public boolean isDirty() {
    return session.isOpen() && session.getStatus() == SessionStatus.DIRTY;
  }

  @Override
  public void save(IProgressMonitor monitor) {
    session.save(monitor);
  }
}

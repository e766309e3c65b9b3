// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import java.util.Collection;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.tools.api.ui.IExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.PlatformUI;
import org.ringscope.model.topology.Topology;
import org.ringscope.ui.CaughtUi;

/** Opens a representation of the running system that an element of the topology belongs to. */
class OpenState implements IExternalJavaAction {
  private final Opening opening;

  /** What is opened for an element of a topology. UI thread. */
  interface Opening {
    void open(Session session, Topology topology, EObject element);
  }

  OpenState(Opening opening) {
    this.opening = opening;
  }

  @Override
  public final boolean canExecute(Collection<? extends EObject> selections) {
    return selections.stream().anyMatch(each -> EcoreUtil.getRootContainer(semantic(each)) instanceof Topology);
  }

  /** Later, for this runs inside a command of Sirius. */
  @Override
  public final void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
    for (EObject each : selections) {
      EObject element = semantic(each);
      Session session = Session.of(element).orElse(null);
      if (session != null && EcoreUtil.getRootContainer(element) instanceof Topology topology) {
        CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> opening.open(session, topology, element));
      }
    }
  }

  private static EObject semantic(EObject selected) {
    return selected instanceof DSemanticDecorator decorator && decorator.getTarget() != null ? decorator.getTarget()
        : selected;
  }
}

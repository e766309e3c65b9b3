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
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.topology.Topology;
import org.ringscope.sirius.session.StateRepresentations;
import org.ringscope.ui.CaughtUi;

/** Opens a representation of the running system that an element of the topology belongs to. */
abstract class OpenState implements IExternalJavaAction {
  /** Name of the description in the viewpoint. */
  abstract String description();

  /** What it shows of the state for an element of the topology; null for nothing. */
  abstract EObject target(StateResource state, EObject element);

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
        CaughtUi.later(PlatformUI.getWorkbench().getDisplay(), () -> StateRepresentations.open(session, topology,
            description(), state -> target(state, element)));
      }
    }
  }

  private static EObject semantic(EObject selected) {
    return selected instanceof DSemanticDecorator decorator && decorator.getTarget() != null ? decorator.getTarget()
        : selected;
  }
}

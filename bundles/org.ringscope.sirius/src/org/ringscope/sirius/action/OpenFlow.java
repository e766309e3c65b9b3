// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.sirius.session.StateRepresentations;

/** Opens the last messages between the cores of a system. */
final class OpenFlow extends OpenState {
  @Override
  String description() {
    return StateRepresentations.FLOW;
  }

  @Override
  EObject target(StateResource state, EObject element) {
    return state.system().getFlows().get(0);
  }
}

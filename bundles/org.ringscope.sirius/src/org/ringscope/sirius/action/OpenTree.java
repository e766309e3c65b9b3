// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.sirius.session.StateRepresentations;

/** Opens the buses of a system, their channels and endpoints. */
final class OpenTree extends OpenState {
  @Override
  String description() {
    return StateRepresentations.TREE;
  }

  @Override
  EObject target(StateResource state, EObject element) {
    return state.system().getTree();
  }
}

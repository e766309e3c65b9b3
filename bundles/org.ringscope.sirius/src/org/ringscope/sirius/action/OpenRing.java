// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.sirius.action;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.QualifiedName;
import org.ringscope.sirius.session.StateRepresentations;

/** Opens the ring diagram of a virtqueue. */
public final class OpenRing extends OpenState {
  @Override
  String description() {
    return StateRepresentations.RING;
  }

  @Override
  EObject target(StateResource state, EObject element) {
    String name = QualifiedName.of(element);
    return state.system().getRings().stream().filter(each -> name.equals(each.getName())).findFirst().orElse(null);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.service;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.diagram.ringstate.StateElement;
import org.ringscope.diagram.state.StateResource;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Topology;

/** From elements of a running system to what they are in its topology. */
final class Elements {
  private Elements() {}

  /** The element of that name and kind, null if there is none. */
  static <T extends EObject> T of(StateElement element, String name, Class<T> kind) {
    StateResource state = StateResource.of(element);
    Topology topology = state == null ? null : state.topology();
    EObject found = topology == null ? null : QualifiedName.find(topology, name);
    return kind.isInstance(found) ? kind.cast(found) : null;
  }

  /** The state of a topology, null where it stands in no file. */
  static StateResource state(Topology topology) {
    return topology.eResource() == null || topology.eResource().getResourceSet() == null ? null
        : StateResource.of(topology);
  }
}

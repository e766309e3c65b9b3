// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import org.eclipse.emf.ecore.EObject;
import org.ringscope.diagram.ringstate.Bus;
import org.ringscope.diagram.ringstate.Channel;
import org.ringscope.diagram.ringstate.ChannelEndpoint;
import org.ringscope.diagram.ringstate.NamedState;
import org.ringscope.diagram.ringstate.Participant;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.diagram.ringstate.Ring;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Topology;

/** From elements of a running system to what they are in its topology. */
final class Origins {
  private Origins() {}

  /** Null for what only a trace knows; of a part that the topology does not have, the origin of the whole. */
  static EObject of(EObject element, Topology topology) {
    for (EObject each = element; each != null; each = each.eContainer()) {
      String name = name(each);
      if (name != null) {
        return QualifiedName.find(topology, name);
      }
    }
    return topology;
  }

  /** The qualified name of the element in the topology that has one for it. */
  private static String name(EObject element) {
    if (element instanceof Channel channel) {
      return channel.eContainer() instanceof Bus bus ? bus.getName() + "/" + channel.getName() : channel.getName();
    }
    boolean isNamedAlike = element instanceof Ring || element instanceof QueueRow || element instanceof Participant
        || element instanceof Bus || element instanceof ChannelEndpoint;
    return isNamedAlike ? ((NamedState) element).getName() : null;
  }
}

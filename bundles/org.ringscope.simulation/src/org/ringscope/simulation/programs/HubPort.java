// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import org.ringscope.runtime.can.CanPort;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.SendResult;
import org.ringscope.simulation.sides.HostSide;

/** One node of a hub: its channel, and its place on the wire. Host's core only. */
final class HubPort {
  private final HostSide side;
  private final RpmsgEndpoint endpoint;
  private final CanPort wire;
  private boolean isGreeted;

  HubPort(HostSide side, RpmsgEndpoint endpoint, CanPort wire) {
    this.side = side;
    this.endpoint = endpoint;
    this.wire = wire;
  }

  RpmsgEndpoint endpoint() {
    return endpoint;
  }

  CanPort wire() {
    return wire;
  }

  /** Whether there is something for the node, and a buffer for it. */
  boolean mayDeliver() {
    return (!isGreeted || wire.hasFrame()) && side.hasBuffer();
  }

  /** Sends what there is, as long as there are buffers: a node that gives none back holds nobody up but itself. @return frames */
  int deliver() {
    if (!isGreeted && side.hasBuffer()) {
      isGreeted = true;
      side.announce(endpoint);
    }
    int delivered = 0;
    while (wire.hasFrame()) {
      SendResult result = endpoint.trySend(wire.frames(), wire.offset(), wire.bytes());
      if (result == SendResult.NO_BUFFER) {
        return delivered;
      }
      wire.next(); // where the bus is down nobody gets it
      delivered += result.isSent() ? 1 : 0;
    }
    return delivered;
  }
}

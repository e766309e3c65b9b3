// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgDriver;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.sides.HostSide;

/** Takes the channels of one service on one bus: a node joins with each, and leaves when it is gone. In interrupts. */
final class HubDriver implements RpmsgDriver {
  private final CanHubProgram hub;
  private final HostSide side;
  private final List<HubPort> ports = new ArrayList<>();

  HubDriver(CanHubProgram hub, HostSide side) {
    this.hub = hub;
    this.side = side;
  }

  @Override
  public String serviceName() {
    return hub.service();
  }

  @Override
  public void probe(RpmsgChannel channel, RpmsgEndpoint endpoint) {
    HubPort port = new HubPort(side, endpoint, hub.wire().join(side.remote()));
    ports.add(port);
    hub.joined(port);
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    for (int i = 0; i < ports.size(); i++) {
      if (ports.get(i).endpoint() == endpoint) {
        hub.offered(ports.get(i), buffer, offset, length);
      }
    }
  }

  @Override
  public void remove(RpmsgChannel channel) {
    for (HubPort port : List.copyOf(ports)) {
      if (port.endpoint().address() == channel.source()) {
        ports.remove(port);
        hub.left(port);
      }
    }
  }
}

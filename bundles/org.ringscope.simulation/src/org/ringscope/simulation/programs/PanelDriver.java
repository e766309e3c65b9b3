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

/** Takes the channels of one service of one control unit for the panel. Host's core only. */
final class PanelDriver implements RpmsgDriver {
  private final String service;
  private final HostSide side;
  private final List<RpmsgEndpoint> endpoints = new ArrayList<>();
  private final List<RpmsgEndpoint> strangers = new ArrayList<>();
  private long received;

  PanelDriver(String service, HostSide side) {
    this.service = service;
    this.side = side;
  }

  @Override
  public String serviceName() {
    return service;
  }

  String unit() {
    return side.remote();
  }

  @Override
  public void probe(RpmsgChannel channel, RpmsgEndpoint endpoint) {
    endpoints.add(endpoint);
    strangers.add(endpoint);
  }

  @Override
  public void remove(RpmsgChannel channel) {
    endpoints.removeIf(endpoint -> endpoint.address() == channel.source());
    strangers.removeIf(endpoint -> endpoint.address() == channel.source());
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    received++;
  }

  /** Messages that have come. */
  long received() {
    return received;
  }

  /** Whether a unit does not know yet where to send what it has, and could be told. */
  boolean mayGreet() {
    return !strangers.isEmpty() && side.hasBuffer();
  }

  void greet() {
    while (mayGreet()) {
      side.announce(strangers.remove(0));
    }
  }

  /** Sends a message to each of its channels; where there is no buffer it is left out. @return how many it reached */
  int send(ByteBuffer message, int length) {
    int sent = 0;
    for (int i = 0; i < endpoints.size(); i++) {
      sent += endpoints.get(i).trySend(message, 0, length).isSent() ? 1 : 0;
    }
    return sent;
  }
}

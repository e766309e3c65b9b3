// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.RpmsgBus;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgDriver;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.sides.HostSide;
import org.ringscope.simulation.sides.WorkloadFailedException;

/** A port of the host: the driver of its service. It takes the first channel that comes, and the next when that is gone. */
final class HostPort extends RpmsgPort {

  private static final ByteBuffer GREETING = ByteBuffer.allocate(0);

  private final HostSide side;
  private final boolean greets;
  private boolean isRegistered;
  private boolean owesGreeting;
  private RpmsgChannel channel;

  HostPort(Endpoint end, boolean greets, PortUser user, HostSide side) {
    super(end, user, side);
    this.side = side;
    this.greets = greets;
  }

  @Override
  void prepare() {
    if (!isRegistered && !isFixed()) {
      isRegistered = true;
      side.register(new Driver());
    }
  }

  @Override
  void awaitBus() {
    side.awaitStart();
  }

  @Override
  void open() throws WorkloadFailedException {
    if (isFixed()) {
      create(peerAddress());
      user.bound();
    } else {
      prepare();
    }
  }

  @Override
  RpmsgBus bus() {
    return side.bus();
  }

  @Override
  int maxPayload() {
    return side.maxPayload();
  }

  /** The host's buffers go back when the callback ends. */
  @Override
  Inbox inbox() {
    return new Inbox(null, maxPayload());
  }

  @Override
  String deviceName() {
    int destination = channel == null ? peerAddress() : channel.destination();
    return new RpmsgChannel(service(), Rpmsg.ADDRESS_ANY, destination).deviceName(side.busName());
  }

  @Override
  String missing() {
    return side.announced();
  }

  @Override
  boolean owesGreeting() {
    return owesGreeting;
  }

  @Override
  void greet() {
    if (owesGreeting) {
      owesGreeting = false;
      endpoint().send(GREETING, 0, 0);
    }
  }

  private final class Driver implements RpmsgDriver {

    @Override
    public String serviceName() {
      return service();
    }

    @Override
    public void probe(RpmsgChannel appeared, RpmsgEndpoint bound) {
      if (endpoint() != null) {
        return;
      }
      channel = appeared;
      endpoint(bound);
      owesGreeting = greets && !bound.trySend(GREETING, 0, 0).isSent();
      user.bound();
    }

    @Override
    public void remove(RpmsgChannel gone) {
      if (channel != null && channel.destination() == gone.destination()) {
        endpoint(null);
        owesGreeting = false;
        channel = null;
      }
    }

    @Override
    public void received(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {
      if (to == endpoint()) {
        user.received(to, buffer, offset, length, source);
      }
    }
  }
}

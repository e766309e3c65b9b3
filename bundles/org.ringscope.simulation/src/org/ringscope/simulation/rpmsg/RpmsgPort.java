// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import org.ringscope.model.Services;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.rpmsg.RpmsgBus;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.DeviceSide;
import org.ringscope.simulation.sides.HostSide;
import org.ringscope.simulation.sides.RemoteSide;
import org.ringscope.simulation.sides.WorkloadFailedException;

/**
 * A task's way onto an RPMsg bus, on whichever side it runs. The remote announces its endpoint and learns its peer's
 * address from the first message; the host's driver gets the channel. Where the topology says both addresses, nobody asks
 * for them. Its core only.
 */
abstract class RpmsgPort {

  final Core core;
  final Endpoint end;
  final PortUser user;
  private final String service;
  private final String name;
  private final String peer;
  private RpmsgEndpoint endpoint;

  RpmsgPort(Endpoint end, PortUser user, DeviceSide side) {
    this.end = end;
    this.user = user;
    core = side.core;
    service = Services.of(end);
    name = service + " on " + side.deviceName();
    peer = "a peer of " + name;
  }

  /** @param greets whether the host tells its address, because its task waits for the peer to begin */
  static RpmsgPort of(Endpoint end, boolean greets, PortUser user, CoreDevices devices) {
    return devices.isDriver(end.getBus())
        ? new HostPort(end, greets, user, devices.driverSide(end.getBus(), HostSide.class))
        : new RemotePort(end, user, devices.deviceSide(end.getBus(), RemoteSide.class));
  }

  /** For a task that begins at once: what can be made ready before the bus is up. */
  void prepare() {}

  /** On the task: waits for the bus. */
  abstract void awaitBus();

  /** On the task, after {@link #awaitBus}: makes the endpoint, or sees to it that there will be one. */
  abstract void open() throws WorkloadFailedException;

  abstract RpmsgBus bus();

  abstract int maxPayload();

  /** What keeps messages for a task. */
  abstract Inbox inbox();

  /** What Linux calls the device of the channel. */
  abstract String deviceName();

  /** Why there is no peer yet, in words. */
  abstract String missing();

  final String service() {
    return service;
  }

  /** Service and bus, for names. */
  final String name() {
    return name;
  }

  /** Null while there is none. */
  final RpmsgEndpoint endpoint() {
    return endpoint;
  }

  final void endpoint(RpmsgEndpoint value) {
    endpoint = value;
  }

  /** Whether a message would have somewhere to go. */
  final boolean hasPeer() {
    return endpoint != null && endpoint.destination() != Rpmsg.ADDRESS_ANY;
  }

  /** On the task. */
  final void awaitPeer() {
    core.await(peer, this::hasPeer, Long.MAX_VALUE);
  }

  /** Whether the peer still has to be told where it can send to; then {@link #greet} is for the task. */
  boolean owesGreeting() {
    return false;
  }

  /** On the task. */
  void greet() {}

  /** The port's task is done with its endpoint. */
  final void close() {
    if (endpoint != null) {
      endpoint.destroy();
      endpoint = null;
    }
  }

  /** What the topology says of the endpoint's address. */
  final int address() {
    return address(end);
  }

  /** What the topology says of the peer's address. */
  final int peerAddress() {
    return peerAddress(end);
  }

  /** What the topology says of the address at the other end of an endpoint's channel. */
  static int peerAddress(Endpoint end) {
    for (RpmsgChannel channel : end.getBus().getChannels()) {
      if (channel.getEnds().contains(end) && channel.getEnds().size() == 2) {
        return address(channel.getEnds().get(channel.getEnds().get(0) == end ? 1 : 0));
      }
    }
    return Rpmsg.ADDRESS_ANY;
  }

  /** Whether both addresses stand in the topology. */
  final boolean isFixed() {
    return address() != Rpmsg.ADDRESS_ANY && peerAddress() != Rpmsg.ADDRESS_ANY;
  }

  private static int address(Endpoint end) {
    return end.getAddress() == null ? Rpmsg.ADDRESS_ANY : (int) end.getAddress().value();
  }

  /** @throws WorkloadFailedException when the address is taken, or beyond those that the side has */
  final void create(int destination) throws WorkloadFailedException {
    try {
      endpoint = bus().createEndpoint(service, address(), destination, user);
    } catch (IllegalArgumentException e) {
      throw new WorkloadFailedException("no endpoint for service " + name + ": " + e.getMessage());
    }
  }

}

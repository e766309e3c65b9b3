// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import org.ringscope.model.topology.Endpoint;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.RpmsgBus;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.simulation.sides.RemoteSide;
import org.ringscope.simulation.sides.WorkloadFailedException;

/** A port of the remote: an endpoint that is announced, unless both addresses are known. */
final class RemotePort extends RpmsgPort {

  private final RemoteSide side;
  private RpmsgRemote bus;
  private boolean isOpen;
  private WorkloadFailedException failure;

  RemotePort(Endpoint end, PortUser user, RemoteSide side) {
    super(end, user, side);
    this.side = side;
  }

  /** As firmware does: its endpoints are there before it looks for messages the first time. */
  @Override
  void prepare() {
    side.whenUp(!isFixed(), this::openAtOnce);
  }

  private void openAtOnce(RpmsgRemote live) {
    bus = live;
    try {
      open();
    } catch (WorkloadFailedException e) {
      failure = e;
    }
  }

  @Override
  void awaitBus() {
    bus = side.await();
  }

  @Override
  void open() throws WorkloadFailedException {
    if (failure != null) {
      throw failure;
    }
    if (!isOpen) {
      isOpen = true;
      create(isFixed() ? peerAddress() : Rpmsg.ADDRESS_ANY);
      if (hasPeer()) {
        user.bound();
      }
    }
  }

  @Override
  RpmsgBus bus() {
    return bus;
  }

  @Override
  int maxPayload() {
    return bus.maxPayload();
  }

  /** The host gets no buffer back while a task has its message. */
  @Override
  Inbox inbox() {
    return new Inbox(bus, maxPayload());
  }

  @Override
  String deviceName() {
    int destination = endpoint() == null ? Rpmsg.ADDRESS_ANY : endpoint().destination();
    return new RpmsgChannel(service(), endpoint().address(), destination).deviceName(side.deviceName());
  }

  @Override
  String missing() {
    return "no message of a peer has come";
  }
}

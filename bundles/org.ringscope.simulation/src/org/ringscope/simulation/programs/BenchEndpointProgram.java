// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import org.ringscope.model.Services;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.type.Address;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.EndpointCallback;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.runtime.rpmsg.SendResult;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.FrameCounts;
import org.ringscope.simulation.sides.RemoteSide;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;

/** A task of a control unit: announces its service, and begins when the bench has answered with its own address. */
abstract class BenchEndpointProgram<T extends EndpointTask> extends TaskProgram<T> implements EndpointCallback {
  final String service;
  final FrameCounts frames;
  private final RemoteSide side;
  private RpmsgEndpoint endpoint;

  BenchEndpointProgram(T task, CoreDevices devices, Engine engine) {
    super(task, engine);
    side = devices.deviceSide(task.getEndpoint().getBus(), RemoteSide.class);
    service = Services.of(task.getEndpoint()) + " on " + side.deviceName();
    frames = devices.frames();
  }

  /** Returns when somebody listens. */
  final void join() throws WorkloadFailedException {
    RpmsgRemote bus = side.await();
    awaitStart();
    Address address = task.getEndpoint().getAddress();
    try {
      endpoint = bus.createEndpoint(Services.of(task.getEndpoint()),
          address == null ? Rpmsg.ADDRESS_ANY : (int) address.value(), Rpmsg.ADDRESS_ANY, this);
    } catch (IllegalArgumentException e) {
      throw new WorkloadFailedException("no endpoint for service " + service + ": " + e.getMessage());
    }
    core.await("the bench for service " + service, this::isBound, Long.MAX_VALUE);
  }

  final boolean isBound() {
    return endpoint != null && endpoint.destination() != Rpmsg.ADDRESS_ANY;
  }

  final RpmsgEndpoint endpoint() {
    return endpoint;
  }

  /** Waits for a buffer. */
  final void send(ByteBuffer message, int length) throws WorkloadFailedException {
    SendResult result = endpoint.send(message, 0, length);
    if (!result.isSent()) {
      throw new WorkloadFailedException("a message of service " + service + " was not sent: " + result);
    }
  }

  /** A bench that nobody serves (F8). */
  @Override
  public String diagnosis() {
    return endpoint != null && !isBound() ? "F8" : null;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.ringscope.model.Defaults;
import org.ringscope.model.Services;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.type.Address;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.EndpointCallback;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.runtime.rpmsg.SendResult;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Announces a service on a remote core and sends every message back to its sender. */
final class EchoServiceProgram extends TaskProgram<EchoService> implements EndpointCallback {

  private final RemoteSide side;
  private final String serviceName;
  private final int count;
  /** For names. */
  private final String service;
  private final String wait;
  private RpmsgRemote bus;
  /** Messages that wait for their answer; a host can send no more before it gets their buffers back. */
  private final Queue<Message> held = new ArrayDeque<>();
  private int received;
  private int answered;
  private long movedNanos = -1;

  private record Message(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {}

  EchoServiceProgram(EchoService task, CoreDevices devices, Engine engine) {
    super(task, engine);
    side = devices.deviceSide(task.getEndpoint().getBus(), RemoteSide.class);
    serviceName = Services.of(task.getEndpoint());
    count = Defaults.count(task);
    service = serviceName + " on " + side.deviceName();
    wait = "messages for service " + service;
  }

  @Override
  public String name() {
    return "echo of " + service;
  }

  @Override
  public Role role() {
    return count > 0 ? Role.WORKLOAD : Role.SERVICE;
  }

  @Override
  public String progress() {
    return answered + (count > 0 ? " of " + count : "") + " messages answered";
  }

  @Override
  public long movedNanos() {
    return movedNanos;
  }

  @Override
  public TrafficSummary traffic() {
    return TrafficSummary.of(answered, received);
  }

  @Override
  public void run() throws WorkloadFailedException {
    bus = side.await();
    awaitStart();
    createEndpoint();
    while (!isDone()) {
      serve(this::isDone);
    }
  }

  /** Clients that send more are answered as before. */
  @Override
  public void goOn() {
    while (true) {
      serve(() -> false);
    }
  }

  private void serve(BooleanSupplier orUntil) {
    core.await(wait, () -> !held.isEmpty() || orUntil.getAsBoolean(), Long.MAX_VALUE);
    while (!held.isEmpty()) {
      answer(held.element());
      held.remove(); // until now later ones have queued up behind it
    }
  }

  /** Another service may have been given the address before, or the address is beyond those that a remote has. */
  private void createEndpoint() throws WorkloadFailedException {
    try {
      bus.createEndpoint(serviceName, address(), Rpmsg.ADDRESS_ANY, this);
    } catch (IllegalArgumentException e) {
      throw new WorkloadFailedException("no endpoint for service " + service + ": " + e.getMessage());
    }
  }

  private boolean isDone() {
    return count > 0 && answered >= count;
  }

  /** In an interrupt: a message whose answer finds no buffer is kept for the task, which may wait for one. */
  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    received++;
    movedNanos = core.nanos();
    SendResult result =
        held.isEmpty() ? endpoint.trySendTo(source, buffer, offset, length) : SendResult.NO_BUFFER;
    if (result == SendResult.NO_BUFFER) {
      bus.hold(buffer, offset);
      held.add(new Message(endpoint, buffer, offset, length, source));
    } else if (result.isSent()) {
      answered++;
    }
  }

  private void answer(Message message) {
    if (message.to.sendTo(message.source, message.buffer, message.offset, message.length).isSent()) {
      answered++;
    }
    bus.release(message.buffer, message.offset);
  }

  /** The address that the topology gives to the endpoint, if any. */
  private int address() {
    Address address = task.getEndpoint().getAddress();
    return address == null ? Rpmsg.ADDRESS_ANY : (int) address.value();
  }
}

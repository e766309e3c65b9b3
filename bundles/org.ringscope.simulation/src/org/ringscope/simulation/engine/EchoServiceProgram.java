// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.ringscope.model.Address;
import org.ringscope.model.EchoService;
import org.ringscope.model.Endpoint;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.rpmsg.EndpointCallback;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.runtime.rpmsg.SendResult;

/** Announces a service on a remote core and sends every message back to its sender. */
final class EchoServiceProgram implements Program, EndpointCallback {

  private final EchoService workload;
  private final Core core;
  private final RemoteSide side;
  /** For names. */
  private final String service;
  private final String wait;
  private RpmsgRemote bus;
  /** Messages that wait for their answer; a host can send no more before it gets their buffers back. */
  private final Queue<Message> held = new ArrayDeque<>();
  private int answered;
  private long movedNanos = -1;

  private record Message(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {}

  EchoServiceProgram(EchoService workload, CoreDevices devices, Engine engine) {
    this.workload = workload;
    core = engine.core(workload.getCore());
    side = devices.remote(workload.getBus());
    service = workload.getService() + " on " + side.deviceName();
    wait = "messages for service " + service;
  }

  @Override
  public String name() {
    return "echo of " + service;
  }

  @Override
  public Role role() {
    return workload.getCount() > 0 ? Role.WORKLOAD : Role.SERVICE;
  }

  @Override
  public String progress() {
    return answered + (workload.getCount() > 0 ? " of " + workload.getCount() : "") + " messages answered";
  }

  @Override
  public long movedNanos() {
    return movedNanos;
  }

  @Override
  public void run() throws WorkloadFailedException {
    bus = side.await();
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
      bus.createEndpoint(workload.getService(), address(), Rpmsg.ADDRESS_ANY, this);
    } catch (IllegalArgumentException e) {
      throw new WorkloadFailedException("no endpoint for service " + service + ": " + e.getMessage());
    }
  }

  private boolean isDone() {
    return workload.getCount() > 0 && answered >= workload.getCount();
  }

  /** In an interrupt: a message whose answer finds no buffer is kept for the task, which may wait for one. */
  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
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

  /** The address that the topology gives to the endpoint on this core, if any. */
  private int address() {
    return workload.getBus().getChannels().stream()
        .filter(channel -> workload.getService().equals(channel.getService()))
        .flatMap(channel -> channel.getEndpoints().stream())
        .filter(endpoint -> endpoint.getCore() == workload.getCore() && endpoint.getAddress() != null)
        .map(Endpoint::getAddress).mapToInt((Address address) -> (int) address.value())
        .findFirst().orElse(Rpmsg.ADDRESS_ANY);
  }
}

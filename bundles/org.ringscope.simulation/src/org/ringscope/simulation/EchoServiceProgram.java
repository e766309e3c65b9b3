// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Queue;
import org.ringscope.model.Address;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.EchoService;
import org.ringscope.model.Endpoint;
import org.ringscope.model.VirtioDevice;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.remoteproc.FirmwareVdev;
import org.ringscope.runtime.rpmsg.EndpointCallback;
import org.ringscope.runtime.rpmsg.FirmwareTransport;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgRemote;
import org.ringscope.runtime.rpmsg.SendResult;

/** A remote core that announces a service and sends every message back to its sender. */
final class EchoServiceProgram implements Program, EndpointCallback {

  private final EchoService workload;
  private final Engine engine;
  private final Core core;
  private final RpmsgRemote bus;
  /** Messages that wait for their answer; a host can send no more before it gets their buffers back. */
  private final Queue<Message> held = new ArrayDeque<>();
  private int answered;

  private record Message(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {}

  EchoServiceProgram(EchoService workload, Engine engine) {
    this.workload = workload;
    this.engine = engine;
    this.core = engine.core(workload.getCore());
    this.bus = new RpmsgRemote(engine.ids().of(workload.getBus()), workload.getBus().getDevice().getName(), core);
    engine.buses().add(bus);
  }

  @Override
  public String name() {
    return "echo of " + workload.getService();
  }

  @Override
  public Role role() {
    return workload.getCount() > 0 ? Role.WORKLOAD : Role.SERVICE;
  }

  @Override
  public void run() throws Exception {
    long table = engine.bootLine(workload.getCore()).await(core);
    boolean polls = engine.options().waitMode() == WaitMode.POLL;
    FirmwareTransport transport = transport(FirmwareVdev.at(core, engine.memory(), table, 0));
    bus.setPolls(polls);
    if (!polls) {
      engine.doorbell(workload.getBus().getDevice().getKick()).handle(transport::notified);
    }
    if (!bus.start(transport, Long.MAX_VALUE)) {
      return; // the fault is reported, and nothing will ever arrive
    }
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
    bus.createEndpoint(workload.getService(), address(), Rpmsg.ADDRESS_ANY, this);
    if (polls) {
      core.interrupts().poll(bus::receive);
    }
    while (!isDone()) {
      core.await("messages for service " + workload.getService(), () -> isDone() || !held.isEmpty(), Long.MAX_VALUE);
      while (!held.isEmpty()) {
        answer(held.element());
        held.remove(); // until now later ones have queued up behind it
      }
    }
  }

  private boolean isDone() {
    return workload.getCount() > 0 && answered >= workload.getCount();
  }

  /** In an interrupt: a message whose answer finds no buffer is kept for the task, which may wait for one. */
  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
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

  private FirmwareTransport transport(FirmwareVdev vdev) {
    VirtioDevice device = workload.getBus().getDevice();
    Doorbell interrupt = engine.doorbell(device.getInterrupt());
    return FirmwareTransport.of(vdev, engine.memory()).name(device.getName())
        .deviceMap(AddressMaps.of(workload.getCore(), AddressSpace.DEVICE))
        .translates(!engine.options().isInjected(Faults.MISSING_TRANSLATION, workload.getCore().getName()))
        .ids(engine.ids().of(device), engine.ids().of(device.getQueues().get(0)),
            engine.ids().of(device.getQueues().get(1)))
        .kick(interrupt::ring);
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

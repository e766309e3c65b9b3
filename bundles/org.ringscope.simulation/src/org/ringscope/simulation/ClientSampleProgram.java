// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ringscope.model.ClientSample;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgDriver;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.RpmsgHost;
import org.ringscope.runtime.rpmsg.SendResult;

/** The host of the RPMsg client sample: boots the remote core, and answers each of its messages with a text. */
final class ClientSampleProgram implements Program, RpmsgDriver {

  private final ClientSample workload;
  private final Engine engine;
  private final Core core;
  private final RpmsgHost bus;
  private final ByteBuffer text;
  private String logName = "";
  private RpmsgEndpoint endpoint;
  private int received;
  /** Messages that wait for the task to send them. */
  private int unsent;

  ClientSampleProgram(ClientSample workload, Engine engine) {
    this.workload = workload;
    this.engine = engine;
    this.core = engine.core(workload.getCore());
    this.bus = new RpmsgHost(engine.ids().of(workload.getBus()), deviceName(), core);
    engine.buses().add(bus);
    this.text = ByteBuffer.wrap(workload.getText().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String name() {
    return "client of " + workload.getService();
  }

  @Override
  public Role role() {
    return Role.WORKLOAD;
  }

  @Override
  public void run() throws Exception {
    boolean polls = engine.options().waitMode() == WaitMode.POLL;
    bus.setPolls(polls);
    bus.register(this);
    new RemoteBoot(workload.getBus(), bus, engine).boot();
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_HOST));
    engine.sides().add(bus.queue(Rpmsg.VRING_TO_REMOTE));
    if (polls) {
      core.interrupts().poll(bus::receive);
    }
    core.await("service " + workload.getService() + " on " + deviceName(), () -> endpoint != null, Long.MAX_VALUE);
    while (!isDone()) {
      core.await("answers of service " + workload.getService(), () -> isDone() || unsent > 0, Long.MAX_VALUE);
      while (unsent > 0) {
        tell(endpoint.send(text, 0, text.limit()));
        unsent--;
      }
    }
  }

  private boolean isDone() {
    return received >= workload.getCount();
  }

  @Override
  public String serviceName() {
    return workload.getService();
  }

  @Override
  public void probe(RpmsgChannel channel, RpmsgEndpoint bound) {
    String device = new RpmsgChannel(channel.name(), Rpmsg.ADDRESS_ANY, channel.destination())
        .deviceName(workload.getBus().getName());
    logName = channel.name().replace('-', '_') + " " + device + ": ";
    endpoint = bound;
    send();
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    received++;
    core.print(logName + "incoming msg " + received + " (src: 0x" + Integer.toHexString(source) + ")");
    if (isDone()) {
      core.print(logName + "goodbye!");
    } else {
      send();
    }
  }

  /** In an interrupt: what finds no buffer is left to the task, which may wait for one. */
  private void send() {
    SendResult result = unsent > 0 ? SendResult.NO_BUFFER : endpoint.trySend(text, 0, text.limit());
    if (result == SendResult.NO_BUFFER) {
      unsent++;
    } else {
      tell(result);
    }
  }

  private void tell(SendResult result) {
    if (!result.isSent()) {
      core.print(logName + "rpmsg_send failed: " + result.linuxError());
    }
  }

  private String deviceName() {
    return workload.getBus().getDevice().getName();
  }
}

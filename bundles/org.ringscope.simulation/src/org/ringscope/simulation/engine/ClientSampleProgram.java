// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ringscope.model.Defaults;
import org.ringscope.model.Services;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.runtime.rpmsg.RpmsgChannel;
import org.ringscope.runtime.rpmsg.RpmsgDriver;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.SendResult;
import org.ringscope.simulation.traffic.TrafficSummary;

/** The RPMsg client sample of Linux: a driver on the host that answers each message of its service with a text. */
final class ClientSampleProgram extends TaskProgram<ClientSample> implements RpmsgDriver {

  private final HostSide bus;
  private final String serviceName;
  private final int count;
  private final ByteBuffer text;
  /** For names. */
  private final String service;
  private String logName = "";
  private RpmsgEndpoint endpoint;
  private int sent;
  private int received;
  private long movedNanos = -1;
  /** Messages that wait for the task to send them. */
  private int unsent;
  /** Why the last message was not sent; null when it was. */
  private SendResult failed;

  ClientSampleProgram(ClientSample task, CoreDevices devices, Engine engine) {
    super(task, engine);
    bus = devices.driverSide(task.getEndpoint().getBus(), HostSide.class);
    serviceName = Services.of(task.getEndpoint());
    count = Defaults.count(task);
    text = ByteBuffer.wrap(Defaults.text(task).getBytes(StandardCharsets.UTF_8));
    service = serviceName + " on " + bus.deviceName();
    if (startsAtOnce()) {
      bus.register(this);
    }
  }

  @Override
  public String name() {
    return "client of " + service;
  }

  @Override
  public Role role() {
    return Role.WORKLOAD;
  }

  @Override
  public String progress() {
    if (failed != null) {
      return "rpmsg_send failed: " + failed.linuxError()
          + (failed == SendResult.TOO_BIG ? ", " + text.limit() + " bytes, at most " + bus.maxPayload() : "");
    }
    return endpoint == null ? bus.announced() : received + " of " + count + " messages received";
  }

  @Override
  public long movedNanos() {
    return movedNanos;
  }

  /** No service has come (F8), what is to be sent does not fit (F23), or no buffer came back in time (F1). */
  @Override
  public String diagnosis() {
    if (failed != null) {
      return failed == SendResult.TOO_BIG ? "F23" : failed == SendResult.TIMEOUT ? "F1" : null;
    }
    return endpoint == null ? "F8" : null;
  }

  @Override
  public void run() {
    bus.awaitStart();
    if (!startsAtOnce()) {
      awaitStart();
      bus.register(this);
    }
    core.await("service " + service, () -> endpoint != null, Long.MAX_VALUE);
    String answers = "answers of service " + service;
    while (!isDone()) {
      core.await(answers, () -> isDone() || unsent > 0, Long.MAX_VALUE);
      while (unsent > 0) {
        tell(endpoint.send(text, 0, text.limit()));
        unsent--;
      }
    }
  }

  private boolean isDone() {
    return received >= count;
  }

  @Override
  public String serviceName() {
    return serviceName;
  }

  @Override
  public void probe(RpmsgChannel channel, RpmsgEndpoint bound) {
    String device = new RpmsgChannel(channel.name(), Rpmsg.ADDRESS_ANY, channel.destination())
        .deviceName(bus.busName());
    logName = channel.name().replace('-', '_') + " " + device + ": ";
    endpoint = bound;
    send();
  }

  @Override
  public void received(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {
    received++;
    movedNanos = core.nanos();
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

  @Override
  public TrafficSummary traffic() {
    return TrafficSummary.of(sent, received);
  }

  private void tell(SendResult result) {
    sent += result.isSent() ? 1 : 0;
    failed = result.isSent() ? null : result;
    if (!result.isSent()) {
      core.print(logName + "rpmsg_send failed: " + result.linuxError());
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.SendResult;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.TrafficSummary;

/** The RPMsg client sample of Linux, on either side: answers each message of its service with a text. */
public final class ClientSampleProgram extends TaskProgram<ClientSample> implements PortUser {

  private final RpmsgPort port;
  private final int count;
  private final ByteBuffer text;
  private String logName = "";
  private int sent;
  private int received;
  private long movedNanos = -1;
  /** Messages that wait for the task to send them. */
  private int unsent;
  /** Why the last message was not sent; null when it was. */
  private SendResult failed;

  public ClientSampleProgram(ClientSample task, CoreDevices devices, Engine engine) {
    super(task, engine);
    port = RpmsgPort.of(task.getEndpoint(), false, this, devices);
    count = Defaults.count(task);
    text = ByteBuffer.wrap(Defaults.text(task).getBytes(StandardCharsets.UTF_8));
    if (startsAtOnce()) {
      port.prepare();
    }
  }

  @Override
  public String name() {
    return "client of " + port.name();
  }

  @Override
  public Role role() {
    return Role.WORKLOAD;
  }

  @Override
  public String progress() {
    if (failed != null) {
      return "rpmsg_send failed: " + failed.linuxError()
          + (failed == SendResult.TOO_BIG ? ", " + text.limit() + " bytes, at most " + port.maxPayload() : "");
    }
    return port.endpoint() == null ? port.missing() : received + " of " + count + " messages received";
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
    return port.endpoint() == null ? "F8" : null;
  }

  @Override
  public TrafficSummary traffic() {
    return TrafficSummary.of(sent, received);
  }

  @Override
  public void run() throws WorkloadFailedException {
    port.awaitBus();
    awaitStart();
    port.open();
    core.await("service " + port.name(), port::hasPeer, Long.MAX_VALUE);
    if (logName.isEmpty()) {
      bound();
    }
    String answers = "answers of service " + port.name();
    while (!isDone()) {
      core.await(answers, () -> isDone() || unsent > 0 && port.endpoint() != null, Long.MAX_VALUE);
      while (unsent > 0 && port.endpoint() != null) {
        SendResult result = port.endpoint().send(text, 0, text.limit());
        unsent--;
        if (port.endpoint() != null) { // else the channel went during the wait
          tell(result);
        }
      }
    }
  }

  private boolean isDone() {
    return received >= count;
  }

  /** In an interrupt on the host, which learns of the channel there; on the task elsewhere. */
  @Override
  public void bound() {
    logName = port.service().replace('-', '_') + " " + port.deviceName() + ": ";
    send();
  }

  @Override
  public void received(RpmsgEndpoint to, ByteBuffer buffer, int offset, int length, int source) {
    if (length == 0 && sent == 0) {
      return; // the peer has told where it is
    }
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
    SendResult result = unsent > 0 ? SendResult.NO_BUFFER : port.endpoint().trySend(text, 0, text.limit());
    if (result == SendResult.NO_BUFFER) {
      unsent++;
    } else {
      tell(result);
    }
  }

  private void tell(SendResult result) {
    sent += result.isSent() ? 1 : 0;
    failed = result.isSent() ? null : result;
    if (!result.isSent()) {
      core.print(logName + "rpmsg_send failed: " + result.linuxError());
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import org.ringscope.model.topology.EndpointTask;
import org.ringscope.runtime.rpmsg.SendResult;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.PayloadGenerator;
import org.ringscope.simulation.traffic.TrafficPlan;

/** A task that sends messages of its own over its port, on either side of a bus. */
abstract class TrafficProgram<T extends EndpointTask> extends TaskProgram<T> implements PortUser {

  final TrafficPlan plan;
  final RpmsgPort port;
  private final PayloadGenerator payloads;
  private final String nextMessage;
  private long sent;
  private long movedNanos = -1;
  /** Why the last message was not sent; null when it was. */
  private SendResult failed;

  TrafficProgram(T task, TrafficPlan plan, CoreDevices devices, Engine engine) {
    super(task, engine);
    this.plan = plan;
    port = RpmsgPort.of(task.getEndpoint(), false, this, devices);
    payloads = plan.payloads();
    nextMessage = "the time of its next message to " + port.name();
    if (startsAtOnce()) {
      port.prepare();
    }
  }

  @Override
  public final Role role() {
    return plan.isEndless() ? Role.ENDLESS : Role.WORKLOAD;
  }

  @Override
  public final String progress() {
    if (failed != null) {
      return "rpmsg_send failed: " + failed.linuxError()
          + (failed == SendResult.TOO_BIG ? ", " + payloads.largest() + " bytes, at most " + port.maxPayload() : "");
    }
    return port.hasPeer() || sent > 0 ? done() : port.missing();
  }

  /** How far it has come, in words. */
  abstract String done();

  @Override
  public final long movedNanos() {
    return movedNanos;
  }

  /** No service has come (F8), what is to be sent does not fit (F23), or no buffer came back in time (F1). */
  @Override
  public String diagnosis() {
    if (failed != null) {
      return failed == SendResult.TOO_BIG ? "F23" : failed == SendResult.TIMEOUT ? "F1" : null;
    }
    return port.hasPeer() || sent > 0 ? null : "F8";
  }

  @Override
  public final void run() throws WorkloadFailedException {
    port.awaitBus();
    awaitStart();
    port.open();
    port.awaitPeer();
    long begin = core.nanos();
    for (long number = 0; plan.isEndless() || number < plan.count(); number++) {
      long due = plan.pacing().dueNanos(number) + begin;
      if (due > core.nanos()) {
        core.sleep(nextMessage, core.nanos(), due);
      }
      port.awaitPeer(); // it may have gone meanwhile
      if (send(number)) {
        sent(number);
      }
    }
    ended();
  }

  /** A message is on its way; on the task. */
  void sent(long number) {}

  /** All messages are sent; on the task. */
  void ended() throws WorkloadFailedException {}

  private boolean send(long number) throws WorkloadFailedException {
    int length = payloads.generate(number);
    SendResult result = port.endpoint().send(payloads.buffer(), 0, length);
    if (result.isSent()) {
      sent++;
      failed = null;
      return true;
    }
    if (port.endpoint() == null) {
      return false; // the channel went during the wait
    }
    failed = result;
    core.print(port.service() + ": rpmsg_send failed: " + result.linuxError());
    if (result != SendResult.TIMEOUT) {
      throw new WorkloadFailedException("a message of " + length + " bytes cannot be sent: " + result.linuxError());
    }
    return false;
  }

  final long sent() {
    return sent;
  }

  final void moved() {
    movedNanos = core.nanos();
  }
}

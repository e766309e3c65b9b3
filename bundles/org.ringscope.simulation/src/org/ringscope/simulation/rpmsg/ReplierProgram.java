// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import java.util.function.BooleanSupplier;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Payload;
import org.ringscope.model.topology.Replier;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.runtime.rpmsg.SendResult;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.PayloadGenerator;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Sends every message back to its sender, at once or after the time that its work takes. */
public final class ReplierProgram extends TaskProgram<EndpointTask> implements PortUser {

  private final String kind;
  private final int count;
  private final long delayNanos;
  private final PayloadGenerator replies;
  private final RpmsgPort port;
  private final String wait;
  private final String work;
  /** Messages that wait for their answer; a host can send no more before it gets their buffers back. */
  private Inbox held;
  private long received;
  private long answered;
  private long movedNanos = -1;

  /**
   * @param kind what it is called
   * @param count messages to answer before it ends, 0 for no end
   * @param replies what it answers; null: what has come
   */
  private ReplierProgram(String kind, EndpointTask task, int count, long delayNanos, PayloadGenerator replies,
      CoreDevices devices, Engine engine) {
    super(task, engine);
    this.kind = kind;
    this.count = count;
    this.delayNanos = delayNanos;
    this.replies = replies;
    port = RpmsgPort.of(task.getEndpoint(), true, this, devices);
    wait = "messages for service " + port.name();
    work = "the end of its work for " + port.name();
    if (startsAtOnce()) {
      port.prepare();
    }
  }

  public static ReplierProgram of(EchoService task, CoreDevices devices, Engine engine) {
    return new ReplierProgram("echo", task, Defaults.count(task), 0, null, devices, engine);
  }

  /** What it is told to send it sends, else what has come. */
  public static ReplierProgram of(Replier task, CoreDevices devices, Engine engine) {
    boolean hasOwn = task.getSize() != null || task.getText() != null || task.getPayload() != Payload.UNSPECIFIED;
    return new ReplierProgram("replier", task, Defaults.count(task), Defaults.nanos(task.getWork()),
        hasOwn ? TrafficPlans.of(task).payloads() : null, devices, engine);
  }

  @Override
  public String name() {
    return kind + " of " + port.name();
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
    port.awaitBus();
    awaitStart();
    held();
    port.open();
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

  private boolean isDone() {
    return count > 0 && answered >= count;
  }

  private Inbox held() {
    if (held == null) {
      held = port.inbox();
    }
    return held;
  }

  private void serve(BooleanSupplier orUntil) {
    core.await(wait, () -> !held.isEmpty() || orUntil.getAsBoolean() || port.owesGreeting(), Long.MAX_VALUE);
    port.greet();
    while (!held.isEmpty()) {
      if (delayNanos > 0) {
        core.sleep(work, core.nanos(), core.nanos() + delayNanos);
      }
      answer(held.endpoint(), held.buffer(), held.offset(), held.length(), held.source(), true);
      held.remove(); // until now later ones have queued up behind it
    }
  }

  /** In an interrupt: a message whose answer finds no buffer is kept for the task, which may wait for one. */
  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    received++;
    movedNanos = core.nanos();
    boolean isAtOnce = delayNanos == 0 && held().isEmpty();
    if (!isAtOnce || answer(endpoint, buffer, offset, length, source, false) == SendResult.NO_BUFFER) {
      held().add(endpoint, buffer, offset, length, source);
    }
  }

  private SendResult answer(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source,
      boolean waits) {
    ByteBuffer reply = replies == null ? buffer : replies.buffer();
    int from = replies == null ? offset : 0;
    int bytes = replies == null ? length : replies.generate(answered);
    SendResult result = waits ? endpoint.sendTo(source, reply, from, bytes)
        : endpoint.trySendTo(source, reply, from, bytes);
    answered += result.isSent() ? 1 : 0;
    return result;
  }
}

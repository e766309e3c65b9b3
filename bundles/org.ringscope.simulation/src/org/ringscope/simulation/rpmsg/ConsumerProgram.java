// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Consumer;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.ArrivalCheck;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Takes what comes and looks whether all of it has come; a slow one takes a message now and then. */
public final class ConsumerProgram extends TaskProgram<Consumer> implements PortUser {

  private final int count;
  private final long workNanos;
  private final RpmsgPort port;
  private final ArrivalCheck arrivals;
  private final String wait;
  private final String work;
  private final Core peer;
  private Inbox inbox;
  private long movedNanos = -1;

  public ConsumerProgram(Consumer task, CoreDevices devices, Engine engine) {
    super(task, engine);
    count = Defaults.count(task);
    workNanos = Defaults.nanos(task.getWork());
    port = RpmsgPort.of(task.getEndpoint(), true, this, devices);
    arrivals = new ArrivalCheck(TrafficPlans.ofPeer(task.getEndpoint()), core.resets() > 0);
    peer = engine.core(devices.isDriver(task.getEndpoint().getBus()) ? task.getEndpoint().getBus().getDeviceSide()
        : task.getEndpoint().getBus().getDriverSide());
    wait = "messages of " + port.name();
    work = "the end of its work on a message of " + port.name();
    if (startsAtOnce()) {
      port.prepare();
    }
  }

  @Override
  public String name() {
    return "consumer of " + port.name();
  }

  @Override
  public Role role() {
    return count == 0 ? Role.SERVICE : Role.WORKLOAD;
  }

  @Override
  public String progress() {
    return arrivals.received() + (count == 0 ? "" : " of " + count) + " messages received";
  }

  @Override
  public long movedNanos() {
    return movedNanos;
  }

  @Override
  public TrafficSummary traffic() {
    return arrivals.summary(TrafficSummary.UNKNOWN);
  }

  @Override
  public void run() throws WorkloadFailedException {
    port.awaitBus();
    awaitStart();
    if (inbox == null) {
      inbox = port.inbox();
    }
    port.open();
    while (count == 0 || arrivals.received() < count) {
      consume(count == 0 ? Long.MAX_VALUE : count);
    }
  }

  /** Whoever sends more is not held up. */
  @Override
  public void goOn() {
    while (workNanos > 0) {
      consume(Long.MAX_VALUE);
    }
  }

  private void consume(long upTo) {
    core.await(wait, () -> inbox != null && !inbox.isEmpty() || arrivals.received() >= upTo
        || port.owesGreeting(), Long.MAX_VALUE);
    port.greet();
    if (!inbox.isEmpty()) {
      arrivals.received(inbox.source(), peer.resets(), inbox.buffer(), inbox.offset(), inbox.length());
      inbox.remove();
      if (workNanos > 0) {
        core.sleep(work, core.nanos(), core.nanos() + workNanos);
      }
    }
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    movedNanos = core.nanos();
    if (workNanos == 0) {
      arrivals.received(source, peer.resets(), buffer, offset, length);
    } else {
      if (inbox == null) { // before the task has begun
        inbox = port.inbox();
      }
      inbox.add(endpoint, buffer, offset, length, source);
    }
  }
}

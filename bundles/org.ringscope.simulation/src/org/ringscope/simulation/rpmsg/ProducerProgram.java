// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.model.topology.Producer;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Sends one message after the other and waits for no answer. */
public final class ProducerProgram extends TrafficProgram<Producer> {

  public ProducerProgram(Producer task, CoreDevices devices, Engine engine) {
    super(task, TrafficPlans.of(task), devices, engine);
  }

  @Override
  public String name() {
    return "producer of " + port.name();
  }

  @Override
  String done() {
    return sent() + (plan.isEndless() ? "" : " of " + plan.count()) + " messages sent";
  }

  @Override
  public TrafficSummary traffic() {
    return TrafficSummary.ofSender(sent());
  }

  /** Nobody should answer; who does has told us where he is. */
  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    moved();
  }
}

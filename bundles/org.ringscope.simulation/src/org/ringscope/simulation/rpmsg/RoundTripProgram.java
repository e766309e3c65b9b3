// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Requester;
import org.ringscope.model.type.Durations;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.ArrivalCheck;
import org.ringscope.simulation.traffic.RoundTrips;
import org.ringscope.simulation.traffic.TrafficPlan;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Sends a message, waits for what comes back, then sends the next one; says how long that took. */
public final class RoundTripProgram extends TrafficProgram<EndpointTask> {

  private final String kind;
  private final long timeoutNanos;
  private final String answer;
  private final ArrivalCheck answers;
  private final RoundTrips trips = new RoundTrips();
  private final BooleanSupplier hasAnswer = this::hasAnswer;
  private long unanswered;
  private long awaited;
  private long sentNanos;
  private long answerNanos;
  private boolean isAnswered;
  private volatile boolean isAwaiting;

  private RoundTripProgram(String kind, EndpointTask task, TrafficPlan plan, long timeoutNanos, CoreDevices devices,
      Engine engine) {
    super(task, plan, devices, engine);
    this.kind = kind;
    this.timeoutNanos = timeoutNanos;
    answer = "an answer of " + port.name();
    answers = new ArrivalCheck(plan.kind());
  }

  public static RoundTripProgram of(Ping task, CoreDevices devices, Engine engine) {
    return new RoundTripProgram("ping", task, TrafficPlans.of(task), Defaults.timeoutNanos(task), devices, engine);
  }

  public static RoundTripProgram of(Requester task, CoreDevices devices, Engine engine) {
    return new RoundTripProgram("requester", task, TrafficPlans.of(task), Defaults.timeoutNanos(task), devices, engine);
  }

  @Override
  public String name() {
    return kind + " of " + port.name();
  }

  @Override
  String done() {
    return trips.count() + (plan.isEndless() ? "" : " of " + plan.count()) + " messages answered"
        + (unanswered == 0 ? "" : ", " + unanswered + " not in time");
  }

  @Override
  public TrafficSummary traffic() {
    TrafficSummary summary = answers.summary(sent());
    return summary.missing(sent() - summary.received() - (isAwaiting ? 1 : 0));
  }

  @Override
  public String diagnosis() {
    String diagnosis = super.diagnosis();
    return diagnosis == null && unanswered > 0 ? "TRAFFIC" : diagnosis;
  }

  @Override
  void sent(long number) {
    isAnswered = false; // what came during the send belongs to an earlier one
    awaited = number;
    sentNanos = core.nanos();
    isAwaiting = true;
    if (core.await(answer, hasAnswer, sentNanos + timeoutNanos)) {
      trips.add(Math.max(0, answerNanos - sentNanos));
    } else {
      unanswered++;
    }
    isAwaiting = false;
  }

  private boolean hasAnswer() {
    return isAnswered;
  }

  @Override
  public void received(RpmsgEndpoint endpoint, ByteBuffer buffer, int offset, int length, int source) {
    if (length == 0 && answers.received() == 0 && sent() == 0) {
      return; // the peer has told where it is
    }
    answers.received(source, buffer, offset, length);
    moved();
    if (answers.isAnswerTo(awaited, buffer, offset, length)) {
      answerNanos = core.nanos();
      isAnswered = true;
    }
  }

  @Override
  void ended() throws WorkloadFailedException {
    core.print(port.service() + ": " + plan.count() + " times, " + trips.count() + " answered");
    if (trips.count() > 0) {
      core.print(port.service() + ": min " + trips.shortestNanos() + " ns, avg " + trips.meanNanos() + " ns, max "
          + trips.longestNanos() + " ns");
    }
    if (unanswered > 0) {
      throw new WorkloadFailedException(unanswered + " of " + plan.count() + " messages not answered within "
          + Durations.format(Duration.ofNanos(timeoutNanos)));
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.protocol.rpmsg.Errno;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Program;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;
import org.ringscope.simulation.traffic.PayloadGenerator;
import org.ringscope.simulation.traffic.TrafficPlan;
import org.ringscope.simulation.traffic.TrafficSummary;

/** A program that writes to the device of an endpoint; beside it, {@link UserReaderProgram} reads. */
public final class UserWriterProgram extends TaskProgram<UserEndpoint> {
  /** A program that was told to try again does so after this time. */
  private static final long RETRY_NANOS = 1_000_000;

  private final TrafficPlan plan;
  private final PayloadGenerator payloads;
  private final UserFile file;
  private final UserReaderProgram reader;
  private final String nextMessage;
  private final String nextTry;
  private long sent;
  private long retries;
  private int error;

  public UserWriterProgram(UserEndpoint task, CoreDevices devices, Engine engine) {
    super(task, engine);
    file = new UserFile(task, devices);
    reader = new UserReaderProgram(task, file, engine);
    plan = TrafficPlans.of(task);
    payloads = plan.payloads();
    nextMessage = "the time of its next message to " + file.name();
    nextTry = "its next try to write to " + file.name();
  }

  @Override
  public String name() {
    return "writer of " + file.name();
  }

  @Override
  public Program beside() {
    return reader;
  }

  @Override
  public Role role() {
    return plan.isEndless() ? Role.ENDLESS : Role.WORKLOAD;
  }

  @Override
  public String progress() {
    return sent + (plan.isEndless() ? "" : " of " + plan.count()) + " messages written"
        + (retries == 0 ? "" : ", " + retries + " times EAGAIN") + (error == 0 ? "" : ", " + Errno.text(error));
  }

  @Override
  public String diagnosis() {
    return error == Errno.ERESTARTSYS ? "F1" : error == Errno.EMSGSIZE ? "F23" : null;
  }

  @Override
  public TrafficSummary traffic() {
    return TrafficSummary.ofSender(sent);
  }

  @Override
  public void run() throws WorkloadFailedException {
    file.awaitBus();
    awaitStart();
    file.open();
    long begin = core.nanos();
    for (long number = 0; plan.isEndless() || number < plan.count(); number++) {
      long due = begin + plan.pacing().dueNanos(number);
      if (due > core.nanos()) {
        core.sleep(nextMessage, core.nanos(), due);
      }
      write(payloads.generate(number));
    }
  }

  private void write(int length) throws WorkloadFailedException {
    int written = file.device().write(payloads.buffer(), 0, length);
    while (written == -Errno.EAGAIN) {
      retries++;
      core.sleep(nextTry, core.nanos(), core.nanos() + RETRY_NANOS);
      written = file.device().write(payloads.buffer(), 0, length);
    }
    if (written >= 0) {
      sent++;
      error = 0;
      return;
    }
    error = -written;
    core.print("write " + file.device().path() + ": " + Errno.text(error));
    if (error != Errno.ERESTARTSYS) {
      throw new WorkloadFailedException("write to " + file.device().path() + " failed: " + Errno.text(error));
    }
  }

}

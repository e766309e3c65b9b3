// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.rpmsg;

import java.nio.ByteBuffer;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.protocol.rpmsg.Errno;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.traffic.ArrivalCheck;
import org.ringscope.simulation.traffic.TrafficPlan;
import org.ringscope.simulation.traffic.TrafficSummary;

/** A program that reads from the device of an endpoint; when all has come it closes the device and takes it away. */
final class UserReaderProgram extends TaskProgram<UserEndpoint> {

  private final TrafficPlan plan;
  private final UserFile file;
  private final ArrivalCheck arrivals;
  private final String work;
  private final ByteBuffer room = ByteBuffer.allocate(Rpmsg.BUFFER_SIZE);
  private int most;
  private int error;

  UserReaderProgram(UserEndpoint task, UserFile file, Engine engine) {
    super(task, engine);
    this.file = file;
    plan = TrafficPlans.of(task);
    arrivals = new ArrivalCheck(plan.kind());
    work = "the end of its work on a message of " + file.name();
  }

  @Override
  public String name() {
    return "reader of " + file.name();
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public String progress() {
    return arrivals.received() + " messages read, " + most + " waited at most"
        + (error == 0 ? "" : ", " + Errno.text(error));
  }

  @Override
  public TrafficSummary traffic() {
    return arrivals.summary(TrafficSummary.UNKNOWN);
  }

  @Override
  public void run() {
    file.awaitOpen();
    while (error == 0 && (plan.isEndless() || arrivals.received() < plan.count())) {
      read();
    }
    if (error == 0) {
      file.device().close();
      file.device().destroyEndpoint();
    }
    core.print(file.device().path() + ": " + arrivals.received() + " messages read, " + most + " waited at most"
        + (error == 0 ? "" : ", then " + Errno.text(error)));
  }

  private void read() {
    if (Defaults.isNonBlocking(task)) {
      file.device().awaitPoll(Long.MAX_VALUE);
    }
    most = Math.max(most, file.device().waiting());
    int length = file.device().read(room, 0, room.capacity());
    if (length < 0) {
      error = -length;
      return;
    }
    most = Math.max(most, file.device().waiting() + 1);
    arrivals.received(file.device().address(), room, 0, length);
    long nanos = Defaults.nanos(task.getWork());
    if (nanos > 0) {
      core.sleep(work, core.nanos(), core.nanos() + nanos);
    }
  }
}

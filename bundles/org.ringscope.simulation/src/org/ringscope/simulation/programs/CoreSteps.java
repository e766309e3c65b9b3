// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.util.List;
import org.ringscope.model.Services;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.runtime.rpmsg.RpmsgEndpoint;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.engine.RemoteBoot;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Program;
import org.ringscope.simulation.sides.RemoteSide;
import org.ringscope.simulation.sides.Role;

/** The steps that a core takes itself: a host starts its remotes anew, a remote gives endpoints up. */
final class CoreSteps implements Program {

  private final List<Step> steps;
  private final org.ringscope.runtime.Core core;
  private final CoreDevices devices;
  private final Engine engine;
  private final StepListener listener;
  private int done;

  /** @param steps by their times */
  CoreSteps(List<Step> steps, org.ringscope.runtime.Core core, CoreDevices devices, Engine engine,
      StepListener listener) {
    this.steps = steps;
    this.core = core;
    this.devices = devices;
    this.engine = engine;
    this.listener = listener;
  }

  @Override
  public String name() {
    return "steps of " + core.name();
  }

  /** The run lasts until the last one is done. */
  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public String progress() {
    return done + " of " + steps.size() + " steps";
  }

  @Override
  public void run() throws Exception {
    for (Step step : steps) {
      long due = step.getAt().toNanos();
      if (due >= core.nanos() || core.resets() == 0) { // else it was taken in an earlier life
        core.sleep("its next step", core.nanos(), due);
        take(step);
      }
      done++;
    }
  }

  private void take(Step step) throws Exception {
    if (step.getTarget() instanceof Endpoint endpoint) {
      listener.happened(core, StepsProgram.line(step));
      destroy(endpoint);
      return;
    }
    org.ringscope.model.topology.Core remote = (org.ringscope.model.topology.Core) step.getTarget();
    listener.happened(engine.core(remote), StepsProgram.line(step));
    RemoteBoot boot = engine.boot(remote);
    if (step.getAction() == StepAction.RESTART) {
      boot.recover();
    } else {
      boot.reload();
    }
    if (boot.lost() > 0) {
      listener.happened(engine.core(remote), "step " + step.getName() + ": " + boot.lost() + " messages to "
          + remote.getName() + " were lost");
    }
  }

  private void destroy(Endpoint endpoint) {
    RemoteSide side = devices.deviceSide(endpoint.getBus(), RemoteSide.class);
    RpmsgEndpoint known = side.isUp() ? side.await().endpoint(Services.of(endpoint)) : null;
    listener.left(endpoint);
    if (known != null) {
      known.destroy();
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.util.List;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.Program;
import org.ringscope.simulation.sides.Role;

/** What is done to cores from outside at the times that the topology says, on a clock of its own beside them. */
public final class StepsProgram implements Program {

  private final List<Step> steps;
  private final org.ringscope.runtime.Core clock;
  private final Engine engine;
  private final StepListener listener;
  private int done;

  /** @param steps by their times @param clock a core that nobody draws */
  public StepsProgram(List<Step> steps, org.ringscope.runtime.Core clock, Engine engine,
      StepListener listener) {
    this.steps = steps;
    this.clock = clock;
    this.engine = engine;
    this.listener = listener;
  }

  static String line(Step step) {
    return "step " + step.getName() + ": " + step.getAction().getLiteral() + " " + QualifiedName.of(step.getTarget());
  }

  @Override
  public String name() {
    return "steps";
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
  public void run() {
    for (Step step : steps) {
      clock.sleep("the next step", clock.nanos(), step.getAt().toNanos());
      org.ringscope.runtime.Core target = engine.core((Core) step.getTarget());
      listener.happened(target, line(step));
      target.halt(step.getAction() != StepAction.RESUME);
      if (step.getAction() == StepAction.CRASH) {
        listener.crashed(target);
      }
      done++;
    }
  }
}

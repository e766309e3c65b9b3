// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.Program;
import org.ringscope.simulation.sides.Role;

/** What happens to cores at the times that the topology says, on a clock of its own beside them. */
public final class StepsProgram implements Program {

  private final List<Step> steps;
  private final org.ringscope.runtime.Core clock;
  private final Engine engine;
  private final BiConsumer<org.ringscope.runtime.Core, String> happened;
  private final Consumer<org.ringscope.runtime.Core> crashed;
  private int done;

  /**
   * @param clock a core that nobody draws
   * @param happened hears of each step, as a line
   * @param crashed hears of cores that do nothing any more
   */
  public StepsProgram(List<Step> steps, org.ringscope.runtime.Core clock, Engine engine,
      BiConsumer<org.ringscope.runtime.Core, String> happened,
      Consumer<org.ringscope.runtime.Core> crashed) {
    this.steps = steps.stream().sorted(Comparator.comparing(Step::getAt)).toList();
    this.clock = clock;
    this.engine = engine;
    this.happened = happened;
    this.crashed = crashed;
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
      happened.accept(target, "step " + step.getName() + ": " + step.getAction().getLiteral());
      target.halt(step.getAction() != StepAction.RESUME);
      if (step.getAction() == StepAction.CRASH) {
        crashed.accept(target);
      }
      done++;
    }
  }
}

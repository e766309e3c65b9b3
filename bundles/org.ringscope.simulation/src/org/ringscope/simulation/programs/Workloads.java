// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.Task;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Program;

/** From tasks of the model to programs of the engine. */
public final class Workloads {

  private Workloads() {}

  /** What a core has to do: to start its devices, then its tasks, and the steps that it takes itself. */
  public static List<Program> programs(Core core, Engine engine, StepListener listener) {
    CoreDevices devices = new CoreDevices(core, engine);
    List<Program> programs = new ArrayList<>(devices.starts());
    for (Task task : core.getTasks()) {
      Program program = TaskPrograms.program(task, devices, engine);
      programs.add(program);
      if (program.beside() != null) {
        programs.add(program.beside());
      }
    }
    List<Step> steps = engine.steps().stream().filter(step -> engine.taker(step) == core).toList();
    if (!steps.isEmpty()) {
      programs.add(new CoreSteps(steps, engine.core(core), devices, engine, listener));
    }
    return programs;
  }
}

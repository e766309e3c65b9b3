// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.EndpointTask;
import org.ringscope.model.topology.Task;
import org.ringscope.runtime.Core;
import org.ringscope.simulation.engine.Engine;

/** What a task of the model does; it begins at the run time that the task says. */
public abstract class TaskProgram<T extends Task> implements Program {

  public final T task;
  public final Core core;

  public TaskProgram(T task, Engine engine) {
    this.task = task;
    core = engine.core((org.ringscope.model.topology.Core) task.eContainer());
  }

  @Override
  public final Endpoint end() {
    return task instanceof EndpointTask user ? user.getEndpoint() : null;
  }

  /** Whether there is nothing to wait for before the start. */
  protected final boolean startsAtOnce() {
    return Defaults.startNanos(task) == 0;
  }

  /** Waits until the task may begin. */
  protected final void awaitStart() {
    if (!startsAtOnce()) {
      core.sleep("its start", core.nanos(), Defaults.startNanos(task));
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.examples;

import java.util.List;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.ringscope.ui.CaughtHandler;

/** Runs the example that the parameter names, with a fault if another parameter names one: the first door, and a cheat sheet. */
public final class RunExampleHandler extends CaughtHandler {
  private static final String NAME = "name";
  private static final String FAULT = "fault";

  @Override
  protected void handle(ExecutionEvent event) {
    String name = event.getParameter(NAME);
    String fault = event.getParameter(FAULT);
    ICoreRunnable run = monitor -> RunExample.run(name, fault == null ? List.of() : List.of(fault));
    Job.create("Running the example " + name, run).schedule();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import org.ringscope.model.ConsoleReader;
import org.ringscope.runtime.Core;

/** Prints every line that arrives at the device side of a console, as it comes. */
final class ConsoleReaderProgram implements Program {

  private final ConsoleReader workload;
  private final Core core;

  ConsoleReaderProgram(ConsoleReader workload, CoreDevices devices, Engine engine) {
    this.workload = workload;
    core = engine.core(workload.getCore());
    devices.consoleDevice(workload.getDevice()).onLine(core::print);
  }

  @Override
  public String name() {
    return "reader of " + workload.getDevice().getName();
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public void run() {
    core.await("lines of " + workload.getDevice().getName(), () -> false, Long.MAX_VALUE);
  }
}

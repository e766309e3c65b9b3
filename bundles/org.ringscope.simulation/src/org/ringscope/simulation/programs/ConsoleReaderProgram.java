// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import org.ringscope.model.topology.ConsoleReader;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.ConsoleDeviceSide;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;

/** Prints every line that arrives at the device side of a console, as it comes. */
final class ConsoleReaderProgram extends TaskProgram<ConsoleReader> {

  private final ConsoleDeviceSide device;

  ConsoleReaderProgram(ConsoleReader task, CoreDevices devices, Engine engine) {
    super(task, engine);
    device = devices.deviceSide(task.getDevice(), ConsoleDeviceSide.class);
    if (startsAtOnce()) {
      device.onLine(core::print);
    }
  }

  @Override
  public String name() {
    return "reader of " + device.deviceName();
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public void run() {
    if (!startsAtOnce()) {
      awaitStart();
      device.onLine(core::print);
    }
    core.await("lines of " + device.deviceName(), () -> false, Long.MAX_VALUE);
  }
}

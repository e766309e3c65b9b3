// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.runtime.device.ConsoleDriver;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.sides.ConsoleDriverSide;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;
import org.ringscope.simulation.sides.WorkloadFailedException;

/**
 * Prints one line after the other to a console, one byte in one buffer. After each byte it sleeps until its next look,
 * and goes on when the byte has come back by then.
 */
final class ConsoleWriterProgram extends TaskProgram<ConsoleWriter> {

  private final ConsoleDriverSide device;
  private final int lines;
  private final String nextLook;
  private int printed;

  ConsoleWriterProgram(ConsoleWriter task, CoreDevices devices, Engine engine) {
    super(task, engine);
    device = devices.driverSide(task.getDevice(), ConsoleDriverSide.class);
    lines = Defaults.lines(task);
    nextLook = "its next look at " + device.deviceName();
  }

  @Override
  public String name() {
    return "writer of " + device.deviceName();
  }

  @Override
  public Role role() {
    return lines == 0 ? Role.ENDLESS : Role.WORKLOAD;
  }

  @Override
  public String progress() {
    return printed + (lines > 0 ? " of " + lines : "") + " lines printed";
  }

  @Override
  public void run() throws WorkloadFailedException {
    ConsoleDriver console = device.await();
    long look = Defaults.startNanos(task);
    sleepUntil(look);
    for (; lines == 0 || printed < lines; printed++) {
      for (byte each : line()) {
        console.write(new byte[] {each}, 0, 1, Long.MAX_VALUE);
        if (console.fault() != null) {
          throw new WorkloadFailedException(console.fault().text());
        }
        look = nextLook(look);
        sleepUntil(look);
      }
    }
  }

  private byte[] line() {
    long millis = TimeUnit.NANOSECONDS.toMillis(core.nanos());
    return ("[" + millis + "]: " + task.getText() + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private long nextLook(long look) {
    long period = Defaults.periodNanos(task);
    return look + Math.max(1, (core.nanos() - look + period - 1) / period) * period;
  }

  private void sleepUntil(long nanos) {
    core.sleep(nextLook, core.nanos(), nanos);
  }
}

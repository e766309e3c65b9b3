// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.programs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.BenchDefaults;
import org.ringscope.model.topology.BenchPanel;
import org.ringscope.protocol.virtio.GpioRequest;
import org.ringscope.simulation.engine.Engine;
import org.ringscope.simulation.engine.PanelSwitches;
import org.ringscope.simulation.sides.CoreDevices;
import org.ringscope.simulation.sides.HostSide;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.sides.TaskProgram;

/** The host's side of displays and digital lines: takes what the units tell, and switches inputs as users want it. */
final class BenchPanelProgram extends TaskProgram<BenchPanel> {
  private final List<PanelDriver> drivers = new ArrayList<>();
  private final PanelSwitches switches;
  private final ByteBuffer request = ByteBuffer.allocate(GpioRequest.LENGTH).order(ByteOrder.LITTLE_ENDIAN);
  private int switched;

  BenchPanelProgram(BenchPanel task, CoreDevices devices, Engine engine) {
    super(task, engine);
    switches = engine.panelSwitches();
    for (HostSide side : devices.hosts(task.getBuses())) {
      for (String service : List.of(BenchDefaults.DIO, BenchDefaults.LCD)) {
        PanelDriver driver = new PanelDriver(service, side);
        drivers.add(driver);
        side.register(driver);
      }
    }
  }

  @Override
  public String name() {
    return "bench panel " + task.getName();
  }

  @Override
  public Role role() {
    return Role.SERVICE;
  }

  @Override
  public String progress() {
    long received = 0;
    for (PanelDriver driver : drivers) {
      received += driver.received();
    }
    return received + " messages of units, " + switched + " inputs switched";
  }

  @Override
  public void run() {
    awaitStart();
    while (true) {
      core.await("units and switches of " + task.getName(), this::mayGoOn, Long.MAX_VALUE);
      for (int i = 0; i < drivers.size(); i++) {
        drivers.get(i).greet();
      }
      for (PanelSwitches.Switch next = switches.take(); next != null; next = switches.take()) {
        set(next);
      }
    }
  }

  private boolean mayGoOn() {
    boolean mayGoOn = switches.isAny();
    for (int i = 0; !mayGoOn && i < drivers.size(); i++) {
      mayGoOn = drivers.get(i).mayGreet();
    }
    return mayGoOn;
  }

  private void set(PanelSwitches.Switch next) {
    GpioRequest.write(request, 0, GpioRequest.SET_VALUE, next.line(), next.isHigh() ? 1 : 0);
    for (PanelDriver driver : drivers) {
      if (driver.serviceName().equals(BenchDefaults.DIO) && driver.unit().equals(next.core())) {
        switched += driver.send(request, GpioRequest.LENGTH);
      }
    }
  }
}

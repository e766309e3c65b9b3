// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.model.Core;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;

/** What lives on one core and is started by it, whether a workload uses it or not: its ends of buses and consoles. */
final class CoreDevices {

  private final Map<RpmsgBus, HostSide> hosts = new HashMap<>();
  private final Map<RpmsgBus, RemoteSide> remotes = new HashMap<>();
  private final Map<VirtioDevice, ConsoleDriverSide> consoleDrivers = new HashMap<>();
  private final Map<VirtioDevice, ConsoleDeviceSide> consoleDevices = new HashMap<>();
  private final List<Program> starts = new ArrayList<>();

  CoreDevices(Core core, Topology topology, Engine engine) {
    for (RpmsgBus bus : topology.getBuses()) {
      if (bus.getDevice().getDriver() == core) {
        hosts.put(bus, started(new HostSide(bus, engine)));
      } else if (bus.getDevice().getDevice() == core) {
        remotes.put(bus, started(new RemoteSide(bus, engine)));
      }
    }
    for (VirtioDevice device : topology.getDevices()) {
      if (isConsole(device) && device.getDevice() == core) {
        consoleDevices.put(device, started(new ConsoleDeviceSide(device, engine)));
      } else if (isConsole(device) && device.getDriver() == core && !device.getBounce().isEmpty()) {
        consoleDrivers.put(device, started(new ConsoleDriverSide(device, engine)));
      }
    }
  }

  private <T extends Program> T started(T side) {
    starts.add(side);
    return side;
  }

  private static boolean isConsole(VirtioDevice device) {
    return DeviceKind.CONSOLE.is(device.getDeviceId()) && device.getTransport() != Transport.REMOTEPROC;
  }

  /** What brings it all up, in the order of the topology. */
  List<Program> starts() {
    return starts;
  }

  HostSide host(RpmsgBus bus) {
    return hosts.get(bus);
  }

  RemoteSide remote(RpmsgBus bus) {
    return remotes.get(bus);
  }

  ConsoleDriverSide consoleDriver(VirtioDevice device) {
    return consoleDrivers.get(device);
  }

  ConsoleDeviceSide consoleDevice(VirtioDevice device) {
    return consoleDevices.get(device);
  }
}

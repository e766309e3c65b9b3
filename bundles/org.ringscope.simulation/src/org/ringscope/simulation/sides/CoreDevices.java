// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.simulation.engine.Engine;

/** What lives on one core and is started by it, whether a task uses it or not: its sides of devices. */
public final class CoreDevices {

  private final Map<VirtioDevice, DeviceSide> driverSides = new HashMap<>();
  private final Map<VirtioDevice, DeviceSide> deviceSides = new HashMap<>();
  private final List<Program> starts = new ArrayList<>();
  private final FrameCounts frames = new FrameCounts();

  public CoreDevices(Core core, Engine engine) {
    for (VirtioDevice device : DeviceSides.inOrder(engine.ids().contents().devices())) {
      if (device.getDriverSide() == core) {
        add(driverSides, device, DeviceSides.driverSide(device, engine));
      } else if (device.getDeviceSide() == core) {
        add(deviceSides, device, DeviceSides.deviceSide(device, engine));
      }
    }
  }

  private void add(Map<VirtioDevice, DeviceSide> sides, VirtioDevice device, DeviceSide side) {
    if (side != null) {
      sides.put(device, side);
      starts.add(side);
    }
  }

  /** What brings it all up, in the order of the topology. */
  public List<Program> starts() {
    return starts;
  }

  /**
   * The driver's sides of its RPMsg buses, in the order in which they start.
   *
   * @param named only these; empty: all
   */
  public List<HostSide> hosts(List<RpmsgDevice> named) {
    return starts.stream().filter(HostSide.class::isInstance).map(HostSide.class::cast)
        .filter(side -> named.isEmpty() || named.contains(side.device)).toList();
  }

  /** The CAN frames of this core. */
  public FrameCounts frames() {
    return frames;
  }

  /** Whether this core has the driver's side of the device. */
  public boolean isDriver(VirtioDevice device) {
    return driverSides.containsKey(device);
  }

  /** The driver's side of a device, which this core must have. */
  public <T extends DeviceSide> T driverSide(VirtioDevice device, Class<T> kind) {
    return of(driverSides, device, kind);
  }

  /** The device's side of a device, which this core must have. */
  public <T extends DeviceSide> T deviceSide(VirtioDevice device, Class<T> kind) {
    return of(deviceSides, device, kind);
  }

  private static <T> T of(Map<VirtioDevice, DeviceSide> sides, VirtioDevice device, Class<T> kind) {
    if (!kind.isInstance(sides.get(device))) {
      throw new IllegalArgumentException(device.getName() + " is not started here as its task needs it");
    }
    return kind.cast(sides.get(device));
  }
}

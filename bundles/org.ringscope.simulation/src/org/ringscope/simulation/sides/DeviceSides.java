// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.sides;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EClass;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.simulation.engine.DeviceModels;
import org.ringscope.simulation.engine.Engine;

/** What runs each kind of device on its transport: the one place where a further kind is entered. */
public final class DeviceSides {

  /** Makes one side of a device; null where the topology leaves out what it needs. */
  @FunctionalInterface
  interface Side {
    DeviceSide of(VirtioDevice device, Engine engine);
  }

  private record Device(EClass kind, EClass transport) {}

  private record Sides(Side driver, Side device) {}

  /** Whatever has a model and no sides of its own. */
  private static final Sides MODELLED = new Sides(ModelDriverSide::of, ModelDeviceSide::new);

  /** In the order in which a core starts its devices. */
  private static final Map<Device, Sides> DEVICES = new LinkedHashMap<>();

  static {
    DEVICES.put(new Device(Literals.RPMSG_DEVICE, Literals.REMOTEPROC),
        new Sides(HostSide::ofRemoteproc, RemoteSide::ofFirmware));
    DEVICES.put(new Device(Literals.RPMSG_DEVICE, Literals.FIXED_VRINGS),
        new Sides(HostSide::ofFixedVrings, RemoteSide::ofFixedVrings));
    DEVICES.put(new Device(Literals.CONSOLE_DEVICE, Literals.MMIO),
        new Sides(ConsoleDriverSide::of, ConsoleDeviceSide::new));
  }

  private DeviceSides() {}

  private static Device kind(VirtioDevice device) {
    return new Device(device.eClass(), device.getTransport() == null ? null : device.getTransport().eClass());
  }

  /** Whether such a device can be run: both sides, or one whose driver is outside. */
  static boolean isRun(VirtioDevice device) {
    return DEVICES.containsKey(kind(device)) || isServed(device) || isModelled(device);
  }

  /** Whether both sides run over virtio-mmio, with a device model of the engine. */
  private static boolean isModelled(VirtioDevice device) {
    return device.getTransport() instanceof Mmio && DeviceModels.has(device);
  }

  private static Sides sides(VirtioDevice device) {
    return Defaults.isMultiport(device) ? MODELLED : DEVICES.getOrDefault(kind(device), MODELLED);
  }

  /** Whether the driver is outside of the run, and reaches the device over a socket. */
  private static boolean isServed(VirtioDevice device) {
    return device.getTransport() instanceof VhostUser && DeviceModels.has(device);
  }

  /** Those of the devices that can be run, in the order in which a core starts them. */
  static List<VirtioDevice> inOrder(List<VirtioDevice> devices) {
    List<Device> kinds = new ArrayList<>(DEVICES.keySet());
    return devices.stream().filter(DeviceSides::isRun).sorted(Comparator.comparingInt(device -> {
      int order = kinds.indexOf(kind(device));
      return order < 0 ? kinds.size() : order;
    })).toList();
  }

  /** The driver's side; null where the topology leaves out what it needs. The device must be one that can be run. */
  static DeviceSide driverSide(VirtioDevice device, Engine engine) {
    return isServed(device) ? null : sides(device).driver.of(device, engine);
  }

  /** The device's side; null where the topology leaves out what it needs. The device must be one that can be run. */
  static DeviceSide deviceSide(VirtioDevice device, Engine engine) {
    return isServed(device) ? new VhostSide(device, engine) : sides(device).device.of(device, engine);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.BlockDevice;
import org.ringscope.runtime.device.EntropyDevice;
import org.ringscope.runtime.device.GpioDevice;
import org.ringscope.runtime.device.I2cDevice;
import org.ringscope.runtime.device.InputDevice;
import org.ringscope.runtime.device.MemoryDisk;
import org.ringscope.runtime.device.NetDevice;
import org.ringscope.runtime.device.VsockDevice;
import org.ringscope.runtime.virtio.ConfigSpace;

/** The device models of the engine by their kind, whatever transport carries them: the one place to enter a further one. */
final class DeviceModels {

  /** Puts the model of a device behind the running one. */
  @FunctionalInterface
  interface Attach {
    void attach(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, Engine engine);
  }

  private record Model(Function<VirtioDevice, ConfigSpace> config, Attach attach) {}

  private static final long DISK_BYTES = 64 << 20;
  private static final byte[] MAC = {0x52, 0x54, 0, 0, 0, 1};
  private static final int MTU = 1500;
  private static final long GUEST_CID = 3;
  private static final int CHIP = 0x50;
  private static final List<String> LINES = List.of("", "", "", "", "", "", "", "");

  private static final Map<DeviceKind, Model> MODELS = new EnumMap<>(DeviceKind.class);

  static {
    MODELS.put(DeviceKind.CONSOLE, new Model(DeviceModels::console,
        (device, running, engine) -> new org.ringscope.runtime.device.ConsoleDevice(running)));
    MODELS.put(DeviceKind.ENTROPY, new Model(device -> EntropyDevice.config(),
        (device, running, engine) -> new EntropyDevice(running, new SecureRandom())));
    MODELS.put(DeviceKind.BLOCK, new Model(device -> BlockDevice.config(DISK_BYTES, 512, device.getQueues().size()),
        (device, running, engine) -> new BlockDevice(running, new MemoryDisk(DISK_BYTES), device.getName())));
    MODELS.put(DeviceKind.NET, new Model(device -> NetDevice.config(MAC, MTU),
        (device, running, engine) -> engine.hub().join(new NetDevice(running, engine.hub()))));
    MODELS.put(DeviceKind.VSOCK,
        new Model(device -> VsockDevice.config(GUEST_CID), (device, running, engine) -> new VsockDevice(running)));
    MODELS.put(DeviceKind.INPUT, new Model(device -> InputDevice.config(), DeviceModels::input));
    MODELS.put(DeviceKind.I2C, new Model(device -> I2cDevice.config(),
        (device, running, engine) -> new I2cDevice(running).addChip(CHIP)));
    MODELS.put(DeviceKind.GPIO, new Model(device -> GpioDevice.config(LINES), DeviceModels::gpio));
  }

  private DeviceModels() {}

  private static Model model(VirtioDevice device) {
    return MODELS.get(DeviceKind.of(DeviceClasses.id(device)));
  }

  private static void input(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, Engine engine) {
    new InputDevice(running, device.getName(), (type, code, value) -> running.core()
        .print(device.getName() + ": type=" + type + " code=" + code + " value=" + value));
  }

  private static void gpio(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, Engine engine) {
    new GpioDevice(running, LINES,
        (line, value) -> running.core().print(device.getName() + ": line " + line + " is " + value));
  }

  private static ConfigSpace console(VirtioDevice device) {
    return device instanceof ConsoleDevice console
        ? org.ringscope.runtime.device.ConsoleDevice.config(Defaults.columns(console), Defaults.rows(console))
        : org.ringscope.runtime.device.ConsoleDevice.config(Defaults.COLUMNS, Defaults.ROWS);
  }

  /** Whether the engine has a model of this kind. */
  static boolean has(VirtioDevice device) {
    return model(device) != null;
  }

  /** The device's side, with its model behind it, on the core that the topology says. */
  static org.ringscope.runtime.virtio.VirtioDevice of(VirtioDevice device, Engine engine) {
    Model model = model(device);
    org.ringscope.runtime.virtio.VirtioDevice running = new org.ringscope.runtime.virtio.VirtioDevice(
        engine.spec(device), engine.core(device.getDeviceSide()), engine.memory(), model.config.apply(device));
    model.attach.attach(device, running, engine);
    return running;
  }
}

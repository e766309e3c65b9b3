// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.runtime.device.EntropyDevice;
import org.ringscope.runtime.virtio.ConfigSpace;

/** The device models of the engine by their kind, whatever transport carries them: the one place to enter a further one. */
final class DeviceModels {

  /** Puts the model of a device behind the running one. */
  @FunctionalInterface
  interface Attach {
    void attach(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, Engine engine);
  }

  private record Model(Function<VirtioDevice, ConfigSpace> config, Attach attach) {}

  private static final Map<DeviceKind, Model> MODELS = new EnumMap<>(DeviceKind.class);

  static {
    MODELS.put(DeviceKind.CONSOLE, new Model(DeviceModels::console,
        (device, running, engine) -> new org.ringscope.runtime.device.ConsoleDevice(running)));
    MODELS.put(DeviceKind.ENTROPY, new Model(device -> EntropyDevice.config(),
        (device, running, engine) -> new EntropyDevice(running, new SecureRandom())));
  }

  private DeviceModels() {}

  private static Model model(VirtioDevice device) {
    return MODELS.get(DeviceKind.of(DeviceClasses.id(device)));
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

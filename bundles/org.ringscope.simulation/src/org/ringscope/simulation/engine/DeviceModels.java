// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.OtherDevice;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.validation.RunKinds;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.Input;
import org.ringscope.runtime.device.BalloonDevice;
import org.ringscope.runtime.device.CanDevice;
import org.ringscope.runtime.device.CryptoDevice;
import org.ringscope.runtime.device.EntropyDevice;
import org.ringscope.runtime.device.GpioDevice;
import org.ringscope.runtime.device.GpuDevice;
import org.ringscope.runtime.device.I2cDevice;
import org.ringscope.runtime.device.InputDevice;
import org.ringscope.runtime.device.IommuDevice;
import org.ringscope.runtime.device.MemoryDisk;
import org.ringscope.runtime.device.MultiportConsoleDevice;
import org.ringscope.runtime.device.NetHub;
import org.ringscope.runtime.device.NinePDevice;
import org.ringscope.runtime.device.RtcDevice;
import org.ringscope.runtime.device.ScmiDevice;
import org.ringscope.runtime.device.SoundDevice;
import org.ringscope.runtime.device.UnknownDevice;
import org.ringscope.runtime.virtio.ConfigSpace;

/** The device models of the engine by their kind, whatever transport carries them: the one place to enter a further one. */
public final class DeviceModels {

  /** Puts the model of a device behind the running one. */
  @FunctionalInterface
  interface Attach {
    void attach(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, Engine engine);
  }

  /** @param features of its own that it can offer */
  private record Model(long features, Function<VirtioDevice, ConfigSpace> config, Attach attach) {}

  private static final Map<DeviceKind, Model> MODELS = new EnumMap<>(DeviceKind.class);
  private static final Model UNKNOWN = new Model(UnknownDevice.FEATURES,
      device -> UnknownDevice.config(device instanceof OtherDevice other ? other.getConfig() : null),
      (device, running, engine) -> new UnknownDevice(running));

  private static final String FILE = "notes";
  private static final int KEY = 30;
  private static final long SEED = 1;

  static {
    put(DeviceKind.CONSOLE, Console.SIZE | Console.EMERG_WRITE | Console.MULTIPORT, DeviceModels::console,
        DeviceModels::attachConsole);
    put(DeviceKind.ENTROPY, EntropyDevice.FEATURES, device -> EntropyDevice.config(),
        (device, running, engine) -> new EntropyDevice(running,
            device.getTransport() instanceof VhostUser ? new SecureRandom() : new SplittableRandom(SEED)));
    put(DeviceKind.BLOCK, org.ringscope.runtime.device.BlockDevice.FEATURES, DeviceModels::block,
        (device, running, engine) -> new org.ringscope.runtime.device.BlockDevice(running,
            new MemoryDisk(DeviceDefaults.capacity(device)), device.getName()));
    put(DeviceKind.NET, org.ringscope.runtime.device.NetDevice.FEATURES, DeviceModels::net, DeviceModels::attachNet);
    put(DeviceKind.VSOCK, org.ringscope.runtime.device.VsockDevice.FEATURES,
        device -> org.ringscope.runtime.device.VsockDevice.config(DeviceDefaults.cid(device)),
        (device, running, engine) -> new org.ringscope.runtime.device.VsockDevice(running));
    put(DeviceKind.INPUT, InputDevice.FEATURES, device -> InputDevice.config(), DeviceModels::attachInput);
    put(DeviceKind.I2C, I2cDevice.FEATURES, device -> I2cDevice.config(),
        (device, running, engine) -> DeviceDefaults.addChips(device, new I2cDevice(running)));
    put(DeviceKind.GPIO, GpioDevice.FEATURES, device -> GpioDevice.config(DeviceDefaults.lines(device)),
        DeviceModels::attachGpio);
    put(DeviceKind.CAN, CanDevice.FEATURES, device -> CanDevice.config(),
        (device, running, engine) -> new CanDevice(running, CanDevice::echo));
    put(DeviceKind.SCMI, ScmiDevice.FEATURES, device -> ScmiDevice.config(),
        (device, running, engine) -> new ScmiDevice(running, DeviceDefaults.sensors(device)));
    put(DeviceKind.BALLOON, BalloonDevice.FEATURES, device -> BalloonDevice.config(DeviceDefaults.pages(device)),
        (device, running, engine) -> new BalloonDevice(running));
    put(DeviceKind.CRYPTO, CryptoDevice.FEATURES,
        device -> CryptoDevice.config(Math.max(1, device.getQueues().size() - 1)),
        (device, running, engine) -> new CryptoDevice(running));
    put(DeviceKind.GPU, GpuDevice.FEATURES, device -> GpuDevice.config(),
        (device, running, engine) -> new GpuDevice(running, DeviceDefaults.width(device),
            DeviceDefaults.height(device)));
    put(DeviceKind.IOMMU, IommuDevice.FEATURES, device -> IommuDevice.config(DeviceDefaults.pageBytes(device)),
        (device, running, engine) -> new IommuDevice(running, DeviceDefaults.pageBytes(device)));
    put(DeviceKind.NINE_P, NinePDevice.FEATURES, device -> NinePDevice.config(DeviceDefaults.tag(device)),
        (device, running, engine) -> new NinePDevice(running).addFile(FILE, new byte[0]));
    put(DeviceKind.RTC, RtcDevice.FEATURES, device -> RtcDevice.config(),
        (device, running, engine) -> new RtcDevice(running, DeviceDefaults.clocks(device)));
    put(DeviceKind.SOUND, SoundDevice.FEATURES,
        device -> SoundDevice.config(DeviceDefaults.streams(device), DeviceDefaults.jacks(device)),
        (device, running, engine) -> new SoundDevice(running, DeviceDefaults.streams(device),
            DeviceDefaults.jacks(device)));
  }

  private DeviceModels() {}

  private static void put(DeviceKind kind, long features, Function<VirtioDevice, ConfigSpace> config, Attach attach) {
    MODELS.put(kind, new Model(features, config, attach));
  }

  private static Model model(VirtioDevice device) {
    DeviceKind kind = DeviceKind.of(DeviceClasses.id(device));
    Model model = MODELS.get(kind);
    return model == null && RunKinds.isRun(kind) ? UNKNOWN : model;
  }

  private static ConfigSpace console(VirtioDevice device) {
    return device instanceof ConsoleDevice console
        ? MultiportConsoleDevice.config(Defaults.columns(console), Defaults.rows(console),
            DeviceDefaults.ports(device).size())
        : MultiportConsoleDevice.config(Defaults.COLUMNS, Defaults.ROWS, DeviceDefaults.ports(device).size());
  }

  private static void attachConsole(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running,
      Engine engine) {
    if (Features.has(Defaults.features(device), Console.MULTIPORT)) {
      new MultiportConsoleDevice(running, DeviceDefaults.ports(device));
    } else {
      new org.ringscope.runtime.device.ConsoleDevice(running);
    }
  }

  private static ConfigSpace block(VirtioDevice device) {
    return org.ringscope.runtime.device.BlockDevice.config(DeviceDefaults.capacity(device),
        DeviceDefaults.blockSize(device), Math.max(1, device.getQueues().size()));
  }

  private static ConfigSpace net(VirtioDevice device) {
    return org.ringscope.runtime.device.NetDevice.config(DeviceDefaults.mac(device), DeviceDefaults.mtu(device));
  }

  /** Where nothing joins the card to others, its wire ends at once and brings everything back. */
  private static void attachNet(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, Engine engine) {
    org.ringscope.model.topology.NetHub joins = engine.hub(device);
    if (joins == null && !(device.getTransport() instanceof VhostUser)) {
      new org.ringscope.runtime.device.NetDevice(running, (from, frame, length) -> from.deliver(frame, length));
    } else {
      NetHub hub = engine.running(joins);
      org.ringscope.runtime.device.NetDevice card = new org.ringscope.runtime.device.NetDevice(running, hub);
      hub.join(card);
      engine.card(device, card);
    }
  }

  /** Of a driver outside nobody else says what it does. */
  private static void tell(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, String text) {
    if (device.getTransport() instanceof VhostUser) {
      running.core().print(device.getName() + ": " + text);
    }
  }

  /** A light that goes on presses a key, one that goes off lets it go. */
  private static void attachInput(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running,
      Engine engine) {
    InputDevice[] keyboard = new InputDevice[1];
    keyboard[0] = new InputDevice(running, DeviceDefaults.product(device), (type, code, value) -> {
      tell(device, running, "type=" + type + " code=" + code + " value=" + value);
      if (type == Input.EV_LED) {
        keyboard[0].event(Input.EV_KEY, KEY, value);
        keyboard[0].event(Input.EV_SYN, 0, 0);
      }
    });
  }

  /** A wire leads from each line to the next one. */
  private static void attachGpio(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running,
      Engine engine) {
    GpioDevice[] lines = new GpioDevice[1];
    lines[0] = new GpioDevice(running, DeviceDefaults.lines(device), (line, value) -> {
      tell(device, running, "line " + line + " is " + value);
      if (line + 1 < DeviceDefaults.lines(device).size()) {
        lines[0].input(line + 1, value);
      }
    });
  }

  /** Whether the engine has a model of this kind. */
  public static boolean has(VirtioDevice device) {
    return model(device) != null;
  }

  /** What a device offers: nothing that its model would not keep (virtio 1.3 §2.2.2). */
  static long features(VirtioDevice device) {
    Model model = model(device);
    return Defaults.features(device) & (model == null ? -1 : model.features | ~Features.OF_DEVICES);
  }

  /** The device's side on the core that the topology says, without its model. */
  static org.ringscope.runtime.virtio.VirtioDevice bare(VirtioDevice device, Engine engine) {
    return new org.ringscope.runtime.virtio.VirtioDevice(engine.spec(device), engine.core(device.getDeviceSide()),
        engine.memory(), model(device).config.apply(device));
  }

  /** Puts the model behind it. */
  public static void attach(VirtioDevice device, org.ringscope.runtime.virtio.VirtioDevice running, Engine engine) {
    model(device).attach.attach(device, running, engine);
  }

  /** The device's side, with its model behind it. */
  public static org.ringscope.runtime.virtio.VirtioDevice of(VirtioDevice device, Engine engine) {
    org.ringscope.runtime.virtio.VirtioDevice running = bare(device, engine);
    attach(device, running, engine);
    return running;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.concurrent.TimeUnit;
import org.ringscope.model.OperatingSystem;
import org.ringscope.model.Transport;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.device.ConsoleDevice;
import org.ringscope.runtime.memory.MemoryView;
import org.ringscope.runtime.virtio.ConfigSpace;
import org.ringscope.runtime.virtio.DeviceObserver;
import org.ringscope.runtime.virtio.LinuxMmioTransport;
import org.ringscope.runtime.virtio.MmioDevice;
import org.ringscope.runtime.virtio.MmioTransport;
import org.ringscope.runtime.virtio.OpenAmpMmioTransport;
import org.ringscope.runtime.virtio.RegisterBus;
import org.ringscope.runtime.virtio.SharedMmioDevice;
import org.ringscope.runtime.virtio.SharedRegisters;
import org.ringscope.runtime.virtio.TrappedRegisters;
import org.ringscope.runtime.virtio.VirtioDevice;
import org.ringscope.runtime.virtio.VirtioDeviceSpec;

/** Both sides of one virtio-mmio device, joined by a register block: behind traps, or in shared memory. */
final class MmioLink {

  /** How long the driver waits for the device to take one register write; the device may have its hands full. */
  private static final long REGISTER_TIMEOUT_NANOS = TimeUnit.SECONDS.toNanos(5);
  private static final int COLUMNS = 80;
  private static final int ROWS = 25;

  private final VirtioDevice device;
  private final SharedMmioDevice shared;
  private final MmioTransport driver;

  MmioLink(org.ringscope.model.VirtioDevice model, Engine engine) {
    VirtioDeviceSpec spec = engine.spec(model);
    Core driverCore = engine.core(model.getDriver());
    Doorbell configuration = engine.doorbell(model.getConfiguration());
    Doorbell kick = engine.doorbell(model.getKick());
    Doorbell interrupt = engine.doorbell(model.getInterrupt());
    ConfigSpace config = ConsoleDevice.config(COLUMNS, ROWS);
    device = new VirtioDevice(spec, engine.core(model.getDevice()), engine.memory(), config);
    MmioDevice registers = new MmioDevice(device, version(model), interrupt);
    RegisterBus bus;
    if (isShared(model)) {
      MemoryView block = engine.memory().view(model.getBase().value(), MmioRegisters.CONFIG + config.length());
      shared = new SharedMmioDevice(registers, block, configuration, kick);
      bus = new SharedRegisters(driverCore, block, configuration, kick, REGISTER_TIMEOUT_NANOS);
    } else {
      shared = null;
      bus = new TrappedRegisters(driverCore, registers, configuration, kick, REGISTER_TIMEOUT_NANOS);
    }
    driver = isOpenAmp(model)
        ? new OpenAmpMmioTransport(spec, driverCore, engine.memory(), bus, DeviceStatus.DRIVER_OK)
        : new LinuxMmioTransport(spec, driverCore, engine.memory(), bus);
    device.addObserver(new DeviceObserver() {
      @Override
      public void queueReady(VirtioDevice ready, int index) {
        engine.sides().add(ready.queue(index));
      }
    });
    interrupt.handle(value -> driver.interrupted());
  }

  VirtioDevice device() {
    return device;
  }

  /** The register block in shared memory; null when accesses trap. */
  SharedMmioDevice shared() {
    return shared;
  }

  MmioTransport driver() {
    return driver;
  }

  private static int version(org.ringscope.model.VirtioDevice model) {
    return switch (model.getTransport()) {
      case MMIO2, MMIO_SHARED2 -> MmioRegisters.MODERN;
      default -> MmioRegisters.LEGACY;
    };
  }

  private static boolean isShared(org.ringscope.model.VirtioDevice model) {
    return model.getTransport() == Transport.MMIO_SHARED1 || model.getTransport() == Transport.MMIO_SHARED2;
  }

  /** OpenAMP's driver knows version 1 only. */
  private static boolean isOpenAmp(org.ringscope.model.VirtioDevice model) {
    return version(model) == MmioRegisters.LEGACY && model.getDriver().getOs() != OperatingSystem.LINUX;
  }
}

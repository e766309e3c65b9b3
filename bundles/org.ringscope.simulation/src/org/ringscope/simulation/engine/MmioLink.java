// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.concurrent.TimeUnit;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.Stack;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.MemoryView;
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
public final class MmioLink {

  /** How long the driver waits for the device to take one register write; the device may have its hands full. */
  private static final long REGISTER_TIMEOUT_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final VirtioDevice device;
  private final SharedMmioDevice shared;
  private final MmioTransport driver;

  MmioLink(org.ringscope.model.topology.VirtioDevice model, Engine engine) {
    Mmio block = (Mmio) model.getTransport();
    VirtioDeviceSpec spec = engine.spec(model);
    Core driverCore = engine.core(model.getDriverSide());
    Doorbell configuration = engine.doorbell(block.getAccessDoorbell());
    Doorbell kick = engine.doorbell(Defaults.kick(model.getQueues().get(0)));
    Doorbell interrupt = engine.doorbell(Defaults.interrupt(model.getQueues().get(0)));
    device = DeviceModels.bare(model, engine);
    MmioDevice registers = new MmioDevice(device, version(block), interrupt);
    RegisterBus bus;
    if (!Defaults.isTrapped(block)) {
      MemoryView memory =
          engine.memory().view(engine.places().start(block), MmioRegisters.CONFIG + device.config().length());
      shared = new SharedMmioDevice(registers, memory, configuration, kick);
      bus = new SharedRegisters(driverCore, memory, configuration, kick, REGISTER_TIMEOUT_NANOS);
    } else {
      shared = null;
      bus = new TrappedRegisters(driverCore, registers, configuration, kick, REGISTER_TIMEOUT_NANOS);
    }
    driver = isOpenAmp(model, block)
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

  public VirtioDevice device() {
    return device;
  }

  /** The register block in shared memory; null when accesses trap. */
  public SharedMmioDevice shared() {
    return shared;
  }

  /** Shows the register block, where accesses do not trap. */
  public void startShared() {
    if (shared != null) {
      shared.start();
    }
  }

  public MmioTransport driver() {
    return driver;
  }

  private static int version(Mmio block) {
    return block.getVersion() == MmioVersion.LEGACY ? MmioRegisters.LEGACY : MmioRegisters.MODERN;
  }

  /** OpenAMP's driver, which others but Linux have too, knows version 1 only. */
  private static boolean isOpenAmp(org.ringscope.model.topology.VirtioDevice model, Mmio block) {
    return version(block) == MmioRegisters.LEGACY && Defaults.driverStack(model) != Stack.LINUX;
  }
}

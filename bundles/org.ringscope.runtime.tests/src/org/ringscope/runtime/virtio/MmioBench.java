// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.List;
import org.ringscope.protocol.virtio.Console;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceStatus;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.Doorbell.Trigger;
import org.ringscope.runtime.device.ConsoleDevice;
import org.ringscope.runtime.device.ConsoleDriver;
import org.ringscope.runtime.device.ConsoleSetup;
import org.ringscope.runtime.device.ConsoleSetup.Buffers;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/** A console behind each form of virtio-mmio: two cores, shared memory as in scenario D, doorbells, event logs. */
public final class MmioBench {
  public static final long BASE = 0xafa00000L;
  public static final long PRIVATE = 0x40000000L;
  public static final long TIMEOUT_NANOS = 50_000_000;
  public static final int QUEUE_SIZE = 4;

  /** Version and way of access. */
  public enum Form {
    TRAPPED_LEGACY(1, true), TRAPPED_MODERN(2, true), SHARED_LEGACY(1, false), SHARED_MODERN(2, false);

    final int version;
    final boolean trapped;

    Form(int version, boolean trapped) {
      this.version = version;
      this.trapped = trapped;
    }

    public boolean isLegacy() {
      return version == MmioRegisters.LEGACY;
    }
  }

  public final EventLog driverLog = new EventLog();
  public final EventLog deviceLog = new EventLog();
  public final MemoryRegion shared = MemoryRegion.direct(0, "shared", BASE, 0x200000);
  public final MemoryRegion own = MemoryRegion.direct(1, "private", PRIVATE, 0x10000);
  public final GuestMemory memory = GuestMemory.of(shared, own);
  public final Core driverCore;
  public final Core deviceCore;
  public final Doorbell interrupt;
  public final Doorbell notification;
  public final Doorbell configuration;
  public final VirtioDeviceSpec spec;
  public final VirtioDevice device;
  public final ConsoleDevice console;
  public final MmioDevice registers;
  public final RegisterBus bus;
  /** Null for trapped forms. */
  public final SharedMmioDevice sharedDevice;

  /** On one thread, in lockstep; the device in shared memory has been started. */
  public static MmioBench lockstep(Form form) {
    return lockstep(form, Features.EVENT_IDX | Features.INDIRECT_DESC | Console.SIZE);
  }

  public static MmioBench lockstep(Form form, long features) {
    return lockstep(form, features, Trigger.COUNTED, Trigger.COUNTED, 0);
  }

  /** @param delayNanos of notification and interrupt */
  public static MmioBench lockstep(Form form, long features, Trigger interrupt, Trigger notification, long delayNanos) {
    return lockstep(form, features, interrupt, notification, delayNanos, true);
  }

  /** As {@link #lockstep(Form)}, with nobody who hears the steps of the queues. */
  public static MmioBench withoutTraffic(Form form) {
    long features = Features.EVENT_IDX | Features.INDIRECT_DESC | Console.SIZE;
    return lockstep(form, features, Trigger.COUNTED, Trigger.COUNTED, 0, false);
  }

  private static MmioBench lockstep(Form form, long features, Trigger interrupt, Trigger notification, long delayNanos,
      boolean hearsTraffic) {
    LockstepClock clock = new LockstepClock();
    MmioBench bench = new MmioBench(form, features, clock, clock, interrupt, notification, delayNanos, hearsTraffic);
    clock.add(bench.driverCore);
    clock.add(bench.deviceCore);
    if (bench.sharedDevice != null) {
      bench.sharedDevice.start();
    }
    return bench;
  }

  public MmioBench(Form form, long features, CoreClock driverClock, CoreClock deviceClock) {
    this(form, features, driverClock, deviceClock, Trigger.COUNTED, Trigger.COUNTED, 0, true);
  }

  private MmioBench(Form form, long features, CoreClock driverClock, CoreClock deviceClock, Trigger interruptTrigger,
      Trigger notificationTrigger, long delayNanos, boolean hearsTraffic) {
    driverCore = new Core(0, "driver-core", AddressMap.identity(), driverClock, driverLog,
        hearsTraffic ? driverLog : null);
    AddressMap.Window window = new AddressMap.Window(BASE, BASE, shared.size(), "shared");
    deviceCore =
        new Core(1, "device-core", AddressMap.of(window), deviceClock, deviceLog, hearsTraffic ? deviceLog : null);
    spec = new VirtioDeviceSpec(5, "console0", DeviceKind.CONSOLE.id(), VirtioDeviceSpec.VENDOR,
        features | (form.isLegacy() ? 0 : Features.VERSION_1),
        List.of(new VirtioDeviceSpec.Queue(10, QUEUE_SIZE), new VirtioDeviceSpec.Queue(11, QUEUE_SIZE)));
    device = new VirtioDevice(spec, deviceCore, memory, ConsoleDevice.config(80, 25));
    console = new ConsoleDevice(device);
    interrupt = new Doorbell(0, "interrupt", deviceCore, driverCore, interruptTrigger, delayNanos);
    notification = new Doorbell(1, "notify", driverCore, deviceCore, notificationTrigger, delayNanos);
    configuration = new Doorbell(2, "configuration", driverCore, deviceCore, Trigger.LEVEL, 0);
    registers = new MmioDevice(device, form.version, interrupt);
    if (form.trapped) {
      sharedDevice = null;
      bus = new TrappedRegisters(driverCore, registers, configuration, notification, TIMEOUT_NANOS);
    } else {
      sharedDevice = new SharedMmioDevice(registers, memory.view(BASE, 0x200), configuration, notification);
      bus = new SharedRegisters(driverCore, memory.view(BASE, 0x200), configuration, notification, TIMEOUT_NANOS);
    }
  }

  public LinuxMmioTransport linuxDriver() {
    LinuxMmioTransport driver = new LinuxMmioTransport(spec, driverCore, memory, bus);
    driver.connect(interrupt);
    driver.dmaMemory(BASE + 0x100800, 0xff800); // where scenario D has its rings
    return driver;
  }

  public OpenAmpMmioTransport openAmpDriver() {
    OpenAmpMmioTransport driver = new OpenAmpMmioTransport(spec, driverCore, memory, bus, DeviceStatus.DRIVER_OK);
    driver.connect(interrupt);
    driver.dmaMemory(BASE + 0x100800, 0xff800); // where scenario D has its rings
    return driver;
  }

  /** Bounce buffers where scenario D has them. */
  public ConsoleSetup scenarioD() {
    return new ConsoleSetup(QUEUE_SIZE, new Buffers(BASE + 0x800, 64), new Buffers(BASE + 0x80800, 1), 1, false,
        shared);
  }

  public ConsoleDriver consoleDriver(MmioTransport driver, ConsoleSetup setup) {
    return new ConsoleDriver(driver, setup);
  }

  public long deadline(long nanos) {
    return driverCore.nanos() + nanos;
  }
}

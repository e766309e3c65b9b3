// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.virtio;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.protocol.virtio.MmioRegisters;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.Doorbell.Trigger;
import org.ringscope.runtime.device.DeviceDriver;
import org.ringscope.runtime.device.DrivenQueue;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;

/** A device of any kind behind virtio-mmio with traps, two cores in lockstep, and event logs. */
public final class DeviceBench {
  private static final long BASE = 0x8000_0000L;
  private static final int QUEUE_SIZE = 16;

  public final EventLog driverLog = new EventLog();
  public final EventLog deviceLog = new EventLog();
  public final GuestMemory memory = GuestMemory.of(MemoryRegion.direct(0, "ram", BASE, 0x100_0000));
  public final Core driverCore;
  public final VirtioDevice device;
  public final MmioTransport transport;
  private final DeviceKind kind;

  /** @param features of the device's own; VERSION_1 and what {@code ring} says come with them */
  public DeviceBench(DeviceKind kind, int queues, long features, long ring, ConfigSpace config) {
    this.kind = kind;
    LockstepClock clock = new LockstepClock();
    driverCore = new Core(0, "driver-core", AddressMap.identity(), clock, driverLog, driverLog);
    Core deviceCore = new Core(1, "device-core", AddressMap.identity(), clock, deviceLog, deviceLog);
    clock.add(driverCore);
    clock.add(deviceCore);
    List<VirtioDeviceSpec.Queue> specs = new ArrayList<>();
    for (int i = 0; i < queues; i++) {
      specs.add(new VirtioDeviceSpec.Queue(i, QUEUE_SIZE));
    }
    VirtioDeviceSpec spec = new VirtioDeviceSpec(0, kind.text() + "0", kind.id(), VirtioDeviceSpec.VENDOR,
        features | ring | Features.VERSION_1, specs);
    device = new VirtioDevice(spec, deviceCore, memory, config);
    Doorbell interrupt = new Doorbell(0, "interrupt", deviceCore, driverCore, Trigger.COUNTED, 0);
    Doorbell notify = new Doorbell(1, "notify", driverCore, deviceCore, Trigger.COUNTED, 0);
    Doorbell configuration = new Doorbell(2, "configuration", driverCore, deviceCore, Trigger.LEVEL, 0);
    MmioDevice registers = new MmioDevice(device, MmioRegisters.MODERN, interrupt);
    transport = new LinuxMmioTransport(spec, driverCore, memory,
        new TrappedRegisters(driverCore, registers, configuration, notify, MmioBench.TIMEOUT_NANOS));
    transport.connect(interrupt);
    transport.dmaMemory(BASE, 0x100_0000);
  }

  /** A queue of requests that are up to 8 KiB long. */
  public DrivenQueue queue(int index, DrivenQueue.Answers answers) {
    return new DrivenQueue(transport, index, 8192, 4, answers);
  }

  /** Brings the device up with these queues. @param fillBytes of each; 0 for one of requests */
  public DeviceDriver start(DrivenQueue[] queues, int... fillBytes) {
    DeviceDriver driver = new DeviceDriver(transport, kind);
    for (int i = 0; i < queues.length; i++) {
      driver.add(queues[i], QUEUE_SIZE, 0, fillBytes[i]);
    }
    driver.start(-1L, false);
    return driver;
  }

  /** Sends what was begun, and waits a second at most for an answer. */
  public boolean ask(DrivenQueue queue) {
    int before = queue.inFlight() - 1; // what was begun counts
    queue.send(0);
    queue.kick();
    return driverCore.await(() -> queue.inFlight() == before, driverCore.nanos() + 1_000_000_000L);
  }

  /** Lets both cores do what there is to do. */
  public void settle() {
    driverCore.sleep(1_000_000);
  }
}

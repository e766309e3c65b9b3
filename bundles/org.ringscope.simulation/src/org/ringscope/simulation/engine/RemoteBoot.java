// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.io.IOException;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RingBlock;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.remoteproc.Carveout;
import org.ringscope.runtime.remoteproc.Remoteproc;
import org.ringscope.runtime.remoteproc.RemoteprocBuilder;
import org.ringscope.runtime.remoteproc.RemoteprocOperations;
import org.ringscope.runtime.remoteproc.RemoteprocVdev;
import org.ringscope.runtime.rpmsg.RpmsgHost;
import org.ringscope.simulation.topology.AddressMaps;

/** The host's way to one remote core with one RPMsg bus: memory set aside, doorbells, firmware. Host's thread only. */
final class RemoteBoot implements RemoteprocOperations {

  private final VirtioDevice device;
  private final Engine engine;
  private final Core host;
  private final org.ringscope.model.Core remote;
  private final AddressMap deviceMap;
  private final Doorbell kick;
  private final Remoteproc remoteproc;

  RemoteBoot(RpmsgBus bus, RpmsgHost driver, Engine engine) {
    this.device = bus.getDevice();
    this.engine = engine;
    this.host = engine.core(device.getDriver());
    this.remote = device.getDevice();
    this.deviceMap = AddressMaps.of(remote, AddressSpace.DEVICE);
    this.kick = engine.doorbell(device.getKick());
    RemoteprocBuilder builder = Remoteproc.builder(host, engine.memory(), this).name(remote.getName())
        .remoteCore(engine.ids().of(remote)).driver(driver)
        .vdev(0, engine.ids().of(device), device.getQueues().stream().map(engine.ids()::of).toArray(Integer[]::new));
    for (Virtqueue queue : device.getQueues()) {
      builder.carveout(ring(queue));
    }
    builder.carveout(carveout("vdev0buffer", bus.getBuffers().getAddress().value(), bus.getBuffers().getSize()));
    addFirmwareMemory(builder);
    remoteproc = builder.build();
  }

  /** Loads and starts the remote core; on return the bus is set up on the host's side. */
  void boot() throws IOException, MalformedFirmwareException {
    if (!engine.options().polls()) {
      engine.doorbell(device.getInterrupt()).handle(remoteproc::interrupt);
    }
    Firmware firmware = Firmware.of(remote, device, engine);
    remoteproc.boot(firmware.name(), firmware.image());
  }

  @Override
  public void start(long bootAddress, long resourceTable) {
    engine.bootLine(device).release(resourceTable);
  }

  @Override
  public void stop() {
    engine.bootLine(device).hold();
  }

  @Override
  public void kick(int notifyId) {
    kick.ring(notifyId);
  }

  private Carveout ring(Virtqueue queue) {
    RingBlock block = RingBlock.of(queue);
    return carveout(RemoteprocVdev.vringName(0, queue.getIndex()), block.desc(), block.end() - block.desc());
  }

  private Carveout carveout(String name, long physical, long size) {
    return new Carveout(name, deviceMap.reverse(physical, size), physical, size);
  }

  /** All memory for code and data of the remote core, as far as it can be addressed. */
  private void addFirmwareMemory(RemoteprocBuilder builder) {
    for (MemoryRegion region : ((Topology) remote.eContainer()).getRegions()) {
      if (region.getRole() == RegionRole.FIRMWARE) {
        if (deviceMap.isIdentity()) {
          builder.carveout(carveout(region.getName(), region.getAddress().value(), region.getSize()));
        }
        for (AddressWindow window : remote.getWindows()) {
          if (window.getSpace() == AddressSpace.DEVICE && isInside(window, region)) {
            builder.carveout(carveout(region.getName(), window.getTo().value(), window.getSize()));
          }
        }
      }
    }
  }

  private static boolean isInside(AddressWindow window, MemoryRegion region) {
    long offset = window.getTo().value() - region.getAddress().value();
    return offset >= 0 && window.getSize() <= region.getSize() - offset;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.ringscope.model.Address;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.DoorbellTrigger;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.protocol.virtio.DeviceNames;
import org.ringscope.runtime.remoteproc.RemoteprocVdev;

/** The vdev entries of a resource table as devices of a topology, with their rings, doorbells and RPMsg buses. */
final class FirmwareDevices {
  private static final int LARGEST_RING = 32768;
  private static final int LARGEST_ALIGN = 1 << 24;
  /** Linux takes no more buffers than this, for both directions together. */

  private final TopologyFactory factory = TopologyFactory.eINSTANCE;
  private final Topology topology;
  private final FirmwareMemory memory;
  private final FirmwareNames names;
  private final List<ResourceEntry.Vdev> vdevs = new ArrayList<>();
  private final List<String> placed = new ArrayList<>();

  FirmwareDevices(Topology topology, FirmwareMemory memory, FirmwareNames names, ResourceTable table) {
    this.topology = topology;
    this.memory = memory;
    this.names = names;
    for (ResourceEntry entry : table.entries()) {
      if (entry instanceof ResourceEntry.Vdev vdev) {
        vdevs.add(vdev);
      }
    }
  }

  /**
   * Memory for the rings whose place the firmware has fixed.
   *
   * @param physical gives the physical address behind a device address
   */
  void addPlacedRings(LongUnaryOperator physical) throws MalformedFirmwareException {
    for (int i = 0; i < vdevs.size(); i++) {
      for (int ring = 0; ring < vdevs.get(i).vrings().size(); ring++) {
        ResourceEntry.Vring vring = vdevs.get(i).vrings().get(ring);
        if (vring.da() != ResourceEntry.ANY) {
          memory.add(RemoteprocVdev.vringName(i, ring), vring.da(), physical.applyAsLong(vring.da()),
              FirmwareMemory.roundUp(bytes(vring)),
              RegionRole.VRINGS);
        }
      }
    }
  }

  /**
   * Adds devices, queues, buses, and the doorbells between the two cores.
   *
   * @param base physical address of the resource table
   * @param remarks gets a sentence about what the host has to place
   */
  void add(Core host, Core remote, long base, List<String> remarks) throws MalformedFirmwareException {
    if (vdevs.isEmpty()) {
      remarks.add("The firmware has no virtio device.");
      return;
    }
    Doorbell kick = doorbell(host, remote);
    Doorbell interrupt = doorbell(remote, host);
    DeviceNames kinds = new DeviceNames();
    boolean keepsIds = hasUniqueNotifyIds();
    int nextId = 0;
    for (int i = 0; i < vdevs.size(); i++) {
      ResourceEntry.Vdev vdev = vdevs.get(i);
      VirtioDevice device = factory.createVirtioDevice();
      device.setName(names.unique(kinds.next(vdev.deviceId())));
      device.setDeviceId((int) vdev.deviceId());
      device.setDriver(host);
      device.setDevice(remote);
      device.setTransport(Transport.REMOTEPROC);
      device.setFeatures(vdev.deviceFeatures());
      device.setBase(new Address(base));
      device.setKick(kick);
      device.setInterrupt(interrupt);
      topology.getDevices().add(device);
      for (int ring = 0; ring < vdev.vrings().size(); ring++) {
        Virtqueue queue = queue(vdev.vrings().get(ring), ring, RemoteprocVdev.vringName(i, ring));
        queue.setNotifyId(keepsIds ? (int) vdev.vrings().get(ring).notifyId() : nextId++);
        device.getQueues().add(queue);
      }
      if (DeviceKind.RPMSG.is(vdev.deviceId())) {
        topology.getBuses().add(bus(device, i));
      }
    }
    if (!placed.isEmpty()) {
      remarks.add("The host places " + String.join(", ", placed) + ".");
    }
  }

  private Doorbell doorbell(Core from, Core to) {
    Doorbell doorbell = factory.createDoorbell();
    doorbell.setName(names.unique(from.getName() + "_to_" + to.getName()));
    doorbell.setFrom(from);
    doorbell.setTo(to);
    doorbell.setTrigger(DoorbellTrigger.COUNTED); // each ring brings a notify id
    topology.getDoorbells().add(doorbell);
    return doorbell;
  }

  private Virtqueue queue(ResourceEntry.Vring vring, int index, String name) throws MalformedFirmwareException {
    Virtqueue queue = factory.createVirtqueue();
    queue.setIndex(index);
    queue.setSize((int) Math.min(vring.size(), Integer.MAX_VALUE));
    queue.setAlign((int) Math.min(vring.align(), Integer.MAX_VALUE));
    if (vring.da() == ResourceEntry.ANY) {
      queue.setRegion(region(name, bytes(vring), isSound(vring) ? vring.align() : 1, RegionRole.VRINGS));
    } else {
      queue.setRegion(memory.at(vring.da()));
      queue.setDesc(new Address(memory.physical(vring.da())));
    }
    return queue;
  }

  private RpmsgBus bus(VirtioDevice device, int index) throws MalformedFirmwareException {
    int smallest = device.getQueues().stream().mapToInt(Virtqueue::getSize).min().orElse(0);
    RpmsgBus bus = factory.createRpmsgBus();
    bus.setName(names.unique("virtio" + index));
    bus.setDevice(device);
    bus.setBufferSize(Rpmsg.BUFFER_SIZE);
    bus.setBufferCount((int) Math.min(2L * smallest, Rpmsg.MAX_BUFFERS));
    bus.setBuffers(
        region("vdev" + index + "buffer", (long) bus.getBufferCount() * Rpmsg.BUFFER_SIZE, 1, RegionRole.BUFFERS));
    return bus;
  }

  /** The carveout of this name, else memory that the host chooses. */
  private MemoryRegion region(String name, long size, long align, RegionRole role) throws MalformedFirmwareException {
    for (MemoryRegion region : memory.regions()) {
      if (region.getName().equals(name)) {
        return region;
      }
    }
    placed.add(name);
    return memory.allocate(name, size, align, role);
  }

  /** The host numbers them anew where they could not tell the rings apart. */
  private boolean hasUniqueNotifyIds() {
    Set<Long> ids = new HashSet<>();
    return vdevs.stream().flatMap(vdev -> vdev.vrings().stream())
        .allMatch(vring -> vring.notifyId() <= Integer.MAX_VALUE && ids.add(vring.notifyId()));
  }

  private static boolean isSound(ResourceEntry.Vring vring) {
    return vring.size() <= LARGEST_RING && vring.align() <= LARGEST_ALIGN && Long.bitCount(vring.align()) == 1;
  }

  private static long bytes(ResourceEntry.Vring vring) {
    return isSound(vring) ? VringLayout.legacyBytes((int) vring.size(), (int) vring.align())
        : FirmwareMemory.PAGE_BYTES;
  }
}

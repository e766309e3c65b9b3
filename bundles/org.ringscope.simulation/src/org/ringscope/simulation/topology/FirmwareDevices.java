// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongUnaryOperator;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.FeatureBits;
import org.ringscope.protocol.firmware.MalformedFirmwareException;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceNames;
import org.ringscope.runtime.remoteproc.RemoteprocVdev;

/** The vdev entries of a resource table as devices of a topology, with their rings, doorbells and RPMsg buses. */
final class FirmwareDevices {
  private static final int LARGEST_RING = 32768;
  private static final int LARGEST_ALIGN = 1 << 24;

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
   * @param remarks gets a sentence about what the host has to place
   */
  void add(Core host, Core remote, List<String> remarks) throws MalformedFirmwareException {
    if (vdevs.isEmpty()) {
      remarks.add("The firmware has no virtio device.");
      return;
    }
    Doorbell kick = doorbell(host, remote);
    Doorbell interrupt = doorbell(remote, host);
    DeviceNames kinds = new DeviceNames();
    boolean keepsIds = hasUniqueNotifyIds();
    long nextId = 0;
    for (int i = 0; i < vdevs.size(); i++) {
      ResourceEntry.Vdev vdev = vdevs.get(i);
      VirtioDevice device = DeviceClasses.create((int) vdev.deviceId());
      device.setName(names.unique(kinds.next(vdev.deviceId())));
      device.setDriverSide(host);
      device.setDeviceSide(remote);
      device.setTransport(transport(i));
      device.setFeatures(vdev.deviceFeatures() == 0 ? null : FeatureBits.of(vdev.deviceFeatures()));
      device.setKick(kick);
      device.setInterrupt(interrupt);
      topology.getDevices().add(device);
      for (int ring = 0; ring < vdev.vrings().size(); ring++) {
        Virtqueue queue = queue(vdev.vrings().get(ring), ring, RemoteprocVdev.vringName(i, ring));
        queue.setNotifyId(keepsIds ? vdev.vrings().get(ring).notifyId() : nextId++);
        device.getQueues().add(queue);
      }
      if (device instanceof RpmsgDevice bus) {
        addBuffers(bus, i);
      }
    }
    if (!placed.isEmpty()) {
      remarks.add("The host places " + String.join(", ", placed) + ".");
    }
  }

  /** The number is said where there are several. */
  private Remoteproc transport(int number) {
    Remoteproc transport = factory.createRemoteproc();
    transport.setVdev(vdevs.size() > 1 ? number : null);
    return transport;
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
      memory.place(queue, vring.da());
    }
    return queue;
  }

  private void addBuffers(RpmsgDevice device, int number) throws MalformedFirmwareException {
    int smallest = device.getQueues().stream().mapToInt(Virtqueue::getSize).min().orElse(0);
    int count = (int) Math.min(2L * smallest, Rpmsg.MAX_BUFFERS);
    RpmsgBuffers buffers = factory.createRpmsgBuffers();
    device.setBusName("virtio" + number);
    device.setBuffers(buffers);
    buffers.setCount(count == Defaults.bufferCount(device) ? null : Integer.valueOf(count));
    buffers.setRegion(
        region("vdev" + number + "buffer", (long) count * Rpmsg.BUFFER_SIZE, 1, RegionRole.BUFFERS));
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
        .allMatch(vring -> ids.add(vring.notifyId()));
  }

  private static boolean isSound(ResourceEntry.Vring vring) {
    return vring.size() <= LARGEST_RING && vring.align() <= LARGEST_ALIGN && Long.bitCount(vring.align()) == 1;
  }

  private static long bytes(ResourceEntry.Vring vring) {
    return isSound(vring) ? VringLayout.legacyBytes((int) vring.size(), (int) vring.align())
        : FirmwareMemory.PAGE_BYTES;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.Endpoint;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.virtio.DeviceKind;

/** Makes a scene of a topology that is being edited: anything may be missing in it. */
final class TopologyScene {
  private TopologyScene() {}

  static SystemScene of(Topology topology) {
    List<SystemScene.Core> cores = new ArrayList<>();
    for (Core core : topology.getCores()) {
      cores.add(
          new SystemScene.Core(name(core.getName()), core.getOs() + " · " + core.getKind(), endpoints(topology, core)));
    }
    List<SystemScene.Region> regions = new ArrayList<>();
    for (MemoryRegion region : topology.getRegions()) {
      String range = (region.getAddress() == null ? "?" : region.getAddress().toString()) + " · "
          + SystemScene.bytes(region.getSize());
      regions.add(new SystemScene.Region(name(region.getName()), range, users(topology, region)));
    }
    List<SystemScene.Queue> queues = new ArrayList<>();
    for (VirtioDevice device : topology.getDevices()) {
      for (Virtqueue queue : device.getQueues()) {
        queues.add(queue(device, queue));
      }
    }
    List<SystemScene.Doorbell> doorbells = new ArrayList<>();
    for (var doorbell : topology.getDoorbells()) {
      if (doorbell.getFrom() != null && doorbell.getTo() != null) {
        doorbells.add(new SystemScene.Doorbell(name(doorbell.getName()), name(doorbell.getFrom().getName()),
            name(doorbell.getTo().getName())));
      }
    }
    return new SystemScene(cores, regions, queues, doorbells);
  }

  private static List<SystemScene.Endpoint> endpoints(Topology topology, Core core) {
    List<SystemScene.Endpoint> endpoints = new ArrayList<>();
    for (RpmsgBus bus : topology.getBuses()) {
      for (RpmsgChannel channel : bus.getChannels()) {
        for (Endpoint endpoint : channel.getEndpoints()) {
          if (endpoint.getCore() == core) {
            endpoints.add(new SystemScene.Endpoint(name(channel.getService()) + "@" + name(core.getName()),
                name(channel.getService()), endpoint.getAddress() == null ? "" : endpoint.getAddress().toString()));
          }
        }
      }
    }
    return endpoints;
  }

  private static SystemScene.Queue queue(VirtioDevice device, Virtqueue queue) {
    String id = name(device.getName()) + "/" + queue.getIndex();
    return new SystemScene.Queue(id, id + " · " + queue.getSize(), core(device.getDriver()), core(device.getDevice()),
        queue.getRegion() == null ? null : name(queue.getRegion().getName()),
        DeviceKind.of(device.getDeviceId()).isToDriver(queue.getIndex()));
  }

  /** The cores that see a region: through a window, or because they have none and see everything. */
  private static List<String> users(Topology topology, MemoryRegion region) {
    List<String> explicit = new ArrayList<>();
    List<String> all = new ArrayList<>();
    for (Core core : topology.getCores()) {
      boolean mapped = core.getWindows().stream().anyMatch(window -> reaches(window, region));
      if (mapped) {
        explicit.add(name(core.getName()));
      }
      if (mapped || core.getWindows().isEmpty()) {
        all.add(name(core.getName()));
      }
    }
    return region.getRole() == RegionRole.PRIVATE && !explicit.isEmpty() ? explicit : all;
  }

  private static boolean reaches(AddressWindow window, MemoryRegion region) {
    if (window.getTo() == null || region.getAddress() == null) {
      return false;
    }
    long offset = region.getAddress().value() - window.getTo().value();
    return Long.compareUnsigned(offset, window.getSize()) < 0 || Long.compareUnsigned(-offset, region.getSize()) < 0;
  }

  private static String core(Core core) {
    return core == null ? null : name(core.getName());
  }

  private static String name(String name) {
    return name == null || name.isEmpty() ? "(unnamed)" : name;
  }
}

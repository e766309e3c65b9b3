// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.RingBlock;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.runtime.memory.AddressMap;
import org.ringscope.runtime.remoteproc.Carveout;
import org.ringscope.runtime.remoteproc.RemoteprocVdev;
import org.ringscope.simulation.topology.AddressMaps;
import org.ringscope.simulation.topology.SystemIds;

/** The memory that a host sets aside for one remote core, as the topology places it. */
final class RemoteMemory {

  private final Core remote;
  private final Engine engine;
  private final AddressMap deviceMap;

  RemoteMemory(Core remote, Engine engine) {
    this.remote = remote;
    this.engine = engine;
    deviceMap = AddressMaps.of(remote, AddressSpace.DA);
  }

  /** Rings and buffers of a device; names are those that remoteproc looks for. */
  List<Carveout> carveouts(int number, VirtioDevice device) {
    List<Carveout> carveouts = new ArrayList<>();
    for (Virtqueue queue : SystemIds.queues(device)) {
      RingBlock block = engine.places().ring(queue);
      carveouts.add(carveout(RemoteprocVdev.vringName(number, queue.getIndex()), block.desc(),
          block.end() - block.desc()));
    }
    RpmsgBuffers buffers = device instanceof RpmsgDevice bus ? bus.getBuffers() : null;
    Long place = engine.places().start(buffers);
    if (place != null) {
      carveouts.add(carveout("vdev" + number + "buffer", place, room(buffers, place)));
    }
    return carveouts;
  }

  /** A host that makes more buffers than the topology says may have the rest of the region that nothing else takes. */
  private long room(RpmsgBuffers buffers, long place) {
    long bytes = engine.places().bytes(buffers);
    MemoryRegion region = buffers.getRegion();
    if (region == null) {
      return bytes;
    }
    long end = region.getAddress().value() + region.getSize().bytes();
    for (Long other : engine.places().starts(region)) {
      if (other > place) {
        end = Math.min(end, other);
      }
    }
    return Math.max(bytes, end - place);
  }

  private Carveout carveout(String name, long physical, long size) {
    return new Carveout(name, deviceMap.reverse(physical, size), physical, size);
  }

  /** All memory for code and data, and that of the resource table, as far as the remote core can address it. */
  List<Carveout> firmware() {
    List<Carveout> carveouts = new ArrayList<>();
    for (MemoryRegion region : FirmwarePlaces.regions(remote, engine)) {
      long from = region.getAddress().value();
      long size = region.getSize().bytes();
      if (deviceMap.isIdentity()) {
        carveouts.add(new Carveout(region.getName(), from, from, size));
      }
      for (AddressMap.Window window : deviceMap.windows()) {
        long begin = Math.max(from, window.to());
        long end = Math.min(from + size, window.to() + window.size());
        if (begin < end) {
          carveouts.add(new Carveout(region.getName(), window.from() + begin - window.to(), begin, end - begin));
        }
      }
    }
    return carveouts;
  }
}

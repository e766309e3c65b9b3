// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueFormat;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.RingState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

/** Makes a map of what a trace, or whoever else, says of a system. */
public final class MemoryMapReader {
  /** Buffers that are no farther apart are one area. */
  private static final long NEAR = 4096;
  private static final int DESCRIPTOR_BYTES = 16;

  private final SystemDescription system;
  private final List<MapArea> areas = new ArrayList<>();
  private final Map<Integer, CoreView> cores = new LinkedHashMap<>();

  private MemoryMapReader(SystemDescription system) {
    this.system = system;
    system.cores().forEach(core -> cores.put(core.id(), new CoreView(core,
        system.windows().stream().filter(window -> window.core() == core.id()).toList())));
  }

  /**
   * The map at an instant.
   *
   * @param state says which buffers there are, null where nothing runs
   * @param more what the description has no words for
   */
  public static MemoryMap of(SystemDescription system, SystemState state, List<MapArea> more) {
    MemoryMapReader reader = new MemoryMapReader(system);
    system.regions().forEach(reader::add);
    system.queues().forEach(reader::add);
    reader.areas.addAll(more);
    if (state != null) {
      reader.addBuffers(state);
    }
    return MemoryMap.of(reader.areas, List.copyOf(reader.cores.values()));
  }

  private void add(RegionInfo region) {
    areas.add(MapArea.of(MapArea.Kind.REGION, region.name(), region.name(),
        "unspecified".equals(region.role()) ? "" : region.role(), region.address(), region.size(), Unknown.ID,
        Unknown.ID));
  }

  private void add(QueueInfo queue) {
    if (queue.areAddressesKnown() && queue.size() > 0) {
      QueueFormat format = QueueFormat.of(queue);
      add(queue, MapArea.Kind.DESCRIPTORS, format.descriptorArea(), queue.desc(),
          (long) DESCRIPTOR_BYTES * queue.size());
      add(queue, MapArea.Kind.DRIVER_AREA, format.driverArea(), queue.avail(), format.driverAreaBytes(queue.size()));
      add(queue, MapArea.Kind.DEVICE_AREA, format.deviceArea(), queue.used(), format.deviceAreaBytes(queue.size()));
    }
  }

  private void add(QueueInfo queue, MapArea.Kind kind, String part, long address, long size) {
    String name = system.queueName(queue.id());
    DeviceInfo device = system.device(queue.device());
    areas.add(new MapArea(kind, name + " " + part, name, "", address, size, queue.id(), driver(device), other(device),
        List.of()));
  }

  private static int driver(DeviceInfo device) {
    return device == null ? Unknown.ID : device.driverCore();
  }

  private static int other(DeviceInfo device) {
    return device == null ? Unknown.ID : device.deviceCore();
  }

  /** Those of one device together: both queues of a bus take theirs from the same pool. */
  private void addBuffers(SystemState state) {
    Map<Integer, List<BufferUse>> ofDevices = new LinkedHashMap<>();
    for (QueueState queue : state.queues()) {
      if (queue != null && queue.isRingKnown()) {
        collect(queue, ofDevices.computeIfAbsent(queue.info().device(), device -> new ArrayList<>()));
      }
    }
    ofDevices.forEach((device, uses) -> place(system.device(device), uses));
  }

  private void collect(QueueState queue, List<BufferUse> uses) {
    RingState ring = queue.ring();
    DeviceInfo device = system.device(queue.info().device());
    boolean isBus = system.buses().stream().anyMatch(bus -> bus.device() == queue.info().device());
    for (int i = 0; i < ring.size(); i++) {
      // what a free descriptor names is its own for good on a bus, and anybody's elsewhere
      boolean isMeant = ring.isDescriptorKnown(i) && (isBus || ring.owner(i) != DescriptorOwner.FREE);
      if (isMeant && ring.length(i) > 0 && ring.address(i) != 0) {
        uses.add(new BufferUse(physical(ring.address(i), device), ring.length(i), queue.info().id(), i, ring.owner(i)));
      }
    }
  }

  /** Descriptors hold what the driver calls a bus address: mostly the physical one, else what a side translates. */
  private long physical(long address, DeviceInfo device) {
    if (device == null || areas.stream().anyMatch(area -> area.isRegion() && area.contains(address))) {
      return address;
    }
    for (int core : new int[] {device.deviceCore(), device.driverCore()}) {
      OptionalLong physical = cores.containsKey(core) ? cores.get(core).physical(address) : OptionalLong.empty();
      if (physical.isPresent()) {
        return physical.getAsLong();
      }
    }
    return address;
  }

  private void place(DeviceInfo device, List<BufferUse> uses) {
    uses.sort((a, b) -> Long.compareUnsigned(a.address(), b.address()));
    Map<Integer, List<BufferUse>> ofPools = new HashMap<>();
    List<BufferUse> others = new ArrayList<>();
    for (BufferUse use : uses) {
      int pool = pool(use);
      (pool < 0 ? others : ofPools.computeIfAbsent(pool, place -> new ArrayList<>())).add(use);
    }
    ofPools.forEach((pool, inside) -> {
      List<BufferUse> all = new ArrayList<>(areas.get(pool).buffers());
      all.addAll(inside);
      areas.set(pool, areas.get(pool).with(all));
    });
    for (int from = 0; from < others.size();) {
      from = addCluster(device, others, from);
    }
  }

  /** The area of buffers that is known anyway, -1 for none. */
  private int pool(BufferUse use) {
    for (int i = 0; i < areas.size(); i++) {
      MapArea.Kind kind = areas.get(i).kind();
      if ((kind == MapArea.Kind.BUFFERS || kind == MapArea.Kind.BOUNCE) && areas.get(i).contains(use.address())) {
        return i;
      }
    }
    return -1;
  }

  private int addCluster(DeviceInfo device, List<BufferUse> uses, int from) {
    long begin = uses.get(from).address();
    long end = begin;
    int to = from;
    while (to < uses.size() && (to == from || Long.compareUnsigned(uses.get(to).address(), end + NEAR) <= 0)) {
      long last = uses.get(to).address() + uses.get(to).length();
      end = Long.compareUnsigned(last, end) > 0 ? last : end;
      to++;
    }
    List<BufferUse> cluster = uses.subList(from, to);
    boolean isOfOne = cluster.stream().allMatch(use -> use.queue() == cluster.get(0).queue());
    String owner = isOfOne ? system.queueName(cluster.get(0).queue()) : device == null ? "" : device.name();
    areas.add(new MapArea(MapArea.Kind.BUFFERS, owner + " buffers", owner, "", begin, end - begin,
        isOfOne ? cluster.get(0).queue() : MapArea.NO_QUEUE, driver(device), other(device), cluster));
    return to;
  }
}

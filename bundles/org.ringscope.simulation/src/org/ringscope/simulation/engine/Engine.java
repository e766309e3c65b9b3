// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.ringscope.capture.engine.CoreListeners;
import org.ringscope.model.AddressSpace;
import org.ringscope.model.RegionBacking;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.memory.GuestMemory;
import org.ringscope.runtime.memory.MemoryRegion;
import org.ringscope.runtime.rpmsg.RpmsgBus;
import org.ringscope.runtime.virtio.VirtioDeviceSpec;
import org.ringscope.simulation.topology.AddressMaps;
import org.ringscope.simulation.topology.SystemIds;

/** The passive parts of a running system: memory, cores, doorbells, each at the index that is its number. */
public final class Engine {

  private final SystemIds ids;
  private final EngineOptions options;
  private final Map<VirtioDevice, BootLine> bootLines = new HashMap<>();
  private final Map<VirtioDevice, MmioLink> links = new HashMap<>();
  private final QueueSides sides;
  private final List<RpmsgBus> buses = new CopyOnWriteArrayList<>();
  private final GuestMemory memory;
  private final List<Core> cores = new ArrayList<>();
  private final List<Doorbell> doorbells = new ArrayList<>();

  /**
   * @param listeners of a core
   * @param watcher may want to look at queues from outside
   * @throws IOException when a file that backs memory cannot be opened
   * @throws IllegalArgumentException when the Java VM has no memory for a region
   */
  public Engine(Topology topology, EngineOptions options, CoreClock clock,
      Function<org.ringscope.model.Core, CoreListeners> listeners, QueueSides.Watcher watcher) throws IOException {
    this.ids = new SystemIds(topology);
    this.options = options;
    memory = memory(topology, new RegionFiles(options.directory(), options.allowed()));
    sides = new QueueSides(ids, memory, watcher);
    for (org.ringscope.model.Core core : topology.getCores()) {
      CoreListeners heardBy = listeners.apply(core);
      cores.add(new Core(ids.of(core), core.getName(), AddressMaps.of(core, AddressSpace.CPU), clock, heardBy.core(),
          heardBy.traffic()));
    }
    topology.getDevices().forEach(device -> bootLines.put(device, new BootLine())); // before two cores may ask
    for (org.ringscope.model.Doorbell doorbell : topology.getDoorbells()) {
      doorbells.add(new Doorbell(ids.of(doorbell), doorbell.getName(), core(doorbell.getFrom()), core(doorbell.getTo()),
          trigger(doorbell), doorbell.getDelayNanos()));
    }
  }

  SystemIds ids() {
    return ids;
  }

  EngineOptions options() {
    return options;
  }

  /** The line by which the driver of this device releases the remote core behind it. */
  BootLine bootLine(VirtioDevice device) {
    return bootLines.get(device);
  }

  /** Where cores add the sides of queues that they have set up. */
  public QueueSides sides() {
    return sides;
  }

  /** The ends of RPMsg buses; the cores add theirs, anybody may look. */
  public List<RpmsgBus> buses() {
    return buses;
  }

  /** All memory of the topology, by physical address. */
  public GuestMemory memory() {
    return memory;
  }

  /** All cores, each at the index that is its number. */
  public List<Core> cores() {
    return cores;
  }

  /** The running core that the topology's one draws. */
  public Core core(org.ringscope.model.Core core) {
    return cores.get(ids.of(core));
  }

  /** Grows with everything that queues and buses have done. Any thread may ask. */
  public long work() {
    long work = sides.work();
    for (RpmsgBus bus : buses) {
      work += bus.received();
    }
    return work;
  }

  /** Whose interrupt handlers run again and again, in words: nobody acknowledges the level. Any thread may ask. */
  public List<String> unacknowledged() {
    return doorbells.stream().filter(doorbell -> doorbell.servedInVain() > 0)
        .map(doorbell -> doorbell.to().name() + "'s handler of " + doorbell.name() + " has run "
            + doorbell.servedInVain() + (doorbell.servedInVain() == 1 ? " time" : " times")
            + " since it was rung last, and nobody acknowledges the level")
        .toList();
  }

  Doorbell doorbell(org.ringscope.model.Doorbell doorbell) {
    return doorbells.get(ids.of(doorbell));
  }

  /** What both sides of a device know before the start. */
  VirtioDeviceSpec spec(VirtioDevice device) {
    return new VirtioDeviceSpec(ids.of(device), device.getName(), device.getDeviceId(), VirtioDeviceSpec.VENDOR,
        device.getFeatures(), device.getQueues().stream()
            .map(queue -> new VirtioDeviceSpec.Queue(ids.of(queue), queue.getSize())).toList());
  }

  /** Both sides of a virtio-mmio device; made when the first of the two asks. */
  MmioLink mmio(VirtioDevice device) {
    return links.computeIfAbsent(device, key -> new MmioLink(key, this));
  }

  private GuestMemory memory(Topology topology, RegionFiles files) throws IOException {
    List<MemoryRegion> regions = new ArrayList<>();
    try {
      for (org.ringscope.model.MemoryRegion region : topology.getRegions()) {
        regions.add(region(region, files));
      }
    } catch (IOException | RuntimeException e) {
      files.discard();
      throw e;
    } catch (OutOfMemoryError e) {
      files.discard();
      throw new IllegalArgumentException("no memory for " + topology.getRegions().get(regions.size()).getName() + " of "
          + (topology.getRegions().get(regions.size()).getSize() >> 20) + " MiB: " + regions.size() + " of "
          + topology.getRegions().size()
          + " regions have taken what the Java VM allows (-XX:MaxDirectMemorySize, or -Xmx)", e);
    }
    return new GuestMemory(regions);
  }

  private MemoryRegion region(org.ringscope.model.MemoryRegion region, RegionFiles files) throws IOException {
    int id = ids.of(region);
    long address = region.getAddress().value();
    if (region.getBacking() != RegionBacking.FILE) {
      return MemoryRegion.direct(id, region.getName(), address, region.getSize());
    }
    try (FileChannel file = files.open(region.getName(), region.getFile(), region.getSize())) {
      return MemoryRegion.mapped(id, region.getName(), address, file, 0, region.getSize());
    }
  }

  private static Doorbell.Trigger trigger(org.ringscope.model.Doorbell doorbell) {
    return switch (doorbell.getTrigger()) {
      case EDGE -> Doorbell.Trigger.EDGE;
      case COUNTED -> Doorbell.Trigger.COUNTED;
      case LEVEL -> Doorbell.Trigger.LEVEL;
    };
  }
}

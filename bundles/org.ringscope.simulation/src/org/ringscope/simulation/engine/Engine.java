// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ringscope.capture.engine.CoreListeners;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.DeviceRequests;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.NetHub;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.runtime.Core;
import org.ringscope.runtime.CoreClock;
import org.ringscope.runtime.Doorbell;
import org.ringscope.runtime.device.NetDevice;
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
  private final MemoryPlaces places;
  private final Map<org.ringscope.model.topology.Core, BootLine> bootLines = new HashMap<>();
  private final Map<org.ringscope.model.topology.Core, RemoteBoot> boots = new HashMap<>();
  private final Map<org.ringscope.model.topology.Core, Doorbells> heard = new HashMap<>();
  private final Map<org.ringscope.model.topology.Core, List<Runnable>> lives = new HashMap<>();
  private final Map<org.ringscope.model.topology.Core, List<FirmwarePlaces.Span>> madeFirmware = new HashMap<>();
  private final Map<VirtioDevice, MmioLink> links = new HashMap<>();
  private final Map<RpmsgDevice, FixedLink> fixed = new HashMap<>();
  private final Map<NetHub, org.ringscope.runtime.device.NetHub> hubs = new HashMap<>();
  private final Map<VirtioDevice, NetDevice> cards = new HashMap<>();
  private final PanelSwitches panelSwitches = new PanelSwitches();
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
      Function<org.ringscope.model.topology.Core, CoreListeners> listeners, QueueSides.Watcher watcher)
      throws IOException {
    this.ids = new SystemIds(topology);
    this.options = options;
    places = new MemoryPlaces(topology);
    memory = memory(new RegionFiles(options.directory(), options.allowed()));
    sides = new QueueSides(ids, memory, watcher);
    for (org.ringscope.model.topology.Core core : ids.contents().cores()) {
      bootLines.put(core, new BootLine()); // before two cores may ask
      heard.put(core, new Doorbells(this));
      lives.put(core, new ArrayList<>());
      CoreListeners heardBy = listeners.apply(core);
      cores.add(new Core(ids.of(core), core.getName(), AddressMaps.of(core, AddressSpace.CPU), clock, heardBy.core(),
          heardBy.traffic()));
    }
    for (org.ringscope.model.topology.Doorbell doorbell : ids.contents().doorbells()) {
      doorbells.add(new Doorbell(ids.of(doorbell), doorbell.getName(), core(doorbell.getFrom()), core(doorbell.getTo()),
          trigger(doorbell), Defaults.delayNanos(doorbell)));
    }
  }

  public SystemIds ids() {
    return ids;
  }

  public EngineOptions options() {
    return options;
  }

  /** Where everything lies. */
  public MemoryPlaces places() {
    return places;
  }

  /** The line by which the host of a remote core releases it. */
  public BootLine bootLine(org.ringscope.model.topology.Core remote) {
    return bootLines.get(remote);
  }

  /** What boots a remote core; made when its host asks first, while the system is built. */
  public RemoteBoot boot(org.ringscope.model.topology.Core remote) {
    return boots.computeIfAbsent(remote, core -> new RemoteBoot(core, this));
  }

  /** Where firmware lies that was made for cores without an image; whoever makes one locks it. */
  Map<org.ringscope.model.topology.Core, List<FirmwarePlaces.Span>> madeFirmware() {
    return madeFirmware;
  }

  /** What hears the kicks that come to a remote core. */
  public Doorbells doorbells(org.ringscope.model.topology.Core remote) {
    return heard.get(remote);
  }

  /** What users switch while it runs. */
  public PanelSwitches panelSwitches() {
    return panelSwitches;
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

  /** What the topology draws as cores, each at the index that is its number. */
  public List<org.ringscope.model.topology.Core> modelCores() {
    return ids.contents().cores();
  }

  /** What happens to parts of the system while it runs, by its times. */
  public List<Step> steps() {
    return ids.contents().steps().stream().sorted(Comparator.comparing(Step::getAt)).toList();
  }

  /** Whether it needs nothing of the core that it is done to. */
  public static boolean isFromOutside(Step step) {
    return switch (step.getAction()) {
      case STOP, RESUME, CRASH, UNSPECIFIED -> true;
      case RESTART, RELOAD_FIRMWARE, DESTROY_ENDPOINT -> false;
    };
  }

  /** The core that takes a step itself; null for one that is done from outside. */
  public org.ringscope.model.topology.Core taker(Step step) {
    return isFromOutside(step) ? null
        : step.getTarget() instanceof Endpoint endpoint ? (org.ringscope.model.topology.Core) endpoint.eContainer()
            : ((org.ringscope.model.topology.Core) step.getTarget()).getBootedBy();
  }

  /** Whether steps let a core begin anew. */
  public boolean beginsAnew(org.ringscope.model.topology.Core core) {
    return steps().stream().anyMatch(step -> step.getTarget() == core && !isFromOutside(step));
  }

  /** What belongs to one life of a core only. While its programs are made. */
  public void untilReset(org.ringscope.model.topology.Core core, Runnable end) {
    lives.get(core).add(end);
  }

  /** Ends what belongs to one life of a core. With its thread. */
  public void endLife(org.ringscope.model.topology.Core core) {
    lives.get(core).forEach(Runnable::run);
    lives.get(core).clear();
    heard.get(core).clear();
  }

  /** All cores, each at the index that is its number. */
  public List<Core> cores() {
    return cores;
  }

  /** The running core that the topology's one draws. */
  public Core core(org.ringscope.model.topology.Core core) {
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

  public Doorbell doorbell(org.ringscope.model.topology.Doorbell doorbell) {
    return doorbells.get(ids.of(doorbell));
  }

  /** What both sides of a device know before the start. */
  VirtioDeviceSpec spec(VirtioDevice device) {
    return spec(device, DeviceModels.features(device));
  }

  /** @param features what the device has */
  VirtioDeviceSpec spec(VirtioDevice device, long features) {
    return new VirtioDeviceSpec(ids.of(device), device.getName(), DeviceClasses.id(device), VirtioDeviceSpec.VENDOR,
        features, SystemIds.queues(device).stream()
            .map(queue -> new VirtioDeviceSpec.Queue(ids.of(queue), Defaults.size(queue))).toList());
  }

  /** Both sides of a virtio-mmio device; made when the first of the two asks. */
  public MmioLink mmio(VirtioDevice device) {
    return links.computeIfAbsent(device, key -> new MmioLink(key, this));
  }

  /** Both sides of a bus with fixed rings; made when the first of the two asks. */
  public FixedLink fixedVrings(RpmsgDevice bus) {
    return fixed.computeIfAbsent(bus, key -> new FixedLink(key, this));
  }

  /** The hub that joins a device to others; null for none. */
  public NetHub hub(VirtioDevice device) {
    return ids.contents().hubs().stream().filter(hub -> hub.getPorts().contains(device)).findFirst().orElse(null);
  }

  /** The running hub; that of drivers outside which no hub of the topology joins, for null. */
  org.ringscope.runtime.device.NetHub running(NetHub hub) {
    return hubs.computeIfAbsent(hub, any -> new org.ringscope.runtime.device.NetHub());
  }

  /** While the system is built: the card behind a device of the topology. */
  void card(VirtioDevice device, NetDevice running) {
    cards.put(device, running);
  }

  /** Frames from its wire that a network card had no room for. Any thread may ask. */
  public long lostFrames(VirtioDevice device) {
    NetDevice card = cards.get(device);
    return card == null ? 0 : card.dropped();
  }

  /** The tasks that use a device. */
  public Stream<DeviceRequests> requests(VirtioDevice device) {
    return ids.contents().cores().stream().flatMap(core -> core.getTasks().stream())
        .filter(DeviceRequests.class::isInstance).map(DeviceRequests.class::cast)
        .filter(task -> task.getDevice() == device);
  }

  /** A region inside another is part of its memory. */
  private GuestMemory memory(RegionFiles files) throws IOException {
    List<org.ringscope.model.topology.MemoryRegion> outermost = ids.contents().regions().stream()
        .filter(region -> !(region.eContainer() instanceof org.ringscope.model.topology.MemoryRegion)).toList();
    List<MemoryRegion> regions = new ArrayList<>();
    try {
      for (org.ringscope.model.topology.MemoryRegion region : outermost) {
        regions.add(region(region, files));
      }
    } catch (IOException | RuntimeException e) {
      files.discard();
      throw e;
    } catch (OutOfMemoryError e) {
      files.discard();
      throw new IllegalArgumentException("no memory for " + outermost.get(regions.size()).getName() + " of "
          + (outermost.get(regions.size()).getSize().bytes() >> 20) + " MiB: " + regions.size() + " of "
          + outermost.size()
          + " regions have taken what the Java VM allows (-XX:MaxDirectMemorySize, or -Xmx)", e);
    }
    return new GuestMemory(regions);
  }

  private MemoryRegion region(org.ringscope.model.topology.MemoryRegion region, RegionFiles files) throws IOException {
    int id = ids.of(region);
    long address = region.getAddress().value();
    long bytes = region.getSize().bytes();
    if (region.getFile() == null) {
      return MemoryRegion.direct(id, region.getName(), address, bytes);
    }
    try (FileChannel file = files.open(region.getName(), region.getFile(), bytes)) {
      return MemoryRegion.mapped(id, region.getName(), address, file, 0, bytes);
    }
  }

  private static Doorbell.Trigger trigger(org.ringscope.model.topology.Doorbell doorbell) {
    return switch (Defaults.trigger(doorbell)) {
      case EDGE, UNSPECIFIED -> Doorbell.Trigger.EDGE;
      case COUNTED -> Doorbell.Trigger.COUNTED;
      case LEVEL -> Doorbell.Trigger.LEVEL;
    };
  }
}

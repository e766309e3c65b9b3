// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.system;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ringscope.analysis.messages.ChannelLife;
import org.ringscope.analysis.messages.ChannelLife.State;
import org.ringscope.analysis.messages.ChannelText;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.virtio.DeviceKind;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

/** Makes a scene of the system that a trace describes; the cores of one side may be unknown in it. */
final class TraceScene {
  /** Stand for cores that the trace does not know. */
  private static final String DRIVER = "driver";
  private static final String DEVICE = "device";
  private static final int MOST_QUEUES = 12;

  private TraceScene() {}

  /** @param services that were announced; those that nobody has taken have an endpoint at the core that announced them */
  static SystemScene of(SystemDescription system, List<ChannelLife> services) {
    List<SystemScene.Core> cores = new ArrayList<>();
    for (CoreInfo core : system.cores()) {
      String subtitle =
          core.os().isEmpty() || core.kind().isEmpty() ? core.os() + core.kind() : core.os() + " · " + core.kind();
      List<SystemScene.Endpoint> endpoints = endpoints(system, core);
      addUntaken(endpoints, system, core, services);
      if (process(system, core) != null) {
        continue;
      }
      system.cores().stream().filter(thread -> process(system, thread) == core)
          .forEach(thread -> endpoints.add(new SystemScene.Endpoint(thread.name(), thread.name(), "")));
      cores.add(new SystemScene.Core(core.name(), subtitle, endpoints));
    }
    if (system.devices().stream().anyMatch(device -> system.core(device.driverCore()) == null)) {
      cores.add(new SystemScene.Core(DRIVER, "core not known", List.of()));
    }
    if (system.devices().stream().anyMatch(device -> system.core(device.deviceCore()) == null)) {
      cores.add(new SystemScene.Core(DEVICE, "core not known", List.of()));
    }
    List<SystemScene.Region> regions = new ArrayList<>();
    Set<String> drawn = new HashSet<>();
    for (RegionInfo region : system.regions()) {
      String range = "0x" + Long.toHexString(region.address())
          + (region.size() == 0 ? " · size not known" : " · " + SystemScene.bytes(region.size()));
      String id = id(system, region);
      if (drawn.add(id)) {
        regions.add(new SystemScene.Region(id, range, users(system, region)));
      }
    }
    List<SystemScene.Queue> queues = new ArrayList<>();
    for (DeviceInfo device : system.devices()) {
      addQueues(queues, system, system.queues().stream().filter(queue -> queue.device() == device.id()).toList());
    }
    addQueues(queues, system, system.queues().stream().filter(queue -> system.device(queue.device()) == null).toList());
    List<SystemScene.Doorbell> doorbells = system.doorbells().stream()
        .map(bell -> new SystemScene.Doorbell(bell.name(), core(system, bell.from(), DRIVER),
            core(system, bell.to(), DEVICE)))
        .toList();
    return new SystemScene(cores, regions, queues, doorbells);
  }

  /** Told twice it is one; two of a name are told apart by their addresses. */
  private static String id(SystemDescription system, RegionInfo region) {
    RegionInfo first =
        system.regions().stream().filter(other -> other.name().equals(region.name())).findFirst().orElse(region);
    return first.address() == region.address() ? region.name()
        : region.name() + " 0x" + Long.toHexString(region.address());
  }

  /** The process that a thread belongs to; null for what is none, and for one that drives or serves a device itself. */
  private static CoreInfo process(SystemDescription system, CoreInfo core) {
    boolean isAlone = system.devices().stream()
        .noneMatch(device -> device.driverCore() == core.id() || device.deviceCore() == core.id());
    return !core.kind().equals("thread") || !isAlone ? null : system.cores().stream()
        .filter(other -> other.kind().equals("process") && other.os().equals(core.os())).findFirst().orElse(null);
  }

  /** A console has a pair of queues per port, most of them idle for ever: beyond some, they stand for each other. */
  private static void addQueues(List<SystemScene.Queue> queues, SystemDescription system, List<QueueInfo> ofDevice) {
    List<QueueInfo> sorted = ofDevice.stream().sorted(Comparator.comparingInt(QueueInfo::index)).toList();
    boolean all = sorted.size() <= MOST_QUEUES;
    sorted.stream().limit(all ? MOST_QUEUES : MOST_QUEUES - 1).forEach(queue -> queues.add(queue(system, queue)));
    if (!all) {
      List<QueueInfo> rest = sorted.subList(MOST_QUEUES - 1, sorted.size());
      SystemScene.Queue first = queue(system, rest.get(0));
      String id = first.id() + "…" + rest.get(rest.size() - 1).index();
      queues.add(new SystemScene.Queue(id, rest.size() + " more queues: " + id, first.driver(), first.device(),
          first.region(), first.towardsDriver()));
    }
  }

  private static List<SystemScene.Endpoint> endpoints(SystemDescription system, CoreInfo core) {
    List<SystemScene.Endpoint> endpoints = new ArrayList<>();
    for (ChannelInfo channel : system.channels()) {
      BusInfo bus = system.bus(channel.bus());
      DeviceInfo device = bus == null ? null : system.device(bus.device());
      if (device == null) {
        continue;
      }
      // The source of a channel is the endpoint of the driver's side.
      if (device.driverCore() == core.id()) {
        endpoints.add(endpoint(channel, core, channel.source()));
      }
      if (device.deviceCore() == core.id()) {
        endpoints.add(endpoint(channel, core, channel.destination()));
      }
    }
    return endpoints;
  }

  private static void addUntaken(List<SystemScene.Endpoint> endpoints, SystemDescription system, CoreInfo core,
      List<ChannelLife> services) {
    for (ChannelLife service : services) {
      BusInfo bus = system.bus(service.bus());
      DeviceInfo device = bus == null ? null : system.device(bus.device());
      boolean isUntaken = service.state() == State.ANNOUNCED || service.state() == State.NO_DRIVER;
      String id = service.name() + "@" + core.name();
      if (isUntaken && device != null && device.deviceCore() == core.id()
          && endpoints.stream().noneMatch(endpoint -> endpoint.id().equals(id))) {
        endpoints.add(new SystemScene.Endpoint(id, service.name(),
            String.format(Locale.ROOT, "0x%x, %s", service.address(), ChannelText.word(service.state()))));
      }
    }
  }

  private static SystemScene.Endpoint endpoint(ChannelInfo channel, CoreInfo core, long address) {
    return new SystemScene.Endpoint(channel.name() + "@" + core.name(), channel.name(),
        address == Rpmsg.ADDRESS_ANY_U32 ? "" : String.format(Locale.ROOT, "0x%x", address));
  }

  private static SystemScene.Queue queue(SystemDescription system, QueueInfo queue) {
    DeviceInfo device = system.device(queue.device());
    String id = system.queueName(queue.id());
    String driver = device == null ? DRIVER : core(system, device.driverCore(), DRIVER);
    String other = device == null ? DEVICE : core(system, device.deviceCore(), DEVICE);
    String region = null;
    if (queue.areAddressesKnown()) {
      region = system.regions().stream()
          .filter(candidate -> Long.compareUnsigned(queue.desc() - candidate.address(), candidate.size()) < 0)
          .map(found -> id(system, found)).findFirst().orElse(null);
    }
    boolean received =
        system.buses().stream().anyMatch(bus -> bus.rxQueue() == queue.id() && bus.device() == queue.device());
    return new SystemScene.Queue(id, queue.size() == 0 ? id : id + " · " + queue.size(), driver, other, region,
        received || device != null && isToDriver(system, device, queue));
  }

  private static boolean isToDriver(SystemDescription system, DeviceInfo device, QueueInfo queue) {
    int queues = (int) system.queues().stream().filter(other -> other.device() == device.id()).count();
    return DeviceKind.of(device.deviceId()).isToDriver(queue.index(), queues);
  }

  private static List<String> users(SystemDescription system, RegionInfo region) {
    List<String> explicit = new ArrayList<>();
    List<String> all = new ArrayList<>();
    if (system.cores().isEmpty() && !system.devices().isEmpty()) {
      return List.of(DRIVER, DEVICE);
    }
    for (CoreInfo core : system.cores()) {
      List<AddressWindowInfo> windows = system.windows().stream().filter(window -> window.core() == core.id()).toList();
      boolean mapped = windows.stream()
          .anyMatch(window -> SystemScene.overlap(window.to(), window.size(), region.address(), region.size()));
      if (mapped) {
        explicit.add(core.name());
      }
      if (mapped || windows.isEmpty()) {
        all.add(core.name());
      }
    }
    return region.role().equals("private") && !explicit.isEmpty() ? explicit : all;
  }

  private static String core(SystemDescription system, int id, String otherwise) {
    CoreInfo core = system.core(id);
    return core == null ? otherwise : core.name();
  }
}

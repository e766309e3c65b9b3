// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.system;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The system that a trace is about: what the events of the stream {@code system} say, in its latest version. Immutable.
 * Nothing here needs EMF; {@code simulation} converts between this and a topology.
 */
public record SystemDescription(List<CoreInfo> cores, List<AddressWindowInfo> windows, List<RegionInfo> regions,
    List<DoorbellInfo> doorbells, List<DeviceInfo> devices, List<QueueInfo> queues, List<BusInfo> buses,
    List<ChannelInfo> channels, List<RegionContentsInfo> contents) {

  /** A description of nothing. */
  public static final SystemDescription EMPTY = builder().build();

  public SystemDescription {
    cores = List.copyOf(cores);
    windows = List.copyOf(windows);
    regions = List.copyOf(regions);
    doorbells = List.copyOf(doorbells);
    devices = List.copyOf(devices);
    queues = List.copyOf(queues);
    buses = List.copyOf(buses);
    channels = List.copyOf(channels);
    contents = List.copyOf(contents);
  }

  public static Builder builder() {
    return new Builder();
  }

  /** The core with this id, or null. */
  public CoreInfo core(int id) {
    return first(cores, core -> core.id() == id);
  }

  /** The device with this id, or null. */
  public DeviceInfo device(int id) {
    return first(devices, device -> device.id() == id);
  }

  /** The queue with this id, or null. */
  public QueueInfo queue(int id) {
    return first(queues, queue -> queue.id() == id);
  }

  /** The bus with this id, or null. */
  public BusInfo bus(int id) {
    return first(buses, bus -> bus.id() == id);
  }

  /** What a core is called; {@code core7} when it is not described. */
  public String coreName(int id) {
    CoreInfo core = core(id);
    return core == null ? "core" + id : core.name();
  }

  /** What a bus is called; {@code bus7} when it is not described. */
  public String busName(int id) {
    BusInfo bus = bus(id);
    return bus == null ? "bus" + id : bus.name();
  }

  /** What a doorbell is called; {@code doorbell7} when it is not described. */
  public String doorbellName(int id) {
    DoorbellInfo doorbell = first(doorbells, each -> each.id() == id);
    return doorbell == null ? "doorbell" + id : doorbell.name();
  }

  /** Text id of a queue, e.g. {@code rpmsg0/0}; {@code queue7} when it is not described. */
  public String queueName(int id) {
    QueueInfo queue = queue(id);
    DeviceInfo device = queue == null ? null : device(queue.device());
    return device == null ? "queue" + id : device.name() + "/" + queue.index();
  }

  /** The queue with this text id, or null. */
  public QueueInfo queueNamed(String name) {
    return first(queues, queue -> queueName(queue.id()).equals(name));
  }

  private static <T> T first(List<T> list, Predicate<T> wanted) {
    return list.stream().filter(wanted).findFirst().orElse(null);
  }

  /** Collects a description. Adding something with an id that is there already replaces it in its place. */
  public static final class Builder {
    private final List<CoreInfo> cores = new ArrayList<>();
    private final List<AddressWindowInfo> windows = new ArrayList<>();
    private final List<RegionInfo> regions = new ArrayList<>();
    private final List<DoorbellInfo> doorbells = new ArrayList<>();
    private final List<DeviceInfo> devices = new ArrayList<>();
    private final List<QueueInfo> queues = new ArrayList<>();
    private final List<BusInfo> buses = new ArrayList<>();
    private final List<ChannelInfo> channels = new ArrayList<>();
    private final List<RegionContentsInfo> contents = new ArrayList<>();

    public Builder add(CoreInfo core) {
      return put(cores, core, other -> other.id() == core.id());
    }

    public Builder add(AddressWindowInfo window) {
      return put(windows, window, other -> other.core() == window.core() && other.from() == window.from());
    }

    public Builder add(RegionInfo region) {
      return put(regions, region, other -> other.id() == region.id());
    }

    public Builder add(DoorbellInfo doorbell) {
      return put(doorbells, doorbell, other -> other.id() == doorbell.id());
    }

    public Builder add(DeviceInfo device) {
      return put(devices, device, other -> other.id() == device.id());
    }

    public Builder add(QueueInfo queue) {
      return put(queues, queue, other -> other.id() == queue.id());
    }

    public Builder add(BusInfo bus) {
      return put(buses, bus, other -> other.id() == bus.id());
    }

    public Builder add(ChannelInfo channel) {
      return put(channels, channel, channel::equals);
    }

    public Builder add(RegionContentsInfo content) {
      return put(contents, content,
          other -> other.region() == content.region() && other.address() == content.address());
    }

    public SystemDescription build() {
      return new SystemDescription(cores, windows, regions, doorbells, devices, queues, buses, channels, contents);
    }

    private <T> Builder put(List<T> list, T value, Predicate<T> same) {
      for (int i = 0; i < list.size(); i++) {
        if (same.test(list.get(i))) {
          list.set(i, value);
          return this;
        }
      }
      list.add(value);
      return this;
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.HashMap;
import java.util.Map;
import org.ringscope.model.Defaults;
import org.ringscope.model.DeviceClasses;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.RingBlock;
import org.ringscope.model.topology.AddressSpace;
import org.ringscope.model.topology.AddressWindow;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.RpmsgChannel;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.system.AddressWindowInfo;
import org.ringscope.trace.system.BusInfo;
import org.ringscope.trace.system.ChannelInfo;
import org.ringscope.trace.system.CoreInfo;
import org.ringscope.trace.system.DeviceInfo;
import org.ringscope.trace.system.DoorbellInfo;
import org.ringscope.trace.system.QueueInfo;
import org.ringscope.trace.system.RegionInfo;
import org.ringscope.trace.system.SystemDescription;

/** What a trace says about the topology that it comes from. */
public final class TraceDescription {

  private final SystemIds ids;
  private final MemoryPlaces places;
  private final Map<Core, TableDevices> tables = new HashMap<>();
  private final SystemDescription.Builder description = SystemDescription.builder();

  private TraceDescription(Topology topology) {
    ids = new SystemIds(topology);
    places = new MemoryPlaces(topology);
  }

  /** The description; elements have the numbers of their order in the file, queues over all devices. */
  public static SystemDescription of(Topology topology) {
    TraceDescription writer = new TraceDescription(topology);
    writer.ids.contents().cores().forEach(writer::add);
    writer.ids.contents().regions().forEach(writer::add);
    writer.ids.contents().doorbells().forEach(writer::add);
    writer.ids.contents().devices().forEach(writer::add);
    writer.ids.contents().buses().forEach(writer::add);
    return writer.description.build();
  }

  private void add(Core core) {
    description.add(new CoreInfo(ids.of(core), core.getKind().getLiteral(), core.getOs().getLiteral(), core.getName()));
    for (AddressWindow window : core.getWindows()) {
      description.add(new AddressWindowInfo(ids.of(core), window.getAddress().value(),
          Defaults.physical(window).value(), Defaults.size(window), name(window)));
    }
  }

  /** Device addresses are what is meant where nothing is said. */
  private static String name(AddressWindow window) {
    String name = orEmpty(window.getName());
    return window.getSpace() == AddressSpace.DA ? name : window.getSpace().getLiteral() + " " + name;
  }

  private void add(MemoryRegion region) {
    description.add(new RegionInfo(ids.of(region), region.getAddress().value(), region.getSize().bytes(),
        region.getRole().getLiteral(), region.getName(), orEmpty(region.getFile()), true));
  }

  private void add(Doorbell doorbell) {
    description.add(new DoorbellInfo(ids.of(doorbell), ids.of(doorbell.getFrom()), ids.of(doorbell.getTo()),
        Defaults.trigger(doorbell).getLiteral(), doorbell.getName()));
  }

  private void add(VirtioDevice device) {
    description.add(new DeviceInfo(ids.of(device), DeviceClasses.id(device), ids.of(device.getDriverSide()),
        ids.of(device.getDeviceSide()), Defaults.features(device), TransportNames.of(device.getTransport()),
        device.getName()));
    for (Virtqueue queue : SystemIds.queues(device)) {
      RingBlock ring = places.ring(queue);
      description.add(new QueueInfo(ids.of(queue), ids.of(device), queue.getIndex(),
          Defaults.isPacked(device) ? QueueInfo.PACKED : QueueInfo.SPLIT, Defaults.size(queue), Defaults.align(queue),
          ring == null ? 0 : ring.desc(), ring == null ? 0 : ring.avail(), ring == null ? 0 : ring.used(),
          notifyId(queue, device), ring == null ? 0 : QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN));
    }
  }

  /** What is said, else the number that the host will give to a ring of a resource table. */
  private long notifyId(Virtqueue queue, VirtioDevice device) {
    if (queue.getNotifyId() != null || !(device.getTransport() instanceof Remoteproc)) {
      return Defaults.notifyId(queue);
    }
    return tables.computeIfAbsent(device.getDeviceSide(), core -> new TableDevices(core, ids.contents())).rings()
        .indexOf(queue);
  }

  private void add(RpmsgDevice bus) {
    description.add(new BusInfo(ids.ofBus(bus), ids.of(bus), ids.of(SystemIds.queues(bus).get(Rpmsg.VRING_TO_HOST)),
        ids.of(SystemIds.queues(bus).get(Rpmsg.VRING_TO_REMOTE)), Defaults.bufferSize(bus), Defaults.bufferCount(bus),
        Defaults.busName(bus)));
    for (RpmsgChannel channel : bus.getChannels()) {
      description.add(new ChannelInfo(ids.ofBus(bus), address(channel, bus.getDriverSide()),
          address(channel, bus.getDeviceSide()), channel.getService()));
    }
  }

  /** The address of the channel's end on this core; ANY when it is assigned at run time. */
  private static long address(RpmsgChannel channel, Core core) {
    return channel.getEnds().stream().filter(end -> end.eContainer() == core && end.getAddress() != null)
        .map(Endpoint::getAddress).mapToLong(address -> address.value()).findFirst().orElse(Rpmsg.ADDRESS_ANY_U32);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}

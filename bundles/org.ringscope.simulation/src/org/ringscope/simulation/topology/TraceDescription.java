// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import org.ringscope.model.AddressSpace;
import org.ringscope.model.AddressWindow;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.Endpoint;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RingBlock;
import org.ringscope.model.RingFormat;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.trace.AddressWindowInfo;
import org.ringscope.trace.BusInfo;
import org.ringscope.trace.ChannelInfo;
import org.ringscope.trace.CoreInfo;
import org.ringscope.trace.DeviceInfo;
import org.ringscope.trace.DoorbellInfo;
import org.ringscope.trace.QueueInfo;
import org.ringscope.trace.RegionInfo;
import org.ringscope.trace.SystemDescription;

/** What a trace says about the topology that it comes from. */
public final class TraceDescription {

  private final SystemIds ids;
  private final SystemDescription.Builder description = SystemDescription.builder();

  private TraceDescription(SystemIds ids) {
    this.ids = ids;
  }

  /** The description; elements have the numbers of their order in the file, queues over all devices. */
  public static SystemDescription of(Topology topology) {
    TraceDescription writer = new TraceDescription(new SystemIds(topology));
    topology.getCores().forEach(writer::add);
    topology.getRegions().forEach(writer::add);
    topology.getDoorbells().forEach(writer::add);
    topology.getDevices().forEach(writer::add);
    topology.getBuses().forEach(writer::add);
    return writer.description.build();
  }

  private void add(Core core) {
    description.add(new CoreInfo(ids.of(core), core.getKind().getLiteral(), core.getOs().getLiteral(), core.getName()));
    for (AddressWindow window : core.getWindows()) {
      description.add(new AddressWindowInfo(ids.of(core), window.getFrom().value(), window.getTo().value(),
          window.getSize(), name(window)));
    }
  }

  /** Windows of instructions are marked, the others are device addresses. */
  private static String name(AddressWindow window) {
    return window.getSpace() == AddressSpace.CPU ? "cpu " + orEmpty(window.getName()) : orEmpty(window.getName());
  }

  private void add(MemoryRegion region) {
    description.add(new RegionInfo(ids.of(region), region.getAddress().value(), region.getSize(),
        region.getRole().getLiteral(), region.getName(), orEmpty(region.getFile()), true));
  }

  private void add(Doorbell doorbell) {
    description.add(new DoorbellInfo(ids.of(doorbell), ids.of(doorbell.getFrom()), ids.of(doorbell.getTo()),
        doorbell.getTrigger().getLiteral(), doorbell.getName()));
  }

  private void add(VirtioDevice device) {
    description.add(new DeviceInfo(ids.of(device), device.getDeviceId(), ids.of(device.getDriver()),
        ids.of(device.getDevice()), device.getFeatures(), device.getTransport().getLiteral(), device.getName()));
    for (Virtqueue queue : device.getQueues()) {
      RingBlock ring = RingBlock.of(queue);
      description.add(new QueueInfo(ids.of(queue), ids.of(device), queue.getIndex(),
          queue.getFormat() == RingFormat.PACKED ? QueueInfo.PACKED : QueueInfo.SPLIT, queue.getSize(),
          queue.getAlign(),
          ring.desc(), ring.avail(), ring.used(), queue.getNotifyId(),
          QueueInfo.ADDRESSES_KNOWN | QueueInfo.PRIVATE_INDICES_KNOWN));
    }
  }

  private void add(RpmsgBus bus) {
    VirtioDevice device = bus.getDevice();
    description.add(new BusInfo(ids.of(bus), ids.of(device), ids.of(device.getQueues().get(0)),
        ids.of(device.getQueues().get(1)), bus.getBufferSize(), bus.getBufferCount(), bus.getName()));
    for (RpmsgChannel channel : bus.getChannels()) {
      description.add(new ChannelInfo(ids.of(bus), address(channel, device.getDriver()),
          address(channel, device.getDevice()), channel.getService()));
    }
  }

  /** The address of the channel's end on this core; ANY when it is assigned at run time. */
  private static long address(RpmsgChannel channel, Core core) {
    return channel.getEndpoints().stream()
        .filter(endpoint -> endpoint.getCore() == core && endpoint.getAddress() != null)
        .map(Endpoint::getAddress).mapToLong(address -> address.value()).findFirst().orElse(Rpmsg.ADDRESS_ANY_U32);
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}

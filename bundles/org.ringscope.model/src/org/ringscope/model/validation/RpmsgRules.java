// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.ENDPOINT__ADDRESS;
import static org.ringscope.model.TopologyPackage.Literals.ENDPOINT__CORE;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFERS;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFER_COUNT;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__BUFFER_SIZE;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_BUS__DEVICE;
import static org.ringscope.model.TopologyPackage.Literals.RPMSG_CHANNEL__SERVICE;

import java.util.List;
import org.ringscope.model.Core;
import org.ringscope.model.Endpoint;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.OperatingSystem;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RingBlock;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.rpmsg.NameService;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;
import org.ringscope.protocol.virtio.DeviceKind;

/** Rules about RPMsg buses, channels and endpoints. */
final class RpmsgRules {

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("bus-device", RpmsgBus.class, RpmsgRules::device),
      TopologyRule.error("bus-buffer-size", RpmsgBus.class, RpmsgRules::bufferSize),
      TopologyRule.warning("bus-buffer-size-of-linux", RpmsgBus.class, RpmsgRules::bufferSizeOfLinux),
      TopologyRule.error("bus-buffer-count", RpmsgBus.class, RpmsgRules::bufferCount),
      TopologyRule.error("bus-buffers-fit", RpmsgBus.class, RpmsgRules::buffersFit),
      TopologyRule.error("bus-buffers-overlap-ring", RpmsgBus.class, RpmsgRules::buffersApart),
      TopologyRule.error("bus-buffers-not-translatable", RpmsgBus.class, RpmsgRules::buffersTranslatable),
      TopologyRule.error("channel-service", RpmsgChannel.class, RpmsgRules::service),
      TopologyRule.error("endpoint-core", Endpoint.class, RpmsgRules::endpointCore),
      TopologyRule.error("endpoint-address", Endpoint.class, RpmsgRules::endpointAddress));

  private RpmsgRules() {}

  private static void device(RpmsgBus bus, Report report) {
    if (bus.getDevice() != null && !DeviceKind.RPMSG.is(bus.getDevice().getDeviceId())) {
      report.add(RPMSG_BUS__DEVICE, bus.getName() + " needs a virtio device of id 7, " + bus.getDevice().getName()
          + " has id " + bus.getDevice().getDeviceId());
    } else if (bus.getDevice() != null && bus.getDevice().getTransport() != Transport.REMOTEPROC) {
      report.add(RPMSG_BUS__DEVICE, bus.getName() + " needs the transport remoteproc, " + bus.getDevice().getName()
          + " has " + bus.getDevice().getTransport());
    }
  }

  private static void bufferSize(RpmsgBus bus, Report report) {
    if (bus.getBufferSize() <= RpmsgHeader.LENGTH
        || bus.getBufferSize() > RpmsgHeader.LENGTH + RpmsgHeader.MAX_PAYLOAD_LENGTH
        || bus.getBufferSize() % 4 != 0) {
      report.add(RPMSG_BUS__BUFFER_SIZE, bus.getName() + " has buffers of " + bus.getBufferSize()
          + " bytes; it must be a multiple of 4 over the header's 16 bytes, with a payload of at most 65535");
    }
  }

  /** Linux does not ask: MAX_RPMSG_BUF_SIZE. */
  private static void bufferSizeOfLinux(RpmsgBus bus, Report report) {
    VirtioDevice device = bus.getDevice();
    if (device != null && device.getDriver() != null && device.getDriver().getOs() == OperatingSystem.LINUX
        && bus.getBufferSize() != Rpmsg.BUFFER_SIZE) {
      report.add(RPMSG_BUS__BUFFER_SIZE, bus.getName() + " has buffers of " + bus.getBufferSize()
          + " bytes, but Linux on "
          + device.getDriver().getName() + " always makes them 512");
    }
  }

  private static void bufferCount(RpmsgBus bus, Report report) {
    int count = bus.getBufferCount();
    if (count < 2 || count % 2 != 0) {
      report.add(RPMSG_BUS__BUFFER_COUNT, bus.getName() + " has " + count
          + " buffers; half of them for each direction needs an even number");
      return;
    }
    if (bus.getDevice() != null) {
      for (Virtqueue queue : bus.getDevice().getQueues()) {
        if (count / 2 > queue.getSize()) {
          report.add(RPMSG_BUS__BUFFER_COUNT, bus.getName() + " has " + count / 2 + " buffers for queue "
              + queue.getIndex() + ", which has only " + queue.getSize() + " entries");
        }
      }
    }
  }

  private static void buffersFit(RpmsgBus bus, Report report) {
    MemoryRegion region = bus.getBuffers();
    long needed = (long) bus.getBufferCount() * bus.getBufferSize();
    if (region == null || bus.getBufferCount() <= 0 || bus.getBufferSize() <= 0) {
      return;
    }
    if (Long.compareUnsigned(region.getSize(), needed) < 0) {
      report.add(RPMSG_BUS__BUFFERS, bus.getName() + " needs " + needed + " bytes of buffers, " + region.getName()
          + " has " + Long.toUnsignedString(region.getSize()));
    }
    if (region.getRole() != RegionRole.BUFFERS && region.getRole() != RegionRole.SHARED) {
      report.add(RPMSG_BUS__BUFFERS, region.getName() + " is not shared memory for buffers");
    }
  }

  /** Buffers begin at the start of their region; a ring of the same bus must not lie there. */
  private static void buffersApart(RpmsgBus bus, Report report) {
    if (bus.getBuffers() == null || bus.getBuffers().getAddress() == null || bus.getDevice() == null) {
      return;
    }
    Range buffers = Range.of(bus.getBuffers().getAddress(), (long) bus.getBufferCount() * bus.getBufferSize());
    for (Virtqueue queue : bus.getDevice().getQueues()) {
      RingBlock ring = RingBlock.of(queue);
      if (ring != null && buffers.overlaps(new Range(ring.desc(), ring.end() - ring.desc()))) {
        report.add(RPMSG_BUS__BUFFERS,
            "the buffers of " + bus.getName() + " (" + buffers + ") overlap the ring of queue "
                + queue.getIndex());
      }
    }
  }

  private static void buffersTranslatable(RpmsgBus bus, Report report) {
    Range range = Range.of(bus.getBuffers());
    VirtioDevice device = bus.getDevice();
    if (range == null || !range.isProper() || device == null) {
      return;
    }
    for (Core core : new Core[] {device.getDriver(), device.getDevice()}) {
      if (!range.isSeenBy(core)) {
        report.add(RPMSG_BUS__BUFFERS, "the buffers of " + bus.getName() + " (" + range
            + ") are outside every address window of " + core.getName());
      }
    }
  }

  private static void service(RpmsgChannel channel, Report report) {
    String service = channel.getService();
    if (service != null && !NameService.fits(service)) {
      report.add(RPMSG_CHANNEL__SERVICE, "service name \"" + service + "\" is longer than 31 bytes");
    }
  }

  private static void endpointCore(Endpoint endpoint, Report report) {
    VirtioDevice device = bus(endpoint).getDevice();
    Core core = endpoint.getCore();
    if (device != null && core != null && core != device.getDriver() && core != device.getDevice()) {
      report.add(ENDPOINT__CORE, core.getName() + " is on neither side of " + bus(endpoint).getName());
    }
  }

  private static void endpointAddress(Endpoint endpoint, Report report) {
    if (endpoint.getAddress() == null || endpoint.getCore() == null) {
      return;
    }
    long address = endpoint.getAddress().value();
    if (address < 0 || address >= Rpmsg.ADDRESS_ANY_U32 || address == Rpmsg.NAME_SERVICE_ADDRESS) {
      report.add(ENDPOINT__ADDRESS, endpoint.getAddress() + " is not an address for an endpoint");
      return;
    }
    for (RpmsgChannel channel : bus(endpoint).getChannels()) {
      for (Endpoint other : channel.getEndpoints()) {
        if (other == endpoint) {
          return;
        }
        if (other.getCore() == endpoint.getCore() && endpoint.getAddress().equals(other.getAddress())) {
          report.add(ENDPOINT__ADDRESS, "two endpoints of " + endpoint.getCore().getName() + " have address "
              + other.getAddress());
        }
      }
    }
  }

  private static RpmsgBus bus(Endpoint endpoint) {
    return (RpmsgBus) endpoint.eContainer().eContainer();
  }
}

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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Address;
import org.ringscope.model.Core;
import org.ringscope.model.Endpoint;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.OperatingSystem;
import org.ringscope.model.RegionRole;
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
      TopologyRule.error("bus-buffers-not-translatable", RpmsgBus.class, RpmsgRules::buffersTranslatable),
      TopologyRule.error("channel-service", RpmsgChannel.class, RpmsgRules::service),
      TopologyRule.error("endpoint-core", Endpoint.class, RpmsgRules::endpointCore),
      TopologyRule.error("endpoint-address", RpmsgBus.class, RpmsgRules::endpointAddresses));

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

  private static void buffersTranslatable(RpmsgBus bus, Report report) {
    Range range = Range.of(bus.getBuffers());
    VirtioDevice device = bus.getDevice();
    if (range == null || !range.isProper() || device == null) {
      return;
    }
    for (Core core : new Core[] {device.getDriver(), device.getDevice()}) {
      if (!report.system().isSeen(range, core)) {
        report.add(RPMSG_BUS__BUFFERS, "the buffers of " + bus.getName() + " (" + range
            + ") are outside every address window of " + core.getName());
      }
    }
  }

  private static void service(RpmsgChannel channel, Report report) {
    service(channel.getService(), RPMSG_CHANNEL__SERVICE, report);
  }

  /** A name in an announcement, which whoever receives it prints as a part of a line. */
  static void service(String name, EStructuralFeature feature, Report report) {
    if (name != null && name.chars().anyMatch(Character::isISOControl)) {
      report.add(feature, "service name \"" + name + "\" has a line break or another control character");
    } else if (name != null && !NameService.fits(name)) {
      report.add(feature, "service name \"" + name + "\" is longer than 31 bytes");
    }
  }

  private static void endpointCore(Endpoint endpoint, Report report) {
    VirtioDevice device = bus(endpoint).getDevice();
    Core core = endpoint.getCore();
    if (device != null && core != null && core != device.getDriver() && core != device.getDevice()) {
      report.add(ENDPOINT__CORE, core.getName() + " is on neither side of " + bus(endpoint).getName());
    }
  }

  private static boolean isSound(Address address) {
    return address.value() >= 0 && address.value() < Rpmsg.ADDRESS_ANY_U32
        && address.value() != Rpmsg.NAME_SERVICE_ADDRESS;
  }

  private record Place(Core core, Address address) {}

  private static void endpointAddresses(RpmsgBus bus, Report report) {
    Set<Place> taken = new HashSet<>();
    for (RpmsgChannel channel : bus.getChannels()) {
      for (Endpoint endpoint : channel.getEndpoints()) {
        Address address = endpoint.getAddress();
        if (address == null || endpoint.getCore() == null) {
          continue;
        }
        if (!isSound(address)) {
          report.add(endpoint, ENDPOINT__ADDRESS, address + " is not an address for an endpoint");
        } else if (!taken.add(new Place(endpoint.getCore(), address))) {
          report.add(endpoint, ENDPOINT__ADDRESS, "two endpoints of " + endpoint.getCore().getName() + " have address "
              + address);
        }
      }
    }
  }

  /** What the buffers take of memory, from the start of their region; null where it is not known. */
  static Range buffers(RpmsgBus bus) {
    return bus.getBuffers() == null || bus.getBufferCount() <= 0 || bus.getBufferSize() <= 0 ? null
        : Range.of(bus.getBuffers().getAddress(), (long) bus.getBufferCount() * bus.getBufferSize());
  }

  private static RpmsgBus bus(Endpoint endpoint) {
    return (RpmsgBus) endpoint.eContainer().eContainer();
  }
}

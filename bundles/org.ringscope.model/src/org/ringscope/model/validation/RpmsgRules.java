// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_BUFFERS__COUNT;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_BUFFERS__SIZE;
import static org.ringscope.model.topology.TopologyPackage.Literals.RPMSG_DEVICE__BUFFERS;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Stack;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.rpmsg.Rpmsg;
import org.ringscope.protocol.rpmsg.RpmsgHeader;

/** Rules about RPMsg buses and their buffers. */
final class RpmsgRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("bus-buffer-size", RpmsgDevice.class, RpmsgRules::bufferSize),
      TopologyRule.warning("bus-buffer-size-of-linux", RpmsgDevice.class, RpmsgRules::bufferSizeOfLinux),
      TopologyRule.error("bus-buffer-count", RpmsgDevice.class, RpmsgRules::bufferCount),
      TopologyRule.warning("bus-buffer-count-of-linux", RpmsgDevice.class, RpmsgRules::bufferCountOfLinux),
      TopologyRule.error("bus-buffers-fit", RpmsgBuffers.class, RpmsgRules::fit),
      TopologyRule.error("bus-buffers-not-translatable", RpmsgBuffers.class, RpmsgRules::translatable));

  private RpmsgRules() {}

  /** At the buffers; at the bus where it says nothing of them. */
  private static void add(RpmsgDevice bus, EStructuralFeature feature, String text, Report report) {
    EObject buffers = bus.getBuffers();
    report.add(buffers == null ? bus : buffers, buffers == null ? RPMSG_DEVICE__BUFFERS : feature, text);
  }

  private static void bufferSize(RpmsgDevice bus, Report report) {
    int size = Defaults.bufferSize(bus);
    if (size <= RpmsgHeader.LENGTH || size > RpmsgHeader.LENGTH + RpmsgHeader.MAX_PAYLOAD_LENGTH || size % 4 != 0) {
      add(bus, RPMSG_BUFFERS__SIZE, Labels.name(bus) + " has buffers of " + size
          + " bytes; it must be a multiple of 4 over the header's 16 bytes, with a payload of at most 65535", report);
    }
  }

  /** Linux does not ask: MAX_RPMSG_BUF_SIZE. */
  private static void bufferSizeOfLinux(RpmsgDevice bus, Report report) {
    if (bus.getDriverSide() != null && Defaults.driverStack(bus) == Stack.LINUX
        && Defaults.bufferSize(bus) != Rpmsg.BUFFER_SIZE) {
      add(bus, RPMSG_BUFFERS__SIZE, Labels.name(bus) + " has buffers of " + Defaults.bufferSize(bus)
          + " bytes, but Linux on " + Labels.name(bus.getDriverSide()) + " always makes them 512", report);
    }
  }

  private static void bufferCount(RpmsgDevice bus, Report report) {
    int count = Defaults.bufferCount(bus);
    boolean isSaid = bus.getBuffers() != null && bus.getBuffers().getCount() != null;
    if (isSaid && (count < 2 || count % 2 != 0)) {
      add(bus, RPMSG_BUFFERS__COUNT, Labels.name(bus) + " has " + count
          + " buffers; half of them for each direction needs an even number", report);
      return;
    }
    for (Virtqueue queue : bus.getQueues()) {
      if (count / 2 > Defaults.size(queue)) {
        add(bus, RPMSG_BUFFERS__COUNT, Labels.name(bus) + " has " + count / 2 + " buffers for queue "
            + Defaults.index(queue) + ", which has only " + Defaults.size(queue) + " entries", report);
      }
    }
  }

  /** Linux counts the entries of its receive queue: rpmsg_probe() of drivers/rpmsg/virtio_rpmsg_bus.c. */
  private static void bufferCountOfLinux(RpmsgDevice bus, Report report) {
    Virtqueue receive =
        bus.getQueues().stream().filter(queue -> Defaults.index(queue) == Rpmsg.VRING_TO_HOST).findFirst()
            .orElse(null);
    if (receive == null || bus.getDriverSide() == null || Defaults.driverStack(bus) != Stack.LINUX) {
      return;
    }
    int taken = (int) Math.min(2L * Defaults.size(receive), Rpmsg.MAX_BUFFERS);
    if (Defaults.bufferCount(bus) < taken) {
      add(bus, RPMSG_BUFFERS__COUNT, Labels.name(bus) + " has " + Defaults.bufferCount(bus) + " buffers, but Linux on "
          + Labels.name(bus.getDriverSide()) + " takes " + taken + " for its queue of " + Defaults.size(receive),
          report);
    }
  }

  private static void fit(RpmsgBuffers buffers, Report report) {
    Range range = buffers.eContainer() == null ? null : report.system().range(buffers);
    if (range == null) {
      return;
    }
    MemoryRegion region = buffers.getRegion();
    if (region == null && PlaceRules.inMemory(buffers, report)) {
      region = report.system().containing(range);
    }
    Range all = Range.of(region);
    if (all != null && all.isProper() && !all.contains(range)) {
      report.add(PlaceRules.feature(buffers), Labels.name(buffers.eContainer()) + " needs " + range.size()
          + " bytes of buffers, " + Labels.name(region) + " has " + PlaceRules.room(all, range.start()));
    }
    if (region != null && !PlaceRules.isFor(region, RegionRole.BUFFERS, RegionRole.SHARED)) {
      report.add(PlaceRules.feature(buffers), Labels.name(region) + " is not shared memory for buffers");
    }
  }

  private static void translatable(RpmsgBuffers buffers, Report report) {
    Range range = report.system().range(buffers);
    if (range != null && report.system().containing(range) != null
        && buffers.eContainer() instanceof RpmsgDevice bus) {
      PlaceRules.seen(buffers, range, bus, report);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__REGION;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES;

import java.util.List;
import org.ringscope.model.topology.Bounce;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about bounce buffers. */
final class BounceRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("device-bounce", VirtioDevice.class, BounceRules::count),
      TopologyRule.error("device-bounce", Bounce.class, BounceRules::shared),
      TopologyRule.error("console-bounce", Bounce.class, BounceRules::fits));

  private BounceRules() {}

  /** Either the device sees the driver's memory, or it does not. */
  private static void count(VirtioDevice device, Report report) {
    long count = device.getQueues().stream().filter(queue -> queue.getBounce() != null).count();
    if (count != 0 && count != device.getQueues().size()) {
      report.add(VIRTIO_DEVICE__QUEUES, Labels.name(device) + " has " + device.getQueues().size() + " queues but "
          + count + " with bounce buffers");
    }
  }

  private static void shared(Bounce bounce, Report report) {
    MemoryRegion region = bounce.getRegion();
    if (region == null && bounce.getAddress() == null) {
      report.add(PLACED__REGION, "neither an address nor a region says where to find " + Labels.of(bounce));
    } else if (region != null && !PlaceRules.isFor(region, RegionRole.BUFFERS, RegionRole.SHARED)) {
      report.add(PLACED__REGION, "bounce region " + Labels.name(region) + " is not shared memory for buffers");
    }
    Range range = report.system().range(bounce);
    VirtioDevice device = bounce.eContainer() instanceof Virtqueue queue ? VirtqueueRules.device(queue) : null;
    if (range != null && device != null) {
      PlaceRules.seen(bounce, range, device, report);
    }
  }

  private static void fits(Bounce bounce, Report report) {
    Range range = report.system().range(bounce);
    Range region = Range.of(bounce.getRegion());
    if (range == null) {
      return;
    }
    if (region == null) {
      PlaceRules.inMemory(bounce, report);
    } else if (region.isProper() && !region.contains(range)) {
      report.add(PLACED__REGION, Labels.of(bounce) + " take " + range.size() + " bytes, bounce region "
          + Labels.name(bounce.getRegion()) + " has " + PlaceRules.room(region, range.start()));
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__DEVICE_SIDE;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__FEATURES;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTIO_DEVICE__QUEUES;

import java.util.List;
import org.ringscope.model.Defaults;
import org.ringscope.model.topology.ConsoleDevice;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.virtio.Features;

/** Rules about virtio devices of any kind. */
final class DeviceRules {
  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("device-sides", VirtioDevice.class, DeviceRules::sides),
      TopologyRule.error("device-queues", VirtioDevice.class, DeviceRules::anyQueue),
      TopologyRule.error("device-queues", RpmsgDevice.class, DeviceRules::queues),
      TopologyRule.error("device-queues", ConsoleDevice.class, DeviceRules::queues),
      TopologyRule.error("ring-format", VirtioDevice.class, DeviceRules::packed));

  private DeviceRules() {}

  private static void sides(VirtioDevice device, Report report) {
    if (device.getDriverSide() != null && device.getDriverSide() == device.getDeviceSide()) {
      report.add(VIRTIO_DEVICE__DEVICE_SIDE, Labels.name(device) + " has driver and device on the same core, "
          + Labels.name(device.getDriverSide()));
    }
  }

  private static void anyQueue(VirtioDevice device, Report report) {
    if (device.getQueues().isEmpty()) {
      report.add(VIRTIO_DEVICE__QUEUES, Labels.name(device) + " has no queue");
    }
  }

  private static void queues(RpmsgDevice bus, Report report) {
    int count = bus.getQueues().size();
    if (count != 0 && (count != 2 || !hasFirstTwo(bus))) {
      report.add(VIRTIO_DEVICE__QUEUES, Labels.name(bus) + " is an RPMsg device and needs 2 queues, "
          + (count == 2 ? "0 and 1" : "not " + count));
    }
  }

  /** Virtio 1.3 §5.3.2: receiveq and transmitq of port 0 come first. */
  private static void queues(ConsoleDevice console, Report report) {
    if (!console.getQueues().isEmpty() && !hasFirstTwo(console)) {
      report.add(VIRTIO_DEVICE__QUEUES, Labels.name(console) + " is a console and needs at least 2 queues, 0 and 1");
    }
  }

  private static boolean hasFirstTwo(VirtioDevice device) {
    List<Integer> numbers = device.getQueues().stream().map(Virtqueue::getIndex).toList();
    return numbers.contains(0) && numbers.contains(1);
  }

  /** Virtio 1.3 §2.2.1: no feature without the one that it depends on. */
  private static void packed(VirtioDevice device, Report report) {
    long agreed = Defaults.features(device) & Defaults.driverFeatures(device);
    if (Features.has(agreed, Features.RING_PACKED) && !Features.has(agreed, Features.VERSION_1)) {
      report.add(VIRTIO_DEVICE__FEATURES, Labels.name(device) + " has packed rings (RING_PACKED, bit 34), which need "
          + "VERSION_1 (bit 32) on both sides");
    }
  }
}

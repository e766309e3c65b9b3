// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.model.Topology;
import org.ringscope.model.Transport;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.validation.Severity;
import org.ringscope.runtime.remoteproc.ResourceEntry;
import org.ringscope.runtime.remoteproc.ResourceTable;

/** Compares the remoteproc devices of a topology with a firmware's resource table, device by device in their order. */
final class FirmwareComparison {
  private final List<TopologyFinding> findings = new ArrayList<>();
  private final String evidence;

  private FirmwareComparison(String evidence) {
    this.evidence = evidence;
  }

  /** @param evidence name of the file that the table comes from */
  static List<TopologyFinding> compare(Topology topology, String evidence, ResourceTable table) {
    FirmwareComparison comparison = new FirmwareComparison(evidence);
    List<VirtioDevice> devices = topology.getDevices().stream()
        .filter(device -> device.getTransport() == Transport.REMOTEPROC).toList();
    List<ResourceEntry.Vdev> vdevs = table.entries().stream().filter(ResourceEntry.Vdev.class::isInstance)
        .map(ResourceEntry.Vdev.class::cast).toList();
    if (devices.size() != vdevs.size()) {
      comparison.add("firmware-devices", TopologyFinding.name(topology),
          "the topology has " + devices.size() + " remoteproc devices, the firmware has " + vdevs.size());
    }
    for (int i = 0; i < Math.min(devices.size(), vdevs.size()); i++) {
      comparison.device(devices.get(i), vdevs.get(i));
    }
    return comparison.findings;
  }

  private void device(VirtioDevice device, ResourceEntry.Vdev vdev) {
    String name = TopologyFinding.name(device);
    differs("firmware-device-id", name, "device id", device.getDeviceId(), vdev.deviceId());
    differs("firmware-features", name, "offered features", device.getFeatures(), vdev.deviceFeatures());
    differs("firmware-queues", name, "number of queues", device.getQueues().size(), vdev.vrings().size());
    for (int i = 0; i < Math.min(device.getQueues().size(), vdev.vrings().size()); i++) {
      queue(device.getQueues().get(i), vdev.vrings().get(i));
    }
  }

  private void queue(Virtqueue queue, ResourceEntry.Vring vring) {
    String name = TopologyFinding.name(queue);
    differs("firmware-queue-size", name, "entries", queue.getSize(), vring.size());
    differs("firmware-queue-align", name, "align", queue.getAlign(), vring.align());
    if (queue.getDesc() != null && vring.da() != ResourceEntry.ANY && vring.pa() != 0 && vring.pa() != ResourceEntry.ANY) {
      differs("firmware-queue-address", name, "physical address", queue.getDesc().value(), vring.pa());
    }
  }

  private void differs(String rule, String element, String what, long topology, long firmware) {
    if (topology != firmware) {
      boolean hex = what.contains("features") || what.contains("address");
      add(rule, element, what + " " + (hex ? JsonOut.hex(topology) : topology) + " in the topology, "
          + (hex ? JsonOut.hex(firmware) : firmware) + " in the firmware");
    }
  }

  private void add(String rule, String element, String text) {
    findings.add(new TopologyFinding(rule, Severity.ERROR, element, text + " (" + evidence + ")"));
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/**
 * The virtio devices in the resource table of one core, each with its number among the vdev entries: the one that it says,
 * else the next that is free, by the order of names.
 */
public final class TableDevices {

  private final Map<Integer, VirtioDevice> devices = new TreeMap<>();

  /** @param remote the core that serves the devices */
  public TableDevices(Core remote, TopologyContents contents) {
    List<VirtioDevice> unnumbered = new ArrayList<>();
    for (VirtioDevice device : contents.devices()) {
      if (device.getDeviceSide() == remote && device.getTransport() instanceof Remoteproc remoteproc) {
        boolean isTaken = remoteproc.getVdev() == null || devices.putIfAbsent(remoteproc.getVdev(), device) != null;
        if (isTaken) {
          unnumbered.add(device);
        }
      }
    }
    unnumbered.sort(Comparator.comparing(VirtioDevice::getName, Comparator.nullsFirst(Comparator.naturalOrder())));
    int number = 0;
    for (VirtioDevice device : unnumbered) {
      while (devices.putIfAbsent(number++, device) != null) {
        // the number is another device's
      }
    }
  }

  /** In the order of the table. */
  public List<VirtioDevice> devices() {
    return List.copyOf(devices.values());
  }

  /** By their numbers among the vdev entries of the table. */
  public Map<Integer, VirtioDevice> byNumber() {
    return devices;
  }

  /** The number of a device among the vdev entries; -1 if it has none. */
  public int number(VirtioDevice device) {
    return devices.entrySet().stream().filter(each -> each.getValue() == device).map(Map.Entry::getKey).findFirst()
        .orElse(-1);
  }

  /** All rings, each at the index that the host gives it as notify id (Linux {@code rproc_alloc_vring}). */
  public List<Virtqueue> rings() {
    return devices.values().stream().flatMap(device -> SystemIds.queues(device).stream()).toList();
  }
}

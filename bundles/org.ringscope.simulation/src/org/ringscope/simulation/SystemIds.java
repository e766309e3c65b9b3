// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;

/** The numbers that the engine and the trace use for a topology's elements: per kind, in the order of the file. */
final class SystemIds {

  private final Topology topology;
  private final List<Virtqueue> queues = new ArrayList<>();

  SystemIds(Topology topology) {
    this.topology = topology;
    topology.getDevices().forEach(device -> queues.addAll(device.getQueues()));
  }

  int of(Core core) {
    return known(topology.getCores().indexOf(core), core);
  }

  int of(MemoryRegion region) {
    return known(topology.getRegions().indexOf(region), region);
  }

  int of(Doorbell doorbell) {
    return known(topology.getDoorbells().indexOf(doorbell), doorbell);
  }

  int of(VirtioDevice device) {
    return known(topology.getDevices().indexOf(device), device);
  }

  int of(Virtqueue queue) {
    return known(queues.indexOf(queue), queue);
  }

  int of(RpmsgBus bus) {
    return known(topology.getBuses().indexOf(bus), bus);
  }

  /** All queues, each at the index that is its number. */
  List<Virtqueue> queues() {
    return queues;
  }

  /** {@code device/index} of the queue with this number. */
  String name(int queue) {
    Virtqueue element = queues.get(queue);
    return ((VirtioDevice) element.eContainer()).getName() + "/" + element.getIndex();
  }

  private static int known(int index, EObject element) {
    if (index < 0) {
      throw new IllegalArgumentException("not an element of this topology: " + element);
    }
    return index;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

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

/**
 * The numbers that the engine and the trace use for a topology's elements: per kind, in the order of the file. Whoever
 * asks for an element of another topology gets an IllegalArgumentException.
 */
public final class SystemIds {

  private final Topology topology;
  private final List<Virtqueue> queues = new ArrayList<>();

  /** The topology must not change while the numbers are in use. */
  public SystemIds(Topology topology) {
    this.topology = topology;
    topology.getDevices().forEach(device -> queues.addAll(device.getQueues()));
  }

  public int of(Core core) {
    return known(topology.getCores().indexOf(core), core);
  }

  public int of(MemoryRegion region) {
    return known(topology.getRegions().indexOf(region), region);
  }

  public int of(Doorbell doorbell) {
    return known(topology.getDoorbells().indexOf(doorbell), doorbell);
  }

  public int of(VirtioDevice device) {
    return known(topology.getDevices().indexOf(device), device);
  }

  /** Queues are counted over all devices. */
  public int of(Virtqueue queue) {
    return known(queues.indexOf(queue), queue);
  }

  public int of(RpmsgBus bus) {
    return known(topology.getBuses().indexOf(bus), bus);
  }

  /** All queues, each at the index that is its number. */
  public List<Virtqueue> queues() {
    return queues;
  }

  /** {@code device/index} of the queue with this number. */
  public String name(int queue) {
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

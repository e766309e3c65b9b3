// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.QualifiedName;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/**
 * The numbers that the engine and the trace use for a topology's elements: per kind, in the order of the file; the queues
 * of a device in that of their indices. Whoever asks for an element of another topology gets an IllegalArgumentException.
 */
public final class SystemIds {

  private final TopologyContents contents;
  private final List<Virtqueue> queues = new ArrayList<>();
  private final Map<EObject, Integer> numbers = new HashMap<>();
  private final Map<RpmsgDevice, Integer> buses = new HashMap<>();

  /** The topology must not change while the numbers are in use. */
  public SystemIds(Topology topology) {
    contents = new TopologyContents(topology);
    contents.devices().forEach(device -> queues.addAll(queues(device)));
    number(contents.cores(), numbers);
    number(contents.regions(), numbers);
    number(contents.doorbells(), numbers);
    number(contents.devices(), numbers);
    number(queues, numbers);
    number(contents.buses(), buses);
  }

  private static <T> void number(List<? extends T> elements, Map<T, Integer> numbers) {
    for (int i = 0; i < elements.size(); i++) {
      numbers.put(elements.get(i), i);
    }
  }

  /** The queues of a device in the order of their indices. */
  public static List<Virtqueue> queues(VirtioDevice device) {
    return device.getQueues().stream().sorted(Comparator.comparingInt(Defaults::index)).toList();
  }

  /** All elements of the topology. */
  public TopologyContents contents() {
    return contents;
  }

  public int of(Core core) {
    return known(numbers.get(core), core);
  }

  public int of(MemoryRegion region) {
    return known(numbers.get(region), region);
  }

  public int of(Doorbell doorbell) {
    return known(numbers.get(doorbell), doorbell);
  }

  public int of(VirtioDevice device) {
    return known(numbers.get(device), device);
  }

  /** Queues are counted over all devices. */
  public int of(Virtqueue queue) {
    return known(numbers.get(queue), queue);
  }

  /** RPMsg buses are counted among themselves, too. */
  public int ofBus(RpmsgDevice bus) {
    return known(buses.get(bus), bus);
  }

  /** All queues, each at the index that is its number. */
  public List<Virtqueue> queues() {
    return queues;
  }

  /** {@code device/index} of the queue with this number. */
  public String name(int queue) {
    return QualifiedName.of(queues.get(queue));
  }

  private static int known(Integer number, EObject element) {
    if (number == null) {
      throw new IllegalArgumentException("not an element of this topology: " + element);
    }
    return number;
  }
}

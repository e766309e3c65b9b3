// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model;

import java.util.HashMap;
import java.util.Map;

/** Where all rings of a system lie, found in one walk over its devices: {@link RingBlock#of} for many queues. */
public final class RingPlaces {
  private final Map<Virtqueue, RingBlock> blocks = new HashMap<>();

  /** Of the system as it is now; changes of the topology are not followed. */
  public RingPlaces(Topology topology) {
    Map<MemoryRegion, Long> ends = new HashMap<>();
    for (VirtioDevice device : topology.getDevices()) {
      for (Virtqueue queue : device.getQueues()) {
        if (queue.getDesc() != null) {
          blocks.put(queue, RingBlock.atItsAddresses(queue));
        } else if (queue.getRegion() != null && queue.getRegion().getAddress() != null) {
          MemoryRegion region = queue.getRegion();
          RingBlock block = RingBlock.behind(ends.getOrDefault(region, region.getAddress().value()), queue);
          ends.put(region, block.endOfPage());
          blocks.put(queue, block);
        }
      }
    }
  }

  /** The place of a queue of this system, or null when it has neither addresses nor a region with an address. */
  public RingBlock of(Virtqueue queue) {
    return blocks.get(queue);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.ringscope.model.Defaults;
import org.ringscope.model.MemoryPlaces;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.validation.Labels;

/** Fixes of virtqueues. */
final class RingFixes {
  private static final int MOST_ENTRIES = 32768;
  private static final int LEAST_ALIGN = 4;
  private static final int MOST_ALIGN = 1 << 16;
  private static final long PAGE_BYTES = 4096;

  static final Map<String, Function<EObject, QuickFix>> ALL = Map.of(
      "ring-size", QuickFix.of(Virtqueue.class, RingFixes::size),
      "ring-align", QuickFix.of(Virtqueue.class, RingFixes::align),
      "ring-index", QuickFix.of(Virtqueue.class, RingFixes::index),
      "ring-notify-id", QuickFix.of(Virtqueue.class, RingFixes::notifyId),
      "ring-place", QuickFix.of(Virtqueue.class, RingFixes::place),
      "ring-transport", QuickFix.of(Virtqueue.class, RingFixes::oneBlock),
      "ring-address-alignment", QuickFix.of(Virtqueue.class, RingFixes::alignment),
      "ring-outside-shared-memory",
      QuickFix.of(Virtqueue.class, queue -> PlaceFixes.role(queue, RegionRole.VRINGS)),
      "ring-not-translatable", QuickFix.of(Virtqueue.class, PlaceFixes::window),
      "transport-interrupt", QuickFix.of(Virtqueue.class, queue -> new QuickFix(
          "Interrupt for " + Labels.of(queue) + " as its device does", () -> queue.setInterrupt(null))));

  private RingFixes() {}

  private static QuickFix size(Virtqueue queue) {
    int size = powerOfTwo(Defaults.size(queue), 1, MOST_ENTRIES);
    return new QuickFix("Give " + Labels.of(queue) + " " + size + " entries", () -> queue.setSize(size));
  }

  private static QuickFix align(Virtqueue queue) {
    int align = powerOfTwo(Defaults.align(queue), LEAST_ALIGN, MOST_ALIGN);
    return new QuickFix("Align the used ring of " + Labels.of(queue) + " at " + align, () -> queue.setAlign(align));
  }

  /** The least power of two that is not less than {@code value}, within bounds that are powers of two. */
  private static int powerOfTwo(int value, int least, int most) {
    if (value <= least) {
      return least;
    }
    return value >= most ? most : Integer.highestOneBit(value - 1) << 1;
  }

  static QuickFix index(Virtqueue queue) {
    int index = NewElement.freeIndex((VirtioDevice) queue.eContainer());
    return new QuickFix("Give " + Labels.of(queue) + " the free number " + index, () -> queue.setIndex(index));
  }

  /** The least that no queue has which is kicked in the same way. */
  private static QuickFix notifyId(Virtqueue queue) {
    VirtioDevice device = (VirtioDevice) queue.eContainer();
    Topology topology = TopologyContents.topologyOf(queue);
    Doorbell kick = Defaults.kick(queue);
    Set<Long> taken = (topology == null ? device.getQueues().stream()
        : new TopologyContents(topology).devices().stream().flatMap(each -> each.getQueues().stream())
            .filter(each -> each.eContainer() == device || Defaults.kick(each) == kick))
        .filter(each -> each != queue).map(Defaults::notifyId).collect(Collectors.toSet());
    long free = 0;
    while (taken.contains(free)) {
      free++;
    }
    long id = free;
    return new QuickFix("Give " + Labels.of(queue) + " the free notify id " + id, () -> queue.setNotifyId(id));
  }

  private static QuickFix place(Virtqueue queue) {
    boolean hasParts = queue.getAvail() != null || queue.getUsed() != null;
    return hasParts && (queue.getAddress() != null || queue.getRegion() != null) ? oneBlock(queue)
        : PlaceFixes.ownMemory(queue);
  }

  private static QuickFix oneBlock(Virtqueue queue) {
    return new QuickFix("Let " + Labels.of(queue) + " lie in one block", () -> {
      queue.setAvail(null);
      queue.setUsed(null);
    });
  }

  private static QuickFix alignment(Virtqueue queue) {
    if (queue.getAvail() != null || queue.getUsed() != null) {
      return oneBlock(queue);
    }
    Long start = new MemoryPlaces(TopologyContents.topologyOf(queue)).start(queue);
    if (start == null) {
      return null;
    }
    Address next = new Address(FreeMemory.up(start, PAGE_BYTES));
    return new QuickFix("Let " + Labels.of(queue) + " begin at " + next, () -> {
      queue.setOffset(null);
      queue.setAddress(next);
    });
  }
}

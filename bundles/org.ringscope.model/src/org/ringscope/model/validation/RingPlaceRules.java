// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__ADDRESS;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__OFFSET;
import static org.ringscope.model.topology.TopologyPackage.Literals.PLACED__REGION;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__AVAIL;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__USED;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Defaults;
import org.ringscope.model.RingBlock;
import org.ringscope.model.topology.MemoryRegion;
import org.ringscope.model.topology.Mmio;
import org.ringscope.model.topology.MmioVersion;
import org.ringscope.model.topology.RegionRole;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.VhostUser;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.type.Address;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about where rings lie, and who can reach them. */
final class RingPlaceRules {
  private static final int LEGACY_PAGE_BYTES = 4096;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("ring-place", Virtqueue.class, RingPlaceRules::place),
      TopologyRule.error("ring-transport", Virtqueue.class, RingPlaceRules::oneBlock),
      TopologyRule.error("ring-address-alignment", Virtqueue.class, RingPlaceRules::alignment),
      TopologyRule.error("ring-outside-shared-memory", Virtqueue.class, RingPlaceRules::sharedMemory),
      TopologyRule.error("ring-not-translatable", Virtqueue.class, RingPlaceRules::translatable));

  private RingPlaceRules() {}

  /** Whether an address or an offset says where the ring begins. */
  private static boolean isSaid(Virtqueue queue) {
    return queue.getAddress() != null || queue.getRegion() != null && queue.getOffset() != null;
  }

  private static void place(Virtqueue queue, Report report) {
    boolean hasParts = queue.getAvail() != null || queue.getUsed() != null;
    if (!hasParts && queue.getAddress() == null && queue.getRegion() == null) {
      if (queue.eContainer() instanceof VirtioDevice device && device.getTransport() instanceof VhostUser) {
        return; // in the guest's memory, and the front end says where
      }
      report.add(PLACED__REGION, Labels.of(queue) + " has neither addresses nor a region to lie in");
    } else if (hasParts && !isSaid(queue)) {
      report.add(PLACED__ADDRESS, Labels.of(queue) + " has a ring address but none for its descriptor table");
    } else if ((queue.getAvail() == null) != (queue.getUsed() == null)) {
      report.add(queue.getAvail() == null ? VIRTQUEUE__AVAIL : VIRTQUEUE__USED,
          Labels.of(queue) + " has only one of its two ring addresses; give both, or none for the legacy layout");
    }
  }

  private static boolean isLegacy(Virtqueue queue) {
    return VirtqueueRules.device(queue) != null && VirtqueueRules.device(queue).getTransport() instanceof Mmio registers
        && registers.getVersion() == MmioVersion.LEGACY;
  }

  /** A vring of a resource table has one address, a legacy queue one page number (virtio 1.3 §4.2.4). */
  private static void oneBlock(Virtqueue queue, Report report) {
    boolean isRemoteproc =
        VirtqueueRules.device(queue) != null && VirtqueueRules.device(queue).getTransport() instanceof Remoteproc;
    RingBlock block = isRemoteproc || isLegacy(queue) ? block(queue, report.system()) : null;
    if (block == null || !hasThree(queue)) {
      return;
    }
    RingBlock inOne = RingBlock.legacy(block.desc(), Defaults.size(queue), Defaults.align(queue));
    if (block.avail() != inOne.avail() || block.used() != inOne.used()) {
      report.add(VIRTQUEUE__AVAIL, Labels.of(queue) + " has its parts in three places, but "
          + (isRemoteproc ? "a resource table" : "a legacy device") + " has one address for them; behind "
          + new Address(block.desc()) + " follow " + new Address(inOne.avail()) + " and " + new Address(inOne.used()));
    }
  }

  /** Virtio 1.3 §2.7: 16, 2 and 4 bytes; a legacy ring begins on a page. */
  private static void alignment(Virtqueue queue, Report report) {
    Long start = isSaid(queue) ? report.system().places().start(queue) : null;
    if (start != null) {
      isAligned(queue, "address", new Address(start), queue.getAvail() == null ? legacyAlign(queue) : 16,
          queue.getAddress() != null ? PLACED__ADDRESS : PLACED__OFFSET, report);
    }
    isAligned(queue, "avail", queue.getAvail(), 2, VIRTQUEUE__AVAIL, report);
    isAligned(queue, "used", queue.getUsed(), 4, VIRTQUEUE__USED, report);
  }

  private static void isAligned(Virtqueue queue, String what, Address address, int align, EStructuralFeature feature,
      Report report) {
    if (address != null && Long.remainderUnsigned(address.value(), align) != 0) {
      report.add(feature, Labels.of(queue) + " has " + what + " at " + address + ", not a multiple of " + align);
    }
  }

  private static int legacyAlign(Virtqueue queue) {
    return isLegacy(queue) ? LEGACY_PAGE_BYTES
        : VirtqueueRules.hasSoundAlign(queue) ? Math.max(16, Defaults.align(queue)) : 16;
  }

  private static void sharedMemory(Virtqueue queue, Report report) {
    if (report.system().topology() == null) {
      return;
    }
    for (Range range : parts(queue, report.system())) {
      MemoryRegion region = report.system().containing(range);
      if (region == null) {
        report.add(PlaceRules.feature(queue), Labels.of(queue) + " needs " + range + ", which is in no memory region");
      } else if (!PlaceRules.isFor(region, RegionRole.VRINGS, RegionRole.SHARED)) {
        report.add(PlaceRules.feature(queue), Labels.of(queue) + " (" + range + ") lies in " + Labels.name(region)
            + ", which is " + Surroundings.role(region) + " and not shared memory for rings");
      }
    }
  }

  private static void translatable(Virtqueue queue, Report report) {
    if (VirtqueueRules.device(queue) != null) {
      parts(queue, report.system())
          .forEach(range -> PlaceRules.seen(queue, range, VirtqueueRules.device(queue), report));
    }
  }

  private static boolean hasThree(Virtqueue queue) {
    return isSaid(queue) && queue.getAvail() != null && queue.getUsed() != null;
  }

  private static RingBlock block(Virtqueue queue, Surroundings system) {
    return VirtqueueRules.hasSoundSize(queue) && VirtqueueRules.hasSoundAlign(queue) ? system.places().ring(queue)
        : null;
  }

  /** What the ring takes of memory: one block, or its three parts where each has an address. Empty if not known. */
  static List<Range> parts(Virtqueue queue, Surroundings system) {
    RingBlock block = block(queue, system);
    if (block == null) {
      return List.of();
    }
    if (!hasThree(queue)) {
      return List.of(new Range(block.desc(), block.end() - block.desc()));
    }
    boolean isPacked = VirtqueueRules.isPacked(queue);
    int size = Defaults.size(queue);
    return List.of(new Range(block.desc(), 16L * size), new Range(block.avail(), isPacked ? 4 : 6 + 2L * size),
        new Range(block.used(), isPacked ? 4 : 6 + 8L * size));
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__ALIGN;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__AVAIL;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__DESC;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__FORMAT;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__INDEX;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__NOTIFY_ID;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__REGION;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__SIZE;
import static org.ringscope.model.TopologyPackage.Literals.VIRTQUEUE__USED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Address;
import org.ringscope.model.Core;
import org.ringscope.model.Doorbell;
import org.ringscope.model.MemoryRegion;
import org.ringscope.model.RegionRole;
import org.ringscope.model.RingBlock;
import org.ringscope.model.RingFormat;
import org.ringscope.model.Topology;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;
import org.ringscope.protocol.virtio.Features;

/** Rules about virtqueues: their form, their place, and who can reach them. */
final class VirtqueueRules {

  private static final int LARGEST_RING = 32768;
  private static final int LEGACY_PAGE_BYTES = 4096;
  private static final long PACKED_FEATURES = Features.VERSION_1 | Features.RING_PACKED;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("ring-size", Virtqueue.class, VirtqueueRules::size),
      TopologyRule.error("ring-align", Virtqueue.class, VirtqueueRules::align),
      TopologyRule.error("ring-index", VirtioDevice.class, VirtqueueRules::index),
      TopologyRule.error("ring-format", Virtqueue.class, VirtqueueRules::format),
      TopologyRule.error("ring-notify-id", Topology.class, VirtqueueRules::notifyIds),
      TopologyRule.error("ring-place", Virtqueue.class, VirtqueueRules::place),
      TopologyRule.error("ring-address-alignment", Virtqueue.class, VirtqueueRules::addressAlignment),
      TopologyRule.error("ring-outside-shared-memory", Virtqueue.class, VirtqueueRules::sharedMemory),
      TopologyRule.error("ring-not-translatable", Virtqueue.class, VirtqueueRules::translatable));

  private VirtqueueRules() {}

  private static void size(Virtqueue queue, Report report) {
    if (!hasSoundSize(queue)) {
      report.add(VIRTQUEUE__SIZE, label(queue) + " has size " + queue.getSize()
          + "; it must be 1 to 32768" + (queue.getFormat() == RingFormat.SPLIT ? " and a power of two" : ""));
    }
  }

  private static void align(Virtqueue queue, Report report) {
    if (!hasSoundAlign(queue)) {
      report.add(VIRTQUEUE__ALIGN, label(queue) + " has align " + queue.getAlign()
          + "; it must be a power of two of at least 4");
    }
  }

  private static void index(VirtioDevice device, Report report) {
    int position = 0;
    for (Virtqueue queue : device.getQueues()) {
      if (queue.getIndex() != position) {
        report.add(queue, VIRTQUEUE__INDEX, label(queue) + " stands at position " + position + " of its device");
      }
      position++;
    }
  }

  /**
   * Packed rings need VERSION_1 and three addresses, which neither remoteproc nor legacy transports have; and the format
   * is negotiated for all queues of a device.
   */
  private static void format(Virtqueue queue, Report report) {
    boolean isModern = switch (device(queue).getTransport()) {
      case MMIO2, MMIO_SHARED2 -> true;
      default -> false;
    };
    if (queue.getFormat() == RingFormat.PACKED && !isModern) {
      report.add(VIRTQUEUE__FORMAT, label(queue) + " is packed, which " + device(queue).getTransport()
          + " cannot carry");
    } else if (queue.getFormat() == RingFormat.PACKED && !hasPackedFeatures(device(queue))) {
      report.add(VIRTQUEUE__FORMAT, label(queue) + " is packed, which the device does not offer; its features need "
          + "VERSION_1 and RING_PACKED (0x500000000)");
    } else if (queue.getFormat() == RingFormat.SPLIT && isModern && hasPackedFeatures(device(queue))) {
      report.add(VIRTQUEUE__FORMAT, label(queue) + " is split, but the device offers RING_PACKED (0x400000000)");
    }
  }

  private static boolean hasPackedFeatures(VirtioDevice device) {
    return (device.getFeatures() & PACKED_FEATURES) == PACKED_FEATURES;
  }

  private record Kick(Doorbell doorbell, int notifyId) {}

  /** Queues that are kicked through the same doorbell are told apart by their notify ids alone. */
  private static void notifyIds(Topology topology, Report report) {
    Map<Kick, Virtqueue> taken = new HashMap<>();
    for (VirtioDevice device : topology.getDevices()) {
      for (Virtqueue queue : device.getQueues()) {
        if (queue.getNotifyId() < 0) {
          report.add(queue, VIRTQUEUE__NOTIFY_ID, label(queue) + " has a negative notify id");
        }
        Virtqueue other = device.getKick() == null ? null
            : taken.putIfAbsent(new Kick(device.getKick(), queue.getNotifyId()), queue);
        if (other != null) {
          report.add(queue, VIRTQUEUE__NOTIFY_ID, label(queue) + " has notify id " + queue.getNotifyId() + " like "
              + label(other));
        }
      }
    }
  }

  private static void place(Virtqueue queue, Report report) {
    boolean hasAny = queue.getDesc() != null || queue.getAvail() != null || queue.getUsed() != null;
    if (!hasAny && queue.getRegion() == null) {
      report.add(VIRTQUEUE__REGION, label(queue) + " has neither addresses nor a region to lie in");
    } else if (hasAny && queue.getDesc() == null) {
      report.add(VIRTQUEUE__DESC, label(queue) + " has a ring address but none for its descriptor table");
    } else if ((queue.getAvail() == null) != (queue.getUsed() == null)) {
      report.add(queue.getAvail() == null ? VIRTQUEUE__AVAIL : VIRTQUEUE__USED,
          label(queue) + " has only one of its two ring addresses; give both, or none for the legacy layout");
    }
  }

  /** Virtio 1.3 §2.7: 16, 2 and 4 bytes; a legacy ring begins on a page. */
  private static void addressAlignment(Virtqueue queue, Report report) {
    boolean isLegacyBlock = queue.getDesc() != null && queue.getAvail() == null;
    isAligned(queue, queue.getDesc(), isLegacyBlock ? legacyAlign(queue) : 16, VIRTQUEUE__DESC, report);
    isAligned(queue, queue.getAvail(), 2, VIRTQUEUE__AVAIL, report);
    isAligned(queue, queue.getUsed(), 4, VIRTQUEUE__USED, report);
  }

  private static void isAligned(Virtqueue queue, Address address, int align, EStructuralFeature feature,
      Report report) {
    if (address != null && Long.remainderUnsigned(address.value(), align) != 0) {
      report.add(feature, label(queue) + " has " + feature.getName() + " at " + address + ", not a multiple of "
          + align);
    }
  }

  private static void sharedMemory(Virtqueue queue, Report report) {
    if (report.system().topology() == null) {
      return;
    }
    for (Range range : parts(queue, report.system())) {
      MemoryRegion region = report.system().regions().containing(range);
      if (region == null) {
        report.add(placeFeature(queue), label(queue) + " needs " + range + ", which is in no memory region");
      } else if (region.getRole() != RegionRole.VRINGS && region.getRole() != RegionRole.SHARED) {
        report.add(placeFeature(queue), label(queue) + " (" + range + ") lies in " + region.getName() + ", which is "
            + region.getRole() + " and not shared memory for rings");
      }
    }
  }

  private static void translatable(Virtqueue queue, Report report) {
    for (Core core : new Core[] {device(queue).getDriver(), device(queue).getDevice()}) {
      for (Range range : parts(queue, report.system())) {
        if (!report.system().isSeen(range, core)) {
          report.add(placeFeature(queue), label(queue) + " (" + range + ") is outside every address window of "
              + core.getName());
        }
      }
    }
  }

  static String label(Virtqueue queue) {
    return "queue " + device(queue).getName() + "/" + queue.getIndex();
  }

  private static VirtioDevice device(Virtqueue queue) {
    return (VirtioDevice) queue.eContainer();
  }

  static EStructuralFeature placeFeature(Virtqueue queue) {
    return queue.getDesc() != null ? VIRTQUEUE__DESC : VIRTQUEUE__REGION;
  }

  /** What the ring takes of memory: one block, or its three parts where each has an address. Empty if not known. */
  static List<Range> parts(Virtqueue queue, Surroundings system) {
    RingBlock block = hasSoundSize(queue) && hasSoundAlign(queue) ? system.ring(queue) : null;
    if (block == null) {
      return List.of();
    }
    if (queue.getDesc() == null || queue.getAvail() == null || queue.getUsed() == null) {
      return List.of(new Range(block.desc(), block.end() - block.desc()));
    }
    boolean isPacked = queue.getFormat() == RingFormat.PACKED;
    return List.of(new Range(block.desc(), 16L * queue.getSize()),
        new Range(block.avail(), isPacked ? 4 : 6 + 2L * queue.getSize()),
        new Range(block.used(), isPacked ? 4 : 6 + 8L * queue.getSize()));
  }

  private static boolean hasSoundSize(Virtqueue queue) {
    return queue.getSize() >= 1 && queue.getSize() <= LARGEST_RING
        && (queue.getFormat() == RingFormat.PACKED || Integer.bitCount(queue.getSize()) == 1);
  }

  private static boolean hasSoundAlign(Virtqueue queue) {
    return queue.getAlign() >= 4 && Integer.bitCount(queue.getAlign()) == 1;
  }

  private static int legacyAlign(Virtqueue queue) {
    return switch (device(queue).getTransport()) {
      case MMIO1, MMIO_SHARED1 -> LEGACY_PAGE_BYTES;
      default -> hasSoundAlign(queue) ? Math.max(16, queue.getAlign()) : 16;
    };
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.validation;

import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__ALIGN;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__INDEX;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__NAME;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__NOTIFY_ID;
import static org.ringscope.model.topology.TopologyPackage.Literals.VIRTQUEUE__SIZE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ringscope.model.Defaults;
import org.ringscope.model.NameForm;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.FixedVrings;
import org.ringscope.model.topology.Remoteproc;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;
import org.ringscope.model.validation.TopologyRule.Report;

/** Rules about the form of virtqueues, and what tells them apart. */
final class VirtqueueRules {
  private static final int LARGEST_RING = 32768;
  private static final int MOST_INDEX = 0xFFFF;
  private static final long MOST_NOTIFY_ID = 0xFFFF_FFFFL;

  static final List<TopologyRule<?>> ALL = List.of(
      TopologyRule.error("ring-size", Virtqueue.class, VirtqueueRules::size),
      TopologyRule.error("ring-align", Virtqueue.class, VirtqueueRules::align),
      TopologyRule.error("ring-index", VirtioDevice.class, VirtqueueRules::index),
      TopologyRule.error("ring-label", VirtioDevice.class, VirtqueueRules::label),
      TopologyRule.error("ring-notify-id", Topology.class, VirtqueueRules::notifyIds));

  private VirtqueueRules() {}

  private static void size(Virtqueue queue, Report report) {
    if (!hasSoundSize(queue)) {
      report.add(VIRTQUEUE__SIZE, Labels.of(queue) + " has size " + Defaults.size(queue) + "; it must be 1 to 32768"
          + (isPacked(queue) ? "" : " and a power of two"));
    }
  }

  private static void align(Virtqueue queue, Report report) {
    if (!hasSoundAlign(queue)) {
      report.add(VIRTQUEUE__ALIGN, Labels.of(queue) + " has align " + Defaults.align(queue)
          + "; it must be a power of two of at least 4");
    }
  }

  /** Virtio 1.3 §2.7 and §2.8: packed rings may have any size. */
  static boolean hasSoundSize(Virtqueue queue) {
    int size = Defaults.size(queue);
    return size >= 1 && size <= LARGEST_RING && (isPacked(queue) || Integer.bitCount(size) == 1);
  }

  static boolean hasSoundAlign(Virtqueue queue) {
    int align = Defaults.align(queue);
    return align >= 4 && Integer.bitCount(align) == 1;
  }

  static boolean isPacked(Virtqueue queue) {
    return device(queue) != null && Defaults.isPacked(device(queue));
  }

  /** Null for a queue that belongs to none. */
  static VirtioDevice device(Virtqueue queue) {
    return (VirtioDevice) queue.eContainer();
  }

  /** Numbers need not follow one another: features decide which queues a device has (virtio 1.3 §5.1.2). */
  private static void index(VirtioDevice device, Report report) {
    Map<Integer, Virtqueue> taken = new HashMap<>();
    for (Virtqueue queue : device.getQueues()) {
      Integer index = queue.getIndex();
      if (index != null && (index < 0 || index > MOST_INDEX)) {
        report.add(queue, VIRTQUEUE__INDEX, Labels.of(queue) + ": a queue has a number from 0 to 65535");
      } else if (index != null && taken.putIfAbsent(index, queue) != null) {
        report.add(queue, VIRTQUEUE__INDEX, Labels.of(queue) + " is there twice");
      }
    }
  }

  /** Who asks for a queue by its label must not mean another by its number. */
  private static void label(VirtioDevice device, Report report) {
    Map<String, Virtqueue> taken = new HashMap<>();
    for (Virtqueue queue : device.getQueues()) {
      String label = queue.getName();
      if (label != null && !NameForm.fits(label)) {
        report.add(queue, VIRTQUEUE__NAME, Labels.of(queue) + ": label " + NameForm.refusal(label));
      } else if (label != null && taken.putIfAbsent(label, queue) != null) {
        report.add(queue, VIRTQUEUE__NAME, Labels.of(queue) + " has the label " + label + ", as "
            + Labels.of(taken.get(label)) + " has");
      }
    }
  }

  /**
   * What a kick tells.
   *
   * @param device null where one notify id must do for all devices behind a doorbell
   */
  private record Kick(Doorbell doorbell, VirtioDevice device, long notifyId) {}

  /** Queues that are kicked through the same doorbell are told apart by their notify ids alone. */
  private static void notifyIds(Topology topology, Report report) {
    Map<Kick, Virtqueue> taken = new HashMap<>();
    for (VirtioDevice device : report.system().contents().devices()) {
      boolean hasOwnRegisters =
          !(device.getTransport() instanceof Remoteproc || device.getTransport() instanceof FixedVrings);
      Set<Integer> indices = new HashSet<>();
      for (Virtqueue queue : device.getQueues()) {
        boolean hasOwnIndex = queue.getIndex() != null && indices.add(queue.getIndex());
        if (!hasOwnIndex && queue.getNotifyId() == null) {
          continue;
        }
        long id = Defaults.notifyId(queue);
        if (id < 0 || id > MOST_NOTIFY_ID) {
          report.add(queue, VIRTQUEUE__NOTIFY_ID, Labels.of(queue) + " has notify id " + id
              + "; it must be 0 to 4294967295");
        }
        Doorbell kick = Defaults.kick(queue);
        Virtqueue other =
            kick == null ? null : taken.putIfAbsent(new Kick(kick, hasOwnRegisters ? device : null, id), queue);
        if (other != null) {
          report.add(queue, VIRTQUEUE__NOTIFY_ID, Labels.of(queue) + " has notify id " + id + " like "
              + Labels.of(other));
        }
      }
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.editor;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Doorbell;
import org.ringscope.model.NamedElement;
import org.ringscope.model.RingFormat;
import org.ringscope.model.RpmsgBus;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyPackage.Literals;
import org.ringscope.model.VirtioDevice;
import org.ringscope.model.Virtqueue;

/**
 * The one obvious way to satisfy a rule: give a feature another value.
 *
 * @param label what the user reads in the list of fixes
 */
record QuickFix(String label, EStructuralFeature feature, Object value) {
  private static final int MOST_ENTRIES = 32768;
  private static final int LEAST_ALIGN = 4;

  /** The fixes of a finding; empty where only the user can know what was meant. */
  static List<QuickFix> of(String rule, EObject element) {
    QuickFix fix = null;
    if (element instanceof Virtqueue queue) {
      fix = ofQueue(rule, queue);
    } else if (element instanceof NamedElement named && rule.startsWith("name-")
        && root(element) instanceof Topology topology) {
      fix = rename(named, topology, rule);
    } else if (element instanceof Doorbell && rule.equals("doorbell-delay")) {
      fix = new QuickFix("Ring without delay", Literals.DOORBELL__DELAY_NANOS, 0L);
    } else if (element instanceof RpmsgBus bus && rule.equals("bus-buffer-count") && bus.getDevice() != null) {
      fix = bufferCount(bus);
    }
    return fix == null ? List.of() : List.of(fix);
  }

  private static QuickFix ofQueue(String rule, Virtqueue queue) {
    return switch (rule) {
      case "ring-size" -> {
        int size = powerOfTwo(queue.getSize(), 1, MOST_ENTRIES);
        yield new QuickFix("Make the ring " + size + " entries long", Literals.VIRTQUEUE__SIZE, size);
      }
      case "ring-align" -> {
        int align = powerOfTwo(queue.getAlign(), LEAST_ALIGN, 1 << 16);
        yield new QuickFix("Align the used ring at " + align, Literals.VIRTQUEUE__ALIGN, align);
      }
      case "ring-format" -> new QuickFix("Make it a split ring", Literals.VIRTQUEUE__FORMAT, RingFormat.SPLIT);
      case "ring-index" -> {
        int position = ((VirtioDevice) queue.eContainer()).getQueues().indexOf(queue);
        yield new QuickFix("Number it " + position + ", after its position", Literals.VIRTQUEUE__INDEX, position);
      }
      case "ring-notify-id" -> {
        int id = NewElements.freeNotifyId((VirtioDevice) queue.eContainer());
        yield new QuickFix("Give it the free notify id " + id, Literals.VIRTQUEUE__NOTIFY_ID, id);
      }
      default -> null;
    };
  }

  private static QuickFix rename(NamedElement named, Topology topology, String rule) {
    String letters =
        named.getName() == null ? "" : named.getName().replaceAll("[^A-Za-z0-9_.-]", "_").replaceAll("^[^A-Za-z]+", "");
    String stem = letters.isEmpty() ? named.eClass().getName().toLowerCase(Locale.ROOT) : letters;
    boolean isFree = rule.equals("name-form") && !letters.isEmpty();
    String name = isFree ? stem : NewElements.freeName(topology, stem + "_");
    return new QuickFix("Rename it to " + name, Literals.NAMED_ELEMENT__NAME, name);
  }

  private static QuickFix bufferCount(RpmsgBus bus) {
    int entries = bus.getDevice().getQueues().stream().mapToInt(Virtqueue::getSize).min().orElse(0);
    int count = Math.min(Math.max(2, bus.getBufferCount() + 1 & ~1), 2 * entries);
    return count <= 0 ? null
        : new QuickFix("Use " + count + " buffers, " + count / 2 + " in each direction",
            Literals.RPMSG_BUS__BUFFER_COUNT, count);
  }

  /** The least power of two that is not less than {@code value}, within bounds that are powers of two. */
  private static int powerOfTwo(int value, int least, int most) {
    if (value <= least) {
      return least;
    }
    return value >= most ? most : Integer.highestOneBit(value - 1) << 1;
  }

  private static EObject root(EObject element) {
    return element.eContainer() == null ? element : root(element.eContainer());
  }
}

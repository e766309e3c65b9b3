// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.model.editing;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ringscope.model.Defaults;
import org.ringscope.model.TopologyContents;
import org.ringscope.model.topology.Doorbell;
import org.ringscope.model.topology.NamedElement;
import org.ringscope.model.topology.RpmsgBuffers;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyPackage.Literals;
import org.ringscope.model.topology.VirtioDevice;
import org.ringscope.model.topology.Virtqueue;

/**
 * The one obvious way to satisfy a rule: give a feature another value.
 *
 * @param label what the user reads in the list of fixes
 */
public record QuickFix(String label, EStructuralFeature feature, Object value) {
  private static final int MOST_ENTRIES = 32768;
  private static final int LEAST_ALIGN = 4;
  private static final int MOST_ALIGN = 1 << 16;

  private static final Map<String, Function<EObject, QuickFix>> BY_RULE = Map.of(
      "ring-size", of(Virtqueue.class, QuickFix::ringSize),
      "ring-align", of(Virtqueue.class, QuickFix::ringAlign),
      "ring-index", of(Virtqueue.class, QuickFix::ringIndex),
      "ring-notify-id", of(Virtqueue.class, QuickFix::notifyId),
      "name-form", of(NamedElement.class, QuickFix::nameForm),
      "name-unique", of(NamedElement.class, QuickFix::nameUnique),
      "doorbell-delay", of(Doorbell.class,
          bell -> new QuickFix("Ring without delay", Literals.DOORBELL__DELAY, Duration.ZERO)),
      "bus-buffer-count", of(RpmsgBuffers.class, QuickFix::bufferCount));

  private static <T extends EObject> Function<EObject, QuickFix> of(Class<T> type, Function<T, QuickFix> fix) {
    return element -> type.isInstance(element) ? fix.apply(type.cast(element)) : null;
  }

  /** The fixes of a finding; empty where only the user can know what was meant. */
  public static List<QuickFix> of(String rule, EObject element) {
    QuickFix fix = BY_RULE.getOrDefault(rule, any -> null).apply(element);
    return fix == null ? List.of() : List.of(fix);
  }

  /** The rules that have fixes. */
  public static Set<String> rules() {
    return BY_RULE.keySet();
  }

  private static QuickFix ringSize(Virtqueue queue) {
    int size = powerOfTwo(Defaults.size(queue), 1, MOST_ENTRIES);
    return new QuickFix("Make the ring " + size + " entries long", Literals.VIRTQUEUE__SIZE, size);
  }

  private static QuickFix ringAlign(Virtqueue queue) {
    int align = powerOfTwo(Defaults.align(queue), LEAST_ALIGN, MOST_ALIGN);
    return new QuickFix("Align the used ring at " + align, Literals.VIRTQUEUE__ALIGN, align);
  }

  private static QuickFix ringIndex(Virtqueue queue) {
    int index = NewElement.freeIndex((VirtioDevice) queue.eContainer());
    return new QuickFix("Give it the free number " + index, Literals.VIRTQUEUE__INDEX, index);
  }

  private static QuickFix notifyId(Virtqueue queue) {
    long id = NewElement.freeNotifyId((VirtioDevice) queue.eContainer());
    return new QuickFix("Give it the free notify id " + id, Literals.VIRTQUEUE__NOTIFY_ID, id);
  }

  private static QuickFix nameForm(NamedElement named) {
    String letters = letters(named);
    return letters.isEmpty() ? nameUnique(named) : rename(letters);
  }

  private static QuickFix nameUnique(NamedElement named) {
    Topology topology = TopologyContents.topologyOf(named);
    String letters = letters(named);
    String stem = letters.isEmpty() ? named.eClass().getName().toLowerCase(Locale.ROOT) : letters;
    return topology == null || named.eContainer() == null ? null
        : rename(NewElement.freeName(topology, named.eContainer(), named, stem + "_"));
  }

  private static String letters(NamedElement named) {
    return named.getName() == null ? ""
        : named.getName().replaceAll("[^A-Za-z0-9_.-]", "_").replaceAll("^[^A-Za-z]+", "");
  }

  private static QuickFix rename(String name) {
    return new QuickFix("Rename it to " + name, Literals.NAMED_ELEMENT__NAME, name);
  }

  private static QuickFix bufferCount(RpmsgBuffers buffers) {
    if (!(buffers.eContainer() instanceof RpmsgDevice device)) {
      return null;
    }
    int entries = device.getQueues().stream().mapToInt(Defaults::size).min().orElse(0);
    int count = Math.min(Math.max(2, Defaults.bufferCount(device) + 1 & ~1), 2 * entries);
    return count <= 0 ? null
        : new QuickFix("Use " + count + " buffers, " + count / 2 + " in each direction", Literals.RPMSG_BUFFERS__COUNT,
            count);
  }

  /** The least power of two that is not less than {@code value}, within bounds that are powers of two. */
  private static int powerOfTwo(int value, int least, int most) {
    if (value <= least) {
      return least;
    }
    return value >= most ? most : Integer.highestOneBit(value - 1) << 1;
  }
}

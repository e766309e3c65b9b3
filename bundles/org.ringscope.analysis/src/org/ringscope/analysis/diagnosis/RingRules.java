// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import java.util.ArrayList;
import java.util.List;
import org.ringscope.analysis.state.Descriptor;
import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.protocol.ring.PackedPosition;
import org.ringscope.trace.QueueInfo;

/** The rules whose breach one state of a ring proves: F17, F18, F19 and F22. At most one finding per rule and queue. */
final class RingRules {
  private static final int UNKNOWN = QueueState.UNKNOWN;
  private static final int DESCRIPTOR_ALIGN = 16;
  private static final int AVAIL_ALIGN = 2;
  private static final int USED_ALIGN = 4;
  private static final int EVENT_ALIGN = 4;

  private final QueueState queue;
  private final String name;
  private final long nanos;
  private final List<Diagnosis> found = new ArrayList<>();

  private RingRules(QueueState queue, String name, long nanos) {
    this.queue = queue;
    this.name = name;
    this.nanos = nanos;
  }

  static List<Diagnosis> check(QueueState queue, String name, long nanos) {
    RingRules rules = new RingRules(queue, name, nanos);
    if (queue.isPacked()) {
      rules.checkPacked();
      return rules.found;
    }
    rules.checkAlignment();
    if (queue.availIdx() != UNKNOWN && queue.usedIdx() != UNKNOWN && queue.size() > 0 && rules.checkIndices()) {
      rules.checkUsedIds();
      rules.checkAvailHeads();
      rules.checkLengths();
    }
    return rules.found;
  }

  private void checkAlignment() {
    QueueInfo info = queue.info();
    if (!info.areAddressesKnown() || info.size() == 0) {
      return;
    }
    if (info.desc() % DESCRIPTOR_ALIGN != 0) {
      add("F22", "descriptor table at 0x%x is not aligned to %d".formatted(info.desc(), DESCRIPTOR_ALIGN));
    } else if (info.avail() % AVAIL_ALIGN != 0) {
      add("F22", "avail ring at 0x%x is not aligned to %d".formatted(info.avail(), AVAIL_ALIGN));
    } else if (info.used() % USED_ALIGN != 0) {
      add("F22", "used ring at 0x%x is not aligned to %d".formatted(info.used(), USED_ALIGN));
    }
  }

  /** A used id out of range stays in its slot; an available one counts in the last of a list (virtio 1.3 §2.8.6). */
  private void checkPacked() {
    QueueInfo info = queue.info();
    if (info.areAddressesKnown() && info.size() > 0) {
      if (info.desc() % DESCRIPTOR_ALIGN != 0) {
        add("F22", "descriptor ring at 0x%x is not aligned to %d".formatted(info.desc(), DESCRIPTOR_ALIGN));
      } else if (info.avail() % EVENT_ALIGN != 0 || info.used() % EVENT_ALIGN != 0) {
        add("F22", "event suppression at 0x%x and 0x%x is not aligned to %d".formatted(info.avail(), info.used(),
            EVENT_ALIGN));
      }
    }
    for (int i = 0; queue.isRingKnown() && i < queue.size(); i++) {
      boolean used = !PackedPosition.isMarkedAvailable(queue.flags(i));
      boolean exposed = queue.owner(i) == DescriptorOwner.DEVICE;
      boolean last = used || exposed && (queue.flags(i) & Descriptor.NEXT) == 0;
      if (last && queue.bufferId(i) >= queue.size()) {
        add("F17", "descriptor %d has id=%d, outside the ring of size=%d".formatted(i, queue.bufferId(i), queue.size()));
      }
      if (exposed && !used && queue.length(i) == 0) {
        add("F19", "descriptor %d of a published list has length 0 (addr=0x%x)".formatted(i, queue.address(i)));
      }
    }
  }

  private boolean checkIndices() {
    if (queue.inFlight() <= queue.size()) {
      return true;
    }
    add("F18", "avail.idx=%d and used.idx=%d are %d apart, but the ring has size=%d".formatted(queue.availIdx(),
        queue.usedIdx(), queue.inFlight(), queue.size()));
    return false;
  }

  private void checkUsedIds() {
    // of a ring that has not wrapped only the first slots were ever written; the rest may be anything
    for (int slot = 0; slot < Math.min(queue.size(), queue.usedIdx()); slot++) {
      if (queue.usedId(slot) >= queue.size()) {
        add("F17", "used.ring[%d].id=%d is outside the table of size=%d".formatted(slot, queue.usedId(slot),
            queue.size()));
        return;
      }
    }
  }

  private void checkAvailHeads() {
    for (int i = 0; i < queue.inFlight(); i++) {
      int slot = (queue.usedIdx() + i) & (queue.size() - 1);
      if (queue.availRing(slot) >= queue.size()) {
        add("F17", "avail.ring[%d]=%d is outside the table of size=%d".formatted(slot, queue.availRing(slot),
            queue.size()));
        return;
      }
    }
  }

  private void checkLengths() {
    for (int i = 0; i < queue.size(); i++) {
      boolean exposed = queue.owner(i) == DescriptorOwner.DEVICE && queue.isDescriptorKnown(i);
      if (exposed && queue.length(i) == 0) {
        add("F19", "descriptor %d of a published chain has length 0 (addr=0x%x)".formatted(i, queue.address(i)));
        return;
      }
    }
  }

  private void add(String id, String text) {
    for (Diagnosis earlier : found) {
      if (earlier.id().equals(id)) {
        return;
      }
    }
    DiagnosisCatalogue.Entry entry = DiagnosisCatalogue.of(id);
    found.add(new Diagnosis(id, entry.severity(), queue.info().id(), nanos, name + ": " + text, entry.cause(),
        entry.advice(), List.of("queue " + name, text)));
  }
}

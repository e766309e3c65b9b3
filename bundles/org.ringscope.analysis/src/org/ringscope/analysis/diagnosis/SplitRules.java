// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import org.ringscope.analysis.state.DescriptorOwner;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;
import org.ringscope.trace.QueueInfo;

/** {@link RingRules} of a split ring. */
final class SplitRules extends RingRules {
  private static final int UNKNOWN = QueueState.UNKNOWN;

  private final SplitRingState ring;

  SplitRules(QueueInfo info, SplitRingState ring, String name, long nanos) {
    super(info, name, nanos);
    this.ring = ring;
  }

  @Override
  void checkAlignment() {
    if (info.desc() % DESCRIPTOR_ALIGN != 0) {
      add("F22", "descriptor table at 0x%x is not aligned to %d".formatted(info.desc(), DESCRIPTOR_ALIGN));
    } else if (info.avail() % VringLayout.AVAIL_ALIGNMENT != 0) {
      add("F22", "avail ring at 0x%x is not aligned to %d".formatted(info.avail(), VringLayout.AVAIL_ALIGNMENT));
    } else if (info.used() % VringLayout.USED_ALIGNMENT != 0) {
      add("F22", "used ring at 0x%x is not aligned to %d".formatted(info.used(), VringLayout.USED_ALIGNMENT));
    }
  }

  @Override
  void checkRing() {
    if (ring.availIdx() != UNKNOWN && ring.usedIdx() != UNKNOWN && ring.size() > 0 && checkIndices()) {
      checkUsedIds();
      checkAvailHeads();
      checkLengths();
    }
  }

  private boolean checkIndices() {
    if (ring.inFlight() <= ring.size()) {
      return true;
    }
    add("F18", "avail.idx=%d and used.idx=%d are %d apart, but the ring has size=%d".formatted(ring.availIdx(),
        ring.usedIdx(), ring.inFlight(), ring.size()));
    return false;
  }

  private void checkUsedIds() {
    // of a ring that has not wrapped only the first slots were ever written; the rest may be anything
    for (int slot = 0; slot < Math.min(ring.size(), ring.usedIdx()); slot++) {
      if (ring.usedId(slot) >= ring.size()) {
        add("F17", "used.ring[%d].id=%d is outside the table of size=%d".formatted(slot, ring.usedId(slot),
            ring.size()));
        return;
      }
    }
  }

  private void checkAvailHeads() {
    for (int i = 0; i < ring.inFlight(); i++) {
      int slot = RingIndex.plus(ring.usedIdx(), i) & ring.size() - 1;
      if (ring.availRing(slot) >= ring.size()) {
        add("F17", "avail.ring[%d]=%d is outside the table of size=%d".formatted(slot, ring.availRing(slot),
            ring.size()));
        return;
      }
    }
  }

  private void checkLengths() {
    for (int i = 0; i < ring.size(); i++) {
      boolean exposed = ring.owner(i) == DescriptorOwner.DEVICE && ring.isDescriptorKnown(i);
      if (exposed && ring.length(i) == 0) {
        add("F19", "descriptor %d of a published chain has length 0 (addr=0x%x)".formatted(i, ring.address(i)));
        return;
      }
    }
  }
}

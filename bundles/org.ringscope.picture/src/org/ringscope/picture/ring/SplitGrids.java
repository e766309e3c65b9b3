// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SplitRingState;

/** What the three grids of a large split ring show: avail, descriptors, used. */
final class SplitGrids {
  private final RingSheet avail = RingSheet.avail();
  private final RingSheet descriptors = RingSheet.descriptors();
  private final RingSheet used = RingSheet.used();

  void show(SplitRingState ring) {
    avail.show(ring::availSlotOwner, ring.lastAvail(), ring.availIdx());
    descriptors.show(ring::owner, QueueState.UNKNOWN, QueueState.UNKNOWN); // indices point at the rings beside it
    used.show(ring::usedSlotOwner, ring.lastUsed(), ring.usedIdx());
  }

  void mark(int selectedAvailSlot, int selectedUsedSlot) {
    avail.select(selectedAvailSlot);
    used.select(selectedUsedSlot);
  }

  RingSheet[] all() {
    return new RingSheet[] {avail, descriptors, used};
  }
}

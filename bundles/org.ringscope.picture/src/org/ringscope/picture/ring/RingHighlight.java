// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.picture.ring;

import java.util.List;
import org.ringscope.analysis.state.Descriptor;
import org.ringscope.analysis.state.QueueState;

/** What belongs together with the thing under the mouse: descriptor, chain, avail slot, used slot, indirect table. */
final class RingHighlight {
  private static final int[] NO_CHAIN = {};

  Hit hit = Hit.NOTHING;
  int descriptor = QueueState.UNKNOWN;
  int[] chain = NO_CHAIN;
  int availSlot = QueueState.UNKNOWN;
  int usedSlot = QueueState.UNKNOWN;
  List<Descriptor> indirect = List.of();
  String note = "";

  /** Follows a hit through the rings of a state. {@code message} is what the caller knows about the buffer, may be null. */
  void follow(Hit newHit, QueueState state, String message) {
    hit = newHit;
    descriptor = QueueState.UNKNOWN;
    chain = NO_CHAIN;
    availSlot = QueueState.UNKNOWN;
    usedSlot = QueueState.UNKNOWN;
    indirect = List.of();
    note = "";
    if (state == null || hit.index() >= state.size() && hit.kind() != Hit.Kind.INDEX) {
      return;
    }
    switch (hit.kind()) {
      case NOTHING -> { }
      case INDEX -> note = RingText.indexTooltip(RingIndex.values()[hit.index()], state);
      case DESCRIPTOR -> ofDescriptor(hit.index(), state);
      case AVAIL_SLOT -> ofSlot(state.availRing(hit.index()), state);
      case USED_SLOT -> ofSlot(state.usedId(hit.index()), state);
    }
    if (hit.kind() == Hit.Kind.AVAIL_SLOT) {
      availSlot = hit.index();
      note = RingText.availTooltip(state, hit.index());
    } else if (hit.kind() == Hit.Kind.USED_SLOT) {
      usedSlot = hit.index();
      note = RingText.usedTooltip(state, hit.index());
    }
    if (message != null && !message.isEmpty()) {
      note = (descriptor == QueueState.UNKNOWN ? "" : "desc " + descriptor + ": ") + message;
    }
  }

  private void ofSlot(long head, QueueState state) {
    if (head >= 0 && head < state.size()) {
      ofDescriptor((int) head, state);
    }
  }

  private void ofDescriptor(int index, QueueState state) {
    descriptor = index;
    chain = state.chainOf(index);
    availSlot = state.availSlotOf(index);
    usedSlot = state.usedSlotOf(index);
    indirect = state.indirectTable(index);
    note = RingText.descriptorTooltip(state, index) + (chain.length > 1 ? " · chain of " + chain.length : "");
  }

  boolean contains(int other) {
    for (int member : chain) {
      if (member == other) {
        return true;
      }
    }
    return false;
  }
}

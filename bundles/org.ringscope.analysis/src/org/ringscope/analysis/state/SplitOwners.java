// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Arrays;
import java.util.BitSet;
import org.ringscope.protocol.ring.InFlightHeads;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.virtio.Features;
import org.ringscope.trace.system.DeviceFacts;

/**
 * Who owns each descriptor of a split ring, found by walking the chains of the heads that are in flight or used. Every walk
 * is bounded by the ring's size and stops at the first descriptor that another chain has claimed, so a hostile table costs
 * no more than a good one. Does not change once built.
 */
final class SplitOwners {
  private static final int UNKNOWN = QueueState.UNKNOWN;
  private static final DescriptorOwner[] OWNERS = DescriptorOwner.values();

  /** Head of the chain that each descriptor belongs to, UNKNOWN for none. */
  final int[] heads;
  /** Private indices, inferred where the words do not say. */
  final int lastAvail;
  final int lastUsed;

  private final SplitWords words;
  private final byte[] owners;
  private final boolean inOrder;

  /**
   * @param filling descriptors that the driver has written since it last moved avail.idx
   * @param outstanding heads published and not taken back, null if only the ring's words are known
   * @param facts the event words count where EVENT_IDX is known to be negotiated
   */
  SplitOwners(SplitWords words, BitSet filling, BitSet outstanding, DeviceFacts facts) {
    this.words = words;
    inOrder = facts.has(Features.IN_ORDER);
    owners = new byte[words.size];
    heads = new int[words.size];
    Arrays.fill(heads, UNKNOWN);
    boolean sane = words.inFlight() != UNKNOWN && words.inFlight() <= words.size;
    if (!sane) {
      Arrays.fill(owners, (byte) DescriptorOwner.UNKNOWN.ordinal());
      lastAvail = words.lastAvail;
      lastUsed = words.lastUsed;
      return;
    }
    BitSet inFlight = outstanding == null ? inferInFlight() : (BitSet) outstanding.clone();
    boolean eventIdx = facts.has(Features.EVENT_IDX);
    lastAvail = words.lastAvail != UNKNOWN ? words.lastAvail
        : between(words.usedIdx, eventIdx ? words.availEvent : UNKNOWN, words.availIdx, words.usedIdx);
    int leastUsed = words.lastUsed != UNKNOWN ? words.lastUsed : inferLastUsed(inFlight);
    lastUsed = words.lastUsed != UNKNOWN ? words.lastUsed
        : between(leastUsed, eventIdx ? words.usedEvent : UNKNOWN, words.usedIdx, leastUsed);
    for (int i = 0; i < words.size; i++) {
      if (words.flags[i] == UNKNOWN) {
        owners[i] = (byte) DescriptorOwner.UNKNOWN.ordinal();
      }
    }
    claimAll(inFlight, filling);
  }

  /**
   * An event word tells how far its owner had come when it asked to be told of more. One that does not lie between what is known
   * and what there is tells nothing: Linux writes 0 to be left alone ({@code virtqueue_disable_cb_split}), and a value ahead to be
   * told later ({@code virtqueue_enable_cb_delayed_split}).
   */
  private static int between(int least, int event, int most, int otherwise) {
    boolean tells = event != UNKNOWN && RingIndex.distance(least, event) <= RingIndex.distance(least, most);
    return tells ? event : otherwise;
  }

  private void claimAll(BitSet inFlight, BitSet filling) {
    int toTake = Math.min(RingIndex.distance(lastUsed, words.usedIdx), words.size);
    for (int back = toTake; back >= 1; back--) {
      int id = headOfUsed(words.slot(words.usedIdx - back));
      if (id != UNKNOWN) {
        inFlight.clear(id);
        claim(id, DescriptorOwner.USED);
      }
    }
    for (int head = inFlight.nextSetBit(0); head >= 0; head = inFlight.nextSetBit(head + 1)) {
      claim(head, DescriptorOwner.DEVICE);
    }
    for (int i = filling.nextSetBit(0); i >= 0 && i < words.size; i = filling.nextSetBit(i + 1)) {
      claim(i, DescriptorOwner.DRIVER);
    }
  }

  private BitSet inferInFlight() {
    if (inOrder) {
      BitSet inFlight = new BitSet(words.size);
      for (int i = 0; i < words.inFlight(); i++) {
        int head = words.availRing[words.slot(words.usedIdx + i)];
        if (head >= 0 && head < words.size) {
          inFlight.set(head);
        }
      }
      return inFlight;
    }
    return InFlightHeads.infer(words.size, words.availIdx, slot -> words.availRing[slot], words.usedIdx,
        this::headOfUsed);
  }

  /**
   * The id in a used slot as an index into the table, UNKNOWN if it is outside. Where buffers are used in order, the head
   * that was made available there: a batch has an entry in its first slot only (virtio 1.3 §2.7.9).
   */
  int headOfUsed(int slot) {
    long id = inOrder ? words.availRing[slot] : words.usedId[slot];
    return id >= 0 && id < words.size ? (int) id : UNKNOWN;
  }

  /**
   * The least that last_used can be: a head that is in flight again, or was used again later, had been taken back
   * before.
   */
  private int inferLastUsed(BitSet inFlight) {
    BitSet usedLater = new BitSet(words.size);
    int back = 0;
    while (back < words.size) {
      int slot = words.slot(words.usedIdx - back - 1);
      int id = headOfUsed(slot);
      if (id == UNKNOWN || inFlight.get(id) || usedLater.get(id) || words.inFlight() + back >= words.size) {
        break;
      }
      usedLater.set(id);
      back++;
    }
    // Before the first wrap nothing lies in front of entry 0; after it, the slots there are older than a whole ring.
    return RingIndex.plus(words.usedIdx, -Math.min(back, neverWrapped() ? words.usedIdx : back));
  }

  /** True if the used ring still shows that it was never filled: the slots from used.idx on are all zero. */
  private boolean neverWrapped() {
    if (words.usedIdx >= words.size) {
      return false;
    }
    for (int slot = words.usedIdx; slot < words.size; slot++) {
      if (words.usedId[slot] > 0 || words.usedLength[slot] > 0) {
        return false;
      }
    }
    return true;
  }

  private void claim(int head, DescriptorOwner owner) {
    int index = head;
    for (int budget = words.size; budget > 0; budget--) {
      if (index < 0 || index >= words.size || heads[index] != UNKNOWN) {
        return;
      }
      heads[index] = head;
      owners[index] = (byte) owner.ordinal();
      if (!words.isLinked(index)) {
        return;
      }
      index = words.next[index];
    }
  }

  /**
   * Whether a slot has no used entry of its own, since its buffer is not the first of a batch (virtio 1.3 §2.7.9); of the
   * slots that the driver has not taken yet.
   */
  boolean isSkipped(int slot) {
    int waiting = inOrder && lastUsed != UNKNOWN ? RingIndex.distance(lastUsed, words.usedIdx) : 0;
    int asked = words.slot(slot - lastUsed);
    for (int first = 0; asked < waiting && waiting <= words.size && first <= asked; first++) {
      int last = first;
      while (last < waiting - 1
          && words.availRing[words.slot(lastUsed + last)] != words.usedId[words.slot(lastUsed + first)]) {
        last++;
      }
      if (asked > first && asked <= last) {
        return true;
      }
      first = last;
    }
    return false;
  }

  DescriptorOwner owner(int index) {
    return OWNERS[owners[index]];
  }
}

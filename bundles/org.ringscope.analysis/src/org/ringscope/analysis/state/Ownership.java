// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.ring.InFlightHeads;

/**
 * Who owns each descriptor and each slot of a ring, found by walking the chains of the heads that are in flight or
 * used. Every walk is bounded by the ring's size and stops at the first descriptor that another chain has claimed, so
 * a hostile table costs no more than a good one.
 */
final class Ownership implements RingView {
  private static final int UNKNOWN = QueueState.UNKNOWN;
  private static final DescriptorOwner[] OWNERS = DescriptorOwner.values();

  private final RingWords words;
  private final Map<Integer, List<Descriptor>> indirectTables;
  private final byte[] owners;
  private final int[] heads;
  private final int lastAvail;
  private final int lastUsed;

  /**
   * @param filling descriptors that the driver has written since it last moved avail.idx
   * @param outstanding heads published and not taken back, null if only the ring's words are known
   */
  Ownership(RingWords words, BitSet filling, BitSet outstanding, Map<Integer, List<Descriptor>> indirectTables) {
    this.words = words;
    this.indirectTables = indirectTables;
    owners = new byte[words.size];
    heads = new int[words.size];
    Arrays.fill(heads, UNKNOWN);
    boolean sane = words.availIdx != UNKNOWN && words.usedIdx != UNKNOWN
        && ((words.availIdx - words.usedIdx) & 0xFFFF) <= words.size;
    if (!sane) {
      Arrays.fill(owners, (byte) DescriptorOwner.UNKNOWN.ordinal());
      lastAvail = words.lastAvail;
      lastUsed = words.lastUsed;
      return;
    }
    BitSet inFlight = outstanding == null ? inferInFlight() : (BitSet) outstanding.clone();
    lastAvail = words.lastAvail != UNKNOWN ? words.lastAvail : words.usedIdx;
    lastUsed = words.lastUsed != UNKNOWN ? words.lastUsed : inferLastUsed(inFlight);
    for (int i = 0; i < words.size; i++) {
      if (words.flags[i] == UNKNOWN) {
        owners[i] = (byte) DescriptorOwner.UNKNOWN.ordinal();
      }
    }
    int toTake = Math.min((words.usedIdx - lastUsed) & 0xFFFF, words.size);
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
    return InFlightHeads.infer(words.size, words.availIdx, slot -> words.availRing[slot], words.usedIdx,
        this::headOfUsed);
  }

  /** The id in a used slot as an index into the table, UNKNOWN if it is outside. */
  private int headOfUsed(int slot) {
    long id = words.usedId[slot];
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
      if (id == UNKNOWN || inFlight.get(id) || usedLater.get(id)
          || ((words.availIdx - words.usedIdx) & 0xFFFF) + back >= words.size) {
        break;
      }
      usedLater.set(id);
      back++;
    }
    // Before the first wrap nothing lies in front of entry 0; after it, the slots there are older than a whole ring.
    return (words.usedIdx - Math.min(back, neverWrapped() ? words.usedIdx : back)) & 0xFFFF;
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
      if (words.flags[index] == UNKNOWN || (words.flags[index] & Descriptor.NEXT) == 0) {
        return;
      }
      index = words.next[index];
    }
  }

  @Override
  public DescriptorOwner owner(int index) {
    return OWNERS[owners[index]];
  }

  @Override
  public int headOf(int index) {
    return heads[index];
  }

  @Override
  public int lastAvail() {
    return lastAvail;
  }

  @Override
  public int lastUsed() {
    return lastUsed;
  }

  DescriptorOwner availSlotOwner(int slot) {
    return slotOwner(slot, words.availIdx, lastAvail, words.availRing[slot] != UNKNOWN, DescriptorOwner.DEVICE);
  }

  DescriptorOwner usedSlotOwner(int slot) {
    return slotOwner(slot, words.usedIdx, lastUsed, words.usedId[slot] != UNKNOWN, DescriptorOwner.USED);
  }

  /** A slot between the consumer's and the publisher's index belongs to the consumer. */
  private DescriptorOwner slotOwner(int slot, int idx, int consumed, boolean known, DescriptorOwner consumer) {
    if (idx == UNKNOWN || consumed == UNKNOWN) {
      return DescriptorOwner.UNKNOWN;
    }
    int waiting = (idx - consumed) & 0xFFFF;
    if (waiting <= words.size && ((slot - consumed) & (words.size - 1)) < waiting) {
      return consumer;
    }
    return known ? DescriptorOwner.FREE : DescriptorOwner.UNKNOWN;
  }

  @Override
  public int[] chainOf(int index) {
    int start = heads[index] == UNKNOWN ? index : heads[index];
    int[] chain = new int[words.size];
    BitSet seen = new BitSet(words.size);
    int length = 0;
    int at = start;
    while (at >= 0 && at < words.size && !seen.get(at)) {
      seen.set(at);
      chain[length++] = at;
      boolean linked = heads[at] != UNKNOWN && words.flags[at] != UNKNOWN && (words.flags[at] & Descriptor.NEXT) != 0;
      at = linked ? words.next[at] : UNKNOWN;
    }
    return Arrays.copyOf(chain, length);
  }

  int availSlotOf(int index) {
    if (words.availIdx == UNKNOWN) {
      return UNKNOWN;
    }
    int head = heads[index] == UNKNOWN ? index : heads[index];
    for (int back = 1; back <= words.size; back++) {
      int slot = words.slot(words.availIdx - back);
      if (words.availRing[slot] == head) {
        return slot;
      }
    }
    return UNKNOWN;
  }

  int usedSlotOf(int index) {
    if (words.usedIdx == UNKNOWN || owner(index) == DescriptorOwner.DEVICE) {
      return UNKNOWN;
    }
    int head = heads[index] == UNKNOWN ? index : heads[index];
    for (int back = 1; back <= words.size; back++) {
      int slot = words.slot(words.usedIdx - back);
      if (words.usedId[slot] == head) {
        return slot;
      }
    }
    return UNKNOWN;
  }

  @Override
  public List<Descriptor> indirectTable(int index) {
    boolean refers = words.flags[index] != UNKNOWN && (words.flags[index] & Descriptor.INDIRECT) != 0;
    return refers ? indirectTables.getOrDefault(index, List.of()) : List.of();
  }

  @Override
  public int descriptorAt(long bufferAddress) {
    for (int i = 0; i < words.size; i++) {
      boolean holds = words.flags[i] != UNKNOWN
          && Long.compareUnsigned(bufferAddress - words.address[i], words.length[i]) < 0;
      if (holds && heads[i] != UNKNOWN) {
        return i;
      }
    }
    return UNKNOWN;
  }

  @Override
  public int size() {
    return words.size;
  }

  @Override
  public boolean isKnown() {
    return words.size > 0 && (words.availIdx != UNKNOWN || words.usedIdx != UNKNOWN);
  }

  @Override
  public int inFlight() {
    return words.availIdx == UNKNOWN || words.usedIdx == UNKNOWN ? UNKNOWN : (words.availIdx - words.usedIdx) & 0xFFFF;
  }

  @Override
  public boolean isLastAvailInferred() {
    return words.lastAvail == UNKNOWN;
  }

  @Override
  public boolean isLastUsedInferred() {
    return words.lastUsed == UNKNOWN;
  }

  @Override
  public boolean isDescriptorKnown(int index) {
    return words.flags[index] != UNKNOWN;
  }

  @Override
  public long address(int index) {
    return words.address[index];
  }

  @Override
  public long length(int index) {
    return words.length[index];
  }

  @Override
  public int flags(int index) {
    return words.flags[index];
  }

  @Override
  public int next(int index) {
    return isDescriptorKnown(index) ? words.next[index] : UNKNOWN;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingFlags;
import org.ringscope.protocol.ring.RingIndex;

/**
 * A split ring at one instant (virtio 1.3 §2.7): both sides as they lie in memory, and the private indices. Free-running
 * indices are u16 and wrap at 65536; each number is {@link QueueState#UNKNOWN} where the trace does not say.
 */
public final class SplitRingState implements RingState {
  private static final int UNKNOWN = QueueState.UNKNOWN;

  private final SplitWords words;
  private final SplitOwners owners;
  private final Map<Integer, List<Descriptor>> indirectTables;
  private int availZeroFrom = UNKNOWN;
  private int usedZeroFrom = UNKNOWN;

  /** @param words are kept and change no more, as are the tables */
  SplitRingState(SplitWords words, SplitOwners owners, Map<Integer, List<Descriptor>> indirectTables) {
    this.words = words;
    this.owners = owners;
    this.indirectTables = indirectTables;
  }

  @Override
  public <T> T byFormat(Function<? super SplitRingState, ? extends T> split,
      Function<? super PackedRingState, ? extends T> packed) {
    return split.apply(this);
  }

  @Override
  public boolean isSame(RingState other) {
    return other instanceof SplitRingState split && words.isSame(split.words);
  }

  public int availFlags() {
    return words.availFlags;
  }

  public int availIdx() {
    return words.availIdx;
  }

  public int usedEvent() {
    return words.usedEvent;
  }

  public int usedFlags() {
    return words.usedFlags;
  }

  public int usedIdx() {
    return words.usedIdx;
  }

  public int availEvent() {
    return words.availEvent;
  }

  /** The device's private index into the avail ring. */
  public int lastAvail() {
    return owners.lastAvail;
  }

  /** The driver's private index into the used ring. */
  public int lastUsed() {
    return owners.lastUsed;
  }

  /** Head in slot 0…size-1 of the avail ring. */
  public int availRing(int slot) {
    return words.availRing[slot];
  }

  /** Id in slot 0…size-1 of the used ring, u32. */
  public long usedId(int slot) {
    return words.usedId[slot];
  }

  /** Length in slot 0…size-1 of the used ring, u32. */
  public long usedLength(int slot) {
    return words.usedLength[slot];
  }

  /** Whether a buffer was used here without an entry of its own: its batch has one, in the slot of its first (IN_ORDER). */
  public boolean isUsedSkipped(int slot) {
    return owners.isSkipped(slot);
  }

  /** An entry that is still zero because nobody has come by: it names no descriptor. */
  public boolean isAvailUnwritten(int slot) {
    return words.availIdx != UNKNOWN && words.availIdx <= slot && availSlotOwner(slot) == DescriptorOwner.FREE
        && availZeroFrom() <= slot;
  }

  /** Entries are written one after the other: where a later one is not zero, this one was written, too. */
  private int zeroFrom(IntPredicate isZero) {
    int from = words.size;
    while (from > 0 && isZero.test(from - 1)) {
      from--;
    }
    return from;
  }

  /** The first slot from which on all avail entries are zero; worked out once. */
  private int availZeroFrom() {
    if (availZeroFrom == UNKNOWN) {
      availZeroFrom = zeroFrom(slot -> words.availRing[slot] == 0);
    }
    return availZeroFrom;
  }

  /** The same of the used entries. */
  private int usedZeroFrom() {
    if (usedZeroFrom == UNKNOWN) {
      usedZeroFrom = zeroFrom(slot -> words.usedId[slot] == 0 && words.usedLength[slot] == 0);
    }
    return usedZeroFrom;
  }

  /** The descriptor that an avail entry names, UNKNOWN where none was written or there is no such descriptor. */
  public int availHead(int slot) {
    int head = words.availRing[slot];
    return head >= 0 && head < words.size && !isAvailUnwritten(slot) ? head : UNKNOWN;
  }

  /** Whether a used entry is still zero because nobody has come by, or is skipped. */
  public boolean isUsedUnwritten(int slot) {
    return isUsedSkipped(slot)
        || words.usedIdx != UNKNOWN && words.usedIdx <= slot && usedSlotOwner(slot) == DescriptorOwner.FREE
            && usedZeroFrom() <= slot;
  }

  /** DRIVER: written, not yet published; DEVICE: published, not yet taken by the device; else FREE or UNKNOWN. */
  public DescriptorOwner availSlotOwner(int slot) {
    return words.isAhead(slot, words.availIdx, words.availWritten) ? DescriptorOwner.DRIVER
        : slotOwner(slot, words.availIdx, lastAvail(), words.availRing[slot] != UNKNOWN, DescriptorOwner.DEVICE);
  }

  /** DEVICE: written, not yet published; USED: published, not yet taken by the driver; else FREE or UNKNOWN. */
  public DescriptorOwner usedSlotOwner(int slot) {
    return words.isAhead(slot, words.usedIdx, words.usedWritten) ? DescriptorOwner.DEVICE
        : slotOwner(slot, words.usedIdx, lastUsed(), words.usedId[slot] != UNKNOWN, DescriptorOwner.USED);
  }

  /** A slot between the consumer's and the publisher's index belongs to the consumer. */
  private DescriptorOwner slotOwner(int slot, int idx, int consumed, boolean known, DescriptorOwner consumer) {
    if (idx == UNKNOWN || consumed == UNKNOWN) {
      return DescriptorOwner.UNKNOWN;
    }
    int waiting = RingIndex.distance(consumed, idx);
    if (waiting <= words.size && words.slot(slot - consumed) < waiting) {
      return consumer;
    }
    return known ? DescriptorOwner.FREE : DescriptorOwner.UNKNOWN;
  }

  /** The avail slot that published the chain of this descriptor last, UNKNOWN if it is no longer there. */
  public int availSlotOf(int index) {
    if (words.availIdx == UNKNOWN) {
      return UNKNOWN;
    }
    int head = firstOf(index);
    for (int back = 1; back <= words.size; back++) {
      int slot = words.slot(words.availIdx - back);
      if (words.availRing[slot] == head) {
        return slot;
      }
    }
    return UNKNOWN;
  }

  /** The used slot that returned the chain of this descriptor last, UNKNOWN if it is no longer there. */
  public int usedSlotOf(int index) {
    if (words.usedIdx == UNKNOWN || owner(index) == DescriptorOwner.DEVICE) {
      return UNKNOWN;
    }
    int head = firstOf(index);
    for (int back = 1; back <= words.size; back++) {
      int slot = words.slot(words.usedIdx - back);
      if (owners.headOfUsed(slot) == head) {
        return slot;
      }
    }
    return UNKNOWN;
  }

  private int firstOf(int index) {
    return owners.heads[index] == UNKNOWN ? index : owners.heads[index];
  }

  @Override
  public int size() {
    return words.size;
  }

  @Override
  public boolean isKnown() {
    return words.size > 0 && (words.availIdx != UNKNOWN || words.usedIdx != UNKNOWN);
  }

  /** avail.idx - used.idx modulo 2^16; may exceed size in a broken ring. */
  @Override
  public int inFlight() {
    return words.inFlight();
  }

  @Override
  public int pendingForDevice() {
    return SplitWords.distance(lastAvail(), words.availIdx);
  }

  @Override
  public int pendingForDriver() {
    return SplitWords.distance(lastUsed(), words.usedIdx);
  }

  @Override
  public int availPlace() {
    return words.availIdx;
  }

  @Override
  public int usedPlace() {
    return words.usedIdx;
  }

  @Override
  public int slotsInFlight() {
    return words.inFlight();
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
  public boolean areKicksSuppressed() {
    return words.usedFlags != UNKNOWN && (words.usedFlags & RingFlags.NO_NOTIFY) != 0;
  }

  @Override
  public boolean areInterruptsSuppressed() {
    return words.availFlags != UNKNOWN && (words.availFlags & RingFlags.NO_INTERRUPT) != 0;
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

  /** The next field. */
  @Override
  public int next(int index) {
    return isDescriptorKnown(index) ? words.next[index] : UNKNOWN;
  }

  @Override
  public DescriptorOwner owner(int index) {
    return owners.owner(index);
  }

  @Override
  public int headOf(int index) {
    return owners.heads[index];
  }

  @Override
  public int[] chainOf(int index) {
    int[] chain = new int[words.size];
    BitSet seen = new BitSet(words.size);
    int length = 0;
    int at = firstOf(index);
    while (at >= 0 && at < words.size && !seen.get(at)) {
      seen.set(at);
      chain[length++] = at;
      at = owners.heads[at] != UNKNOWN && words.isLinked(at) ? words.next[at] : UNKNOWN;
    }
    return Arrays.copyOf(chain, length);
  }

  @Override
  public List<Descriptor> indirectTable(int index) {
    boolean refers = isDescriptorKnown(index) && (words.flags[index] & DescriptorFlags.INDIRECT) != 0;
    return refers ? indirectTables.getOrDefault(index, List.of()) : List.of();
  }

  @Override
  public int descriptorAt(long bufferAddress) {
    for (int i = 0; i < words.size; i++) {
      boolean holds = isDescriptorKnown(i)
          && Long.compareUnsigned(bufferAddress - words.address[i], words.length[i]) < 0;
      if (holds && owners.heads[i] != UNKNOWN) {
        return i;
      }
    }
    return UNKNOWN;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.EventSuppressionLayout;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * A packed ring at one instant (virtio 1.3 §2.8): its descriptors as they lie in memory, and the four positions that divide
 * it. Going round from one to the next:
 *
 * <pre>
 * last_used … next_used    used, not yet taken back by the driver
 * next_used … next_avail   exposed to the device or held by it; taken up to last_avail
 * next_avail … last_used   the driver's: free, or being filled
 * </pre>
 *
 * Positions are {@link PackedPosition} values, {@link QueueState#UNKNOWN} where nothing says.
 */
public final class PackedRingState implements RingState {
  private static final int UNKNOWN = QueueState.UNKNOWN;

  private final PackedWords words;
  private final Map<Integer, List<Descriptor>> indirectTables;
  private final DescriptorOwner[] owners;

  /** @param words are kept and change no more, as are the tables */
  PackedRingState(PackedWords words, Map<Integer, List<Descriptor>> indirectTables) {
    this.words = words;
    this.indirectTables = indirectTables;
    owners = owners(words);
  }

  /** Divides the slots, if all positions are known. */
  private static DescriptorOwner[] owners(PackedWords words) {
    DescriptorOwner[] owners = new DescriptorOwner[words.size];
    Arrays.fill(owners, DescriptorOwner.UNKNOWN);
    if (words.nextAvail == UNKNOWN || words.nextUsed == UNKNOWN || words.lastUsed == UNKNOWN) {
      return owners;
    }
    int at = words.lastUsed;
    int used = words.distance(words.lastUsed, words.nextUsed);
    int exposed = used + words.distance(words.nextUsed, words.nextAvail);
    for (int i = 0; i < words.size; i++) {
      int slot = PackedPosition.slot(at);
      if (words.flags[slot] != UNKNOWN) {
        owners[slot] = i < used ? DescriptorOwner.USED : i < exposed ? DescriptorOwner.DEVICE
            // available, but behind a descriptor that is not: the driver has not finished the batch
            : i > exposed && PackedPosition.isAvailable(words.flags[slot], at) ? DescriptorOwner.DRIVER
                : DescriptorOwner.FREE;
      }
      at = PackedPosition.plus(at, 1, words.size);
    }
    return owners;
  }

  @Override
  public <T> T byFormat(Function<? super SplitRingState, ? extends T> split,
      Function<? super PackedRingState, ? extends T> packed) {
    return packed.apply(this);
  }

  @Override
  public boolean isSame(RingState other) {
    return other instanceof PackedRingState packed && words.isSame(packed.words);
  }

  /** The position behind the last descriptor that the device can see. */
  public int nextAvail() {
    return words.nextAvail;
  }

  /** The position of the device's next used descriptor. */
  public int nextUsed() {
    return words.nextUsed;
  }

  /** The position where the device takes next. */
  public int lastAvail() {
    return words.lastAvail;
  }

  /** The position where the driver takes back next. */
  public int lastUsed() {
    return words.lastUsed;
  }

  /** Whether {@link #nextAvail} and {@link #nextUsed} were inferred from memory alone. */
  public boolean arePositionsInferred() {
    return words.inferred;
  }

  /** The driver's wrap counter, 0 or 1. */
  public int driverWrap() {
    return words.nextAvail == UNKNOWN ? UNKNOWN : PackedPosition.wrap(words.nextAvail);
  }

  /** The device's wrap counter, 0 or 1. */
  public int deviceWrap() {
    return words.nextUsed == UNKNOWN ? UNKNOWN : PackedPosition.wrap(words.nextUsed);
  }

  /** Descriptors whose AVAIL and USED bits differ. */
  public int availableDescriptors() {
    return count(true);
  }

  /** Descriptors whose AVAIL and USED bits are equal, but for those that were never written. */
  public int usedDescriptors() {
    return count(false);
  }

  private int count(boolean available) {
    if (!isKnown()) {
      return UNKNOWN;
    }
    int count = 0;
    for (int i = 0; i < words.size; i++) {
      boolean written = words.flags[i] != UNKNOWN && !words.isUntouched(i);
      count += written && PackedPosition.isMarkedAvailable(words.flags[i]) == available ? 1 : 0;
    }
    return count;
  }

  /** Buffer id in a descriptor, UNKNOWN if the descriptor is. */
  public int bufferId(int slot) {
    return isDescriptorKnown(slot) ? words.id[slot] : UNKNOWN;
  }

  /** Offset and wrap counter of the driver's event suppression, a position. */
  public int driverEventOffset() {
    return words.driverEventOffset;
  }

  /** Flags of the driver's event suppression, a mode of {@link EventSuppressionLayout}. */
  public int driverEventFlags() {
    return words.driverEventFlags;
  }

  /** Offset and wrap counter of the device's event suppression, a position. */
  public int deviceEventOffset() {
    return words.deviceEventOffset;
  }

  /** Flags of the device's event suppression, a mode of {@link EventSuppressionLayout}. */
  public int deviceEventFlags() {
    return words.deviceEventFlags;
  }

  @Override
  public int size() {
    return words.size;
  }

  @Override
  public boolean isKnown() {
    return words.isKnown();
  }

  @Override
  public int inFlight() {
    return words.inFlight;
  }

  @Override
  public int pendingForDevice() {
    return slots(words.lastAvail, words.nextAvail);
  }

  @Override
  public int pendingForDriver() {
    return slots(words.lastUsed, words.nextUsed);
  }

  private int slots(int from, int to) {
    return from == UNKNOWN || to == UNKNOWN ? UNKNOWN : words.distance(from, to);
  }

  @Override
  public int availPlace() {
    return words.nextAvail == UNKNOWN ? UNKNOWN : PackedPosition.slot(words.nextAvail);
  }

  @Override
  public int usedPlace() {
    return words.nextUsed == UNKNOWN ? UNKNOWN : PackedPosition.slot(words.nextUsed);
  }

  @Override
  public int slotsInFlight() {
    return slots(words.nextUsed, words.nextAvail);
  }

  @Override
  public boolean isLastAvailInferred() {
    return words.inferred;
  }

  @Override
  public boolean isLastUsedInferred() {
    return words.inferred;
  }

  @Override
  public boolean areKicksSuppressed() {
    return words.deviceEventFlags == EventSuppressionLayout.DISABLE;
  }

  @Override
  public boolean areInterruptsSuppressed() {
    return words.driverEventFlags == EventSuppressionLayout.DISABLE;
  }

  @Override
  public boolean isDescriptorKnown(int slot) {
    return words.flags[slot] != UNKNOWN;
  }

  @Override
  public long address(int slot) {
    return words.address[slot];
  }

  @Override
  public long length(int slot) {
    return words.length[slot];
  }

  @Override
  public int flags(int slot) {
    return words.flags[slot];
  }

  /** The slot behind it. */
  @Override
  public int next(int slot) {
    return isDescriptorKnown(slot) ? (slot + 1) % words.size : UNKNOWN;
  }

  @Override
  public DescriptorOwner owner(int slot) {
    return owners[slot];
  }

  @Override
  public int headOf(int slot) {
    return words.heads[slot];
  }

  @Override
  public int[] chainOf(int slot) {
    boolean listed = words.heads[slot] != UNKNOWN;
    int head = listed ? words.heads[slot] : slot;
    int[] list = new int[listed ? Math.max(1, words.counts[head]) : 1];
    for (int i = 0; i < list.length; i++) {
      list[i] = (head + i) % words.size;
    }
    return list;
  }

  @Override
  public List<Descriptor> indirectTable(int slot) {
    boolean refers = isDescriptorKnown(slot) && (words.flags[slot] & DescriptorFlags.INDIRECT) != 0;
    return refers ? indirectTables.getOrDefault(slot, List.of()) : List.of();
  }

  @Override
  public int descriptorAt(long bufferAddress) {
    for (int i = 0; i < words.size; i++) {
      if (words.heads[i] != UNKNOWN && isDescriptorKnown(i)
          && Long.compareUnsigned(bufferAddress - words.address[i], words.length[i]) < 0) {
        return i;
      }
    }
    return UNKNOWN;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ringscope.protocol.ring.ExposedLists;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * One packed ring at one instant (virtio 1.3 §2.8): its descriptors as they lie in memory, and the four positions that
 * divide it. Going round from one to the next:
 *
 * <pre>
 * last_used … next_used    used, not yet taken back by the driver
 * next_used … next_avail   exposed to the device or held by it; taken up to last_avail
 * next_avail … last_used   the driver's: free, or being filled
 * </pre>
 *
 * Immutable once built. Positions are {@link PackedPosition} values, {@link #UNKNOWN} where nothing says.
 */
final class PackedRingState implements RingView, ExposedLists.Slots {
  static final int UNKNOWN = QueueState.UNKNOWN;
  private static final DescriptorOwner[] OWNERS = DescriptorOwner.values();

  final int size;
  /** {@code flags[i] == UNKNOWN} means that descriptor i is unknown as a whole. */
  final long[] address;
  final long[] length;
  final int[] id;
  final int[] flags;
  /** Slot → first slot of its list, UNKNOWN if it is in none; and slots of the list that begins there. */
  final int[] heads;
  final int[] counts;

  int nextAvail = UNKNOWN;
  int lastAvail = UNKNOWN;
  int nextUsed = UNKNOWN;
  int lastUsed = UNKNOWN;
  boolean inferred;
  int inFlight = UNKNOWN;
  int driverEventOffset = UNKNOWN;
  int driverEventFlags = UNKNOWN;
  int deviceEventOffset = UNKNOWN;
  int deviceEventFlags = UNKNOWN;
  Map<Integer, List<Descriptor>> tables = Map.of();

  private final byte[] owners;

  PackedRingState(int size) {
    this.size = size;
    address = new long[size];
    length = new long[size];
    id = new int[size];
    flags = new int[size];
    heads = new int[size];
    counts = new int[size];
    owners = new byte[size];
    Arrays.fill(flags, UNKNOWN);
    Arrays.fill(heads, UNKNOWN);
    Arrays.fill(owners, (byte) DescriptorOwner.UNKNOWN.ordinal());
  }

  void descriptor(int slot, long newAddress, long lengthIdFlags) {
    address[slot] = newAddress;
    used(slot, lengthIdFlags);
  }

  void used(int slot, long lengthIdFlags) {
    length[slot] = lengthIdFlags & 0xFFFF_FFFFL;
    id[slot] = (int) (lengthIdFlags >>> 32) & 0xFFFF;
    flags[slot] = (int) (lengthIdFlags >>> 48);
  }

  void list(int position, int count) {
    int head = PackedPosition.slot(position);
    counts[head] = count;
    int at = position;
    for (int i = 0; i < count; i++) {
      heads[PackedPosition.slot(at)] = head;
      at = PackedPosition.plus(at, 1, size);
    }
  }

  /** Divides the slots once all positions are set. */
  void own() {
    if (nextAvail == UNKNOWN || nextUsed == UNKNOWN || lastUsed == UNKNOWN) {
      return;
    }
    int at = lastUsed;
    int used = distance(lastUsed, nextUsed);
    int exposed = used + distance(nextUsed, nextAvail);
    for (int i = 0; i < size; i++) {
      int slot = PackedPosition.slot(at);
      DescriptorOwner owner = i < used ? DescriptorOwner.USED : i < exposed ? DescriptorOwner.DEVICE
          // available, but behind a descriptor that is not: the driver has not finished the batch
          : i > exposed && flags[slot] != UNKNOWN && PackedPosition.isAvailable(flags[slot], at) ? DescriptorOwner.DRIVER
          : DescriptorOwner.FREE;
      owners[slot] = (byte) (flags[slot] == UNKNOWN ? DescriptorOwner.UNKNOWN : owner).ordinal();
      at = PackedPosition.plus(at, 1, size);
    }
  }

  /** Slots from one position to another, 0 to size whatever a broken ring says. */
  int distance(int from, int to) {
    return Math.max(0, Math.min(size, PackedPosition.distance(from, to, size)));
  }

  @Override
  public boolean isKnown() {
    return size > 0 && nextAvail != UNKNOWN;
  }

  @Override
  public DescriptorOwner owner(int slot) {
    return OWNERS[owners[slot]];
  }

  /** Slots that were never written: a driver hands a cleared ring over. */
  @Override
  public boolean isUntouched(int slot) {
    return address[slot] == 0 && length[slot] == 0 && id[slot] == 0 && flags[slot] == 0;
  }

  @Override
  public int id(int slot) {
    return id[slot];
  }

  int count(boolean available) {
    int count = 0;
    for (int i = 0; i < size; i++) {
      boolean written = flags[i] != UNKNOWN && !isUntouched(i);
      count += written && PackedPosition.isMarkedAvailable(flags[i]) == available ? 1 : 0;
    }
    return count;
  }

  /** Slots of the list that a slot belongs to, first one first; for one in no list, itself. */
  @Override
  public int[] chainOf(int slot) {
    int head = heads[slot] == UNKNOWN ? slot : heads[slot];
    int[] list = new int[heads[slot] == UNKNOWN ? 1 : Math.max(1, counts[head])];
    for (int i = 0; i < list.length; i++) {
      list[i] = (head + i) % size;
    }
    return list;
  }

  @Override
  public int descriptorAt(long bufferAddress) {
    for (int i = 0; i < size; i++) {
      if (heads[i] != UNKNOWN && flags[i] != UNKNOWN
          && Long.compareUnsigned(bufferAddress - address[i], length[i]) < 0) {
        return i;
      }
    }
    return UNKNOWN;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public int inFlight() {
    return inFlight;
  }

  @Override
  public int lastAvail() {
    return lastAvail;
  }

  @Override
  public boolean isLastAvailInferred() {
    return inferred;
  }

  @Override
  public int lastUsed() {
    return lastUsed;
  }

  @Override
  public boolean isLastUsedInferred() {
    return inferred;
  }

  @Override
  public boolean isDescriptorKnown(int slot) {
    return flags[slot] != UNKNOWN;
  }

  @Override
  public long address(int slot) {
    return address[slot];
  }

  @Override
  public long length(int slot) {
    return length[slot];
  }

  @Override
  public int flags(int slot) {
    return flags[slot];
  }

  @Override
  public int next(int slot) {
    return flags[slot] == UNKNOWN ? UNKNOWN : (slot + 1) % size;
  }

  @Override
  public int headOf(int slot) {
    return heads[slot];
  }

  @Override
  public List<Descriptor> indirectTable(int slot) {
    boolean refers = flags[slot] != UNKNOWN && (flags[slot] & Descriptor.INDIRECT) != 0;
    return refers ? tables.getOrDefault(slot, List.of()) : List.of();
  }
}

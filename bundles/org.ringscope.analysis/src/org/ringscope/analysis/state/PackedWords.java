// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Arrays;
import org.ringscope.protocol.ring.ExposedLists;
import org.ringscope.protocol.ring.PackedDescriptorLayout;
import org.ringscope.protocol.ring.PackedLayout;
import org.ringscope.protocol.ring.PackedPosition;

/**
 * All words of one packed ring at one instant, and what was found out about them: positions and lists. Each may be unknown
 * ({@link QueueState#UNKNOWN}). Mutable while it is put together; the heart of a {@link PackedRingState} then, and no longer
 * changes. Positions are {@link PackedPosition} values.
 */
final class PackedWords implements ExposedLists.Slots {
  static final int UNKNOWN = QueueState.UNKNOWN;

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
  /** Whether the positions were inferred from memory alone. */
  boolean inferred;
  /** Lists published and not used. */
  int inFlight = UNKNOWN;
  int driverEventOffset = UNKNOWN;
  int driverEventFlags = UNKNOWN;
  int deviceEventOffset = UNKNOWN;
  int deviceEventFlags = UNKNOWN;

  PackedWords(int size) {
    this.size = size;
    address = new long[size];
    length = new long[size];
    id = new int[size];
    flags = new int[size];
    heads = new int[size];
    counts = new int[size];
    Arrays.fill(flags, UNKNOWN);
    Arrays.fill(heads, UNKNOWN);
  }

  /** A size that no packed ring can have shows as no ring, whatever the trace claims (virtio 1.3 §2.8). */
  static int ringSize(long size) {
    return size > 0 && size <= PackedLayout.MAX_SIZE ? (int) size : 0;
  }

  void descriptor(int slot, long newAddress, long lengthIdFlags) {
    address[slot] = newAddress;
    used(slot, lengthIdFlags);
  }

  void used(int slot, long lengthIdFlags) {
    length[slot] = PackedDescriptorLayout.lengthOf(lengthIdFlags);
    id[slot] = PackedDescriptorLayout.idOf(lengthIdFlags);
    flags[slot] = PackedDescriptorLayout.flagsOf(lengthIdFlags);
  }

  /** Whether each word in memory is the same. */
  boolean isSame(PackedWords other) {
    return driverEventOffset == other.driverEventOffset && driverEventFlags == other.driverEventFlags
        && deviceEventOffset == other.deviceEventOffset && deviceEventFlags == other.deviceEventFlags
        && Arrays.equals(address, other.address) && Arrays.equals(length, other.length) && Arrays.equals(id, other.id)
        && Arrays.equals(flags, other.flags);
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

  /** Whether a ring was seen here: the driver's position is known then. */
  boolean isKnown() {
    return size > 0 && nextAvail != UNKNOWN;
  }

  /** Slots from one position to another, 0 to size whatever a broken ring says. */
  int distance(int from, int to) {
    return Math.max(0, Math.min(size, PackedPosition.distance(from, to, size)));
  }

  @Override
  public int flags(int slot) {
    return flags[slot];
  }

  @Override
  public int id(int slot) {
    return id[slot];
  }

  /** Slots that were never written: a driver hands a cleared ring over. */
  @Override
  public boolean isUntouched(int slot) {
    return address[slot] == 0 && length[slot] == 0 && id[slot] == 0 && flags[slot] == 0;
  }
}

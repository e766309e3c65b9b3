// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import java.util.Arrays;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.protocol.ring.VringLayout;

/**
 * All words of one split ring at one instant, both sides, each of them possibly unknown ({@link QueueState#UNKNOWN}).
 * Mutable while a tracker owns it; a copy of it is the heart of a {@link SplitRingState} and no longer changes.
 */
final class SplitWords {
  static final int UNKNOWN = QueueState.UNKNOWN;

  final int size;
  /** Descriptor table; {@code flags[i] == UNKNOWN} means that descriptor i is unknown as a whole. */
  final long[] address;
  final long[] length;
  final int[] flags;
  final int[] next;
  final int[] availRing;
  final long[] usedId;
  final long[] usedLength;

  int availFlags = UNKNOWN;
  int availIdx = UNKNOWN;
  /** One past the newest avail entry that was seen to be written, published or not. */
  int availWritten = UNKNOWN;
  int usedEvent = UNKNOWN;
  int lastUsed = UNKNOWN;
  int usedFlags = UNKNOWN;
  int usedIdx = UNKNOWN;
  /** One past the newest used entry that was seen to be written, published or not. */
  int usedWritten = UNKNOWN;
  int availEvent = UNKNOWN;
  int lastAvail = UNKNOWN;

  SplitWords(int size) {
    this.size = size;
    address = new long[size];
    length = new long[size];
    flags = new int[size];
    next = new int[size];
    availRing = new int[size];
    usedId = new long[size];
    usedLength = new long[size];
    forgetDriver();
    forgetDevice();
  }

  private SplitWords(SplitWords other) {
    size = other.size;
    address = other.address.clone();
    length = other.length.clone();
    flags = other.flags.clone();
    next = other.next.clone();
    availRing = other.availRing.clone();
    usedId = other.usedId.clone();
    usedLength = other.usedLength.clone();
    availFlags = other.availFlags;
    availIdx = other.availIdx;
    availWritten = other.availWritten;
    usedEvent = other.usedEvent;
    lastUsed = other.lastUsed;
    usedFlags = other.usedFlags;
    usedIdx = other.usedIdx;
    usedWritten = other.usedWritten;
    availEvent = other.availEvent;
    lastAvail = other.lastAvail;
  }

  /** A size that no split ring can have shows as no ring, whatever the trace claims (virtio 1.3 §2.7: a power of two). */
  static int ringSize(long size) {
    return size > 0 && size <= VringLayout.MAX_SIZE && VringLayout.isValidSize((int) size) ? (int) size : 0;
  }

  SplitWords copy() {
    return new SplitWords(this);
  }

  /** Whether each word is the same. */
  boolean isSame(SplitWords other) {
    return availFlags == other.availFlags && availIdx == other.availIdx
        && availWritten == other.availWritten && usedWritten == other.usedWritten && usedEvent == other.usedEvent
        && usedFlags == other.usedFlags && usedIdx == other.usedIdx && availEvent == other.availEvent
        && Arrays.equals(address, other.address) && Arrays.equals(length, other.length)
        && Arrays.equals(flags, other.flags) && Arrays.equals(next, other.next)
        && Arrays.equals(availRing, other.availRing) && Arrays.equals(usedId, other.usedId)
        && Arrays.equals(usedLength, other.usedLength);
  }

  void forgetDriver() {
    Arrays.fill(flags, UNKNOWN);
    Arrays.fill(availRing, UNKNOWN);
    availFlags = UNKNOWN;
    availIdx = UNKNOWN;
    availWritten = UNKNOWN;
    usedEvent = UNKNOWN;
    lastUsed = UNKNOWN;
  }

  void forgetDevice() {
    Arrays.fill(usedId, UNKNOWN);
    Arrays.fill(usedLength, UNKNOWN);
    usedFlags = UNKNOWN;
    usedIdx = UNKNOWN;
    usedWritten = UNKNOWN;
    availEvent = UNKNOWN;
    lastAvail = UNKNOWN;
  }

  /** What is unknown is zero: a driver hands a cleared ring over. */
  void clearUnknown() {
    for (int i = 0; i < size; i++) {
      if (flags[i] == UNKNOWN) {
        descriptor(i, 0, 0, 0, 0);
      }
      availRing[i] = Math.max(0, availRing[i]);
    }
    availFlags = Math.max(0, availFlags);
    availIdx = Math.max(0, availIdx);
    usedEvent = Math.max(0, usedEvent);
    lastUsed = Math.max(0, lastUsed);
    clearUnknownOfDevice();
  }

  /** The same of the device's half alone. */
  void clearUnknownOfDevice() {
    for (int i = 0; i < size; i++) {
      usedId[i] = Math.max(0, usedId[i]);
      usedLength[i] = Math.max(0, usedLength[i]);
    }
    usedFlags = Math.max(0, usedFlags);
    usedIdx = Math.max(0, usedIdx);
    availEvent = Math.max(0, availEvent);
    lastAvail = Math.max(0, lastAvail);
  }

  /** Published and not used, modulo 2^16; UNKNOWN unless both indices are known. */
  int inFlight() {
    return distance(usedIdx, availIdx);
  }

  /** Entries from one free-running index to another, UNKNOWN if either is. */
  static int distance(int from, int to) {
    return from == UNKNOWN || to == UNKNOWN ? UNKNOWN : RingIndex.distance(from, to);
  }

  /** Whether the slot's entry is written and its publisher's index has not come by yet. */
  boolean isAhead(int slot, int idx, int written) {
    int ahead = distance(idx, written);
    return ahead > 0 && ahead <= size && slot(slot - idx) < ahead;
  }

  /** Whether a descriptor is known and has NEXT. */
  boolean isLinked(int index) {
    return flags[index] != UNKNOWN && (flags[index] & DescriptorFlags.NEXT) != 0;
  }

  void descriptor(int index, long newAddress, long newLength, int newFlags, int newNext) {
    address[index] = newAddress;
    length[index] = newLength;
    flags[index] = newFlags;
    next[index] = newNext;
  }

  /** Slot of a free-running index; sizes are powers of two (virtio 1.3 §2.7). */
  int slot(int position) {
    return position & (size - 1);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis;

import java.util.Arrays;

/**
 * All words of one split ring at one instant, both sides, each of them possibly unknown ({@link QueueState#UNKNOWN}).
 * Mutable while a tracker owns it; a copy of it is the heart of a {@link QueueState} and no longer changes.
 */
final class RingWords {
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
  int usedEvent = UNKNOWN;
  int lastUsed = UNKNOWN;
  int usedFlags = UNKNOWN;
  int usedIdx = UNKNOWN;
  int availEvent = UNKNOWN;
  int lastAvail = UNKNOWN;

  RingWords(int size) {
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

  private RingWords(RingWords other) {
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
    usedEvent = other.usedEvent;
    lastUsed = other.lastUsed;
    usedFlags = other.usedFlags;
    usedIdx = other.usedIdx;
    availEvent = other.availEvent;
    lastAvail = other.lastAvail;
  }

  RingWords copy() {
    return new RingWords(this);
  }

  void forgetDriver() {
    Arrays.fill(flags, UNKNOWN);
    Arrays.fill(availRing, UNKNOWN);
    availFlags = UNKNOWN;
    availIdx = UNKNOWN;
    usedEvent = UNKNOWN;
    lastUsed = UNKNOWN;
  }

  void forgetDevice() {
    Arrays.fill(usedId, UNKNOWN);
    Arrays.fill(usedLength, UNKNOWN);
    usedFlags = UNKNOWN;
    usedIdx = UNKNOWN;
    availEvent = UNKNOWN;
    lastAvail = UNKNOWN;
  }

  /** A ring of zeros, as a driver hands it over. */
  void clear() {
    Arrays.fill(address, 0);
    Arrays.fill(length, 0);
    Arrays.fill(flags, 0);
    Arrays.fill(next, 0);
    Arrays.fill(availRing, 0);
    Arrays.fill(usedId, 0);
    Arrays.fill(usedLength, 0);
    availFlags = 0;
    availIdx = 0;
    usedEvent = 0;
    lastUsed = 0;
    usedFlags = 0;
    usedIdx = 0;
    availEvent = 0;
    lastAvail = 0;
  }

  void descriptor(int index, long newAddress, long newLength, int newFlags, int newNext) {
    address[index] = newAddress;
    length[index] = newLength;
    flags[index] = newFlags;
    next[index] = newNext;
  }

  /** Slot of a free-running index; sizes are powers of two (virtio 1.2 §2.7). */
  int slot(int position) {
    return position & (size - 1);
  }
}

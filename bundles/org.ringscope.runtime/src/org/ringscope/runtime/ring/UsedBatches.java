// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/**
 * The order of a device that uses buffers as they were made available (IN_ORDER, virtio 1.3 §2.7.9, §2.8.8). What is
 * returned early waits for those before it. Buffers that were used completely need no used entry of their own when
 * another one follows: such a batch has one, that of its last buffer.
 */
final class UsedBatches {
  /** Instead of a buffer. */
  static final int NONE = -1;

  /** Taken and not used, oldest first from {@link #oldest} on; by head or id. */
  private final char[] order;
  /** Bytes that make a buffer completely used. */
  private final long[] writable;
  /** One more than the bytes that it was returned with; 0 = not returned. */
  private final long[] returned;
  private int oldest;
  private int count;
  private int last = NONE;
  private long length;

  UsedBatches(int size) {
    order = new char[size];
    writable = new long[size];
    returned = new long[size];
  }

  void clear() {
    for (; count > 0; count--) {
      forgetOldest();
    }
    last = NONE;
  }

  /** The device takes a buffer with so many bytes to write. */
  void taken(int id, long writableLength) {
    order[(oldest + count++) % order.length] = (char) id;
    writable[id] = writableLength;
  }

  void returned(int id, long writtenLength) {
    returned[id] = 1 + writtenLength;
  }

  boolean isReturned(int id) {
    return returned[id] != 0;
  }

  /** Whether the buffer whose turn it is has been returned. */
  boolean hasNext() {
    return count > 0 && returned[order[oldest]] != 0;
  }

  /** The next buffer of the batch, {@link #NONE} at its end. */
  int next() {
    boolean begins = last == NONE;
    if (!hasNext() || !begins && length != writable[last] && writable[last] != 0) {
      last = NONE;
      return NONE;
    }
    last = order[oldest];
    length = returned[last] - 1;
    forgetOldest();
    count--;
    return last;
  }

  /** Bytes that the buffer of the last {@link #next} was returned with. */
  long length() {
    return length;
  }

  private void forgetOldest() {
    returned[order[oldest]] = 0;
    oldest = oldest + 1 < order.length ? oldest + 1 : 0;
  }
}

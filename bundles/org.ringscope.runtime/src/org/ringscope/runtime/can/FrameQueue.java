// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.can;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.ringscope.protocol.can.CanFrame;

/** Frames that wait to be sent, first in, first out; it grows up to its limit and does not shrink. */
final class FrameQueue {
  /** What a node may have waiting: far more than a controller, so that only one that sends too much for ever loses. */
  static final int LIMIT = 1 << 16;
  private static final int FIRST_CAPACITY = 16;

  private ByteBuffer frames = buffer(FIRST_CAPACITY);
  private int[] bytes = new int[FIRST_CAPACITY];
  private long[] since = new long[FIRST_CAPACITY];
  private int first;
  private int size;

  private static ByteBuffer buffer(int frames) {
    return ByteBuffer.allocate(frames * CanFrame.FD_BYTES).order(ByteOrder.LITTLE_ENDIAN);
  }

  int size() {
    return size;
  }

  /** Copies a frame first and then looks at it: whoever wrote it may still change it. @return whether it was taken */
  boolean add(ByteBuffer frame, int at, int length, long nanos) {
    if (size == LIMIT || length != CanFrame.BYTES && length != CanFrame.FD_BYTES) {
      return false;
    }
    if (size == bytes.length) {
      grow();
    }
    int slot = first + size & bytes.length - 1;
    frames.put(slot * CanFrame.FD_BYTES, frame, at, length);
    bytes[slot] = length;
    since[slot] = nanos;
    if (!CanFrame.isValid(frames, slot * CanFrame.FD_BYTES, length)) {
      return false;
    }
    size++;
    return true;
  }

  private void grow() {
    int capacity = bytes.length;
    ByteBuffer more = buffer(2 * capacity);
    int[] moreBytes = new int[2 * capacity];
    long[] moreSince = new long[2 * capacity];
    for (int i = 0; i < size; i++) {
      int slot = first + i & capacity - 1;
      more.put(i * CanFrame.FD_BYTES, frames, slot * CanFrame.FD_BYTES, CanFrame.FD_BYTES);
      moreBytes[i] = bytes[slot];
      moreSince[i] = since[slot];
    }
    frames = more;
    bytes = moreBytes;
    since = moreSince;
    first = 0;
  }

  /** Memory with the first frame. */
  ByteBuffer frames() {
    return frames;
  }

  int firstOffset() {
    return first * CanFrame.FD_BYTES;
  }

  int firstBytes() {
    return bytes[first];
  }

  /** Since when the first frame waits. */
  long firstSince() {
    return since[first];
  }

  void remove() {
    first = first + 1 & bytes.length - 1;
    size--;
  }

  void clear() {
    size = 0;
    first = 0;
    Arrays.fill(since, 0);
  }
}

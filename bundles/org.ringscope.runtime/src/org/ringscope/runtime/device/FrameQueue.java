// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.device;

/** Frames that wait for buffers of the driver, in the order in which they came. Nothing is allocated per frame. */
final class FrameQueue {
  /** More frames are lost. */
  static final int MOST = 64;

  private final byte[][] frames;
  private final int[] lengths = new int[MOST];
  private int first;
  private int count;
  /** Counted on the device's core, read on any. */
  private volatile long dropped;

  /** @param mostBytes of one frame */
  FrameQueue(int mostBytes) {
    frames = new byte[MOST][mostBytes];
  }

  boolean isEmpty() {
    return count == 0;
  }

  boolean isFull() {
    return count == MOST;
  }

  /** Takes a copy of a frame; there must be room. @return its place, below {@link #MOST}, which is its own until it goes */
  int add(byte[] frame, int length) {
    int place = (first + count++) % MOST;
    System.arraycopy(frame, 0, frames[place], 0, length);
    lengths[place] = length;
    return place;
  }

  /** The place of the frame that has waited longest. */
  int first() {
    return first;
  }

  /** Its length in bytes. */
  int length() {
    return lengths[first];
  }

  /** Whether it fits into a buffer behind a header; what does not is lost, and the driver's fault is told. */
  boolean fits(Request request, int headerBytes, ServedQueue queue) {
    boolean fits = request.readable() == 0 && request.room() >= headerBytes + length();
    if (!fits) {
      drop();
      queue.refuse(request, "no buffer for a frame of " + length() + " bytes: readable=" + request.readable()
          + " writable=" + request.room());
    }
    return fits;
  }

  /** Writes its bytes. */
  void put(Request request) {
    request.put(frames[first], 0, length());
  }

  /** It goes. */
  void removeFirst() {
    first = (first + 1) % MOST;
    count--;
  }

  /** All go. */
  void clear() {
    first = 0;
    count = 0;
  }

  /** Counts a frame that is lost. */
  void drop() {
    dropped++;
  }

  /** Frames that were lost. */
  long dropped() {
    return dropped;
  }
}

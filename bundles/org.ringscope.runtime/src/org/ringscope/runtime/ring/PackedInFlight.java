// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/**
 * What a driver knows of its buffers in a packed ring, by id: the ring's slots are overwritten by used descriptors of
 * other buffers, so nothing about a buffer can be found there (virtio 1.3 §2.8.6).
 */
final class PackedInFlight {
  /** Id → the next free one; a stack, so that a quiet ring uses few ids. */
  private final char[] next;
  /** Id → slots that its list has; 0 = free. */
  private final char[] descriptors;
  private final long[] writableLength;
  private final long[] tokens;
  /** Id → how many buffers were added before it. */
  private final long[] order;
  private final boolean inOrder;
  private int free;
  private long added;
  private long published;
  private long removed;

  /** @param inOrder whether buffers are used in order; then ids are given in turn, as Linux and DPDK do */
  PackedInFlight(int size, boolean inOrder) {
    this.inOrder = inOrder;
    next = new char[size];
    descriptors = new char[size];
    writableLength = new long[size];
    tokens = new long[size];
    order = new long[size];
  }

  void clear() {
    for (int id = 0; id < next.length; id++) {
      next[id] = (char) (id + 1);
      descriptors[id] = 0;
    }
    free = 0;
    added = 0;
    published = 0;
    removed = 0;
  }

  /** There is a free id wherever there is a free descriptor. @return the buffer's id */
  int add(int count, long writable, long token) {
    int id = inOrder ? (int) (added % next.length) : free;
    free = next[id];
    descriptors[id] = (char) count;
    writableLength[id] = writable;
    tokens[id] = token;
    order[id] = added++;
    return id;
  }

  /** The device sees everything added so far. */
  void publish() {
    published = added;
  }

  long published() {
    return published;
  }

  boolean isPublished(int id) {
    return descriptors[id] != 0 && order[id] < published;
  }

  /** Where buffers are used in order: how many were added behind the oldest one up to this. */
  int behindOldest(int id) {
    return (int) (order[id] - removed);
  }

  /** The buffer whose turn it is where they are used in order. */
  int oldest() {
    return (int) (removed % next.length);
  }

  /** Slots of so many of the oldest ones, where buffers are used in order. */
  int descriptorsOfOldest(int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) {
      sum += descriptors[(int) ((removed + i) % next.length)];
    }
    return sum;
  }

  int descriptors(int id) {
    return descriptors[id];
  }

  long writableLength(int id) {
    return writableLength[id];
  }

  long token(int id) {
    return tokens[id];
  }

  void remove(int id) {
    removed++;
    descriptors[id] = 0;
    next[id] = (char) free;
    free = id;
  }
}

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
  private int free;
  private long added;
  private long published;

  PackedInFlight(int size) {
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
    published = added;
  }

  /** There is a free id wherever there is a free descriptor. @return the buffer's id */
  int add(int count, long writable, long token) {
    int id = free;
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

  boolean isPublished(int id) {
    return descriptors[id] != 0 && order[id] < published;
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
    descriptors[id] = 0;
    next[id] = (char) free;
    free = id;
  }
}

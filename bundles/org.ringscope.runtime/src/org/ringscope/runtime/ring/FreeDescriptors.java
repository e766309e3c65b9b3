// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

/**
 * The driver's own copy of the links between its descriptors: those of the free list, taken from and given back to at
 * its beginning, and those of the chains in flight. How long a list is says its count, never a link. Where descriptors
 * are used in ring order, the table is one circle whose links never change (virtio 1.3 §2.7.5.2).
 */
final class FreeDescriptors {
  private final char[] next;
  private final boolean inOrder;
  private int first;
  private int count;

  FreeDescriptors(int size, boolean inOrder) {
    next = new char[size];
    this.inOrder = inOrder;
  }

  /** All are free, in their order. @param end the link of the last one, which leads nowhere */
  void reset(int end) {
    for (int i = 0; i < next.length; i++) {
      next[i] = (char) (i + 1);
    }
    next[next.length - 1] = (char) end;
    first = 0;
    count = next.length;
  }

  int count() {
    return count;
  }

  /** The head of the next chain; only if one is free. */
  int first() {
    return first;
  }

  /** The one that follows {@code index} in its list. */
  int next(int index) {
    return next[index];
  }

  /** Takes {@code length} descriptors from the beginning, the last of which is {@code last}; their links stay. */
  void take(int length, int last) {
    first = next[last];
    count -= length;
  }

  /** Gives a chain back, in ring order the oldest one. @return its last descriptor, whose link is new; in ring order none is */
  int giveBack(int head, int length) {
    count += length;
    if (inOrder) {
      return head;
    }
    int last = head;
    for (int i = 1; i < length; i++) {
      last = next[last];
    }
    next[last] = (char) first;
    first = head;
    return last;
  }
}

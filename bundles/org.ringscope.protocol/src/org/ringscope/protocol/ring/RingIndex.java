// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.protocol.ring;

/** Arithmetic of the free-running u16 indices of a split ring (virtio 1.3 §2.7.6, §2.7.8). */
public final class RingIndex {
  private static final int U16 = 0xFFFF;

  private RingIndex() {}

  /** {@code index + steps} modulo 2^16. */
  public static int plus(int index, int steps) {
    return index + steps & U16;
  }

  /** Steps from {@code from} to {@code to} modulo 2^16, 0 to 65535. */
  public static int distance(int from, int to) {
    return to - from & U16;
  }

  /**
   * Whether a publisher that moved its index from {@code oldIdx} to {@code newIdx} has to notify a peer that asked to
   * be told once entry {@code event} is there (EVENT_IDX: virtio 1.3 §2.7.7, §2.7.10; Linux {@code vring_need_event}).
   */
  public static boolean needsEvent(int event, int newIdx, int oldIdx) {
    return distance(event, newIdx - 1) < distance(oldIdx, newIdx);
  }
}

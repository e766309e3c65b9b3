// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.qemu;

import org.ringscope.trace.Unknown;

/**
 * A virtqueue of the recorded machine: known by a pointer, by its place in a device, or by both once a driver's notification
 * has tied them.
 */
final class ForeignQueue {
  final int id;
  ForeignDevice device;
  int index = Unknown.NUMBER;
  /** The pointer, 0 while unknown. */
  long vq;
  int size;
  int align;
  long desc;
  long avail;
  long used;
  boolean packed;
  boolean legacy;

  long kicks;
  long interrupts;
  long taken;
  long returned;
  /** What tells split from packed queues; a driver may choose anew after a reset. */
  long flushesSinceReset;
  long returnedSinceReset;
  boolean wasReset;
  /** Taken by the device and not returned. */
  int inFlight;
  /** Whether it returned what nobody saw it take: others may be out in the same way. */
  boolean returnsUntaken;

  ForeignQueue(int id) {
    this.id = id;
  }

  /** The shortest and the longest length that it returned. */
  private long shortest = Long.MAX_VALUE;
  private long longest;

  void returnedLength(long length) {
    shortest = Math.min(shortest, length);
    longest = Math.max(longest, length);
  }

  /** Whether all that it returned was as long. */
  boolean isReturningOnly(long from, long to) {
    return shortest >= from && longest <= to;
  }

  /** Used again after a reset: what was seen before it says nothing about now. */
  void inUse() {
    if (wasReset) {
      wasReset = false;
      flushesSinceReset = 0;
      returnedSinceReset = 0;
    }
  }

  /** Whether {@link #inFlight} is all that the device holds: a log may have no events of taking, or begin late. */
  boolean isHeldKnown() {
    return taken > 0 && !returnsUntaken;
  }

  boolean isConfigured() {
    return size > 0 && desc != 0;
  }

  void configure(ForeignQueue other) {
    size = other.size;
    align = other.align;
    desc = other.desc;
    avail = other.avail;
    used = other.used;
    packed = other.packed;
    legacy = other.legacy;
  }

  void release() {
    size = 0;
    kicks = 0;
    interrupts = 0;
    taken = 0;
    returned = 0;
    inFlight = 0;
  }
}

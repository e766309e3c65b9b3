// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.runtime.ring;

import org.ringscope.protocol.ring.QueueLayout;
import org.ringscope.runtime.RingFault;

/** What both sides of a queue have in common. These getters may be called by any thread (opaque reads). */
public interface QueueSide {
  /** The queue's id in its system. */
  int id();

  /** Number of descriptors. */
  int size();

  /** Where this side believes the ring to be, in its core's addresses. */
  QueueLayout layout();

  /** Whether a fault stopped this side for good, or until {@link #reset()}. */
  boolean isBroken();

  /** The fault that broke this side; null if none. */
  RingFault fault();

  /** Buffers completed: driver, consumed from the used ring; device, put into it. */
  long buffers();

  /**
   * Back to the state after construction with index 0: nothing in flight, not broken, counters kept. A ring that could
   * not be reached stays broken. Memory is the owner's matter: zero it first. Only for the owner's thread.
   */
  void reset();
}

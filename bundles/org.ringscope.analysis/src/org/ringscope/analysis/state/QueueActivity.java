// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

/**
 * What happened around a ring up to one instant: notifications and counts, none of them in the ring's own memory.
 * Counts are {@link QueueState#UNKNOWN} and times {@link Long#MIN_VALUE} where unknown.
 */
record QueueActivity(long kicks, long interrupts, long suppressedKicks, long suppressedInterrupts, long buffers,
    long lastKickNanos, long lastInterruptNanos, long lastPublishNanos, boolean kickPending, int inFlight,
    int held, long countsNanos, String fault) {

  static final QueueActivity NONE = new QueueActivity(-1, -1, -1, -1, -1, Long.MIN_VALUE, Long.MIN_VALUE,
      Long.MIN_VALUE, false, QueueState.UNKNOWN, QueueState.UNKNOWN, Long.MIN_VALUE, null);

  /** The same without what the driver tells, or what the device tells. */
  QueueActivity without(boolean driver, boolean device) {
    return new QueueActivity(driver ? -1 : kicks, device ? -1 : interrupts, driver ? -1 : suppressedKicks,
        device ? -1 : suppressedInterrupts, device ? -1 : buffers, driver ? Long.MIN_VALUE : lastKickNanos,
        device ? Long.MIN_VALUE : lastInterruptNanos, driver ? Long.MIN_VALUE : lastPublishNanos,
        !driver && kickPending, QueueState.UNKNOWN, device ? QueueState.UNKNOWN : held, countsNanos, fault);
  }
}

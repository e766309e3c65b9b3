// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.overview;

import java.util.List;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.WaitingBuffers;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.RingText;

/**
 * How bad a queue is at an instant, by its state and by what was found wrong in its trace: what is wrong, the worst of it first; then
 * work that stands still, the longest first; then what has moved at all. Cheaper than a {@link QueueSummary}: nothing is read.
 */
public final class WorstQueue {
  /** A queue of which there is nothing to say. */
  public static final long NOTHING = 0;
  private static final long MOVED = 1;
  /** Shorter rests are the order of the day. */
  private static final long LONG_NANOS = 10_000_000;
  private static final long MOST_NANOS = Long.MAX_VALUE / 4;

  private WorstQueue() {}

  /**
   * The greater the worse, {@link #NOTHING} for a queue at rest.
   *
   * @param found what is wrong in the trace as far as it has been looked for
   */
  public static long rank(SystemState state, QueueState queue, List<Diagnosis> found) {
    Diagnosis worst = Diagnosis.worst(Diagnosis.of(found, queue.info().id(), state.instant()).toList());
    if (queue.isBroken() || worst != null) {
      boolean isError = worst == null || worst.severity().ordinal() == 0;
      return Long.MAX_VALUE - (isError ? 0 : 1);
    }
    long still = standsStill(state, queue);
    return still >= LONG_NANOS ? Math.min(still, MOST_NANOS) : queue.buffers() > 0 ? MOVED : NOTHING;
  }

  /** For how long work has been with the device and nothing has moved, 0 where it is not known. */
  private static long standsStill(SystemState state, QueueState queue) {
    boolean isOut = queue.inFlight() > 0 || queue.heldByDevice() > 0;
    if (!isOut || state.clockNanos() == Long.MIN_VALUE || queue.lastMovementNanos() == Long.MIN_VALUE) {
      return 0;
    }
    long still = state.clockNanos() - queue.lastMovementNanos();
    boolean isWork =
        still >= LONG_NANOS && !RingText.holdsOnlyEmptyBuffers(queue) && new WaitingBuffers(queue).mayBeWork();
    return isWork ? still : 0;
  }
}

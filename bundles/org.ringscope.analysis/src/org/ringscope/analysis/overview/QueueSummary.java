// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.overview;

import java.util.Comparator;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.statistics.QueueStatistics;

/**
 * One queue in a line.
 *
 * @param name text id of the queue, {@code rpmsg0/1}
 * @param state at the instant
 * @param isPosted whether all that is in flight are empty buffers, which wait for nobody
 * @param isWork whether what is in flight is work for the device, as far as its kind tells
 * @param rate buffers per second at the instant, NaN where it is not known
 * @param waitingNanos for how long the oldest buffer has been with the device, {@link Message#NO_TIME} if there is none, or nobody told
 * @param isWaitingBound whether it was there before the recording began, so that it has waited longer
 * @param statistics over the whole trace, null while they are not known
 * @param worst what is wrong, null if nothing is
 */
public record QueueSummary(String name, QueueState state, boolean isPosted, boolean isWork, double rate,
    long waitingNanos, boolean isWaitingBound, QueueStatistics statistics, Diagnosis worst) {
  private static final int NO_SEVERITY = 2;
  /** Shorter waits are the order of the day. */
  private static final long LONG_NANOS = 10_000_000;

  /** What is wrong first, the worst of it at the top; then where work waits longest; equal ones keep their order. */
  public static final Comparator<QueueSummary> WORST_FIRST =
      Comparator.comparingInt(QueueSummary::severity).thenComparing(QueueSummary::patience, Comparator.reverseOrder());

  public int queue() {
    return state.info().id();
  }

  private int severity() {
    return worst != null ? worst.severity().ordinal() : state.isBroken() ? 0 : NO_SEVERITY;
  }

  /** How many figures the time has for which work has waited, so that rows do not change places at each moment. */
  private int patience() {
    return isWork && waitingNanos >= LONG_NANOS ? (int) Math.log10(waitingNanos) : 0;
  }

  /** Whether something is wrong with it. */
  public boolean isWrong() {
    return worst != null || state.isBroken();
  }

  /** Whether work waits longer than is usual. */
  public boolean isWaitingLong() {
    return patience() > 0;
  }

  /** Whether nothing has passed through it, and nothing is wrong: not up to the instant, and not later as far as that is known. */
  public boolean isIdle() {
    return !isWrong() && QueueSummaries.isIdle(state) && (statistics == null || isIdle(statistics));
  }

  private static boolean isIdle(QueueStatistics over) {
    return over.buffers() <= 0 && over.kicks() <= QueueSummaries.SET_UP_KICKS && over.messages() <= 0
        && over.foundMessages() <= 0 && over.latencyMaxNanos() == Message.NO_TIME;
  }
}

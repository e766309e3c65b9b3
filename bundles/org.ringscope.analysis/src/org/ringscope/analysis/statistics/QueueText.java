// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Locale;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.read.Trace;

/** What every list of queues says in its cells. */
public final class QueueText {
  private static final String UNKNOWN = "?";

  private QueueText() {}

  /** A number, {@code ?} where nobody told. */
  public static String count(long count) {
    return count == QueueState.UNKNOWN ? UNKNOWN : Long.toString(count);
  }

  /** {@code 3 of 16}, {@code 16 posted} where all are empty buffers, {@code ? (3 held)} where only the device was seen. */
  public static String inFlight(QueueState state, boolean isPosted) {
    if (state.inFlight() == QueueState.UNKNOWN) {
      return UNKNOWN + (state.heldByDevice() == QueueState.UNKNOWN ? "" : " (" + state.heldByDevice() + " held)");
    }
    return isPosted ? state.inFlight() + " posted"
        : state.inFlight() + (state.size() == 0 ? "" : " of " + state.size());
  }

  /** A latency of a queue, {@code -} where there was none. */
  public static String latency(QueueStatistics queue, long nanos) {
    return nanos == Message.NO_TIME ? "-"
        : queue.areLatenciesBounds() ? TimeText.atMost(nanos) : TimeText.duration(nanos);
  }

  /** {@code 1 204/s}, {@code ?} where it is not known. */
  public static String rate(double perSecond) {
    return Double.isNaN(perSecond) ? UNKNOWN
        : TimeText.grouped(perSecond > 0 ? Math.max(1, Math.round(perSecond)) : 0) + "/s";
  }

  /** {@code 12.5}; {@code ?} where it is not known. */
  public static String perSecond(Trace trace, QueueStatistics queue) {
    return queue.buffers() == QueueState.UNKNOWN || !trace.hasTimes() ? UNKNOWN
        : String.format(Locale.ROOT, "%.1f", queue.buffersPerSecond());
  }

  /** {@code 12 + 3 found}. */
  public static String messages(QueueStatistics queue) {
    return count(queue.messages()) + (queue.foundMessages() > 0 ? " + " + queue.foundMessages() + " found" : "");
  }

  /** The most at once: {@code 16}, {@code ≤ 16}, {@code ? (3 held)} where only the device was seen. */
  public static String mostInFlight(QueueStatistics queue, boolean isHeld) {
    return isHeld ? UNKNOWN + " (" + count(queue.maxInFlight()) + " held)"
        : (queue.isMaxBound() ? "≤ " : "") + count(queue.maxInFlight());
  }

  /** How many at once on average: {@code 3.25}, {@code ? (3.25 held)} where only the device was seen. */
  public static String mean(Occupancy occupancy, boolean isHeld) {
    String average = decimal(occupancy.mean());
    return isHeld ? UNKNOWN + " (" + average + " held)" : average;
  }

  /** How much of the time the ring was full, {@code ?} where only the device was seen. */
  public static String full(Occupancy occupancy, boolean isHeld) {
    return share(isHeld ? Double.NaN : occupancy.full());
  }

  /** Whether the source sees only what the device has taken, of what was published. @param end of the trace */
  public static boolean isHeld(SystemState end, QueueStatistics queue) {
    QueueState state = end.queue(queue.queue());
    return queue.maxInFlight() != QueueState.UNKNOWN && state != null && state.heldByDevice() != QueueState.UNKNOWN;
  }

  /** When the longest latency began, {@code -} if there was none. */
  public static String when(Trace trace, QueueStatistics queue) {
    return queue.latencyMaxBeginNanos() == Message.NO_TIME ? "-"
        : trace.hasTimes() ? TimeText.instant(queue.latencyMaxBeginNanos()) : "#" + queue.latencyMaxBeginNanos();
  }

  /** Whether nothing passed through it. What is not known is not nothing. */
  public static boolean isIdle(QueueStatistics queue) {
    return queue.buffers() == 0 && queue.kicks() <= 0 && queue.interrupts() <= 0
        && queue.messages() <= 0 && queue.foundMessages() <= 0
        && queue.latencyMaxNanos() == Message.NO_TIME && queue.maxInFlight() <= 0;
  }

  /** A number with two decimals, {@code ?} where it is not known. */
  public static String decimal(double value) {
    return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%.2f", value);
  }

  /** {@code 12.5 %}, {@code ?} where it is not known. */
  static String share(double value) {
    return Double.isNaN(value) ? UNKNOWN : String.format(Locale.ROOT, "%.1f %%", 100 * value);
  }
}

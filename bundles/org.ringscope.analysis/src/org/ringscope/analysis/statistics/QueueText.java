// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;

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
}

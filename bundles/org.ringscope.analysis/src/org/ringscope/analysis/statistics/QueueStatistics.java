// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;

/**
 * What a queue did over a span of a trace. Latencies are those of the RPMsg messages that the queue carried, or else of its
 * buffers from taken to returned, in nanoseconds, {@link Message#NO_TIME} if there were none or the source has no times.
 * Counts are {@link QueueState#UNKNOWN} where the trace does not tell them, and the rate is then NaN.
 *
 * @param queue its id
 * @param buffers used entries published
 * @param kicks notifications from driver to device
 * @param suppressedKicks publishes whose kick was not wanted
 * @param interrupts notifications from device to driver
 * @param suppressedInterrupts the same, other way
 * @param messages messages that it carried, as many as a message table has
 * @param payloadBytes sum of their payload lengths
 * @param foundMessages messages and buffers besides that lay in memory when somebody began to look: nobody saw them pass
 * @param beginNanos begin of the span
 * @param endNanos end of the span
 * @param latencyP99Nanos the least that 99 of 100 do not exceed
 * @param latencyMaxBeginNanos when the longest began
 * @param maxInFlight most buffers in flight at once, {@link QueueState#UNKNOWN} if the trace does not tell
 * @param isMaxBound whether there may have been fewer: the source looks now and then, and did not see as many
 * @param areLatenciesBounds whether latencies may have been shorter, for the same reason
 */
public record QueueStatistics(int queue, long buffers, long kicks, long suppressedKicks, long interrupts,
    long suppressedInterrupts, long messages, long payloadBytes, long foundMessages, long beginNanos, long endNanos,
    long latencyMinNanos, long latencyMedianNanos, long latencyP99Nanos, long latencyMaxNanos,
    long latencyMaxBeginNanos, int maxInFlight, boolean isMaxBound,
    boolean areLatenciesBounds) {

  public double seconds() {
    return Math.max(0, endNanos - beginNanos) / 1e9;
  }

  public double buffersPerSecond() {
    return buffers == QueueState.UNKNOWN ? Double.NaN : seconds() == 0 ? 0 : buffers / seconds();
  }

  /** Kicks for each message, or for each buffer where there are no messages; NaN where that is not known or there are none. */
  public double kicksPerMessage() {
    long carried = messages > 0 ? messages : buffers;
    return kicks == QueueState.UNKNOWN || carried <= 0 ? Double.NaN : (double) kicks / carried;
  }
}

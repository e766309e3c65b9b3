// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.messages.Message;

/**
 * What an RPMsg endpoint, or two that talk to each other, did over a span of a trace. Latencies are those of the messages that were
 * received, {@link Message#NO_TIME} where there are none.
 *
 * @param first the endpoint; of two the one with the lower address, of the same address the driver's
 * @param second the other of two, null for one endpoint
 * @param sent messages that the endpoint sent; of two those from the first to the second
 * @param received messages that it received; of two those the other way
 * @param sentBytes payload of those sent
 * @param receivedBytes payload of those received
 * @param latency how long those that arrived took
 */
public record PartnerStatistics(PartnerEnd first, PartnerEnd second, long sent, long received, long sentBytes,
    long receivedBytes, long latencyMedianNanos, long latencyP99Nanos, long latencyMaxNanos,
    LatencyHistogram latency) {

  public boolean isChannel() {
    return second != null;
  }

  /** Id of the bus. */
  public int bus() {
    return first.bus();
  }

  public long messages() {
    return sent + received;
  }

  public long bytes() {
    return sentBytes + receivedBytes;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.messages.Message;

/**
 * What an RPMsg endpoint, or two that talk to each other, did over a span of a trace. Latencies are those of the messages that were
 * received, {@link Message#NO_TIME} where there are none.
 *
 * @param bus id of the bus
 * @param address of the endpoint, u32; of two the lower one
 * @param other of two the higher one, -1 for one endpoint
 * @param sent messages that the endpoint sent; of two those from the lower to the higher
 * @param received messages that it received; of two those the other way
 * @param sentBytes payload of those sent
 * @param receivedBytes payload of those received
 * @param latency how long those that arrived took
 */
public record PartnerStatistics(int bus, long address, long other, long sent, long received, long sentBytes,
    long receivedBytes, long latencyMedianNanos, long latencyP99Nanos, long latencyMaxNanos,
    LatencyHistogram latency) {

  public boolean isChannel() {
    return other >= 0;
  }

  public long messages() {
    return sent + received;
  }

  public long bytes() {
    return sentBytes + receivedBytes;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.trace.read.Trace;

/**
 * What queues, endpoints and channels of a trace did over a span of time. Immutable.
 *
 * @param queues the numbers of {@code ringscope stats}
 * @param latencies by queue, of as many as {@code queues} counts
 * @param occupancies by queue
 * @param endpoints busiest first
 * @param channels busiest first
 * @param end the system at the end of the trace
 */
public record SpanStatistics(Trace trace, long fromNanos, long toNanos, List<QueueStatistics> queues,
    Map<Integer, LatencyHistogram> latencies, Map<Integer, Occupancy> occupancies, List<PartnerStatistics> endpoints,
    List<PartnerStatistics> channels, SystemState end) {

  /**
   * Reads them in one pass over the span.
   *
   * @param cancelled asked every few thousand events
   * @param passed hears now and then which time was reached
   * @return null when cancelled
   */
  public static SpanStatistics read(Trace trace, long fromNanos, long toNanos, BooleanSupplier cancelled,
      LongConsumer passed) throws IOException {
    SpanDetails details = new SpanDetails(trace, fromNanos);
    List<QueueStatistics> queues =
        QueueStatisticsReader.read(trace, fromNanos, toNanos, cancelled, new SpanDetails.Progress(details, passed));
    return cancelled.getAsBoolean() ? null
        : new SpanStatistics(trace, fromNanos, toNanos, queues, details.latencies(queues), details.occupancies(toNanos),
            details.endpoints(), details.channels(), new StateReader(trace).last());
  }

  /** What a queue did, null for one that the trace does not describe. */
  public QueueStatistics queue(int id) {
    return queues.stream().filter(queue -> queue.queue() == id).findFirst().orElse(null);
  }

  /** How full a queue was. */
  public Occupancy occupancy(int queue) {
    return occupancies.getOrDefault(queue, Occupancy.UNKNOWN);
  }

  /** The same endpoint or channel of another span, null if nothing passed there. */
  public PartnerStatistics same(PartnerStatistics wanted) {
    return (wanted.isChannel() ? channels : endpoints).stream().filter(
        each -> each.first().equals(wanted.first()) && Objects.equals(each.second(), wanted.second()))
        .findFirst().orElse(null);
  }

  public double seconds() {
    return Math.max(0, toNanos - fromNanos) / 1e9;
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.trace.system.QueueInfo;

/** What a span says of each queue: the numbers of {@code ringscope stats}, and how full they were. */
public final class QueueTable {
  private static final String KICKS_TIP = "Notifications from driver to device";
  private static final String LATENCY = " latency of messages, of buffers where there are none";

  private final SpanStatistics span;
  private final SpanStatistics other;
  private final StatisticsTable.Builder table;

  private QueueTable(SpanStatistics span, SpanStatistics other) {
    this.span = span;
    this.other = other;
    table = new StatisticsTable.Builder(other != null);
  }

  /**
   * One row a queue.
   *
   * @param other the span that it is compared with, null for none
   * @param all whether also those through which nothing passed
   */
  public static StatisticsTable of(SpanStatistics span, SpanStatistics other, boolean all) {
    QueueTable made = new QueueTable(span, other);
    for (QueueStatistics queue : span.queues()) {
      QueueStatistics same = other == null ? null : other.queue(queue.queue());
      if (all || !QueueText.isIdle(queue) || same != null && !QueueText.isIdle(same)) {
        made.row(queue, same);
      }
    }
    return made.table.table();
  }

  private void row(QueueStatistics queue, QueueStatistics same) {
    boolean isHeld = QueueText.isHeld(span.end(), queue);
    Occupancy occupancy = span.occupancy(queue.queue());
    double mean = same == null ? Double.NaN : other.occupancy(queue.queue()).mean();
    table.name("Queue", span.trace().system().queueName(queue.queue()));
    table.count("Buffers", "Used entries that were published", queue.buffers());
    table.cell(span.trace().isVirtualTime() ? "Per virtual second" : "Per second", "Buffers for each second",
        QueueText.perSecond(span.trace(), queue), rate(span, queue));
    table.difference("Rate", Difference.relative(rate(span, queue), rate(other, same)),
        rate(span, queue) - rate(other, same));
    latencies(queue, same);
    table.cell("Most in flight", "Most buffers that were published and not used at once",
        QueueText.mostInFlight(queue, isHeld), queue.maxInFlight());
    table.cell("Mean", "Buffers in flight on average, weighted with time", QueueText.mean(occupancy, isHeld),
        number(occupancy.mean()));
    table.difference("Mean in flight", Difference.relative(occupancy.mean(), mean), occupancy.mean() - mean);
    table.cell("Full", "Share of the time with as many buffers in flight as the ring has entries",
        QueueText.full(occupancy, isHeld), number(occupancy.full()));
    notifications(queue, same);
    table.cell("Messages", "Messages that it carried", QueueText.messages(queue), queue.messages());
    table.row(queue.queue(), span.latencies().get(queue.queue()),
        other == null ? null : other.latencies().get(queue.queue()),
        new long[] {queue.latencyMedianNanos(), queue.latencyP99Nanos(), queue.latencyMaxNanos()},
        isHeld ? held(occupancy) : note(queue, occupancy));
  }

  private void notifications(QueueStatistics queue, QueueStatistics same) {
    double kicks = queue.kicksPerMessage();
    double before = same == null ? Double.NaN : same.kicksPerMessage();
    table.count("Kicks", KICKS_TIP, queue.kicks());
    table.count("Suppressed", "Publishes whose kick was not wanted", queue.suppressedKicks());
    table.cell("Kicks per message", KICKS_TIP + ", for each message; for each buffer where there are no messages",
        QueueText.decimal(kicks), number(kicks));
    table.difference("Kicks per message", Difference.relative(kicks, before), kicks - before);
    table.count("Interrupts", "Notifications from device to driver", queue.interrupts());
    table.count("Suppressed", "Uses whose interrupt was not wanted", queue.suppressedInterrupts());
  }

  private void latencies(QueueStatistics queue, QueueStatistics same) {
    latency("p50", "Median" + LATENCY, queue, queue.latencyMedianNanos(),
        same == null ? Message.NO_TIME : same.latencyMedianNanos());
    latency("p99", "99 of 100 do not exceed it:" + LATENCY, queue, queue.latencyP99Nanos(),
        same == null ? Message.NO_TIME : same.latencyP99Nanos());
    latency("Max", "Longest" + LATENCY, queue, queue.latencyMaxNanos(),
        same == null ? Message.NO_TIME : same.latencyMaxNanos());
    table.cell("When", "When the longest began", QueueText.when(span.trace(), queue), queue.latencyMaxBeginNanos());
  }

  private void latency(String title, String tip, QueueStatistics queue, long nanos, long before) {
    table.cell(title, tip, QueueText.latency(queue, nanos), nanos);
    table.difference(title, Difference.duration(nanos, before),
        nanos == Message.NO_TIME || before == Message.NO_TIME ? Double.NEGATIVE_INFINITY : nanos - before);
  }

  private static double rate(SpanStatistics of, QueueStatistics queue) {
    return queue == null || queue.buffers() == QueueState.UNKNOWN || !of.trace().hasTimes() ? Double.NEGATIVE_INFINITY
        : queue.buffersPerSecond();
  }

  /** What is not known comes last. */
  private static double number(double value) {
    return Double.isNaN(value) ? Double.NEGATIVE_INFINITY : value;
  }

  private static String held(Occupancy occupancy) {
    return "With the device on average " + QueueText.decimal(occupancy.mean())
        + " buffers; how many were published besides is not known.";
  }

  private String note(QueueStatistics queue, Occupancy occupancy) {
    QueueInfo info = span.trace().system().queue(queue.queue());
    String size = info == null || info.size() == 0 ? "" : " of " + info.size();
    return Double.isNaN(occupancy.mean()) ? "How many buffers were in flight is not known."
        : "In flight on average " + QueueText.decimal(occupancy.mean()) + size + "; none "
            + QueueText.share(occupancy.empty()) + " of the time, full " + QueueText.share(occupancy.full()) + ".";
  }
}

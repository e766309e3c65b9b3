// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.trace.read.Trace;

/** What happened in a span of time, in words. */
public final class StatisticsText {
  /** Of the queues with most kicks, interrupts and buffers. */
  private static final int MOST_QUEUES = 4;

  private StatisticsText() {}

  /** One line of all queues, and one of each of the busiest. */
  public static String of(Trace trace, long fromNanos, long toNanos, List<QueueStatistics> queues) {
    StringJoiner lines = new StringJoiner("\n");
    StringJoiner all = new StringJoiner(", ", head(trace, fromNanos, toNanos), "");
    all.add(counted(sum(queues.stream().map(QueueStatistics::messages).toList()), "message"))
        .add(counted(sum(queues.stream().map(QueueStatistics::buffers).toList()), "buffer"))
        .add(counted(sum(queues.stream().map(QueueStatistics::kicks).toList()), "kick"))
        .add(counted(sum(queues.stream().map(QueueStatistics::interrupts).toList()), "interrupt"));
    lines.add(all.toString());
    List<QueueStatistics> moving = queues.stream().filter(queue -> moved(queue) > 0)
        .sorted(Comparator.comparingLong(StatisticsText::moved).reversed()).toList();
    moving.stream().limit(MOST_QUEUES).forEach(queue -> lines.add(line(trace, queue)));
    if (moving.size() > MOST_QUEUES) {
      lines.add("and " + (moving.size() - MOST_QUEUES) + " more");
    }
    return lines.toString();
  }

  private static String head(Trace trace, long from, long to) {
    return trace.hasTimes()
        ? TimeText.duration(to - from) + " from " + TimeText.instant(from) + " to " + TimeText.instant(to) + ": "
        : "#" + from + " to #" + to + ": ";
  }

  /** {@code rpmsg0/1: 12 buffers, 12 messages, 10 kicks (2 suppressed), 12 interrupts, latency p50 31 µs, p99 2.1 ms, max 3 ms}. */
  private static String line(Trace trace, QueueStatistics queue) {
    StringJoiner text = new StringJoiner(", ", trace.system().queueName(queue.queue()) + ": ", "");
    text.add(counted(queue.buffers(), "buffer")).add(counted(queue.messages(), "message"))
        .add(counted(queue.kicks(), "kick") + suppressed(queue.suppressedKicks()))
        .add(counted(queue.interrupts(), "interrupt") + suppressed(queue.suppressedInterrupts()));
    if (queue.latencyMedianNanos() != Message.NO_TIME) {
      text.add("latency p50 " + time(queue, queue.latencyMedianNanos()))
          .add("p99 " + time(queue, queue.latencyP99Nanos())).add("max " + time(queue, queue.latencyMaxNanos()));
    }
    return text.toString();
  }

  private static String time(QueueStatistics queue, long nanos) {
    return queue.areLatenciesBounds() ? TimeText.atMost(nanos) : TimeText.duration(nanos);
  }

  private static long moved(QueueStatistics queue) {
    return Math.max(0, queue.buffers()) + Math.max(0, queue.kicks()) + Math.max(0, queue.interrupts())
        + Math.max(0, queue.messages());
  }

  /** Of those that are known; unknown where none is. */
  private static long sum(List<Long> counts) {
    return counts.stream().allMatch(count -> count == QueueState.UNKNOWN) ? QueueState.UNKNOWN
        : counts.stream().filter(count -> count != QueueState.UNKNOWN).mapToLong(Long::longValue).sum();
  }

  private static String counted(long count, String what) {
    return count == QueueState.UNKNOWN ? what + "s not told"
        : TimeText.grouped(count) + " " + what + (count == 1 ? "" : "s");
  }

  private static String suppressed(long count) {
    return count <= 0 ? "" : " (" + TimeText.grouped(count) + " suppressed)";
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.analysis.statistics.QueueText;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.TextTable;
import org.ringscope.trace.Trace;
import org.ringscope.trace.TraceOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: what each queue did. */
@Command(name = "stats", description = "Counts, rates and latencies of each queue over a span of time.")
final class StatsCommand extends TraceCommand {
  @Mixin
  private TimeSpan span;

  @Option(names = "--queue", paramLabel = "ID", description = "Only this queue, e.g. rpmsg0/1.")
  private String queueName;

  @Option(names = "--all", description = "Also queues through which nothing has passed; JSON always has them.")
  private boolean all;

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    TextTable table = new TextTable("lrrrrrrrrrrrr", "queue", "buffers",
        trace.isVirtualTime() ? "per virtual second" : "per second", "most in flight", "kicks",
        "suppressed", "interrupts",
        "suppressed", "messages", "median", "p99", "max", "when");
    IdleQueues idle = new IdleQueues(all || queueName != null);
    SystemState end = new StateReader(trace).last();
    List<QueueStatistics> statistics = read(trace);
    if (statistics.isEmpty()) {
      out.println(NO_QUEUE);
      return Main.DONE;
    }
    for (QueueStatistics queue : statistics) {
      if (!idle.folds(trace.system().queueName(queue.queue()), QueueText.isIdle(queue))) {
        table.row(trace.system().queueName(queue.queue()), QueueText.count(queue.buffers()),
            QueueText.perSecond(trace, queue), QueueText.mostInFlight(queue, QueueText.isHeld(end, queue)),
            QueueText.count(queue.kicks()), QueueText.count(queue.suppressedKicks()),
            QueueText.count(queue.interrupts()), QueueText.count(queue.suppressedInterrupts()),
            QueueText.messages(queue), QueueText.latency(queue, queue.latencyMedianNanos()),
            QueueText.latency(queue, queue.latencyP99Nanos()), QueueText.latency(queue, queue.latencyMaxNanos()),
            QueueText.when(trace, queue));
      }
    }
    table.print(out);
    idle.print(out);
    return Main.DONE;
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    List<QueueStatistics> statistics = read(trace);
    SystemState end = new StateReader(trace).last();
    json.object();
    if (trace.isVirtualTime()) {
      json.put("clock", TraceOptions.VIRTUAL_CLOCK);
    }
    json.array("queues");
    for (QueueStatistics queue : statistics) {
      json.object().put("id", trace.system().queueName(queue.queue())).known("buffers", queue.buffers());
      if (queue.buffers() != QueueState.UNKNOWN && trace.hasTimes()) {
        json.put("buffersPerSecond", queue.buffersPerSecond());
      }
      json.known("kicks", queue.kicks()).known("suppressedKicks", queue.suppressedKicks())
          .known("interrupts", queue.interrupts()).known("suppressedInterrupts", queue.suppressedInterrupts())
          .known(
              QueueText.isHeld(end, queue) ? "maxHeldByDevice"
                  : queue.isMaxBound() ? "maxInFlightAtMost" : "maxInFlight",
              queue.maxInFlight())
          .known("messages", queue.messages())
          .known("payloadBytes", queue.payloadBytes());
      if (queue.foundMessages() > 0) {
        json.put("foundMessages", queue.foundMessages());
      }
      if (trace.hasTimes()) {
        json.put("beginNanos", queue.beginNanos()).put("endNanos", queue.endNanos());
      }
      if (queue.latencyMinNanos() != Message.NO_TIME) {
        String nanos = queue.areLatenciesBounds() ? "AtMostNanos" : "Nanos";
        json.put("latencyMin" + nanos, queue.latencyMinNanos())
            .put("latencyMedian" + nanos, queue.latencyMedianNanos())
            .put("latencyP99" + nanos, queue.latencyP99Nanos()).put("latencyMax" + nanos, queue.latencyMaxNanos())
            .put("latencyMaxBeginNanos", queue.latencyMaxBeginNanos());
      }
      json.endObject();
    }
    json.endArray().endObject().end();
    return Main.DONE;
  }

  private List<QueueStatistics> read(Trace trace) throws IOException {
    span.check(trace, this);
    Integer queue = queue(trace, queueName);
    long from = Math.max(trace.beginNanos(), span.from(trace));
    long to = Math.min(trace.endNanos(), span.to(trace));
    return QueueStatisticsReader.read(trace, from, to, () -> false).stream()
        .filter(statistics -> queue == null || statistics.queue() == queue).toList();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.statistics.Occupancy;
import org.ringscope.analysis.statistics.PartnerEnd;
import org.ringscope.analysis.statistics.PartnerNames;
import org.ringscope.analysis.statistics.PartnerStatistics;
import org.ringscope.analysis.statistics.PartnerTable;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueText;
import org.ringscope.analysis.statistics.SpanStatistics;
import org.ringscope.analysis.statistics.StatisticsTable;
import org.ringscope.cli.output.JsonOut;
import org.ringscope.cli.output.TextTable;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stats}: what each queue did, and each RPMsg endpoint and channel. */
@Command(name = "stats",
    description = "Counts, rates and latencies of each queue, endpoint and channel over a span of time.")
final class StatsCommand extends TraceCommand {
  @Mixin
  private TimeSpan span;

  @Option(names = "--queue", paramLabel = "ID", description = "Only this queue, e.g. rpmsg0/1.")
  private String queueName;

  @Option(names = "--all", description = "Also queues through which nothing has passed; JSON always has them.")
  private boolean all;

  @Override
  int text(Trace trace, PrintWriter out) throws IOException {
    TextTable table = new TextTable("lrrrrrrrrrrrrrrr", "queue", "buffers",
        trace.isVirtualTime() ? "per virtual second" : "per second", "most in flight", "kicks",
        "suppressed", "interrupts",
        "suppressed", "messages", "median", "p99", "max", "when", "mean in flight", "full", "kicks per message");
    IdleQueues idle = new IdleQueues(all || queueName != null);
    SpanStatistics statistics = read(trace);
    List<QueueStatistics> queues = queues(trace, statistics);
    if (queues.isEmpty()) {
      out.println(NO_QUEUE);
      return Main.DONE;
    }
    for (QueueStatistics queue : queues) {
      if (!idle.folds(trace.system().queueName(queue.queue()), QueueText.isIdle(queue))) {
        row(table, statistics, queue);
      }
    }
    table.print(out);
    idle.print(out);
    if (queueName == null && !statistics.endpoints().isEmpty()) {
      Channels known = Channels.of(trace, statistics.toNanos());
      PartnerNames names = new PartnerNames(trace.system(), known.services(), known.endpoints());
      print(PartnerTable.endpoints(statistics, null, names), out);
      print(PartnerTable.channels(statistics, null, names), out);
    }
    return Main.DONE;
  }

  private static void row(TextTable table, SpanStatistics statistics, QueueStatistics queue) {
    Trace trace = statistics.trace();
    boolean isHeld = QueueText.isHeld(statistics.end(), queue);
    Occupancy occupancy = statistics.occupancy(queue.queue());
    table.row(trace.system().queueName(queue.queue()), QueueText.count(queue.buffers()),
        QueueText.perSecond(trace, queue), QueueText.mostInFlight(queue, isHeld),
        QueueText.count(queue.kicks()), QueueText.count(queue.suppressedKicks()),
        QueueText.count(queue.interrupts()), QueueText.count(queue.suppressedInterrupts()),
        QueueText.messages(queue), QueueText.latency(queue, queue.latencyMedianNanos()),
        QueueText.latency(queue, queue.latencyP99Nanos()), QueueText.latency(queue, queue.latencyMaxNanos()),
        QueueText.when(trace, queue), QueueText.mean(occupancy, isHeld), QueueText.full(occupancy, isHeld),
        QueueText.decimal(queue.kicksPerMessage()));
  }

  /** A table as the view <i>Statistics</i> shows it. */
  private static void print(StatisticsTable shown, PrintWriter out) {
    StringBuilder alignment = new StringBuilder();
    shown.columns().forEach(column -> alignment.append(column.isNumber() ? 'r' : 'l'));
    TextTable table = new TextTable(alignment.toString(),
        shown.columns().stream().map(column -> column.title().toLowerCase(Locale.ROOT)).toArray(String[]::new));
    shown.rows().forEach(row -> table.row(row.cells().toArray()));
    out.println();
    table.print(out);
  }

  @Override
  int json(Trace trace, JsonOut json) throws IOException {
    SpanStatistics statistics = read(trace);
    List<QueueStatistics> queues = queues(trace, statistics);
    json.object();
    if (trace.isVirtualTime()) {
      json.put("clock", TraceOptions.VIRTUAL_CLOCK);
    }
    json.array("queues");
    for (QueueStatistics queue : queues) {
      queue(json, statistics, queue);
    }
    json.endArray();
    if (queueName == null && !statistics.endpoints().isEmpty()) {
      partners(json, "endpoints", statistics, statistics.endpoints());
      partners(json, "channels", statistics, statistics.channels());
    }
    json.endObject().end();
    return Main.DONE;
  }

  private static void queue(JsonOut json, SpanStatistics statistics, QueueStatistics queue) throws IOException {
    Trace trace = statistics.trace();
    boolean isHeld = QueueText.isHeld(statistics.end(), queue);
    json.object().put("id", trace.system().queueName(queue.queue())).known("buffers", queue.buffers());
    if (queue.buffers() != QueueState.UNKNOWN && trace.hasTimes()) {
      json.put("buffersPerSecond", queue.buffersPerSecond());
    }
    json.known("kicks", queue.kicks()).known("suppressedKicks", queue.suppressedKicks())
        .known("interrupts", queue.interrupts()).known("suppressedInterrupts", queue.suppressedInterrupts())
        .known(isHeld ? "maxHeldByDevice" : queue.isMaxBound() ? "maxInFlightAtMost" : "maxInFlight",
            queue.maxInFlight())
        .known("messages", queue.messages())
        .known("payloadBytes", queue.payloadBytes());
    Occupancy occupancy = statistics.occupancy(queue.queue());
    known(json, isHeld ? "meanHeldByDevice" : "meanInFlight", occupancy.mean());
    known(json, "emptyShare", isHeld ? Double.NaN : occupancy.empty());
    known(json, "fullShare", isHeld ? Double.NaN : occupancy.full());
    known(json, "kicksPerMessage", queue.kicksPerMessage());
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

  private static void partners(JsonOut json, String name, SpanStatistics statistics, List<PartnerStatistics> partners)
      throws IOException {
    json.array(name);
    for (PartnerStatistics partner : partners) {
      SystemDescription system = statistics.trace().system();
      json.object().put("bus", system.busName(partner.bus()));
      end(json, system, partner.first(), "address", "side", "core");
      if (partner.isChannel()) {
        end(json, system, partner.second(), "other", "otherSide", "otherCore");
      }
      json.put("sent", partner.sent()).put("received", partner.received()).put("sentBytes", partner.sentBytes())
          .put("receivedBytes", partner.receivedBytes());
      if (statistics.trace().hasTimes() && partner.latencyMaxNanos() != Message.NO_TIME) {
        json.put("latencyMedianNanos", partner.latencyMedianNanos())
            .put("latencyP99Nanos", partner.latencyP99Nanos()).put("latencyMaxNanos", partner.latencyMaxNanos());
      }
      json.endObject();
    }
    json.endArray();
  }

  private static void end(JsonOut json, SystemDescription system, PartnerEnd end, String address, String side,
      String core) throws IOException {
    json.put(address, JsonOut.hex(end.address())).put(side, end.side().name().toLowerCase(Locale.ROOT));
    if (end.core() != Unknown.ID) {
      json.put(core, system.coreName(end.core()));
    }
  }

  private static void known(JsonOut json, String name, double value) throws IOException {
    if (!Double.isNaN(value)) {
      json.put(name, value);
    }
  }

  private SpanStatistics read(Trace trace) throws IOException {
    span.check(trace, this);
    return SpanStatistics.read(trace, Math.max(trace.beginNanos(), span.from(trace)),
        Math.min(trace.endNanos(), span.to(trace)), () -> false, nanos -> {});
  }

  private List<QueueStatistics> queues(Trace trace, SpanStatistics statistics) {
    Integer queue = queue(trace, queueName);
    return statistics.queues().stream().filter(each -> queue == null || each.queue() == queue).toList();
  }
}

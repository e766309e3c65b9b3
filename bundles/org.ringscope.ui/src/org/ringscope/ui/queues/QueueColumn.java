// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui.queues;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.overview.QueueSummary;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueText;
import org.ringscope.analysis.text.TimeText;

/** What is said of each queue. Numbers are sorted from the greatest on, unknown ones last. */
enum QueueColumn {
  NAME("Queue", 138, "The queue, with its indices as hands of a clock", row -> row.queue().name(), null),
  IN_FLIGHT("In flight", 80, "Buffers published and not used",
      row -> QueueText.inFlight(row.queue().state(), row.queue().isPosted()),
      number(queue -> Math.max(queue.state().inFlight(), queue.state().heldByDevice()))),
  WAITING("Oldest", 58, "How long the oldest buffer has been with the device", row -> waiting(row.queue()),
      number(QueueSummary::waitingNanos)),
  RATE("Rate", 70, "Buffers used per second, at this instant", row -> QueueText.rate(row.queue().rate()),
      decimal(queue -> Double.isNaN(queue.rate()) ? -1 : queue.rate())),
  MEDIAN("p50", 64, "Median latency over the whole trace",
      row -> latency(row, QueueStatistics::latencyMedianNanos), statistic(QueueStatistics::latencyMedianNanos)),
  P99("p99", 64, "The latency that 99 of 100 do not exceed, over the whole trace",
      row -> latency(row, QueueStatistics::latencyP99Nanos), statistic(QueueStatistics::latencyP99Nanos)),
  MAX("max", 64, "The longest latency of the whole trace", row -> latency(row, QueueStatistics::latencyMaxNanos),
      statistic(QueueStatistics::latencyMaxNanos)),
  KICKS("Kicks", 64, "Notifications to the device up to this instant",
      row -> QueueText.count(row.queue().state().kicks()), number(queue -> queue.state().kicks())),
  SUPPRESSED("Suppressed", 88, "Publishes up to this instant whose kick was not wanted",
      row -> QueueText.count(row.queue().state().suppressedKicks()), number(queue -> queue.state().suppressedKicks())),
  PROBLEM("Problem", 220, "The worst of what is wrong, up to this instant", row -> problem(row.queue()), null);

  private final String title;
  private final int width;
  private final String tip;
  private final Function<QueueRow, String> text;
  private final Comparator<QueueRow> order;

  QueueColumn(String title, int width, String tip, Function<QueueRow, String> text, Comparator<QueueRow> order) {
    this.title = title;
    this.width = width;
    this.tip = tip;
    this.text = text;
    this.order = order != null ? order : Comparator.comparing(text);
  }

  String title() {
    return title;
  }

  int width() {
    return width;
  }

  String tip() {
    return tip;
  }

  boolean isNumber() {
    return this != NAME && this != PROBLEM;
  }

  String text(QueueRow row) {
    return text.apply(row);
  }

  /** What comes first in this column. */
  Comparator<QueueRow> order() {
    return this == PROBLEM ? WORST_FIRST : order;
  }

  static final Comparator<QueueRow> WORST_FIRST = Comparator.comparing(QueueRow::queue, QueueSummary.WORST_FIRST);

  /** As they stand at first: what matters can be seen in a narrow view, too. */
  static int[] inOrder() {
    List<QueueColumn> order = new ArrayList<>(List.of(values()));
    order.remove(PROBLEM);
    order.add(WAITING.ordinal() + 1, PROBLEM);
    return order.stream().mapToInt(QueueColumn::ordinal).toArray();
  }

  private static Comparator<QueueRow> number(ToLongFunction<QueueSummary> value) {
    return Comparator.comparingLong((QueueRow row) -> value.applyAsLong(row.queue())).reversed();
  }

  private static Comparator<QueueRow> decimal(ToDoubleFunction<QueueSummary> value) {
    return Comparator.comparingDouble((QueueRow row) -> value.applyAsDouble(row.queue())).reversed();
  }

  private static Comparator<QueueRow> statistic(ToLongFunction<QueueStatistics> value) {
    return number(queue -> queue.statistics() == null ? Message.NO_TIME : value.applyAsLong(queue.statistics()));
  }

  private static String latency(QueueRow row, Function<QueueStatistics, Long> nanos) {
    QueueStatistics statistics = row.queue().statistics();
    return statistics == null ? "…" : QueueText.latency(statistics, nanos.apply(statistics));
  }

  private static String waiting(QueueSummary queue) {
    if (queue.waitingNanos() == Message.NO_TIME) {
      boolean isUnknown = !queue.isPosted() && (queue.state().inFlight() > 0 || queue.state().heldByDevice() > 0);
      return isUnknown ? "?" : "";
    }
    return (queue.isWaitingBound() ? "≥ " : "") + TimeText.duration(queue.waitingNanos());
  }

  /** Number and short words: the queue stands beside it. */
  private static String problem(QueueSummary queue) {
    Diagnosis worst = queue.worst();
    if (worst == null) {
      return queue.state().isBroken() ? queue.state().fault() : "";
    }
    String name = queue.name() + ": ";
    return worst.id() + " " + (worst.text().startsWith(name) ? worst.text().substring(name.length()) : worst.text());
  }
}

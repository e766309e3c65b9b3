// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import java.util.List;
import java.util.Locale;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.text.TimeText;

/** What a span says of each RPMsg endpoint, or of each two that talk to each other. */
public final class PartnerTable {
  private final SpanStatistics span;
  private final SpanStatistics other;
  private final PartnerNames names;
  private final StatisticsTable.Builder table;

  private PartnerTable(SpanStatistics span, SpanStatistics other, PartnerNames names) {
    this.span = span;
    this.other = other;
    this.names = names;
    table = new StatisticsTable.Builder(other != null);
  }

  /** One row an endpoint. @param other the span that it is compared with, null for none */
  public static StatisticsTable endpoints(SpanStatistics span, SpanStatistics other, PartnerNames names) {
    return new PartnerTable(span, other, names).of(span.endpoints());
  }

  /** One row a channel. */
  public static StatisticsTable channels(SpanStatistics span, SpanStatistics other, PartnerNames names) {
    return new PartnerTable(span, other, names).of(span.channels());
  }

  private StatisticsTable of(List<PartnerStatistics> partners) {
    partners.forEach(each -> row(each, other == null ? null : other.same(each)));
    return table.table();
  }

  private void row(PartnerStatistics each, PartnerStatistics same) {
    boolean isChannel = each.isChannel();
    String first = names.of(each.first());
    table.name(isChannel ? "Channel" : "Endpoint",
        isChannel ? first + " ⇄ " + names.of(each.second()) : first);
    table.name("Bus", span.trace().system().busName(each.bus()));
    table.count(isChannel ? "First to second" : "Sent", "Messages", each.sent());
    table.count(isChannel ? "Second to first" : "Received", "Messages", each.received());
    table.count("Bytes", "Payload of all of them", each.bytes());
    double rate = rate(span, each);
    double before = same == null ? 0 : rate(other, same);
    table.cell(span.trace().isVirtualTime() ? "Per virtual second" : "Per second", "Messages for each second",
        Double.isInfinite(rate) ? "?" : String.format(Locale.ROOT, "%.1f", rate), rate);
    table.difference("Rate", other == null ? "" : Difference.relative(rate, before), rate - before);
    latency("p50", each.latencyMedianNanos(), same == null ? Message.NO_TIME : same.latencyMedianNanos());
    latency("p99", each.latencyP99Nanos(), same == null ? Message.NO_TIME : same.latencyP99Nanos());
    latency("Max", each.latencyMaxNanos(), same == null ? Message.NO_TIME : same.latencyMaxNanos());
    table.row(-1, each.latency(), same == null ? null : same.latency(),
        new long[] {each.latencyMedianNanos(), each.latencyP99Nanos(), each.latencyMaxNanos()},
        isChannel ? "Latency of the messages of both directions that arrived."
            : "Latency of the messages that it received.");
  }

  private void latency(String title, long nanos, long before) {
    boolean isKnown = span.trace().hasTimes() && nanos != Message.NO_TIME;
    table.cell(title, title + " of the time from sending to reception", isKnown ? TimeText.duration(nanos) : "-",
        nanos);
    table.difference(title, Difference.duration(nanos, before),
        nanos == Message.NO_TIME || before == Message.NO_TIME ? Double.NEGATIVE_INFINITY : nanos - before);
  }

  private static double rate(SpanStatistics of, PartnerStatistics partner) {
    return !of.trace().hasTimes() || of.seconds() == 0 ? Double.NEGATIVE_INFINITY : partner.messages() / of.seconds();
  }
}

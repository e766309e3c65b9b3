// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.Direction;
import org.ringscope.analysis.statistics.PartnerEnd.Side;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.Unknown;
import org.ringscope.trace.read.Trace;

class SpanStatisticsTest {
  @TempDir
  Path directory;
  private Trace trace;
  private long half;

  /** Two endpoints that talk in the first half, silence and one who does not answer in the second. */
  @BeforeEach
  void record() throws IOException {
    SampleTrace sample = new SampleTrace(directory.resolve("t"), SampleTrace.system(16));
    for (int i = 0; i < 20; i++) {
      sample.message(1, 0x400, 0x401, "ping", 0x1000 + i, true).kick(1).suppressedKick(1);
      sample.message(0, 0x401, 0x400, "pong!", 0x2000 + i, true);
    }
    half = sample.nanos();
    sample.pass(1_000_000).message(1, 0x402, 0x401, "lost", 0x3000, false).kick(1);
    trace = sample.open();
  }

  @AfterEach
  void close() throws IOException {
    trace.close();
  }

  private SpanStatistics read(long from, long to) throws IOException {
    return SpanStatistics.read(trace, from, to, () -> false, nanos -> {});
  }

  private SpanStatistics whole() throws IOException {
    return read(trace.beginNanos(), trace.endNanos());
  }

  @Test
  void queuesAreThoseOfTheCommandLine() throws IOException {
    assertThat(whole().queues()).isEqualTo(QueueStatisticsReader.read(trace));
    assertThat(whole().queue(1).kicksPerMessage()).isEqualTo(1);
    assertThat(whole().queue(0).kicksPerMessage()).as("nobody told of kicks").isNaN();
  }

  @Test
  void histogramsHoldWhatTheNumbersCount() throws IOException {
    SpanStatistics span = whole();
    LatencyHistogram latency = span.latencies().get(1);
    assertThat(latency.total()).isEqualTo(20);
    assertThat(latency.max()).isEqualTo(span.queue(1).latencyMaxNanos());
    assertThat(latency.longest(latency.last()).beginNanos()).isEqualTo(span.queue(1).latencyMaxBeginNanos());
  }

  @Test
  void endpointsAndChannelsAreCounted() throws IOException {
    SpanStatistics span = whole();
    PartnerStatistics asked =
        span.endpoints().stream().filter(end -> end.first().address() == 0x401).findFirst().orElseThrow();
    assertThat(asked.received()).isEqualTo(20);
    assertThat(asked.sent()).isEqualTo(20);
    assertThat(asked.sentBytes()).isEqualTo(20 * "pong!".length());
    assertThat(span.channels()).hasSize(2);
    PartnerStatistics busiest = span.channels().get(0);
    assertThat(busiest.first()).isEqualTo(end(Side.DRIVER, SampleTrace.A7, 0x400));
    assertThat(busiest.second()).isEqualTo(end(Side.DEVICE, SampleTrace.M4, 0x401));
    assertThat(List.of(busiest.sent(), busiest.received())).containsExactly(20L, 20L);
    assertThat(busiest.latency().total()).isEqualTo(40);
    assertThat(span.channels().get(1).latency().total()).as("nothing arrived").isZero();
  }

  private static PartnerEnd end(Side side, int core, long address) {
    return new PartnerEnd(0, side, core, address);
  }

  /** Both sides give their endpoint the same number: an echo is still one that goes both ways. */
  @Test
  void theSameAddressOnBothCoresIsTwoEndpoints() throws IOException {
    SampleTrace sample = new SampleTrace(directory.resolve("same"), SampleTrace.system(16));
    for (int i = 0; i < 5; i++) {
      sample.message(1, 0x400, 0x400, "ping", 0x1000 + i, true).message(0, 0x400, 0x400, "pong!", 0x2000 + i, i > 0);
    }
    try (Trace same = sample.open()) {
      SpanStatistics span = SpanStatistics.read(same, same.beginNanos(), same.endNanos(), () -> false, nanos -> {});
      assertThat(span.endpoints()).extracting(PartnerStatistics::first)
          .containsExactly(end(Side.DEVICE, SampleTrace.M4, 0x400), end(Side.DRIVER, SampleTrace.A7, 0x400));
      assertThat(span.endpoints()).extracting(PartnerStatistics::sent).containsExactly(5L, 5L);
      assertThat(span.endpoints()).extracting(PartnerStatistics::received).containsExactly(5L, 4L);
      PartnerStatistics channel = span.channels().get(0);
      assertThat(span.channels()).hasSize(1);
      assertThat(List.of(channel.sent(), channel.received())).containsExactly(5L, 5L);
      assertThat(List.of(channel.sentBytes(), channel.receivedBytes())).containsExactly(20L, 25L);
      PartnerNames names = new PartnerNames(same.system(), List.of(), List.of());
      assertThat(PartnerTable.channels(span, null, names).rows().get(0).name())
          .isEqualTo("A7:0x400 rpmsg-raw ⇄ M4:0x400 rpmsg-raw");
    }
  }

  @Test
  void whatTheSourceDoesNotKnowIsSaid() {
    PartnerNames names = new PartnerNames(trace.system(), List.of(), List.of());
    assertThat(names.of(end(Side.UNKNOWN, Unknown.ID, 0x35))).isEqualTo("0x35 name service (side unknown)");
    assertThat(names.of(end(Side.DEVICE, Unknown.ID, 0x77))).isEqualTo("device:0x77");
    assertThat(PartnerEnd.source(trace.system(), 9, Direction.UNKNOWN, 1).side()).isEqualTo(Side.UNKNOWN);
  }

  @Test
  void spansAreCompared() throws IOException {
    SpanStatistics first = read(trace.beginNanos(), half);
    SpanStatistics second = read(half + 1, trace.endNanos());
    StatisticsTable table = QueueTable.of(first, second, true);
    assertThat(table.columns().stream().filter(column -> column.title().equals(StatisticsTable.DIFFERENCE))).hasSize(6);
    StatisticsTable.Row row = table.rows().get(1);
    assertThat(row.cells()).hasSameSizeAs(table.columns());
    assertThat(row.name()).isEqualTo("rpmsg0/1");
    assertThat(row.other()).as("nothing arrived in the second").isNull();
    assertThat(QueueTable.of(first, null, true).columns()).noneMatch(c -> c.title().equals(StatisticsTable.DIFFERENCE));
    PartnerNames names = new PartnerNames(trace.system(), List.of(), List.of());
    assertThat(PartnerTable.channels(first, second, names).rows().get(0).name())
        .isEqualTo("A7:0x400 rpmsg-raw ⇄ M4:0x401 rpmsg-raw");
    assertThat(PartnerTable.endpoints(second, first, names).rows()).hasSize(2);
  }

  @Test
  void differencesAreSaidInWords() {
    assertThat(Difference.relative(112.0, 100.0)).isEqualTo("+12 %");
    assertThat(Difference.relative(99.0, 100.0)).isEqualTo("-1.0 %");
    assertThat(Difference.relative(3000.0, 100.0)).isEqualTo("×30");
    assertThat(Difference.relative(5.0, 5.0)).isEqualTo("=");
    assertThat(Difference.relative(5.0, 0.0)).isEqualTo("new");
    assertThat(Difference.relative(Double.NaN, 0.0)).isEqualTo("?");
    assertThat(Difference.duration(2_000_000, 1_500_000)).isEqualTo("+500 µs");
    assertThat(Difference.duration(1_500_000, 2_000_000)).isEqualTo("−500 µs");
  }

  /** Ten buffers of 16 for a third of the time, none for the rest. */
  @Test
  void occupancyIsWeightedWithTime() {
    Occupancy.Sum sum = new Occupancy.Sum(10, 0, 0);
    sum.becomes(10, 200);
    sum.becomes(0, 300);
    Occupancy occupancy = sum.until(600);
    assertThat(occupancy.mean()).isCloseTo(10 / 6.0, within(1e-9));
    assertThat(occupancy.full()).isCloseTo(1 / 6.0, within(1e-9));
    assertThat(occupancy.empty()).isCloseTo(5 / 6.0, within(1e-9));
    assertThat(new Occupancy.Sum(10, -1, 0).until(100).mean()).as("unknown").isNaN();
  }

  @Test
  void aReadingIsCancelled() throws IOException {
    assertThat(SpanStatistics.read(trace, 0, Long.MAX_VALUE, () -> true, nanos -> {})).isNull();
  }
}

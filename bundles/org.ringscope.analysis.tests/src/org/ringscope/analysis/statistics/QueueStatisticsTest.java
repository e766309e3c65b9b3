// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.event.FoundState;
import org.ringscope.trace.read.Trace;

/** Counts, rates and latencies over a span. */
class QueueStatisticsTest {
  @Test
  void countsWhatHappenedInTheSpan(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < 5; i++) {
        long t = 1000 + 1000L * i;
        trace.sent(trace.host, t, TX, 0x1000, 0x400, 0x401, "hello");
        trace.host.at(t + 1).ring().availIdx(TX, i, i + 1);
        if (i % 2 == 0) {
          trace.host.at(t + 2).notification().kickBegin(TX);
        } else {
          trace.host.at(t + 2).notification().kickSuppressed(TX);
        }
        trace.received(trace.remote, t + 10 * (i + 1), TX, 0x1000, 0x400, 0x401, "hello");
        trace.remote.at(t + 500).ring().usedIdx(TX, i, i + 1);
        trace.remote.at(t + 501).notification().interrupt(TX);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      List<QueueStatistics> all = QueueStatisticsReader.read(trace);
      assertThat(all).extracting(QueueStatistics::queue).containsExactly(RX, TX);
      QueueStatistics tx = all.get(1);
      assertThat(tx.buffers()).isEqualTo(5);
      assertThat(tx.kicks()).isEqualTo(3);
      assertThat(tx.suppressedKicks()).isEqualTo(2);
      assertThat(tx.interrupts()).isEqualTo(5);
      assertThat(tx.messages()).isEqualTo(5);
      assertThat(tx.payloadBytes()).isEqualTo(25);
      assertThat(tx.latencyMinNanos()).isEqualTo(10);
      assertThat(tx.latencyMedianNanos()).isEqualTo(30);
      assertThat(tx.latencyMaxNanos()).isEqualTo(50);
      assertThat(all.get(0).latencyMedianNanos()).isEqualTo(Message.NO_TIME);
      QueueStatistics half = QueueStatisticsReader.read(trace, 2900, 4600, () -> false).get(1);
      assertThat(half.buffers()).isEqualTo(2);
      assertThat(half.messages()).isEqualTo(2);
      assertThat(all.get(0).kicks()).as("nothing tells of this queue").isEqualTo(QueueState.UNKNOWN);
      assertThat(all.get(0).buffersPerSecond()).isNaN();
    }
  }

  /** A dump, or what lies there when a watch begins: nobody saw it pass. */
  @Test
  void whatWasFoundInMemoryHasNotPassed(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (FoundState state : FoundState.values()) {
        trace.host.at(100).rpmsg().message(0, TX, 0x1000).header(0x400, 0x401, 5, 0).found(state);
      }
      trace.sent(trace.host, 200, TX, 0x1000, 0x400, 0x401, "hello");
    }
    try (Trace trace = Trace.open(directory)) {
      QueueStatistics tx = QueueStatisticsReader.read(trace).get(1);
      assertThat(tx.messages()).isEqualTo(1);
      assertThat(tx.payloadBytes()).isEqualTo(5);
      assertThat(tx.foundMessages()).isEqualTo(3);
    }
  }

  /** A source that looks now and then knows no time finer than the gap between two looks. */
  @Test
  void looksGiveBoundsAndNoTimes(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.host.at(100).ring().availIdx(TX, 0, 0);
      trace.remote.at(100).ring().usedIdx(TX, 0, 0);
      for (int look = 1; look <= 3; look++) {
        long t = 1_000_000L * look;
        trace.host.at(t).core().polled(TX, t - 900_000);
        trace.host.at(t).ring().availIdx(TX, 3 * look - 3, 3 * look);
        trace.host.at(t).ring().usedIdx(TX, Math.max(0, 3 * look - 4), 3 * look - 1);
        if (look > 1) {
          trace.received(trace.host, t, TX, 0x1000, 0x400, 0x401, "hello");
        }
        trace.sent(trace.host, t, TX, 0x1000, 0x400, 0x401, "hello");
      }
    }
    try (Trace trace = Trace.open(directory)) {
      QueueStatistics tx = QueueStatisticsReader.read(trace).get(1);
      assertThat(tx.areLatenciesBounds()).isTrue();
      assertThat(tx.latencyMaxNanos()).as("from the look before the sending").isEqualTo(1_900_000);
      assertThat(tx.maxInFlight()).as("one was left, three came").isEqualTo(4);
      assertThat(tx.isMaxBound()).as("one at most was seen").isTrue();
      assertThat(InFlightHistory.read(trace, 0, 3_999_999, 4, () -> false).get(1).most()).as("at the looks")
          .containsExactly(0, 1, 1, 1);
      try (MessageIndex index = new MessageIndex(trace).readAll()) {
        assertThat(index.get(0).latencyNanos()).isEqualTo(Message.NO_TIME);
        assertThat(index.get(0).latencyAtMostNanos()).isEqualTo(1_900_000);
        assertThat(index.get(2).latencyAtMostNanos()).as("not received").isEqualTo(Message.NO_TIME);
      }
    }
  }

  @Test
  void aRingThatBeginsAnewHasNothingInFlight(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.host.at(100).ring().availIdx(TX, 0, 2);
      trace.host.at(110).ring().usedIdx(TX, 0, 2);
      trace.host.at(120).device().queueReset(TX);
      trace.host.at(130).ring().availIdx(TX, 0, 1);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(QueueStatisticsReader.read(trace).get(1).maxInFlight()).as("not 65 535").isEqualTo(1);
    }
  }

  @Test
  void whatIsPublishedBeforeTheFirstUseIsInFlight(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.host, 1, TX, 0x1000);
      trace.host.at(100).ring().availIdx(TX, 0, 4);
      trace.remote.at(200).ring().usedIdx(TX, 0, 1);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(QueueStatisticsReader.read(trace).get(1).maxInFlight()).isEqualTo(4);
    }
  }

  @Test
  void takesTotalsFromSamplesWhereThereAreNoEvents(@TempDir Path folder) throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.host, 1, TX, 0x1000);
      for (int i = 1; i <= 5; i++) {
        trace.sample(trace.host, 1000L * i, TX, 10 * i, -1, -1);
        trace.sample(trace.remote, 1000L * i, TX, -1, 7 * i, 20 * i);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      QueueStatistics all = QueueStatisticsReader.read(trace).get(1);
      assertThat(all.kicks()).isEqualTo(50);
      assertThat(all.interrupts()).isEqualTo(35);
      assertThat(all.buffers()).isEqualTo(100);
      QueueStatistics part = QueueStatisticsReader.read(trace, 2500, 4500, () -> false).get(1);
      assertThat(part.kicks()).isEqualTo(20);
      assertThat(part.buffers()).isEqualTo(40);
    }
  }
}

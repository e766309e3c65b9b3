// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.latency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.latency.LatencyStep.Kind;
import org.ringscope.analysis.latency.LatencyStep.Outcome;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

class LatencyReaderTest {
  private static final int BUFFER = 0x1000;

  @TempDir
  Path folder;

  private LatencyBreakdown of(int row) throws IOException {
    try (Trace trace = Trace.open(folder.resolve("trace")); MessageIndex index = new MessageIndex(trace)) {
      return new LatencyReader(trace).read(index.readAll().get(row), () -> false);
    }
  }

  private static LatencyStep step(LatencyBreakdown breakdown, Kind kind) {
    return breakdown.steps().stream().filter(step -> step.kind() == kind).findFirst().orElseThrow();
  }

  /** A buffer goes round twice; only the second turn is asked for. */
  private void twoTurns() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      for (int turn = 0; turn < 2; turn++) {
        long at = 10_000 + turn * 1_000_000L;
        trace.host.at(at).ring().descriptorWritten(TX, 2, BUFFER, 16, 0, 0);
        trace.host.at(at + 10).ring().availEntry(TX, turn, 2);
        trace.sent(trace.host, at + 20, TX, BUFFER, 1, 2, "hello");
        trace.host.at(at + 30).ring().availIdx(TX, turn, turn + 1);
        trace.host.at(at + 40).notification().kickBegin(TX);
        trace.host.at(at + 41).notification().doorbellRung(0, 1);
        trace.host.at(at + 45).notification().kickEnd(TX);
        trace.remote.at(at + 500_040).notification().isrEnter(0);
        trace.remote.at(at + 500_050).ring().availTaken(TX, turn, 2);
        trace.received(trace.remote, at + 500_060, TX, BUFFER, 1, 2, "hello");
        trace.remote.at(at + 500_070).rpmsg().callbackBegin(0, 2);
        trace.remote.at(at + 500_080).rpmsg().callbackEnd(0, 2);
        trace.remote.at(at + 500_090).ring().usedEntry(TX, turn, 2, 16);
        trace.remote.at(at + 500_100).ring().usedIdx(TX, turn, turn + 1);
        trace.remote.at(at + 500_110).notification().interruptSuppressed(TX);
        trace.host.at(at + 600_000).ring().usedTaken(TX, turn, 2, 16);
      }
    }
  }

  @Test
  void everyStepOfAMessageToTheDeviceHasItsTime() throws IOException {
    twoTurns();
    LatencyBreakdown second = of(1);
    assertThat(second.steps()).extracting(LatencyStep::kind).containsExactly(Kind.WRITTEN, Kind.SENT, Kind.EXPOSED,
        Kind.KICKED, Kind.DEVICE_ISR, Kind.TAKEN, Kind.RECEIVED, Kind.CALLBACK, Kind.USED, Kind.INTERRUPTED);
    assertThat(second.steps()).extracting(step -> step.nanos() - 1_010_000).containsExactly(0L, 20L, 30L, 40L, 500_040L,
        500_050L, 500_060L, 500_070L, 500_100L, 500_110L);
    assertThat(step(second, Kind.INTERRUPTED).outcome()).isEqualTo(Outcome.SUPPRESSED);
    assertThat(second.latencyNanos()).isEqualTo(500_040);
    assertThat(second.steps().get(second.slowest()).kind()).isEqualTo(Kind.DEVICE_ISR);
    assertThat(LatencyText.summary(second)).isEqualTo("500 µs, 500 µs of it (99 %) from kicked to ISR of mcu: "
        + "mcu had been notified and its interrupt routine began late.");
    assertThat(LatencyText.line(second, 4)).isEqualTo("ISR of mcu  0.001 510 040 s  +500 µs");
  }

  @Test
  void aMessageToTheDriverBeginsWhereTheDeviceSends() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.host.at(1_000).ring().descriptorWritten(RX, 1, BUFFER, 512, 2, 0);
      trace.host.at(1_010).ring().availEntry(RX, 0, 1);
      trace.host.at(1_020).ring().availIdx(RX, 0, 1);
      trace.remote.at(900_000).ring().availTaken(RX, 0, 1);
      trace.sent(trace.remote, 900_010, RX, BUFFER, 2, 1, "hello");
      trace.remote.at(900_020).ring().usedEntry(RX, 0, 1, 21);
      trace.remote.at(900_030).ring().usedIdx(RX, 0, 1);
      trace.remote.at(900_040).notification().interrupt(RX);
      trace.remote.at(900_041).notification().doorbellRung(1, 0);
      trace.host.at(900_100).notification().isrEnter(1);
      trace.host.at(950_000).ring().usedTaken(RX, 0, 1, 21);
      trace.received(trace.host, 950_010, RX, BUFFER, 2, 1, "hello");
      trace.host.at(950_020).rpmsg().callbackBegin(0, 1);
    }
    LatencyBreakdown message = of(0);
    assertThat(message.steps()).extracting(LatencyStep::kind).containsExactly(Kind.SENT, Kind.USED, Kind.INTERRUPTED,
        Kind.DRIVER_ISR, Kind.TAKEN_BACK, Kind.RECEIVED, Kind.CALLBACK);
    assertThat(message.steps()).extracting(LatencyStep::nanos).containsExactly(900_010L, 900_030L, 900_040L, 900_100L,
        950_000L, 950_010L, 950_020L);
    assertThat(LatencyText.summary(message))
        .startsWith("50 µs, 49.9 µs of it (99 %) from ISR of host to taken back: host knew");
  }

  @Test
  void whatARecordingOfMessagesDoesNotTellIsUnknown() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      trace.sent(trace.host, 1_000, TX, BUFFER, 1, 2, "one");
      trace.received(trace.remote, 4_000, TX, BUFFER, 1, 2, "one");
      trace.sent(trace.host, 5_000, TX, BUFFER, 1, 2, "never received");
      trace.host.at(9_000).core().marker("end");
    }
    LatencyBreakdown first = of(0);
    assertThat(step(first, Kind.TAKEN).outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(step(first, Kind.TAKEN).nanos()).isEqualTo(Message.NO_TIME);
    assertThat(first.gapNanos(first.last())).isEqualTo(3_000);
    assertThat(LatencyText.summary(first)).isEqualTo("3 µs, all of it (100 %) from sent to received: "
        + "mcu received it late; the steps between were not recorded.");
    LatencyBreakdown second = of(1);
    assertThat(second.latencyNanos()).isEqualTo(Message.NO_TIME);
    assertThat(LatencyText.summary(second)).isEqualTo("It has not arrived in this recording: sent at 0.000 005 000 s, "
        + "and nothing for 4 µs until its end.");
  }

  @Test
  void latenciesOfARealRunAreThoseOfItsMessages() throws Exception {
    Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("trace"));
    try (Trace trace = Trace.open(folder.resolve("trace")); MessageIndex index = new MessageIndex(trace)) {
      index.readAll();
      LatencyReader reader = new LatencyReader(trace);
      for (int row = 0; row < index.size(); row++) {
        Message message = index.get(row);
        LatencyBreakdown breakdown = reader.read(message, () -> false);
        assertThat(breakdown.latencyNanos()).as("message %d", row).isEqualTo(message.latencyNanos());
        List<Kind> unseen =
            breakdown.steps().stream().filter(step -> !step.isSeen()).map(LatencyStep::kind).toList();
        assertThat(unseen).as("of message %d", row).isEmpty();
      }
    }
  }
}

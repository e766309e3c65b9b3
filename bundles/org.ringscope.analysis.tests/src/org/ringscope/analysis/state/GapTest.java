// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX_DESC;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** What is known while the events of one side were lost: the other side, and nothing that needs both. */
class GapTest {
  private static final int UNKNOWN = QueueState.UNKNOWN;

  @TempDir
  Path folder;
  private Path directory;

  @BeforeEach
  void name() {
    directory = folder.resolve("trace");
  }

  /** The host publishes two buffers; then its events are lost, while the remote uses nine more than it is known to have. */
  private static void loseTheHost(TraceBuilder trace) {
    trace.configured(trace.host, 10, TX, RX_DESC);
    trace.configured(trace.remote, 11, TX, RX_DESC);
    trace.host.at(19).ring().descriptorWritten(TX, 0, RX_DESC + 0x8000, 512, 0, 0);
    trace.host.at(20).ring().availIdx(TX, 0, 2);
    trace.remote.at(30).ring().usedIdx(TX, 0, 1);
    trace.host.discard(5);
    trace.remote.at(100).ring().usedIdx(TX, 1, 11);
  }

  @Test
  void theSideWhoseEventsWereLostIsUnknown() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      loseTheHost(trace);
      trace.host.at(200).ring().availIdx(TX, 11, 12);
    }
    try (Trace trace = Trace.open(directory)) {
      StateReader reader = new StateReader(trace);
      assertThat(reader.at(30).silentStreams()).as("after the last event before the loss").containsExactly(0);
      assertThat(reader.at(20).silentStreams()).isEmpty();
      SystemState inside = reader.at(100);
      assertThat(inside.instant()).isEqualTo(100);
      assertThat(reader.at(150).nanos()).as("the last event").isEqualTo(100);
      assertThat(reader.at(150).instant()).as("what was asked for").isEqualTo(150);
      assertThat(reader.at(9999).instant()).as("within the trace").isEqualTo(200);
      assertThat(reader.first().instant()).isEqualTo(10);
      assertThat(reader.last().instant()).isEqualTo(200);
      assertThat(inside.silentStreams()).containsExactly(0);
      SplitRingState ring = (SplitRingState) inside.queue(TX).ring();
      assertThat(ring.availIdx()).isEqualTo(UNKNOWN);
      assertThat(ring.usedIdx()).isEqualTo(11);
      assertThat(inside.queue(TX).inFlight()).isEqualTo(UNKNOWN);
      assertThat(inside.queue(TX).isKickPending()).isFalse();
      assertThat(Diagnoser.diagnose(inside)).isEmpty();
      SystemState after = reader.at(200);
      assertThat(after.silentStreams()).isEmpty();
      assertThat(((SplitRingState) after.queue(TX).ring()).availIdx()).isEqualTo(12);
      assertThat(reader.at(100).queue(TX).inFlight()).as("also on the way back").isEqualTo(UNKNOWN);
    }
  }

  @Test
  void theEndIsWhereAllSidesTell() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      loseTheHost(trace);
    }
    try (Trace trace = Trace.open(directory)) {
      SystemState end = new StateReader(trace).last();
      assertThat(end.nanos()).isEqualTo(20);
      assertThat(end.queue(TX).inFlight()).isEqualTo(2);
      assertThat(Diagnoser.diagnose(trace)).isEmpty();
    }
  }

  @Test
  void noKickIsMissedThatMayHaveBeenLost() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      loseTheHost(trace);
      trace.host.at(200).ring().usedTaken(TX, 0, 0, 0);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(new StateReader(trace).at(20).queue(TX).isKickPending()).isTrue();
      assertThat(new StateReader(trace).at(200).queue(TX).isKickPending()).isFalse();
    }
  }

  @Test
  void noPlacesAreComparedAcrossALoss() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.host, 10, TX, RX_DESC);
      trace.host.discard(5); // it put the ring elsewhere
      trace.host.at(20).core().marker("goes on");
      trace.configured(trace.remote, 30, TX, RX_DESC + 0x10000);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(Diagnoser.diagnose(trace)).isEmpty();
    }
  }

  /** The bytes that are gone were events of the host after the last one that is left. */
  @Test
  void whatWasCutOffIsLost() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.configured(trace.host, 10, TX, RX_DESC);
      trace.configured(trace.remote, 11, TX, RX_DESC);
      trace.host.at(20).ring().availIdx(TX, 0, 2);
      trace.host.flush();
      trace.host.at(40).ring().availIdx(TX, 2, 3);
      trace.remote.at(100).ring().usedIdx(TX, 0, 1);
    }
    Path file = directory.resolve("core0_0");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 8));
    try (Trace trace = Trace.open(directory)) {
      StateReader reader = new StateReader(trace);
      assertThat(reader.at(20).silentStreams()).isEmpty();
      SystemState after = reader.at(100);
      assertThat(after.silentStreams()).containsExactly(0);
      assertThat(((SplitRingState) after.queue(TX).ring()).availIdx()).isEqualTo(UNKNOWN);
      assertThat(((SplitRingState) after.queue(TX).ring()).usedIdx()).isEqualTo(1);
      assertThat(reader.last().nanos()).as("of which all tell").isEqualTo(20);
    }
  }
}

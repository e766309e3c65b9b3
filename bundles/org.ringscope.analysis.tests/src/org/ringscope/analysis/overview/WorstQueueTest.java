// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

/** Which queue a view shows that can show one only. */
class WorstQueueTest {
  private static final long LONG_NANOS = 50_000_000;

  @TempDir
  Path folder;

  @Test
  void workThatStandsStillIsWorseThanWhatMoves() throws IOException {
    try (SampleTrace trace = new SampleTrace(folder.resolve("stalled"), SampleTrace.system(16))) {
      SampleTrace.Ring receive = trace.ring(0, 16, 0x1000, 512, true);
      SampleTrace.Ring transmit = trace.ring(1, 16, 0x8000, 512, false);
      transmit.round(2, 10);
      transmit.give(2);
      trace.kick(1).pass(LONG_NANOS);
      receive.round(5, 10);
    }
    try (Trace trace = Trace.open(folder.resolve("stalled"))) {
      SystemState end = new StateReader(trace).last();
      long moving = WorstQueue.rank(end, end.queue(0), List.of());
      long still = WorstQueue.rank(end, end.queue(1), List.of());
      assertThat(still).isGreaterThan(moving).isGreaterThanOrEqualTo(LONG_NANOS);
      assertThat(moving).isGreaterThan(WorstQueue.NOTHING);
      Diagnosis wrong = Diagnosis.of("F18", 0, 0, "wrong", List.of());
      assertThat(WorstQueue.rank(end, end.queue(0), List.of(wrong))).as("what is wrong").isGreaterThan(still);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

class QueueTrafficTest {
  private static final long SECOND = 1_000_000_000;

  @TempDir
  Path folder;

  @Test
  void ratesDependOnTheInstantAlone() throws IOException {
    try (Trace trace = tenASecond(); Trace again = Trace.open(trace.path())) {
      StateReader walked = StateReader.withRates(trace);
      StateReader jumped = StateReader.withRates(again);
      QueueTraffic shared = new QueueTraffic();
      int rates = 0;
      for (long at = trace.beginNanos(); at < trace.endNanos(); at += SECOND / 7) {
        String text = text(shared, walked.at(at), 1);
        assertThat(text(new QueueTraffic(), jumped.at(at), 1)).as("at=" + at).isEqualTo(text);
        rates += text.equals("10/s") || text.equals("11/s") ? 1 : 0;
      }
      assertThat(rates).isBetween(10, 30);
      for (long at = trace.endNanos(); at > trace.beginNanos(); at -= SECOND / 3) {
        assertThat(text(shared, jumped.at(at), 1)).isEqualTo(text(new QueueTraffic(), walked.at(at), 1));
      }
    }
  }

  @Test
  void aQueueThatNobodyUsedHasNeitherRateNorIdleTime() throws IOException {
    try (Trace trace = tenASecond()) {
      SystemState end = StateReader.withRates(trace).last();
      QueueTraffic traffic = new QueueTraffic();
      assertThat(text(traffic, end, 0)).isEmpty();
      assertThat(traffic.isMoving(end.queue(0), end.clockNanos())).isFalse();
      assertThat(text(traffic, end, 1)).startsWith("idle 3");
    }
  }

  /** Buffers go round for three seconds, ten a second, then nothing happens but kicks. */
  private Trace tenASecond() throws IOException {
    try (SampleTrace trace = new SampleTrace(folder.resolve("t" + System.nanoTime()), SampleTrace.system(16))) {
      trace.ring(0, 16, 0x1_0000_0000L, 512, true);
      SampleTrace.Ring ring = trace.ring(1, 16, 0x2_0000_0000L, 512, false);
      for (int i = 0; i < 30; i++) {
        ring.round(1, 0);
        trace.kick(1).pass(SECOND / 10);
      }
      trace.pass(3 * SECOND).status(0, 1);
      return trace.open();
    }
  }

  private static String text(QueueTraffic traffic, SystemState state, int id) {
    traffic.update(state);
    QueueState queue = state.queue(id);
    return traffic.text(queue, state.clockNanos());
  }
}

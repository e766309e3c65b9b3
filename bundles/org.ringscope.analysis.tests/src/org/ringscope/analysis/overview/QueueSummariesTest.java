// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.messages.Message;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.statistics.OldestBuffers;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

class QueueSummariesTest {
  private static final int SIZE = 16;
  private static final long SECOND = 1_000_000_000;

  @TempDir
  Path folder;

  private List<QueueSummary> read(Trace trace, List<Diagnosis> found) throws IOException {
    SystemState state = StateReader.withRates(trace).last();
    OldestBuffers oldest = new OldestBuffers(trace);
    oldest.moveTo(state.clockNanos(), () -> false);
    return new QueueSummaries().of(state, QueueStatisticsReader.read(trace), found, oldest, trace.beginNanos());
  }

  private SampleTrace begin() throws IOException {
    return new SampleTrace(folder.resolve("trace"), SampleTrace.system(SIZE));
  }

  @Test
  void theQueueWhoseWorkWaitsComesFirst() throws IOException {
    try (SampleTrace written = begin()) {
      written.ring(0, SIZE, 0x1000, 512, true).round(5, 10);
      SampleTrace.Ring tx = written.ring(1, SIZE, 0x8000, 512, false);
      tx.round(5, 10);
      tx.publish(5);
      written.pass(SECOND).kick(0);
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      List<QueueSummary> queues = read(trace, List.of());
      QueueSummary tx = queues.get(1);
      assertThat(tx.isWork()).isTrue();
      assertThat(tx.waitingNanos()).isBetween(SECOND, SECOND + 10_000);
      assertThat(tx.isWaitingBound()).isFalse();
      assertThat(tx.isWaitingLong()).isTrue();
      assertThat(queues.stream().sorted(QueueSummary.WORST_FIRST)).extracting(QueueSummary::name)
          .containsExactly("rpmsg0/1", "rpmsg0/0");
    }
  }

  @Test
  void whatIsWrongComesBeforeWhatWaits() throws IOException {
    try (SampleTrace written = begin()) {
      written.ring(0, SIZE, 0x1000, 512, true).round(5, 10);
      SampleTrace.Ring tx = written.ring(1, SIZE, 0x8000, 512, false);
      tx.publish(5);
      written.pass(SECOND).fault(0, "F18", "avail.idx moved by 300");
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      List<QueueSummary> queues = read(trace, Diagnoser.diagnose(trace));
      assertThat(queues.get(0).isWrong()).isTrue();
      assertThat(queues.get(0).worst().id()).isEqualTo("F18");
      assertThat(queues.stream().sorted(QueueSummary.WORST_FIRST)).extracting(QueueSummary::name)
          .containsExactly("rpmsg0/0", "rpmsg0/1");
    }
  }

  /** Empty buffers of a receive ring wait for nobody, and a ring that was only filled is idle. */
  @Test
  void emptyBuffersDoNotWait() throws IOException {
    try (SampleTrace written = begin()) {
      SampleTrace.Ring rx = written.ring(0, SIZE, 0x1000, 512, true);
      rx.publish(0);
      rx.publish(1);
      written.ring(1, SIZE, 0x8000, 512, false).round(5, 10);
      written.pass(SECOND).kick(1);
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      List<QueueSummary> queues = read(trace, List.of());
      assertThat(queues.get(0).isPosted()).isTrue();
      assertThat(queues.get(0).isWork()).isFalse();
      assertThat(queues.get(0).waitingNanos()).isEqualTo(Message.NO_TIME);
      assertThat(queues).extracting(QueueSummary::isIdle).containsExactly(true, false);
    }
  }
}

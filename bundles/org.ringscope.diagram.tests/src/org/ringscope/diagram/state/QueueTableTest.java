// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.diagram.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.diagram.ringstate.QueueRow;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

/** The table has the numbers of the state and of the statistics. */
class QueueTableTest {
  @TempDir
  Path directory;
  private StateResource state;
  private QueueRow row;

  @BeforeEach
  void build() {
    state = StateResource.of(LiveSample.topology(4));
    row = state.system().getTable().getRows().get(1);
  }

  private SampleTrace trace() throws IOException {
    return LiveSample.trace(directory.resolve("trace"), 4);
  }

  @Test
  void hasTheNumbersOfStateAndStatistics() throws IOException {
    SampleTrace sample = trace();
    SampleTrace.Ring ring = sample.ring(1, 4, 0x1000, 512, false);
    sample.kick(1);
    ring.round(3, 1).give(3);
    sample.suppressedKick(1);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.moment(trace, trace.endNanos()));
      QueueState queue = state.shown(state.system().getRings().get(1)).state();
      QueueStatistics all =
          QueueStatisticsReader.read(trace, trace.beginNanos(), trace.endNanos(), () -> false).stream()
              .filter(each -> each.queue() == 1).findFirst().orElseThrow();
      assertThat(row.getSize()).isEqualTo(4);
      assertThat(row.getInFlight()).isEqualTo(queue.inFlight()).isEqualTo(1);
      assertThat(row.getAvailIdx()).isEqualTo(4);
      assertThat(row.getUsedIdx()).isEqualTo(3);
      assertThat((long) row.getKicks()).isEqualTo(all.kicks()).isEqualTo(1);
      assertThat((long) row.getSuppressed()).isEqualTo(all.suppressedKicks()).isEqualTo(1);
      assertThat(row.getLastMovement()).isEqualTo(TimeText.instant(queue.lastMovementNanos()));
      assertThat(row.getStatus()).isEqualTo(state.system().getRings().get(1).getStatus()).contains("1 in flight");
      assertThat(row.isPosted()).isFalse();
      assertThat(row.getDiagnosis()).isNull();
    }
  }

  @Test
  void aQueueOfWhichNothingIsToldIsUnknown() throws IOException {
    state.show(LiveSample.moment(trace().end()));
    assertThat(row.getInFlight()).isNull();
    assertThat(row.getAvailIdx()).isNull();
    assertThat(row.getRate()).isNull();
    assertThat(row.getLastMovement()).isNull();
  }

  @Test
  void tellsARateFromTheSecondBefore() throws IOException {
    SampleTrace sample = trace();
    SampleTrace.Ring ring = sample.ring(1, 4, 0x1000, 512, false).round(1, 1);
    long begin = sample.nanos();
    ring.round(10, 1);
    sample.pass(begin + 500_000_000 - sample.nanos());
    ring.round(1, 1);
    long end = sample.nanos();
    sample.pass(1_000_000_000);
    sample.status(1, 2);
    try (Trace trace = sample.open()) {
      state.show(LiveSample.moment(trace, begin));
      assertThat(row.getRate()).isNull();
      state.show(LiveSample.moment(trace, end));
      assertThat(row.getRate()).isBetween(23.0, 25.0);
      state.show(LiveSample.moment(trace, trace.endNanos()));
      assertThat(row.getRate()).isZero();
    }
  }

  @Test
  void postedBuffersAreSaidSo() throws IOException {
    SampleTrace sample = trace();
    sample.ring(1, 4, 0x1000, 512, true).give(0).give(1);
    state.show(LiveSample.moment(sample.end()));
    assertThat(row.isPosted()).isTrue();
    assertThat(row.getInFlight()).isEqualTo(2);
  }

  @Test
  void hasTheWorstDiagnosisUpToTheMoment() throws IOException {
    SampleTrace sample = trace();
    sample.ring(1, 4, 0x1000, 512, false).give(0);
    try (Trace trace = sample.open()) {
      Moment moment = LiveSample.moment(trace, trace.endNanos());
      List<Diagnosis> found = List.of(Diagnosis.of("F2", 1, 5, "stuck", List.of()),
          Diagnosis.of("F3", 1, trace.endNanos() + 1, "later", List.of()),
          Diagnosis.of("F4", 0, 5, "another queue", List.of()));
      state.show(new Moment(moment.state(), null, null, found, moment.instant()));
      assertThat(row.getDiagnosis()).isEqualTo("F2");
      assertThat(row.getDiagnosisText()).isEqualTo(found.get(0).line());
      assertThat(state.system().getRings().get(1).getDiagnosis()).isEqualTo("F2");
      assertThat(state.system().getTable().getRows().get(0).getDiagnosis()).isEqualTo("F4");
      state.show(LiveSample.moment(moment.state()));
      assertThat(row.getDiagnosis()).isNull();
    }
  }
}

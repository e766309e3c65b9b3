// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

@ExtendWith(EmptyErrorLog.class)
class DiagnosisJobTest {
  @TempDir
  Path folder;

  @Test
  void findsInTheBackgroundWhatTheCommandLineFinds() throws IOException {
    SampleTrace sample = new SampleTrace(folder.resolve("trace"), SampleTrace.system(4));
    sample.ring(1, 4, 0x3ee0_1000L, 512, false).give(0);
    sample.fault(1, "F17", "rpmsg0/1: used id 77 is out of range");
    AtomicInteger updates = new AtomicInteger();
    try (Trace trace = sample.open()) {
      TraceSession session = new TraceSession("sample", trace);
      List<Diagnosis> expected = Diagnoser.diagnose(trace);
      assertThat(expected).extracting(Diagnosis::id).contains("F17");
      Await.until(() -> !session.diagnoses(this, updates::incrementAndGet).isEmpty(), () -> "nothing found");
      assertThat(session.diagnoses("another", () -> {})).isEqualTo(expected);
      Await.until(() -> updates.get() == 1, () -> "updates=" + updates);
      session.closed();
    }
  }
}

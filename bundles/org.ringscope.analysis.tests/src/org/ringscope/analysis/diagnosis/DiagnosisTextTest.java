// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.trace.read.Trace;

/** What is wrong, and what could not be looked at, in words. */
class DiagnosisTextTest {
  @TempDir
  Path folder;

  @Test
  void aFindingIsAParagraph() {
    Diagnosis found = new Diagnosis("F1", DiagnosisSeverity.ERROR, 0, 7, "no buffer", "the peer sleeps", "wake it",
        List.of("kick at 5 ns"));
    assertThat(DiagnosisText.lines(found)).containsExactly("F1 error: no buffer", "    cause: the peer sleeps",
        "    try: wake it", "    kick at 5 ns");
    assertThat(DiagnosisText.lines(new Diagnosis("F1", DiagnosisSeverity.HINT, 0, 7, "no buffer", "", "", List.of())))
        .containsExactly("F1 hint: no buffer");
  }

  @Test
  void aWholeTraceHasNoLimits() throws IOException {
    SampleTrace sample = new SampleTrace(folder.resolve("whole"), SampleTrace.system(4));
    sample.ring(1, 4, 0x3ee0_1000L, 512, false).give(0);
    try (Trace trace = sample.open()) {
      assertThat(DiagnosisText.limits(trace)).isEmpty();
    }
  }
}

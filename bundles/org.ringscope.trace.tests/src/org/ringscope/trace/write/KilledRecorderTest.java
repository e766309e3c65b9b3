// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.Programs;
import org.ringscope.trace.Events;
import org.ringscope.trace.KilledRecorder;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.read.TraceRepair;

class KilledRecorderTest {
  @TempDir
  Path folder;

  @RepeatedTest(3)
  void leavesATraceUpToTheLastWholePacket() throws Exception {
    Path progress = folder.resolve("progress");
    Process recorder =
        new ProcessBuilder(Programs.java(), "-cp", Programs.classPath(List.of(Trace.class, KilledRecorder.class)),
            KilledRecorder.class.getName(), folder.resolve("trace").toString()).redirectErrorStream(true)
            .redirectOutput(progress.toFile()).start();
    try {
      Await.until(() -> !recorder.isAlive() || Files.readAllLines(progress).size() >= 5, () -> "no progress");
      assertThat(Files.readAllLines(progress)).as("the recorder's progress").hasSizeGreaterThanOrEqualTo(5)
          .allMatch(line -> line.matches("\\d*"));
    } finally {
      Await.exit(recorder.destroyForcibly());
    }
    assertThat(recorder.exitValue()).as("killed by signal 9").isEqualTo(137);

    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      assertThat(trace.isTruncated()).as("whatever the kill hit").isTrue();
      assertThat(trace.system()).isEqualTo(SampleTraces.system());
      assertThat(trace.eventCount()).isGreaterThan(1000);
      assertThat(Events.positions(trace)).hasSize((int) trace.eventCount());
    }
    TraceRepair.repair(folder.resolve("trace"));
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      assertThat(trace.isTruncated()).isFalse();
    }
  }
}

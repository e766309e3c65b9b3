// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.io.TempDir;

class KilledRecorderTest {
  @TempDir
  Path folder;

  @RepeatedTest(3)
  void leavesATraceUpToTheLastWholePacket() throws Exception {
    Process recorder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
        classes(Trace.class) + System.getProperty("path.separator") + classes(KilledRecorder.class),
        KilledRecorder.class.getName(), folder.resolve("trace").toString()).redirectErrorStream(true).start();
    try (BufferedReader lines = recorder.inputReader(StandardCharsets.UTF_8)) {
      for (int i = 0; i < 5; i++) {
        assertThat(lines.readLine()).as("the recorder's progress").isNotNull().matches("\\d+");
      }
    } finally {
      recorder.destroyForcibly();
      assertThat(recorder.waitFor(20, TimeUnit.SECONDS)).isTrue();
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

  /** Where the class files of a class lie: a folder or jar, also when a bundle's project folder is named. */
  private static String classes(Class<?> type) throws Exception {
    Path source = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    String file = type.getName().replace('.', '/') + ".class";
    if (Files.isRegularFile(source)) {
      return source.toString();
    }
    return Stream.of("", "target/classes", "bin").map(source::resolve).filter(path -> Files.exists(path.resolve(file)))
        .findFirst().orElseThrow(() -> new AssertionError("no " + file + " under " + source)).toString();
  }
}

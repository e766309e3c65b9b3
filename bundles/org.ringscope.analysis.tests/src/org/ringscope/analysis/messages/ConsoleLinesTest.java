// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

class ConsoleLinesTest {
  @TempDir
  Path folder;

  @Test
  void linesOfAllCoresComeInTheOrderOfTheTrace() throws IOException {
    Path directory = folder.resolve("trace");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      print(trace, 0, 100, "host up");
      print(trace, 1, 50, "mcu up");
      trace.host.at(120).core().marker("no line");
      print(trace, 1, 130, "mcu done");
    }
    try (Trace trace = Trace.open(directory)) {
      ConsoleLines lines = new ConsoleLines(trace);
      assertThat(lines.update(() -> false)).isTrue();
      assertThat(lines.lines()).extracting(ConsoleLines.Line::text).containsExactly("mcu up", "host up", "mcu done");
      assertThat(lines.lines()).extracting(ConsoleLines.Line::core).containsExactly(1, 0, 1);
      assertThat(lines.lines().get(1).position().nanos()).isEqualTo(100);
      assertThat(lines.leftOut()).isZero();
    }
  }

  @Test
  void canBeCancelledAndGoesOn() throws IOException {
    Path directory = folder.resolve("trace");
    int count = 10_000;
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      IntStream.range(0, count).forEach(i -> print(trace, 0, i, "line " + i));
    }
    try (Trace trace = Trace.open(directory)) {
      ConsoleLines lines = new ConsoleLines(trace);
      assertThat(lines.update(() -> true)).isFalse();
      assertThat(lines.size()).isPositive().isLessThan(count);
      assertThat(lines.update(() -> false)).isTrue();
      assertThat(lines.size()).isEqualTo(count);
      assertThat(lines.lines().get(count - 1).text()).isEqualTo("line 9999");
    }
  }

  private static void print(TraceBuilder trace, int core, long nanos, String text) {
    (core == 0 ? trace.host : trace.remote).at(nanos).core().console(core, text);
  }
}

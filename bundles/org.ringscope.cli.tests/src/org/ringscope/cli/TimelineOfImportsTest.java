// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.timeline.TimelineSummary;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.trace.CountedTimeline;
import org.ringscope.trace.read.Trace;

/** The timelines of what other tools have recorded. */
class TimelineOfImportsTest {
  @TempDir
  Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {"qemu-trace/x86-small.log", "qemu-trace/x86-small-nots.log", "qemu-trace/arm-mmio-legacy.log"})
  void saysTheSameAsACountOfEachEvent(String log) throws IOException {
    Path imported = folder.resolve("imported");
    Cli.run("import", Fixtures.unpack(Fixtures.log(log), folder), "-o", imported).exits(0);
    try (Trace trace = Trace.open(imported)) {
      TimelineSummary summary = CountedTimeline.check(trace);
      assertThat(summary.queues()).isNotEmpty();
    }
  }

  /** Of a queue of which only kicks are told no buffers are drawn. */
  @Test
  void whatASourceDoesNotTellIsSaid() throws IOException {
    Path imported = folder.resolve("imported");
    Path svg = folder.resolve("t.svg");
    Cli.run("import", Fixtures.unpack(Fixtures.log("qemu-trace/x86-small.log"), folder), "-o", imported).exits(0);
    Cli.run("render", imported, "--view", "timeline", "-o", svg).exits(0);
    assertThat(svg).content().contains("console0/63", "counts only", "held ≤ 1", "what it does is not told");
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** A packed ring has no indices: turns between two looks leave nothing to count them by. */
class PackedTurnsTest {

  /** Five slots, fifteen buffers: after thirty the memory is what it was. */
  @Test
  void whatNobodyCanCountIsSaidToBeAtLeast(@TempDir Path folder) throws Exception {
    WatchBench bench = new WatchBench(folder);
    WatchedWriter writer = bench.writer(5, true, true, 15);
    writer.pass(15, 0);
    long[] clock = {0};
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE);
        TraceWriter trace = TraceWriter.create(bench.trace, TraceOptions.of(new UUID(1, 2), "memory"))) {
      StreamWriter out = trace.stream(StreamInfo.OBSERVER, "observer");
      WatchedMemory watched = new WatchedMemory(memory, writer.options(), WatchOptions.DEFAULT, trace, out,
          new WatchLog(out, bench::notice), () -> clock[0]);
      out.checkpointSource(watched::writeCheckpoint);
      watched.begin();
      writer.pass(300, 0);
      clock[0] += 1_000_000;
      assertThat(watched.poll(true)).as("anything new").isFalse();
      QueueReport report = watched.reports().get(0);
      assertThat(report.used()).isZero();
      assertThat(report.missedBuffers()).isZero();
      assertThat(report.isAtLeast()).isTrue();
      watched.end(clock[0]);
    }
  }
}

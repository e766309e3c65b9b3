// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.capture.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.capture.watch.WatchReport.QueueReport;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** A sender that rests after it has written a message, and before its index says so, does not have it told twice. */
class InterruptedSenderTest {
  private static final int MESSAGES = 12;

  private long clock;
  private WatchedMemory watched;

  private void look(int times) throws IOException {
    for (int i = 0; i < times; i++) {
      clock += 100_000;
      watched.poll(true);
    }
  }

  @ParameterizedTest
  @CsvSource({"true, 256", "true, 1", "false, 256", "false, 2", "false, 1"})
  void aMessageIsNotToldBeforeItIsSent(boolean toDevice, int buffers, @TempDir Path folder) throws Exception {
    WatchBench bench = new WatchBench(folder);
    WatchedWriter writer = bench.writer(256, toDevice, false, buffers);
    try (RawMemory memory = RawMemory.open(writer.file, WatchedWriter.BASE);
        TraceWriter trace = TraceWriter.create(bench.trace, TraceOptions.of(new UUID(1, 2), "memory"))) {
      StreamWriter out = trace.stream(StreamInfo.OBSERVER, "observer");
      watched = new WatchedMemory(memory, writer.options(), WatchOptions.DEFAULT, trace, out,
          new WatchLog(out, bench::notice), () -> clock);
      out.checkpointSource(watched::writeCheckpoint);
      watched.begin();
      for (int i = 0; i < MESSAGES; i++) {
        writer.prepare();
        look(3);
        writer.passPrepared();
        if (i == MESSAGES / 2) {
          look(1); // the one time that it is not interrupted before somebody looks
        }
      }
      look(2);
      clock += WatchOptions.DEFAULT.settlingNanos();
      look(1);
      watched.end(clock);
    }
    QueueReport report = watched.reports().get(0);
    assertThat(report.messages() + report.missedMessages()).as("%s", report).isEqualTo(MESSAGES);
    assertThat(bench.numbers(EventType.MESSAGE_SENT)).hasSize((int) report.messages()).isSorted()
        .doesNotHaveDuplicates().contains(MESSAGES - 1L);
  }
}

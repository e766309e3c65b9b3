// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.buffers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.protocol.ring.DescriptorFlags;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

class DescriptorHistoryTest {
  @TempDir
  Path folder;

  @Test
  void everyTurnHasItsHeadMessageAndTimes() throws IOException {
    try (TraceBuilder trace = new TraceBuilder(folder.resolve("trace"))) {
      turn(trace, 1_000, 0, 2, 2, true);
      turn(trace, 50_000, 1, 1, 1, true); // another descriptor
      trace.host.at(90_000).ring().descriptorWritten(TX, 3, 0x3000, 8, DescriptorFlags.NEXT, 2);
      turn(trace, 100_000, 2, 2, 3, false); // behind another head
    }
    try (Trace trace = Trace.open(folder.resolve("trace"))) {
      DescriptorHistory history = new DescriptorHistory(trace, TX, 2);
      assertThat(history.update(() -> false)).isTrue();
      assertThat(history.size()).isEqualTo(2);
      DescriptorUse first = history.use(0);
      assertThat(first.head()).isEqualTo(2);
      assertThat(first.published().nanos()).isEqualTo(1_030);
      assertThat(first.message()).isEqualTo("0x1 \u2192 0x2  1 B");
      assertThat(first.takenNanos()).isEqualTo(1_100);
      assertThat(first.usedNanos()).isEqualTo(1_210);
      assertThat(first.returnedNanos()).isEqualTo(1_300);
      assertThat(first.length()).isEqualTo(64);
      assertThat(first.deviceNanos()).isEqualTo(180);
      DescriptorUse second = history.use(1);
      assertThat(second.head()).isEqualTo(3);
      assertThat(second.takenNanos()).isEqualTo(100_100);
      assertThat(second.returnedNanos()).as("still out").isEqualTo(DescriptorUse.NO_TIME);
      assertThat(history.placeBefore(1_029)).isEqualTo(-1);
      assertThat(history.placeBefore(100_000)).isZero();
    }
  }

  private static void turn(TraceBuilder trace, long at, int position, int descriptor, int head, boolean isReturned) {
    long buffer = 0x1000 + 0x200 * descriptor;
    trace.host.at(at).ring().descriptorWritten(TX, descriptor, buffer, 64, 0, 0);
    trace.host.at(at + 10).ring().availEntry(TX, position, head);
    trace.sent(trace.host, at + 20, TX, buffer, 1, 2, "m");
    trace.host.at(at + 30).ring().availIdx(TX, position, position + 1);
    trace.remote.at(at + 100).ring().availTaken(TX, position, head);
    if (isReturned) {
      trace.remote.at(at + 200).ring().usedEntry(TX, position, head, 64);
      trace.remote.at(at + 210).ring().usedIdx(TX, position, position + 1);
      trace.host.at(at + 300).ring().usedTaken(TX, position, head, 64);
    }
  }
}

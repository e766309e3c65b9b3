// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.SIZE;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.Trace;

/** A ring is full where its last descriptor is published, and empty where the device has used all: each time once. */
class QueueLevelTest {
  private static final long MILLI = 1_000_000;

  @TempDir
  Path folder;
  private Trace trace;
  private int published;
  private int used;

  /** Fills the ring at 4 and 24 ms; at 10 and 30 ms it is empty; other queues go on at 12, 15, 18 and 33, 36 ms. */
  @BeforeEach
  void record() throws IOException {
    try (TraceBuilder builder = new TraceBuilder(folder.resolve("trace"))) {
      builder.configured(builder.host, 0, TX, TraceBuilder.RX_DESC + 0x4000);
      for (int round = 0; round < 2; round++) {
        long begin = round * 20 * MILLI;
        for (int i = 0; i < SIZE; i++) {
          publish(builder, begin + (i + 1) * MILLI, i);
        }
        for (int i = 0; i < SIZE; i++) {
          use(builder, begin + (i + 7) * MILLI, i);
        }
        for (long at : new long[] {12, 15, 18}) {
          builder.host.at(begin + at * MILLI).notification().kickBegin(RX);
        }
      }
    }
    trace = Trace.open(folder.resolve("trace"));
  }

  private void publish(TraceBuilder builder, long nanos, int head) {
    builder.host.at(nanos).ring().descriptorWritten(TX, head, 0x1000L + 64 * head, 64, 0, 0);
    builder.host.at(nanos).ring().availEntry(TX, published, head);
    builder.host.at(nanos).ring().availIdx(TX, published, ++published);
  }

  private void use(TraceBuilder builder, long nanos, int head) {
    builder.remote.at(nanos - MILLI / 2).ring().availTaken(TX, used, head);
    builder.remote.at(nanos).ring().usedEntry(TX, used, head, 0);
    builder.remote.at(nanos).ring().usedIdx(TX, used, ++used);
    builder.host.at(nanos + MILLI / 4).ring().usedTaken(TX, used - 1, head, 0);
  }

  @AfterEach
  void close() throws IOException {
    trace.close();
  }

  private EventTest.Maker full() {
    return place -> QueueLevel.full(trace, trace.system().queue(TX), place);
  }

  private EventTest.Maker empty(long nanos) {
    return place -> QueueLevel.empty(trace, trace.system().queue(TX), nanos, place);
  }

  private List<Long> hits(EventTest.Maker tests) throws IOException {
    EventFinder finder = new EventFinder(trace, tests, false, () -> false);
    List<Long> times = new ArrayList<>();
    for (Position at = finder.next(null); at != null; at = finder.next(at)) {
      times.add(at.nanos() / MILLI);
    }
    return times;
  }

  @Test
  void fullIsWhereTheLastDescriptorIsPublished() throws IOException {
    assertThat(hits(full())).containsExactly(4L, 24L);
    EventFinder finder = new EventFinder(trace, full(), false, () -> false);
    assertThat(finder.previous(Position.at(23 * MILLI)).nanos()).isEqualTo(4 * MILLI);
    assertThat(finder.previous(Position.at(Long.MAX_VALUE)).nanos()).isEqualTo(24 * MILLI);
  }

  /** Empty since 10 ms: 5 ms later the kick of another queue shows it; each pause is told once. */
  @Test
  void emptyIsToldByTheFirstEventAfterTheTime() throws IOException {
    assertThat(hits(empty(5 * MILLI))).containsExactly(15L, 35L);
    assertThat(hits(empty(9 * MILLI))).as("shown by the next descriptor, which is not published yet")
        .containsExactly(21L);
    assertThat(hits(empty(12 * MILLI))).isEmpty();
  }
}

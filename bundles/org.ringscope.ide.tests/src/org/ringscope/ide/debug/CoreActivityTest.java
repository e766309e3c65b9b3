// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.debug;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.EmptyErrorLog;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.EventCursor;
import org.ringscope.trace.Trace;
import org.ringscope.trace.Unknown;

/** What a core has begun, from its events alone. */
@ExtendWith(EmptyErrorLog.class)
class CoreActivityTest {
  @TempDir
  Path folder;

  private Trace record() throws IOException {
    try (TraceBuilder builder = new TraceBuilder(folder.resolve("trace"))) {
      builder.host.at(10).notification().kickBegin(TraceBuilder.TX);
      builder.host.at(20).ring().availEntry(TraceBuilder.TX, 0, 3);
      builder.host.at(30).notification().kickEnd(TraceBuilder.TX);
    }
    return Trace.open(folder.resolve("trace"));
  }

  @Test
  void saysWhatIsBegunAndWhichBufferWasLast() throws IOException {
    try (Trace trace = record()) {
      CoreActivity activity = new CoreActivity(trace.system());
      assertThat(activity.frames()).isEmpty();
      assertThat(activity.queue()).isEqualTo(Unknown.NUMBER);
      EventCursor cursor = trace.cursor();
      cursor.seek(10);
      cursor.next();
      activity.written(cursor.event());
      cursor.next();
      activity.written(cursor.event());
      activity.held(cursor.event());
      assertThat(activity.frames()).containsExactly("avail_entry queue=rpmsg0/1 position=0 head=3 · 0.000 000 020 s",
          "kicks rpmsg0/1 since 0.000 000 010 s");
      assertThat(List.of(activity.queue(), activity.head())).containsExactly(TraceBuilder.TX, 3);
      cursor.next();
      activity.written(cursor.event());
      assertThat(activity.frames()).isEmpty();
      activity.sleeps();
      assertThat(activity.frames()).containsExactly("sleeps");
    }
  }

  /** It hears of every event of a debugged run, and of some that begin something and never end it. */
  @Test
  void costsNoGarbage() throws IOException {
    try (Trace trace = record()) {
      CoreActivity activity = new CoreActivity(trace.system());
      EventCursor cursor = trace.cursor();
      cursor.seek(10);
      cursor.next();
      long events = 100_000;
      for (int i = 0; i < events; i++) {
        activity.written(cursor.event());
      }
      long before = Allocations.bytes();
      for (int i = 0; i < events; i++) {
        activity.written(cursor.event());
      }
      assertThat(Allocations.bytes() - before).as("bytes allocated").isLessThan(events / 4);
      assertThat(activity.frames()).hasSize(16);
    }
  }
}

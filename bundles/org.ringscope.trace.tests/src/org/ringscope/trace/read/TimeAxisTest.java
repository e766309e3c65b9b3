// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

class TimeAxisTest {
  private static final long WALL = 1_700_000_000_000_000_000L;

  @TempDir
  Path folder;
  private final List<Trace> opened = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Trace trace : opened) {
      trace.close();
    }
  }

  @Test
  void oneTraceKeepsItsTimes() throws IOException {
    TimeAxis axis = TimeAxis.of(trace(0, 100, 900));
    assertThat(axis.beginNanos()).isEqualTo(100);
    assertThat(axis.endNanos()).isEqualTo(900);
    assertThat(axis.lanes().get(0).toAxis(250)).isEqualTo(250);
  }

  @Test
  void anOffsetMovesToTheRightAndBack() throws IOException {
    TimeAxis axis = TimeAxis.of(trace(0, 100, 900)).with(trace(0, 100, 200)).withOffset(1, 1000);
    TimeAxis.Lane moved = axis.lanes().get(1);
    assertThat(moved.toAxis(150)).isEqualTo(1150);
    assertThat(moved.toTrace(1150)).isEqualTo(150);
    assertThat(axis.beginNanos()).isEqualTo(100);
    assertThat(axis.endNanos()).isEqualTo(1200);
    assertThat(axis.without(1).endNanos()).isEqualTo(900);
  }

  @Test
  void tracesWithWallTimeMeetByWallTime() throws IOException {
    TimeAxis axis = TimeAxis.of(trace(WALL, 100, 900)).with(trace(WALL + 5000, 100, 200));
    assertThat(axis.lanes().get(1).offsetNanos()).isEqualTo(5000);
    assertThat(axis.endNanos()).isEqualTo(5200);
  }

  @Test
  void clocksWithNothingInCommonBeginTogether() throws IOException {
    TimeAxis axis = TimeAxis.of(trace(WALL, 100, 900)).with(trace(0, 40_000, 41_000));
    assertThat(axis.lanes().get(1).toAxis(40_000)).isEqualTo(100);
    assertThat(axis.with(trace(0, 5, 6)).lanes().get(2).toAxis(5)).isEqualTo(100);
  }

  @Test
  void sumsStayAtTheEndOfWhatALongHolds() throws IOException {
    TimeAxis.Lane far = TimeAxis.of(trace(0, 100, 900)).withOffset(0, Long.MAX_VALUE).lanes().get(0);
    assertThat(far.toAxis(1)).isEqualTo(Long.MAX_VALUE);
    assertThat(far.toTrace(-100)).isEqualTo(Long.MIN_VALUE);
    TimeAxis.Lane near = TimeAxis.of(far.trace()).withOffset(0, Long.MIN_VALUE).lanes().get(0);
    assertThat(near.toAxis(-1)).isEqualTo(Long.MIN_VALUE);
    assertThat(near.toTrace(0)).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void anEmptyAxisHasNoLength() {
    TimeAxis axis = new TimeAxis(List.of());
    assertThat(axis.endNanos()).isEqualTo(axis.beginNanos());
  }

  private Trace trace(long clockOffset, long first, long last) throws IOException {
    Path directory = folder.resolve("trace" + opened.size());
    TraceOptions options = TraceOptions.of(new UUID(1, opened.size()), "test").withClockOffset(clockOffset);
    try (TraceWriter writer = TraceWriter.create(directory, options)) {
      StreamWriter out = writer.stream(0, "core0");
      out.begin(EventType.MARKER, first).string("first").end();
      out.begin(EventType.MARKER, last).string("last").end();
    }
    Trace trace = Trace.open(directory);
    opened.add(trace);
    return trace;
  }
}

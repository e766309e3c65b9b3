// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.Position;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** The next and the last event that is waited for, from any place, also where many events have one time. */
class EventFinderTest {
  private static final int MANY = 4_000;

  @TempDir
  Path folder;
  private Trace trace;
  private List<Position> all;
  private List<Boolean> wanted;

  @BeforeEach
  void record() throws IOException {
    Random random = new Random(5);
    try (TraceBuilder builder = new TraceBuilder(folder.resolve("trace"))) {
      long nanos = 1_000;
      for (int i = 0; i < MANY; i++) {
        nanos += random.nextInt(50) == 0 ? 3_000_000 : random.nextInt(3);
        (i % 3 == 0 ? builder.remote : builder.host).at(nanos).ring().availIdx(i % 2 == 0 ? RX : TX, i & 0xFFFF, i + 1);
      }
    }
    trace = Trace.open(folder.resolve("trace"));
    all = new ArrayList<>();
    wanted = new ArrayList<>();
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      if (!cursor.event().isCheckpoint() && cursor.event().nanos() >= trace.beginNanos()) {
        all.add(cursor.event().position());
        wanted.add(isWanted(cursor.event()));
      }
    }
  }

  @AfterEach
  void close() throws IOException {
    trace.close();
  }

  private static boolean isWanted(EventView event) {
    return event.type() == EventType.AVAIL_IDX && event.getInt(Field.IDX) % 97 == 0;
  }

  private EventFinder finder(EventTest.Maker tests, boolean isCounting) {
    return new EventFinder(trace, tests, isCounting, () -> false);
  }

  private Position expected(int from, int step) {
    for (int i = from + step; i >= 0 && i < all.size(); i += step) {
      if (wanted.get(i)) {
        return all.get(i);
      }
    }
    return null;
  }

  @Test
  void findsTheNextAndTheLastFromAnyPlace() throws IOException {
    assertThat(wanted).contains(true);
    EventFinder finder = finder(place -> (event, before) -> isWanted(event), false);
    assertThat(finder.next(null)).isEqualTo(expected(-1, 1));
    assertThat(finder.previous(null)).isNull();
    assertThat(finder.previous(Position.at(Long.MAX_VALUE))).isEqualTo(expected(all.size(), -1));
    for (int i : new Random(6).ints(60, 0, all.size()).toArray()) {
      assertThat(finder.next(all.get(i))).as("behind event %d", i).isEqualTo(expected(i, 1));
      assertThat(finder.previous(all.get(i))).as("before event %d", i).isEqualTo(expected(i, -1));
    }
  }

  /** What counts is shown every event from the begin on, wherever it is looked from. */
  @Test
  void aCountIsThatFromTheBegin() throws IOException {
    List<Position> hits = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (wanted.get(i)) {
        hits.add(all.get(i));
      }
    }
    EventFinder third = finder(place -> {
      assertThat(place).isNull();
      int[] count = {0};
      return (event, before) -> isWanted(event) && ++count[0] == 3;
    }, true);
    assertThat(third.next(null)).isEqualTo(hits.get(2));
    assertThat(third.next(hits.get(0))).isEqualTo(hits.get(2));
    assertThat(third.next(hits.get(2))).isNull();
    assertThat(third.previous(hits.get(2))).isNull();
    assertThat(third.previous(hits.get(5))).isEqualTo(hits.get(2));
  }

  /** Time since the event before is the same as in every list of events. */
  @Test
  void theEventBeforeIsTold() throws IOException {
    EventTest late = (event, before) -> before != EventMatcher.NONE_BEFORE && event.nanos() - before > 1_000_000;
    int from = MANY / 2;
    int next = from + 1;
    while (all.get(next).nanos() - all.get(next - 1).nanos() <= 1_000_000) {
      next++;
    }
    assertThat(finder(place -> late, false).next(all.get(from))).isEqualTo(all.get(next));
    assertThat(finder(place -> late, false).next(all.get(next - 1))).isEqualTo(all.get(next));
  }

  @Test
  void whoCancelsFindsNothing() throws IOException {
    EventFinder cancelled = new EventFinder(trace, place -> (event, before) -> false, false, () -> true);
    assertThat(cancelled.next(null)).isNull();
    assertThat(cancelled.previous(Position.at(Long.MAX_VALUE))).isNull();
  }
}

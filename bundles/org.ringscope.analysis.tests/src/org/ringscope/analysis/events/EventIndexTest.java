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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.condition.Condition;
import org.ringscope.analysis.condition.ConditionException;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.Position;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.TimeAxis;
import org.ringscope.trace.read.Trace;

/** Any event is found by its number, wherever somebody has looked before. */
class EventIndexTest {
  private static final int MANY = 3_000;

  @TempDir
  Path folder;

  private Trace trace(String name, long seed) throws IOException {
    Random random = new Random(seed);
    try (TraceBuilder trace = new TraceBuilder(folder.resolve(name))) {
      long nanos = 1_000;
      for (int i = 0; i < MANY; i++) {
        nanos += random.nextInt(3);
        (i % 3 == 0 ? trace.remote : trace.host).at(nanos).ring().availIdx(i % 2 == 0 ? RX : TX, i & 0xFFFF, i + 1);
      }
    }
    return Trace.open(folder.resolve(name));
  }

  private static List<Position> inOrder(Trace trace) throws IOException {
    List<Position> all = new ArrayList<>();
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      if (!cursor.event().isCheckpoint()) {
        all.add(cursor.event().position());
      }
    }
    return all;
  }

  @Test
  void rowsAreTheEventsInTheirOrder() throws IOException {
    try (Trace trace = trace("one", 1)) {
      List<Position> all = inOrder(trace);
      EventIndex index = new EventIndex(TimeAxis.of(trace), List.of("one"));
      assertThat(index.update(() -> false)).isTrue();
      assertThat(index.size()).isEqualTo(all.size());
      EventPages pages = new EventPages(index);
      new Random(2).ints(300, 0, all.size()).forEach(number -> {
        try {
          assertThat(pages.read(number).position()).as("event %d", number).isEqualTo(all.get(number));
          assertThat(pages.read(number).number()).isEqualTo(number);
          assertThat(pages.numberOf(0, all.get(number))).isEqualTo(number);
        } catch (IOException e) {
          throw new AssertionError(e);
        }
      });
      assertThat(pages.peek(0) == null || pages.peek(0).number() == 0).isTrue();
      assertThat(pages.read(all.size())).isNull();
      assertThat(pages.numberAt(Long.MAX_VALUE)).isEqualTo(all.size() - 1);
      assertThat(pages.numberAt(Long.MIN_VALUE)).isEqualTo(-1);
      EventRow last = pages.read(all.size() - 1);
      assertThat(last.words()).startsWith("avail_idx queue=rpmsg0/").endsWith(" idx=3000");
      assertThat(last.deltaNanos()).isEqualTo(last.position().nanos() - all.get(all.size() - 2).nanos());
    }
  }

  @Test
  void severalTracesAreMerged() throws IOException {
    try (Trace one = trace("one", 1); Trace two = trace("two", 2)) {
      TimeAxis axis = TimeAxis.of(one).with(two).withOffset(1, 500);
      EventIndex index = new EventIndex(axis, List.of("one", "two"));
      index.update(() -> false);
      assertThat(index.size()).isEqualTo(inOrder(one).size() + inOrder(two).size());
      EventPages pages = new EventPages(index);
      long before = Long.MIN_VALUE;
      int[] next = new int[2];
      List<List<Position>> expected = List.of(inOrder(one), inOrder(two));
      for (int number = 0; number < index.size(); number++) {
        EventRow row = pages.read(number);
        assertThat(row.position()).as("event %d", number).isEqualTo(expected.get(row.lane()).get(next[row.lane()]++));
        long nanos = axis.lanes().get(row.lane()).toAxis(row.position().nanos());
        assertThat(nanos).isGreaterThanOrEqualTo(before);
        before = nanos;
      }
      EventPages others = new EventPages(index);
      for (int number : new int[] {5_000, 700, 5_999, 1, 3_333}) {
        assertThat(others.read(number)).as("event %d", number).isEqualTo(pages.read(number));
      }
    }
  }

  @Test
  void aListHasWhatAConditionLetsThrough() throws IOException, ConditionException {
    try (Trace trace = trace("one", 1)) {
      EventIndex index = new EventIndex(TimeAxis.of(trace), List.of("one"));
      EventList all = index.filter(Condition.ALL);
      EventList list = index.filter(Condition.parse("idx>=2990 queue=rpmsg0/1", EventFields.VOCABULARY));
      index.update(() -> true);
      list.update(() -> false);
      assertThat(list.size()).as("not counted yet").isZero();
      index.update(() -> false);
      list.update(() -> false);
      assertThat(list.size()).isEqualTo(6);
      assertThat(list.all()).isEqualTo(all.size()).isEqualTo(index.size());
      assertThat(new EventPages(index).read(list.number(0)).words()).endsWith("idx=2990");
      assertThat(list.placeUntil(list.number(2))).isEqualTo(2);
      assertThat(list.placeUntil(list.number(2) + 1)).isEqualTo(2);
      assertThat(list.placeUntil(0)).isEqualTo(-1);
      assertThat(all.placeUntil(17)).isEqualTo(17);
    }
  }

  @Test
  void growsWithItsTrace() throws IOException {
    try (TraceBuilder builder = new TraceBuilder(folder.resolve("live"));
        Trace trace = Trace.follow(builder.writer.live())) {
      EventIndex index = new EventIndex(TimeAxis.of(trace), List.of("live"));
      index.update(() -> false);
      int described = index.size();
      for (int i = 0; i < 10; i++) {
        builder.host.at(1_000 + i).notification().kickBegin(TX);
        builder.remote.at(1_000 + i).notification().interrupt(RX);
      }
      builder.host.flush();
      builder.remote.flush();
      trace.refresh();
      trace.refresh();
      index.update(() -> false);
      assertThat(index.size()).isGreaterThan(described + 15);
      assertThat(new EventPages(index).read(described).words()).isEqualTo("kick_begin queue=rpmsg0/1");
    }
  }
}

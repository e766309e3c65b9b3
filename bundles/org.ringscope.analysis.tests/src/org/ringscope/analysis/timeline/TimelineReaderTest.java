// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.ringscope.testkit.trace.TraceBuilder.RX;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.timeline.TimelineEvents.Bar;
import org.ringscope.analysis.timeline.TimelineEvents.Flight;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.testkit.trace.SampleTrace;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** What is read of a part, event by event. */
class TimelineReaderTest {
  @TempDir
  Path folder;

  private static TimelinePart read(Trace trace, long from, long to) throws IOException {
    return new TimelineReader(trace).read(new Timeline(trace, null).readAll().summary(), from, to, () -> false);
  }

  private static List<Bar> bars(TimelinePart part, int queue) {
    return part.events().bars().stream().filter(bar -> bar.queue() == queue).toList();
  }

  @Test
  void buffersGoFromPublishedToTakenBack() throws IOException {
    SampleTrace sample = new SampleTrace(folder.resolve("t"), SampleTrace.system(16));
    sample.ring(1, 16, 0x8000, 512, false).round(2, 10).publish(5);
    try (Trace trace = sample.open()) {
      TimelinePart part = read(trace, trace.beginNanos(), trace.endNanos());
      List<Bar> bars = bars(part, 1);
      assertThat(bars).extracting(Bar::buffer).containsExactly(0L, 1L, 5L);
      Bar first = bars.get(0);
      assertThat(first.used() - first.published()).as("taken, entry, index").isEqualTo(3000);
      assertThat(first.taken() - first.used()).isEqualTo(1000);
      assertThat(bars.get(1).row()).as("one after the other").isZero();
      Bar last = bars.get(2);
      assertThat(last.used()).isEqualTo(TimelineEvents.UNKNOWN);
      assertThat(last.taken()).isEqualTo(TimelineEvents.UNKNOWN);
      TimelinePart middle = read(trace, first.used(), first.taken());
      assertThat(bars(middle, 1).get(0).published()).as("in this part it is there from the begin")
          .isIn(TimelineEvents.BEFORE, first.published());
    }
  }

  /** Who looks now and then misses what happens between: a buffer that is given again had come back. */
  @Test
  void aBufferThatIsGivenAgainHadComeBack() throws IOException {
    SampleTrace sample = new SampleTrace(folder.resolve("t"), SampleTrace.system(16));
    SampleTrace.Ring ring = sample.ring(1, 16, 0x8000, 512, false).publish(3);
    long again = sample.nanos() + 3000;
    ring.take(1).publish(3).use(3, 1);
    try (Trace trace = sample.open()) {
      List<Bar> bars = bars(read(trace, trace.beginNanos(), trace.endNanos()), 1);
      assertThat(bars).hasSize(2);
      assertThat(bars.get(0).used()).isEqualTo(again);
      assertThat(bars.get(0).taken()).isEqualTo(again);
      assertThat(bars.get(1).used()).isGreaterThan(again).isNotEqualTo(TimelineEvents.UNKNOWN);
    }
  }

  /** What a core tells seldom is kept in words. */
  @Test
  void whatHappensSeldomIsSaid() throws IOException {
    SampleTrace sample = new SampleTrace(folder.resolve("t"), SampleTrace.system(16));
    sample.status(0, 7).kick(1);
    try (Trace trace = sample.open()) {
      assertThat(read(trace, trace.beginNanos(), trace.endNanos()).events().notes())
          .extracting(TimelineEvents.Note::text).containsExactly("rpmsg0 status 7");
    }
  }

  /** A device that uses nothing any more: whatever part of it is read has the buffer. */
  @Test
  void whatIsStuckSinceLongIsThere() throws IOException {
    SampleTrace sample = new SampleTrace(folder.resolve("t"), SampleTrace.system(16));
    SampleTrace.Ring ring = sample.ring(1, 16, 0x8000, 512, false).publish(7);
    SampleTrace.Ring other = sample.ring(0, 16, 0x1000, 512, true);
    for (int i = 0; i < 3000; i++) {
      sample.pass(1_000_000);
      other.round(1, 4);
    }
    ring.write(8);
    try (Trace trace = sample.open()) {
      TimelinePart part = read(trace, trace.endNanos() - 2_000_000, trace.endNanos());
      assertThat(part.fromNanos()).isGreaterThan(trace.beginNanos() + 1_000_000_000L);
      assertThat(bars(part, 1)).hasSize(1);
      assertThat(bars(part, 1).get(0).buffer()).isEqualTo(7);
      assertThat(bars(part, 1).get(0).published()).isEqualTo(TimelineEvents.BEFORE);
      assertThat(part.summary().queue(1).most()).isEqualTo(1);
    }
  }

  /** Where only the device is seen a buffer ends when it is given back: nobody tells when it is taken. */
  @Test
  void buffersOfASourceWithoutRings() throws IOException {
    Path directory = folder.resolve("buffers");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.remote.at(100).buffer().taken(RX, 0xA);
      trace.remote.at(150).buffer().returned(RX, 0xA, 4);
      trace.remote.at(170).buffer().returned(RX, 0xB, 4);
      trace.remote.at(200).buffer().taken(RX, 0xC);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(bars(read(trace, 0, 300), RX)).extracting(Bar::buffer, Bar::isAddress, Bar::published, Bar::used,
          Bar::taken).containsExactlyInAnyOrder(
              tuple(0xAL, true, 100L, 150L, 150L),
              tuple(0xBL, true, TimelineEvents.BEFORE, 170L, 170L),
              tuple(0xCL, true, 200L, TimelineEvents.UNKNOWN, TimelineEvents.UNKNOWN));
    }
  }

  @Test
  void messagesAreOnTheirWay() throws IOException {
    Path directory = folder.resolve("messages");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      trace.host.at(1).notification().kickBegin(TX);
      trace.sent(trace.host, 100, TX, 0x1000, 0x400, 0x401, "hello");
      trace.received(trace.remote, 150, TX, 0x1000, 0x400, 0x401, "hello");
      trace.sent(trace.remote, 160, RX, 0x2000, 0x401, 0x400, "lost");
      trace.received(trace.host, 170, RX, 0x3000, 0x401, 0x400, "seen late");
    }
    try (Trace trace = Trace.open(directory)) {
      TimelinePart part = read(trace, 0, 300);
      assertThat(part.events().flights()).extracting(Flight::isToDriver, Flight::sent, Flight::received)
          .containsExactly(tuple(false, 100L, 150L),
              tuple(true, 160L, TimelineEvents.UNKNOWN),
              tuple(true, TimelineEvents.BEFORE, 170L));
      assertThat(part.summary().channels()).hasSize(1);
      assertThat(part.summary().channels().get(0).driverAddress()).isEqualTo(0x400);
    }
  }

  /** A part says of its pieces the same as the whole. */
  @Test
  void aPartHasTheCountsOfTheWhole() throws Exception {
    try (Trace trace =
        Trace.open(Recordings.record(Fixtures.example("rpmsg-client-sample"), folder.resolve("run")))) {
      TimelineSummary whole = new Timeline(trace, null).readAll().summary();
      long from = whole.grid().begin(whole.pieces() / 3);
      long to = whole.grid().begin(whole.pieces() / 2) - 1;
      TimelineSummary part = read(trace, from, to).summary();
      for (QueueLane lane : part.queues()) {
        for (QueueCount count : QueueCount.values()) {
          long expected = 0;
          for (int piece = whole.pieces() / 3; piece < whole.pieces() / 2; piece++) {
            expected += whole.queue(lane.queue()).count(count, piece);
          }
          if (count != QueueCount.MESSAGES) {
            assertThat(lane.count(count)).as("%s of queue %d", count, lane.queue()).isEqualTo(expected);
          }
        }
        assertThat(lane.atEnd()).isEqualTo(whole.queue(lane.queue()).most(whole.pieces() / 2 - 1));
      }
    }
  }

  @Test
  void tooManyEventsAreLeftToTheWhole() throws IOException {
    Path directory = folder.resolve("many");
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < 10_000; i++) {
        trace.host.at(10L * i).notification().kickBegin(TX);
      }
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(read(trace, 0, 100_000).events()).as("so many arrows nobody can see").isNull();
      assertThat(read(trace, 0, 10_000).events().marks()).hasSize(1001);
      TimelineSummary whole = new Timeline(trace, null).readAll().summary();
      assertThat(new TimelineReader(trace).read(whole, 0, 100_000, () -> true)).as("cancelled").isNull();
    }
  }
}

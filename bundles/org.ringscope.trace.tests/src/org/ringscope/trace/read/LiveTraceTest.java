// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Await;
import org.ringscope.trace.Events;
import org.ringscope.trace.Position;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.SmallDisk;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.system.SystemDescription;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

@Timeout(60)
class LiveTraceTest {
  @TempDir
  Path folder;

  @Test
  void openPacketIsSeenEventByEvent() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options());
        Trace trace = Trace.follow(writer.live())) {
      EventCursor cursor = trace.cursor();
      assertThat(cursor.next()).isFalse();
      StreamWriter out = writer.stream(0, "host");
      for (int i = 0; i < 2000; i++) {
        EventEncoder event = out.begin(EventType.KICK_BEGIN, i).u16(i);
        trace.refresh();
        assertThat(cursor.next()).as("a half-written event is not there yet").isFalse();
        assertThat(trace.eventCount()).isEqualTo(i);
        event.end();
        assertThat(trace.refresh()).isTrue();
        assertThat(trace.refresh()).isFalse();
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.event().getInt(Field.QUEUE)).isEqualTo(i);
        assertThat(cursor.next()).isFalse();
        assertThat(trace.eventCount()).isEqualTo(i + 1);
        assertThat(trace.endNanos()).isEqualTo(i);
      }
      assertThat(trace.isLive()).isTrue();
    }
  }

  @Test
  void descriptionAndNewStreamsAppear() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options());
        Trace trace = Trace.follow(writer.live())) {
      assertThat(trace.system()).isEqualTo(SystemDescription.EMPTY);
      writer.describe(SampleTraces.system());
      assertThat(trace.refresh()).isTrue();
      assertThat(trace.system()).isEqualTo(SampleTraces.system());
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        assertThat(cursor.event().stream()).isEqualTo(StreamInfo.SYSTEM);
      }
      writer.stream(5, "late").begin(EventType.MARKER, 1).string("x").end();
      trace.refresh();
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.event().stream()).isEqualTo(5);
      writer.close();
      assertThat(trace.refresh()).isTrue();
      assertThat(trace.isLive()).isFalse();
      assertThat(trace.refresh()).isFalse();
    }
  }

  private interface Reading {
    void readOn() throws IOException;
  }

  /** Reads while the writers write; the trace is closed once they have ended, and read to its end. */
  private static void follow(Trace trace, TraceWriter writer, Thread[] threads, Reading reading) {
    Await.spin(() -> {
      if (Stream.of(threads).noneMatch(Thread::isAlive)) {
        writer.close();
      }
      trace.refresh();
      reading.readOn();
      return !trace.isLive();
    }, () -> "still live, events=" + trace.eventCount() + " " + List.of(threads));
  }

  /** Its own stream's number, and how often it has rung before; now and then it sleeps for a moment. */
  private static void ringDoorbells(StreamWriter out, int rounds, long begin) {
    for (int i = 0; i < rounds; i++) {
      out.begin(EventType.DOORBELL_RUNG, System.nanoTime() - begin).u16(out.id()).u32(i).end();
      if (i % 1000 == 0) {
        out.park();
        out.unpark();
      }
    }
  }

  /** Two writers at full speed, packets sealed all the time; the follower misses nothing, and nothing comes twice. */
  @Test
  void followerSeesEveryEventOnceInOrder() throws Exception {
    int rounds = 150_000;
    AtomicReference<Throwable> failure = new AtomicReference<>();
    TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(300_000));
    StreamWriter[] streams = {writer.stream(0, "host"), writer.stream(1, "remote")};
    long begin = System.nanoTime();
    Thread[] threads = new Thread[streams.length];
    for (int t = 0; t < threads.length; t++) {
      StreamWriter out = streams[t];
      threads[t] = new Thread(() -> {
        try {
          ringDoorbells(out, rounds, begin);
        } catch (Throwable e) {
          failure.set(e);
        }
      });
    }
    writer.startTicking(() -> System.nanoTime() - begin);
    int[] next = new int[streams.length];
    try (Trace trace = Trace.follow(writer.live())) {
      EventCursor cursor = trace.cursor();
      for (Thread thread : threads) {
        thread.start();
      }
      follow(trace, writer, threads, () -> {
        long last = 0;
        while (cursor.next()) {
          EventView event = cursor.event();
          int stream = event.getInt(Field.DOORBELL);
          assertThat(event.stream()).isEqualTo(stream);
          assertThat(event.getInt(Field.VALUE)).isEqualTo(next[stream]);
          next[stream]++;
          assertThat(event.nanos()).isGreaterThanOrEqualTo(last);
          last = event.nanos();
        }
      });
    } finally {
      for (Thread thread : threads) {
        Await.end(thread);
      }
      writer.close();
    }
    assertThat(failure.get()).isNull();
    assertThat(next).containsExactly(rounds, rounds);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.eventCount()).isEqualTo(2L * rounds);
      assertThat(trace.discarded()).isZero();
    }
  }

  /** Streams are looked at one after the other, while their writers go on: the merged order is still the final one. */
  @Test
  void followerSeesTheOrderOfAReopening() throws Exception {
    int rounds = 60_000;
    AtomicLong clock = new AtomicLong();
    List<Position> followed = new ArrayList<>();
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(10_000))) {
      Thread[] threads = new Thread[3];
      for (int t = 0; t < threads.length; t++) {
        StreamWriter out = writer.stream(t, "core" + t);
        threads[t] = new Thread(() -> {
          for (int i = 0; i < rounds; i++) {
            synchronized (clock) { // stamped and published in one step
              out.begin(EventType.DOORBELL_RUNG, clock.incrementAndGet()).u16(out.id()).u32(i).end();
            }
          }
        });
      }
      try (Trace trace = Trace.follow(writer.live())) {
        EventCursor cursor = trace.cursor();
        for (Thread thread : threads) {
          thread.start();
        }
        follow(trace, writer, threads, () -> {
          while (cursor.next()) {
            followed.add(cursor.event().position());
          }
        });
      } finally {
        for (Thread thread : threads) {
          Await.end(thread);
        }
      }
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(followed).isEqualTo(Events.positions(trace)).hasSize(3 * rounds);
    }
  }

  @Test
  void whatLiesStillIsShownAtOnce() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options());
        Trace trace = Trace.follow(writer.live())) {
      EventCursor cursor = trace.cursor();
      StreamWriter busy = writer.stream(0, "busy");
      writer.stream(1, "silent");
      StreamWriter early = writer.stream(2, "early");
      early.begin(EventType.KICK_BEGIN, 5).u16(0).end();
      busy.begin(EventType.KICK_BEGIN, 1000).u16(0).end();
      assertThat(trace.refresh()).isTrue();
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.next()).as("no stream holds up another").isTrue();
      assertThat(cursor.next()).isFalse();
      assertThat(trace.refresh()).isFalse();
    }
  }

  /** What a stream has shown is overtaken by nothing that it writes later, at the same time either. */
  @Test
  void aStreamThatGoesOnHidesNothingOfItsOwn() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options());
        Trace trace = Trace.follow(writer.live())) {
      writer.describe(SampleTraces.system());
      StreamWriter observer = writer.stream(StreamInfo.OBSERVER, "observer");
      StreamWriter core = writer.stream(1, "core");
      observer.at(0).core().marker("begin");
      core.at(0).core().marker("core");
      trace.takeIn(false);
      core.at(0).core().marker("more"); // while the streams are looked at
      trace.settle(false);
      EventCursor cursor = trace.cursor();
      int shown = 0;
      for (; cursor.next(); shown++) {
        assertThat(cursor.event().stream()).as("comes before what the core goes on with").isNotEqualTo(
            StreamInfo.OBSERVER);
      }
      assertThat(shown).as("descriptions, and what the core has shown").isGreaterThan(1);
      trace.takeIn(false);
      observer.flush(); // seals what was seen, and adds nothing
      trace.settle(false);
      List<Integer> streams = new ArrayList<>();
      while (cursor.next()) {
        streams.add(cursor.event().stream());
      }
      assertThat(streams).containsExactly(1, StreamInfo.OBSERVER);
    }
  }

  @Test
  void packetThatIsDroppedVanishesFromTheLiveView() throws Exception {
    SmallDisk disk = new SmallDisk(Long.MAX_VALUE);
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options(), disk::open);
        Trace trace = Trace.follow(writer.live())) {
      StreamWriter out = writer.stream(0, "host");
      EventCursor cursor = trace.cursor();
      out.begin(EventType.KICK_BEGIN, 1).u16(1).end();
      trace.refresh();
      assertThat(cursor.next()).isTrue();
      disk.resize(5);
      out.flush();
      disk.resize(Long.MAX_VALUE);
      out.begin(EventType.KICK_BEGIN, 2).u16(2).end();
      trace.refresh();
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.event().type()).isEqualTo(EventType.LOST);
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.event().getInt(Field.QUEUE)).isEqualTo(2);
      assertThat(trace.eventCount()).isEqualTo(2);
    }
  }

  @Test
  void heldEventWaitsForThePublisherToBeSeen() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options());
        Trace trace = Trace.follow(writer.live())) {
      RingScript ring = new RingScript(writer.stream(1, "remote"), writer.stream(0, "host"), 0);
      ring.give(10);
      ring.serve(20);
      trace.refresh();
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        assertThat(cursor.event().nanos()).isLessThanOrEqualTo(20);
      }
      // the device took entry 1, whose publication has not been looked at: it is not shown before it
      ring.device.begin(EventType.AVAIL_TAKEN, 30).u16(0).u16(1).u16(1).end();
      trace.refresh();
      assertThat(cursor.next()).isFalse();
      ring.give(29);
      trace.refresh();
      for (EventType type : new EventType[] {EventType.DESCRIPTOR_WRITTEN, EventType.AVAIL_ENTRY, EventType.AVAIL_IDX,
          EventType.AVAIL_TAKEN}) {
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.event().type()).isEqualTo(type);
      }
    }
  }
}

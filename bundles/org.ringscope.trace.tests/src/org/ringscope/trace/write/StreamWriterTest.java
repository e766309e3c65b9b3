// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Allocations;
import org.ringscope.testkit.Await;
import org.ringscope.trace.Events;
import org.ringscope.trace.Position;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventEncoder;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.StreamIndex;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

class StreamWriterTest {
  @TempDir
  Path folder;

  @Test
  void closingMarksTheEnd() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      writer.stream(0, "host").begin(EventType.KICK_BEGIN, 7).u16(0).end();
      writer.stream(1, "silent");
      writer.stream(0x10, "other").begin(EventType.KICK_BEGIN, 5).u16(0).end();
      writer.streams().forEach(StreamWriter::flush);
      try (Trace trace = Trace.open(folder)) {
        assertThat(trace.truncation()).as("still recorded").hasSize(2);
      }
      writer.endsAt(1000);
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
      assertThat(trace.endNanos()).isEqualTo(1000);
      assertThat(trace.eventCount()).isEqualTo(2);
    }
  }

  @Test
  void wrongOrMissingFieldsAreRefused() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "host");
      EventEncoder event = out.begin(EventType.KICK_BEGIN, 0).u16(7);
      event.end();
      assertThatIllegalStateException().isThrownBy(() -> event.u16(1));
      assertThatIllegalStateException().isThrownBy(event::end);
      out.begin(EventType.AVAIL_IDX, 0).u16(1);
      assertThatIllegalStateException().isThrownBy(() -> event.u32(1)).withMessage("avail_idx.old is u16");
      assertThatIllegalStateException().isThrownBy(event::end).withMessage("avail_idx ended after 1 fields");
      assertThatIllegalStateException().isThrownBy(() -> out.begin(EventType.MARKER, 0));
      event.u16(2).u16(3);
      assertThatIllegalStateException().isThrownBy(() -> event.u16(4));
      event.end();
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(Events.all(trace)).containsExactly("0 0 kick_begin queue=7", "0 0 avail_idx queue=1 old=2 idx=3");
    }
  }

  @Test
  void longFieldsAreClippedAtWholeCharacters() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "host");
      for (int shift = 0; shift < 4; shift++) {
        out.begin(EventType.MARKER, 1).string("x".repeat(shift) + "\uD83D\uDD14".repeat(5000)).end();
      }
      out.begin(EventType.MARKER, 1).string("nul\0lone\uD800").end();
      out.begin(EventType.MESSAGE_SENT, 2).u16(0).u16(0).u32(1).u32(2).u32(9999).u16(0).u64(0)
          .bytes(new byte[9999], 0, 9999).end();
    }
    try (Trace trace = Trace.open(folder)) {
      EventCursor cursor = trace.cursor();
      for (int shift = 0; shift < 4; shift++) {
        cursor.next();
        assertThat(cursor.event().string(Field.TEXT))
            .isEqualTo("x".repeat(shift) + "\uD83D\uDD14".repeat((256 - shift) / 4));
      }
      cursor.next();
      assertThat(cursor.event().string(Field.TEXT)).isEqualTo("nul?lone?");
      cursor.next();
      assertThat(cursor.event().getLong(Field.LENGTH)).isEqualTo(9999);
      assertThat(cursor.event().byteCount(Field.PAYLOAD)).isEqualTo(1024);
    }
  }

  @Test
  void packetsEndAtTheirSizeAndAtTheTick() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(1000))) {
      StreamWriter out = writer.stream(0, "host");
      for (int i = 0; i < 1000; i++) {
        out.begin(EventType.KICK_BEGIN, 0).u16(i).end();
      }
      for (int i = 1; i <= 10; i++) {
        out.begin(EventType.KICK_BEGIN, i * 500).u16(i).end();
      }
    }
    try (Trace trace = Trace.open(folder)) {
      StreamIndex index = trace.indexes().get(0);
      for (PacketInfo packet = index.first(); packet != null; packet = index.after(packet.sequence())) {
        assertThat(packet.contentBytes()).isLessThanOrEqualTo(4096);
        assertThat(packet.begin() / 1000).isEqualTo(packet.end() / 1000);
      }
      // 332 events of 12 bytes fit behind the header; ticks begin at 1000, 2000, 3000, 4000, 5000
      assertThat(trace.packetCount()).isEqualTo(4 + 5);
      assertThat(trace.eventCount()).isEqualTo(1010);
    }
  }

  @Test
  void onlySleepingStreamsAreSealedByTheTick() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(1000))) {
      StreamWriter awake = writer.stream(0, "awake");
      StreamWriter asleep = writer.stream(1, "asleep");
      awake.begin(EventType.KICK_BEGIN, 10).u16(1).end();
      asleep.begin(EventType.KICK_BEGIN, 10).u16(1).end();
      asleep.park();
      writer.tick(999);
      assertThat(folder.resolve("asleep_0")).isEmptyFile();
      writer.tick(1000);
      assertThat(folder.resolve("asleep_0")).isNotEmptyFile();
      assertThat(folder.resolve("awake_0")).isEmptyFile();
      asleep.unpark();
    }
  }

  @Test
  void anOwnerThatPollsSealsItsOwnStream() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(100))) {
      StreamWriter out = writer.stream(0, "host");
      out.begin(EventType.KICK_BEGIN, 50).u16(0).end();
      writer.tick(100);
      assertThat(out.files().sealed().bytes()).as("the owner is awake").isZero();
      out.tick(99);
      assertThat(out.files().sealed().bytes()).isZero();
      out.tick(100);
      assertThat(out.files().sealed().bytes()).isPositive();
    }
  }

  @Test
  void tickingThreadSealsSleepingStreams() throws Exception {
    long begin = System.nanoTime();
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(2_000_000))) {
      StreamWriter out = writer.stream(0, "host");
      writer.startTicking(() -> System.nanoTime() - begin);
      for (int i = 0; i < 20; i++) {
        out.begin(EventType.KICK_BEGIN, System.nanoTime() - begin).u16(i).end();
        out.park();
        long size = Files.size(folder.resolve("host_0"));
        if (i == 0) {
          Await.spin(() -> Files.size(folder.resolve("host_0")) > size, () -> "the ticking thread has not sealed");
        }
        out.unpark();
      }
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.eventCount()).isEqualTo(20);
    }
  }

  @Test
  void timesThatGoBackAreWrittenAsTheLastOne() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "host");
      for (long nanos : new long[] {-5, 100, 50, Long.MAX_VALUE, 3}) {
        out.begin(EventType.KICK_BEGIN, nanos).u16(1).end();
      }
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(Events.positions(trace)).extracting(Position::nanos)
          .containsExactly(0L, 100L, 100L, Long.MAX_VALUE, Long.MAX_VALUE);
    }
  }

  @Test
  void existingTraceIsNotOverwritten() throws Exception {
    TraceWriter.create(folder, SampleTraces.options()).close();

    assertThatThrownBy(() -> TraceWriter.create(folder, SampleTraces.options()))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void streamNamesBecomeFileNamesThatAreFree() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      List<String> names = List.of("core 0", "../core", "core/0", "core_0", "", "..");
      for (int i = 0; i < names.size(); i++) {
        writer.stream(i, names.get(i)).begin(EventType.KICK_BEGIN, 0).u16(i).end();
      }
      assertThatIllegalArgumentException().isThrownBy(() -> writer.stream(0, "again"));
      assertThatIllegalArgumentException().isThrownBy(() -> writer.stream(StreamInfo.SYSTEM, "again"));
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.eventCount()).isEqualTo(6);
      assertThat(trace.streams()).extracting(StreamInfo::name).doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[A-Za-z0-9.-]+"));
    }
  }

  /** A core that sleeps may still look at its condition, and that may have something to tell. */
  @Test
  @Timeout(20)
  void aSleepingOwnerMayWrite() throws Exception {
    int events = 30_000;
    AtomicLong now = new AtomicLong();
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(10))) {
      StreamWriter out = writer.stream(0, "core");
      Thread ticker = new Thread(() -> Await.spin(() -> {
        writer.tick(now.get());
        return now.get() >= events;
      }, now::get));
      ticker.start();
      out.park();
      for (int i = 0; i < events; i++) {
        out.begin(EventType.DOORBELL_RUNG, i).u16(1).u32(i).end();
        now.set(i + 1);
      }
      Await.end(ticker);
      out.discard(1);
      out.unpark();
    }
    try (Trace trace = Trace.open(folder)) {
      EventCursor cursor = trace.cursor();
      for (int i = 0; i < events; i++) {
        assertThat(cursor.next()).isTrue();
        assertThat(cursor.event().getInt(Field.VALUE)).isEqualTo(i);
      }
      assertThat(cursor.next()).isFalse();
    }
  }

  @Test
  void aCheckpointBeyondTheLargestPacketIsLeftOut() throws Exception {
    byte[] ring = new byte[8 * 32768];
    int[] rings = {400};
    List<Boolean> full = new ArrayList<>();
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(10))) {
      StreamWriter out = writer.stream(0, "core");
      out.checkpointSource((stream, isFull, nanos) -> {
        full.add(isFull);
        for (int i = 0; i < rings[0]; i++) {
          stream.begin(EventType.CHECKPOINT_DEVICE, nanos).u16(i).u32(32768).u16(0).u16(0).u16(0).u16(0).u16(127)
              .bytes(ring, 0, ring.length).end();
        }
      });
      out.begin(EventType.KICK_BEGIN, 5).u16(1).end();
      out.begin(EventType.KICK_BEGIN, 15).u16(2).end();
      rings[0] = 2;
      out.begin(EventType.KICK_BEGIN, 25).u16(3).end();
      out.begin(EventType.KICK_BEGIN, 35).u16(4).end();
      assertThat(writer.discarded()).isZero();
    }
    assertThat(full).containsExactly(true, true, true, false);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
      EventCursor cursor = trace.cursor();
      int kicks = 0;
      while (cursor.next()) {
        kicks += cursor.event().type() == EventType.KICK_BEGIN ? 1 : 0;
      }
      assertThat(kicks).isEqualTo(4);
      List<EventType> replayed = new ArrayList<>();
      trace.replay(Position.at(17), event -> replayed.add(event.type()));
      assertThat(replayed).containsExactly(EventType.KICK_BEGIN, EventType.KICK_BEGIN);
    }
  }

  /** Cores are stopped by an interrupt of their thread, which closes a channel under the writer's feet. */
  @Test
  void aThreadThatIsToldToEndLosesNoPacket() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "core");
      for (int i = 0; i < 5; i++) {
        out.begin(EventType.KICK_BEGIN, i).u16(i).end();
        if (i % 2 == 0) {
          Thread.currentThread().interrupt();
        }
        out.flush();
        assertThat(Thread.interrupted()).as("stays told to end").isEqualTo(i % 2 == 0);
      }
      assertThat(out.discarded()).isZero();
      assertThat(out.failure()).isNull();
      Thread.currentThread().interrupt();
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
      assertThat(Events.all(trace)).hasSize(5);
    }
  }

  @Test
  @Timeout(20)
  void interruptsInTheMiddleOfWritingLoseNoPacket() throws Exception {
    int packets = 3000;
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "core");
      Thread owner = new Thread(() -> {
        for (int i = 0; i < packets; i++) {
          out.begin(EventType.MARKER, i).string("x".repeat(200)).end();
          out.flush();
          Thread.interrupted();
        }
      });
      owner.start();
      Await.spin(() -> {
        owner.interrupt();
        return !owner.isAlive();
      }, owner::getState);
      assertThat(out.failure()).isNull();
      assertThat(out.discarded()).isZero();
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
      assertThat(trace.eventCount()).isEqualTo(packets);
    }
  }

  @Test
  void nothingIsAllocatedPerEvent() throws Exception {
    int events = 200_000;
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withPacketBytes(1 << 20))) {
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      pass(ring, 1000);
      long before = Allocations.bytes();
      pass(ring, events / 7);
      // checkpoints and packets allocate a little: some hundred bytes per 1 MiB
      assertThat(Allocations.bytes() - before).as("bytes allocated by writing").isLessThan(events / 4);
    }
    try (Trace trace = Trace.open(folder)) {
      EventCursor cursor = trace.cursor();
      read(cursor, 5000);
      long before = Allocations.bytes();
      long read = read(cursor, Integer.MAX_VALUE);
      assertThat(read).isGreaterThan(events - 10_000);
      assertThat(Allocations.bytes() - before).as("bytes allocated by reading").isLessThan(events / 4 + (2 << 20)); // two packet buffers
    }
  }

  private static void pass(RingScript ring, int rounds) {
    for (int i = 0; i < rounds; i++) {
      ring.give(i);
      ring.serve(i);
      ring.take(i);
    }
  }

  private static long read(EventCursor cursor, int limit) throws Exception {
    long count = 0;
    long sum = 0;
    while (count < limit && cursor.next()) {
      EventView event = cursor.event();
      sum += event.nanos() + event.sequence();
      if (!event.type().fields().isEmpty() && event.type() == EventType.AVAIL_IDX) {
        sum += event.getInt(Field.IDX);
      }
      count++;
    }
    return sum == 1 ? 0 : count;
  }
}

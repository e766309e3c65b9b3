// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.Events;
import org.ringscope.trace.Position;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.StreamIndex;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

class MergeTest {
  @TempDir
  Path folder;

  /** All on one nanosecond; the consumer's stream has the lower id, so that ids alone would give the wrong order. */
  @Test
  void entriesAreTakenAfterTheyWerePublished() throws Exception {
    try (Trace trace = ping(10, 0, 0)) {
      assertCausal(trace, 40);
    }
  }

  @Test
  void causalityWinsOverContradictingStamps() throws Exception {
    try (Trace trace = ping(10, 1000, -900)) {
      assertCausal(trace, 40);
      EventCursor cursor = trace.cursor();
      boolean moved = false;
      while (cursor.next()) {
        moved |= cursor.event().nanos() > cursor.event().stampNanos();
      }
      assertThat(moved).as("some event was held back").isTrue();
    }
  }

  @Test
  void contradictionsBeyondTheLimitDoNotStopTheMerge() throws Exception {
    try (Trace trace = ping(10, 1000, -500_000_000)) {
      assertThat(Events.all(trace).stream().filter(line -> line.contains("taken")).count()).isEqualTo(20);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void seekGivesTheOrderOfAFullRead(long seed) throws Exception {
    try (Trace trace = random(seed)) {
      List<Position> order = Events.positions(trace);
      assertThat(order).as("seed=%d", seed).hasSizeGreaterThan(500);
      EventCursor cursor = trace.cursor();
      Seeded.steps(seed, 150, (random, i) -> {
        int at = random.nextInt(order.size());
        assertThat(cursor.seek(order.get(at))).as("seed=%d at=%d", seed, at).isTrue();
        assertThat(cursor.event().position()).isEqualTo(order.get(at));
        for (int next = at + 1; next < Math.min(order.size(), at + 20); next++) {
          assertThat(cursor.next()).isTrue();
          assertThat(cursor.event().position()).as("seed=%d at=%d next=%d", seed, at, next).isEqualTo(order.get(next));
        }
      });
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void previousWalksBackToTheBeginning(long seed) throws Exception {
    try (Trace trace = random(seed)) {
      List<Position> order = Events.positions(trace);
      EventCursor cursor = trace.cursor();
      cursor.seek(Position.at(Long.MAX_VALUE));
      List<Position> back = new ArrayList<>();
      while (cursor.previous()) {
        back.add(0, cursor.event().position());
      }
      assertThat(back).as("seed=%d", seed).isEqualTo(order);
      assertThat(cursor.next()).isTrue();
      assertThat(cursor.event().position()).isEqualTo(order.get(0));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void seekByTimeStandsBetweenBeforeAndAfter(long seed) throws Exception {
    try (Trace trace = random(seed)) {
      List<Position> order = Events.positions(trace);
      EventCursor cursor = trace.cursor();
      Seeded.steps(seed, 100, (random, i) -> {
        long nanos = random.nextLong(trace.endNanos() + 10);
        Position first = order.stream().filter(it -> it.nanos() >= nanos).findFirst().orElse(null);
        cursor.seek(nanos);
        assertThat(cursor.next()).isEqualTo(first != null);
        if (first != null) {
          assertThat(cursor.event().position()).as("seed=%d nanos=%d", seed, nanos).isEqualTo(first);
        }
        Position last = order.stream().filter(it -> it.nanos() <= nanos).reduce((a, b) -> b).orElse(null);
        assertThat(cursor.seek(Position.at(nanos))).isFalse();
        assertThat(cursor.previous()).isEqualTo(last != null);
        if (last != null) {
          assertThat(cursor.event().position()).as("seed=%d nanos=%d", seed, nanos).isEqualTo(last);
        }
      });
    }
  }

  @Test
  void countsMessageRows() throws Exception {
    try (Trace trace = random(3)) {
      EventCursor reading = trace.cursor();
      long rows = 0;
      while (reading.next()) {
        rows += reading.event().type().isMessage() ? 1 : 0;
      }
      assertThat(rows).isPositive().isEqualTo(trace.messageCount());
    }
  }

  @Test
  void seekDecodesAtMostOnePacketPerStreamBeforeTheTarget() throws Exception {
    try (Trace trace = random(1)) {
      EventCursor cursor = trace.cursor();
      for (long nanos = 0; nanos < trace.endNanos(); nanos += trace.endNanos() / 50) {
        cursor.seek(nanos);
        if (!cursor.next()) {
          continue;
        }
        for (StreamIndex index : trace.indexes()) {
          long early = nanos - 2 * MergeOrder.HOLD_NANOS;
          PacketInfo start = index.beginningBefore(early);
          PacketInfo next = start == null ? null : index.after(start.sequence());
          assertThat(next == null || next.begin() >= early).isTrue();
        }
      }
    }
  }

  /** The consumer, stream 0, is off by {@code skew} against the publisher, stream 1. */
  private Trace ping(int rounds, long step, long skew) throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      RingScript ring = new RingScript(writer.stream(1, "remote"), writer.stream(0, "host"), 3);
      long base = step == 0 ? 5 : 1_000_000_000;
      for (int i = 0; i < rounds; i++) {
        ring.give(base + i * step);
        ring.serve(base + i * step + skew);
        ring.take(base + i * step);
      }
    }
    return Trace.open(folder);
  }

  private Trace random(long seed) throws Exception {
    Random random = new Random(seed);
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withTick(3_000_000))) {
      writer.describe(SampleTraces.system());
      StreamWriter[] streams = {writer.stream(0, "a"), writer.stream(1, "b"), writer.stream(2, "c")};
      RingScript first = new RingScript(streams[2], streams[0], 0);
      RingScript second = new RingScript(streams[1], streams[1], 1); // both sides on one core; its checkpoint is the device's
      long nanos = 1_000_000;
      for (int i = 0; i < 400; i++) {
        nanos += random.nextInt(3) == 0 ? random.nextInt(500_000) : 0;
        long skew = random.nextInt(4) == 0 ? random.nextInt(400_000) : 0;
        RingScript ring = random.nextInt(3) == 0 ? second : first;
        if (random.nextBoolean() && (short) (ring.availIdx - ring.lastUsed) < RingScript.SIZE) {
          ring.give(nanos);
        } else if (ring.lastAvail != ring.availIdx) {
          ring.serve(nanos - skew);
        } else if (ring.lastUsed != ring.usedIdx) {
          ring.take(nanos);
        }
        if (random.nextInt(5) == 0) {
          SampleTraces.event(streams[random.nextInt(3)], EventType.MESSAGE_SENT, nanos);
        }
        if (random.nextInt(50) == 0) {
          nanos += 20_000_000;
        }
      }
    }
    return Trace.open(folder);
  }

  private static void assertCausal(Trace trace, int taken) throws Exception {
    EventCursor cursor = trace.cursor();
    int avail = 0;
    int used = 0;
    long last = 0;
    int rest = taken;
    while (cursor.next()) {
      EventView event = cursor.event();
      assertThat(event.nanos()).isGreaterThanOrEqualTo(last);
      last = event.nanos();
      switch (event.type()) {
        case AVAIL_IDX -> avail = event.getInt(Field.IDX);
        case USED_IDX -> used = event.getInt(Field.IDX);
        case AVAIL_TAKEN -> assertThat(event.getInt(Field.POSITION)).isLessThan(avail);
        case USED_TAKEN -> assertThat(event.getInt(Field.POSITION)).isLessThan(used);
        default -> rest++;
      }
      rest--;
    }
    assertThat(rest).as("all four kinds, ten times").isZero();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.trace.Events;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.checkpoint.RingScript;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.StreamIndex;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

class FlightRecorderTest {
  private static final long CAP = 1 << 17;

  @TempDir
  Path folder;

  @Test
  void filesStayUnderTheCapAndKeepTheNewestEvents() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withCap(CAP))) {
      writer.describe(SampleTraces.system());
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int i = 0; i < 20_000; i++) {
        pass(ring, i);
        if (i % 50 == 0) {
          assertThat(streamBytes()).as("round %d", i).isLessThanOrEqualTo(CAP);
        }
      }
    }
    assertThat(folder.resolve("host_0")).doesNotExist();
    assertThat(streamBytes()).isGreaterThan(CAP / 2);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.system()).isEqualTo(SampleTraces.system());
      assertThat(trace.beginNanos()).isPositive();
      assertThat(trace.endNanos()).isEqualTo(19_999);
      assertThat(trace.discarded()).isZero();
      List<String> events = Events.all(trace);
      assertThat(events.get(events.size() - 1)).startsWith("19999 ");
    }
  }

  /** Packets of the usual 1 MiB would not fit. */
  @Test
  void packetsBecomeSmallerUnderASmallCap() throws Exception {
    TraceOptions options = TraceOptions.of(new UUID(1, 2), "test").withCap(CAP);
    try (TraceWriter writer = TraceWriter.create(folder, options)) {
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int i = 0; i < 20_000; i++) {
        pass(ring, i);
        if (i % 50 == 0) {
          assertThat(streamBytes()).as("round %d", i).isLessThanOrEqualTo(CAP);
        }
      }
    }
    assertThat(streamBytes()).isBetween(CAP / 2, CAP);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.endNanos()).isEqualTo(19_999);
    }
  }

  @Test
  void aCapBelowSixteenOfTheSmallestPacketsIsRefused() {
    TraceOptions options = TraceOptions.of(new UUID(1, 2), "test");
    assertThatThrownBy(() -> options.withCap(TraceOptions.SMALLEST_CAP - 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("capBytes=65535");
    assertThatThrownBy(() -> options.withCap(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThat(options.withCap(0).capBytes()).as("no cap").isZero();
    assertThat(options.withCap(TraceOptions.SMALLEST_CAP).capBytes()).isEqualTo(65536);
  }

  @Test
  void everyFileBeginsWithAFullCheckpoint() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withCap(CAP))) {
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int i = 0; i < 5_000; i++) {
        pass(ring, i);
      }
      for (int i = 0; i < 20_000; i++) { // the ring rests: packets refer back, but not out of their file
        ring.driver.begin(EventType.CORE_SLEEPS, 5_000 + i).u16(0).end();
      }
    }
    try (Trace trace = Trace.open(folder)) {
      for (StreamIndex index : trace.indexes()) {
        int file = -1;
        StreamCursor cursor = new StreamCursor(index, trace.layouts());
        for (PacketInfo packet = index.first(); packet != null; packet = index.after(packet.sequence())) {
          boolean begins = packet.file().number() != file;
          file = packet.file().number();
          cursor.toCheckpoint(packet, event -> {
            if (event.type() == EventType.CHECKPOINT_END) {
              assertThat(event.getInt(Field.FULL)).isEqualTo(begins ? 1 : 0);
            }
          });
        }
      }
    }
  }

  @Test
  void keepStopsTheDeletion() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withCap(CAP))) {
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int i = 0; i < 5_000; i++) {
        pass(ring, i);
      }
      writer.keep();
      List<Path> kept = files();
      for (int i = 5_000; i < 10_000; i++) {
        pass(ring, i);
      }
      assertThat(files()).containsAll(kept);
    }
    assertThat(streamBytes()).isGreaterThan(CAP);
  }

  @Test
  void quietStreamKeepsItsLastFile() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withCap(CAP))) {
      StreamWriter quiet = writer.stream(2, "quiet");
      quiet.begin(EventType.MARKER, 7).string("here").end();
      quiet.flush();
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      for (int i = 0; i < 5_000; i++) {
        pass(ring, i);
      }
    }
    try (Trace trace = Trace.open(folder)) {
      assertThat(Events.all(trace)).contains("7 2 marker text='here'");
    }
  }

  @Test
  void followerForgetsDeletedFiles() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options().withCap(CAP))) {
      RingScript ring = new RingScript(writer.stream(0, "host"), writer.stream(1, "remote"), 0);
      try (Trace trace = Trace.follow(writer.live())) {
        EventCursor cursor = trace.cursor();
        for (int i = 0; i < 20_000; i++) {
          pass(ring, i);
          if (i % 1000 == 0) {
            assertThat(trace.refresh()).isTrue();
            while (cursor.next()) {
              assertThat(cursor.event().nanos()).isLessThanOrEqualTo(i);
            }
            assertThat(cursor.previous()).isTrue();
            assertThat(cursor.event().nanos()).isEqualTo(i);
          }
        }
        trace.refresh();
        assertThat(trace.beginNanos()).isGreaterThan(10_000);
        cursor.seekToBegin();
        assertThat(cursor.next()).isTrue();
      }
    }
  }

  private static void pass(RingScript ring, long nanos) {
    ring.give(nanos);
    ring.serve(nanos);
    ring.take(nanos);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  private long streamBytes() throws IOException {
    long bytes = 0;
    for (Path file : files()) {
      String name = file.getFileName().toString();
      bytes += name.equals("metadata") || name.startsWith("system") ? 0 : Files.size(file);
    }
    return bytes;
  }
}

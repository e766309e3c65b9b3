// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.trace.Events;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.read.TraceRepair;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

/** A long trace opens by the copy of its packet headers, and as well without it or with a damaged one. */
class HeaderFileTest {
  private static final int EVENTS = 80_000;

  @TempDir
  Path folder;
  private Path directory;
  private Path stream;
  private Path headers;

  @BeforeEach
  void record() throws IOException {
    directory = folder.resolve("trace");
    try (TraceWriter writer = TraceWriter.create(directory, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "core");
      for (int i = 0; i < EVENTS; i++) {
        out.begin(EventType.AVAIL_IDX, i).u16(0).u16(i).u16(i + 1).end();
      }
    }
    stream = directory.resolve("core_0");
    headers = HeaderFile.of(stream);
  }

  private String fingerprint() throws IOException {
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.isTruncated()).isFalse();
      return trace.fingerprint();
    }
  }

  private static void change(Path file, long at, int change) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(at);
      int before = bytes.read();
      bytes.seek(at);
      bytes.write(before ^ change);
    }
  }

  @Test
  void isWrittenForLongStreamsOnly() throws IOException {
    assertThat(headers).exists();
    assertThat(HeaderFile.of(directory.resolve("system_0"))).doesNotExist();
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.packetCount()).isGreaterThan(HeaderFile.LEAST_PACKETS);
    }
  }

  @Test
  void givesTheSameTraceWithAndWithoutIt() throws IOException {
    String with = fingerprint();
    List<String> events;
    try (Trace trace = Trace.open(directory)) {
      events = Events.all(trace);
    }
    Files.delete(headers);
    assertThat(fingerprint()).isEqualTo(with);
    try (Trace trace = Trace.open(directory)) {
      assertThat(Events.all(trace).equals(events)).isTrue();
      assertThat(events).hasSize(EVENTS);
    }
  }

  /** So it is the copy that is read, not the packets; and a packet that says something else is found when it is read. */
  @Test
  void keepsOpeningAwayFromThePackets() throws IOException {
    PacketInfo middle;
    try (Trace trace = Trace.open(directory)) {
      middle = trace.indexes().get(0).bySequence(100);
    }
    change(stream, middle.offset() + PacketLayout.PACKET_SEQ_NUM, 1);
    try (Trace trace = Trace.open(directory)) {
      assertThatThrownBy(() -> Events.all(trace)).isInstanceOf(MalformedTraceException.class)
          .hasMessageContaining("another header");
    }
    Files.delete(headers);
    assertThatThrownBy(() -> Trace.open(directory)).isInstanceOf(MalformedTraceException.class);
  }

  @Test
  void isIgnoredWhenDamaged() throws IOException {
    String whole = fingerprint();
    long size = Files.size(headers);
    Random random = new Random(17);
    for (int i = 0; i < 200; i++) {
      long at = i < 8 ? i : random.nextInt((int) size);
      int flip = 1 + random.nextInt(255);
      change(headers, at, flip);
      assertThat(fingerprint()).as("seed 17, byte %d", at).isEqualTo(whole);
      change(headers, at, flip);
    }
    try (RandomAccessFile file = new RandomAccessFile(headers.toFile(), "rw")) {
      for (long cut : new long[] {size - 1, size - PacketLayout.HEADER_BYTES, size / 2, 3, 0}) {
        file.setLength(cut);
        assertThat(fingerprint()).as("cut at %d", cut).isEqualTo(whole);
      }
    }
  }

  @Test
  void isIgnoredWhenTheStreamFileIsAnotherOne() throws IOException {
    long size = Files.size(stream);
    try (RandomAccessFile file = new RandomAccessFile(stream.toFile(), "rw")) {
      file.setLength(size - 10);
    }
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.isTruncated()).isTrue();
    }
    TraceRepair.repair(directory);
    try (Trace trace = Trace.open(directory)) {
      assertThat(trace.isTruncated()).isFalse();
      assertThat(trace.eventCount()).isLessThan(EVENTS);
      assertThat(Events.all(trace)).hasSize((int) trace.eventCount());
    }
  }
}

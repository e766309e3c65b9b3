// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.Events;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.Position;
import org.ringscope.trace.Truncation;
import org.ringscope.trace.metadata.Metadata;
import org.ringscope.trace.packet.PacketInfo;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.packet.StreamIndex;

/** Damage of any kind ends in a typed error or a valid trace, soon. */
class DamageTest {
  /** Zeros within the last event's fields could be its values: only what begins before it can be noticed. */
  private static final int LAST_EVENT = 40;

  @TempDir
  Path folder;

  @ParameterizedTest
  @CsvSource({"every-event,host_0", "every-event,system_0", "lost,host_0"})
  void cutAtEveryByteOpensUpToTheLastWholePacket(String sample, String file) throws Exception {
    Events.copy(Fixtures.sample(sample), folder);
    byte[] whole = Files.readAllBytes(folder.resolve(file));
    List<Long> ends = packetEnds(sample, file);
    for (int length = 0; length < whole.length; length++) {
      Files.write(folder.resolve(file), Arrays.copyOf(whole, length));
      int cut = length;
      long lastWhole = ends.stream().filter(end -> end <= cut).mapToLong(Long::longValue).max().orElse(0);
      try (Trace trace = Trace.open(folder)) {
        // a stream without packets has nothing that could be cut
        assertThat(trace.isTruncated()).as("length=%d", length).isEqualTo(length > 0);
        if (trace.isTruncated()) {
          assertThat(trace.truncation()).singleElement().satisfies(tail -> {
            assertThat(tail.file()).isEqualTo(file);
            assertThat(tail.offset()).as("length=%d", cut).isEqualTo(lastWhole);
            assertThat(tail.bytes()).isEqualTo(cut - lastWhole);
            assertThat(tail.reason()).isNotBlank();
          });
        }
        readAll(trace);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"two-cores,remote_0", "lost,host_0"})
  void tailOfZerosIsIgnoredAndTold(String sample, String file) throws Exception {
    Events.copy(Fixtures.sample(sample), folder);
    byte[] whole = Files.readAllBytes(folder.resolve(file));
    List<Long> ends = packetEnds(sample, file);
    long lastBegin = ends.get(ends.size() - 2);
    for (int honest = (int) lastBegin; honest < whole.length - LAST_EVENT; honest++) {
      byte[] zeroed = Arrays.copyOf(Arrays.copyOf(whole, honest), whole.length);
      Files.write(folder.resolve(file), zeroed);
      try (Trace trace = Trace.open(folder)) {
        if (!Arrays.equals(zeroed, whole)) {
          assertThat(trace.truncation()).as("honest=%d", honest).singleElement().extracting(Truncation::offset)
              .isEqualTo(lastBegin);
        }
        readAll(trace);
      } catch (MalformedTraceException e) {
        // the header itself is half zero: no torn write leaves that at the length of the whole packet, but it must stay an error
        assertThat((long) honest).isLessThan(lastBegin + PacketLayout.HEADER_BYTES);
      }
    }
    Files.write(folder.resolve(file), Arrays.copyOf(whole, whole.length + 5000));
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.truncation()).singleElement().extracting(Truncation::offset).isEqualTo((long) whole.length);
    }
  }

  /** The packet before a cut one may end in zeros as well, which shows only when it is the last. */
  @Test
  void aRepairGoesOnUntilNothingIsTorn() throws Exception {
    Events.copy(Fixtures.sample("lost"), folder);
    Path file = folder.resolve("host_0");
    List<Long> ends = packetEnds("lost", "host_0");
    assertThat(ends).hasSizeGreaterThan(2);
    int last = Math.toIntExact(ends.get(ends.size() - 2));
    byte[] torn = Arrays.copyOf(Files.readAllBytes(file), Math.toIntExact(ends.get(ends.size() - 1)) - 1);
    int begin = Math.toIntExact(ends.get(ends.size() - 3));
    Arrays.fill(torn, begin + PacketLayout.HEADER_BYTES + Long.BYTES, last, (byte) 0);
    Files.write(file, torn);
    List<Truncation> cut = TraceRepair.repair(folder);
    assertThat(cut).extracting(Truncation::offset).containsExactly((long) last, (long) begin);
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).isFalse();
      readAll(trace);
    }
  }

  @ParameterizedTest
  @CsvSource({"every-event,host_0", "every-event,system_0", "lost,host_0"})
  void everyByteFlippedIsATypedErrorOrATrace(String sample, String file) throws Exception {
    Events.copy(Fixtures.sample(sample), folder);
    byte[] whole = Files.readAllBytes(folder.resolve(file));
    assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
      int refused = 0;
      for (int at = 0; at < whole.length; at++) {
        byte[] damaged = whole.clone();
        damaged[at] ^= (byte) (at % 2 == 0 ? 0x01 : 0xFF);
        Files.write(folder.resolve(file), damaged);
        refused += opensOrIsRefused(at) ? 0 : 1;
      }
      assertThat(refused).as("damaged headers must be noticed").isGreaterThan(60);
    });
  }

  @Test
  void metadataWithAByteFlippedIsATypedErrorOrUnderstood() throws Exception {
    byte[] whole = Files.readAllBytes(Fixtures.sample("no-events").resolve("metadata"));
    int refused = 0;
    for (int at = 0; at < whole.length; at += 3) {
      byte[] damaged = whole.clone();
      damaged[at] ^= 0x11;
      try {
        Metadata.parse(new String(damaged, java.nio.charset.StandardCharsets.UTF_8));
      } catch (MalformedTraceException e) {
        assertThat(e.reason()).as("flip at %d", at).isNotBlank().doesNotContain("\n");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(whole.length / 3 / 4);
  }

  @Test
  void hugeSizesAreRefusedBeforeAnythingIsAllocated() throws Exception {
    Events.copy(Fixtures.sample("every-event"), folder);
    byte[] bytes = Files.readAllBytes(folder.resolve("host_0"));
    java.nio.ByteBuffer packet = java.nio.ByteBuffer.wrap(bytes).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    packet.putLong(PacketLayout.PACKET_SIZE, Long.MAX_VALUE & ~7).putLong(PacketLayout.CONTENT_SIZE,
        Long.MAX_VALUE & ~7);
    Files.write(folder.resolve("host_0"), bytes);

    org.assertj.core.api.Assertions.assertThatThrownBy(() -> Trace.open(folder))
        .isInstanceOf(MalformedTraceException.class)
        .hasMessageContaining("file=host_0 offset=56: packet_size=");
  }

  private boolean opensOrIsRefused(int at) throws IOException {
    try (Trace trace = Trace.open(folder)) {
      readAll(trace);
      return true;
    } catch (MalformedTraceException e) {
      assertThat(e.reason()).as("flip at %d", at).isNotBlank().doesNotContain("\n");
      return false;
    }
  }

  private static void readAll(Trace trace) throws IOException {
    EventCursor cursor = trace.cursor();
    long last = Long.MIN_VALUE;
    while (cursor.next()) {
      assertThat(Events.text(cursor.event())).isNotEmpty();
      assertThat(cursor.event().nanos()).isGreaterThanOrEqualTo(last);
      last = cursor.event().nanos();
    }
    trace.replay(Position.at(trace.endNanos()), event -> {});
    cursor.seek(trace.endNanos() / 2);
    cursor.previous();
  }

  private static List<Long> packetEnds(String sample, String file) throws IOException {
    try (Trace trace = Trace.open(Fixtures.sample(sample))) {
      List<Long> ends = new java.util.ArrayList<>(List.of(0L));
      for (StreamIndex index : trace.indexes()) {
        for (PacketInfo packet = index.first(); packet != null; packet = index.after(packet.sequence())) {
          if (packet.file().name().equals(file)) {
            ends.add(packet.offset() + PacketLayout.padded(packet.contentBytes()));
          }
        }
      }
      return ends;
    }
  }
}

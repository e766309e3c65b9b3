// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.analysis.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ringscope.testkit.trace.TraceBuilder.TX;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.analysis.statistics.QueueStatistics;
import org.ringscope.analysis.statistics.QueueStatisticsReader;
import org.ringscope.testkit.trace.TraceBuilder;
import org.ringscope.trace.read.Trace;

/** What took a reading of the whole trace is taken from the folder of results the next time, while it is true. */
class KeptResultsTest {
  private static final int MESSAGES = 3000;

  @TempDir
  Path folder;
  private Path directory;
  private KeptResults results;

  @BeforeEach
  void record() throws IOException {
    directory = folder.resolve("trace");
    results = new KeptResults(folder.resolve("results"), 1 << 30);
    write(directory, MESSAGES);
  }

  private static void write(Path directory, int messages) throws IOException {
    try (TraceBuilder trace = new TraceBuilder(directory)) {
      for (int i = 0; i < messages; i++) {
        trace.sent(trace.host, 1000L * i, TX, 0x1000 + i % 7, 0x400, 0x401, "message " + i);
        trace.received(trace.remote, 1000L * i + 400, TX, 0x1000 + i % 7, 0x400, 0x401, "message " + i);
      }
    }
  }

  private static List<String> read(Path trace, KeptResults kept) throws IOException {
    try (Trace opened = Trace.open(trace); MessageIndex index = new MessageIndex(opened, kept)) {
      index.readAll();
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < index.size(); i++) {
        Message message = index.get(i);
        rows.add(message.sentNanos() + " " + message.latencyNanos() + " " + message.text() + " " + message.position());
      }
      assertThat(index.services())
          .containsExactlyInAnyOrderElementsOf(new MessageIndex(opened).readAll().services());
      assertThat(index.rowAt(1000L * 2000)).isEqualTo(2000);
      return rows;
    }
  }

  private List<Path> kept(String kind) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("results"))) {
      return files.filter(file -> file.toString().endsWith(kind)).toList();
    }
  }

  @Test
  void messageTableIsTheSameFromTheTraceAndFromTheFolder() throws IOException {
    List<String> read = read(directory, null);
    assertThat(read).hasSize(MESSAGES);
    assertThat(read(directory, results)).isEqualTo(read);
    assertThat(kept("messages")).hasSize(1);
    byte[] before = Files.readAllBytes(kept("messages").get(0));
    assertThat(read(directory, results)).isEqualTo(read);
    assertThat(Files.readAllBytes(kept("messages").get(0))).isEqualTo(before);
  }

  @Test
  void keptTableIsTakenWithoutReadingTheTrace() throws IOException {
    read(directory, results);
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace, results)) {
      assertThat(index.progress()).isZero();
      index.readAll();
      assertThat(index.progress()).isEqualTo(1);
      assertThat(index.size()).isEqualTo(MESSAGES);
      assertThat(index.wasKept()).isTrue();
    }
  }

  @Test
  void movedTraceStillHasItsResults() throws IOException {
    read(directory, results);
    Path moved = Files.move(directory, folder.resolve("elsewhere"));
    try (Trace trace = Trace.open(moved); MessageIndex index = new MessageIndex(trace, results).readAll()) {
      assertThat(index.wasKept()).isTrue();
    }
  }

  @Test
  void otherTraceAtTheSamePlaceHasItsOwn() throws IOException {
    read(directory, results);
    Files.move(directory, folder.resolve("old"));
    write(directory, MESSAGES - 1);
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace, results).readAll()) {
      assertThat(index.wasKept()).isFalse();
      assertThat(index.size()).isEqualTo(MESSAGES - 1);
    }
  }

  @Test
  void damagedTableIsMadeAgain() throws IOException {
    List<String> rows = read(directory, results);
    Path file = kept("messages").get(0);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    for (int i = 0; i < 24; i++) {
      int at = i < 16 ? i : 64 + random.nextInt(whole.length - 64);
      try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
        bytes.seek(at);
        bytes.write(whole[at] ^ 1 + random.nextInt(255));
      }
      assertThat(read(directory, results)).as("seed 5, byte %d", at).isEqualTo(rows);
      assertThat(Files.readAllBytes(file)).as("seed 5, byte %d", at).isEqualTo(whole);
    }
    for (int cut : new int[] {0, 10, 63, 64, whole.length / 2, whole.length - 1}) {
      Files.write(file, java.util.Arrays.copyOf(whole, cut));
      assertThat(read(directory, results)).as("cut at %d", cut).isEqualTo(rows);
    }
  }

  @Test
  void cancelledReadingKeepsNothing() throws IOException {
    try (Trace trace = Trace.open(directory); MessageIndex index = new MessageIndex(trace, results)) {
      AtomicInteger asked = new AtomicInteger();
      assertThat(index.update(() -> asked.incrementAndGet() > 1)).isFalse();
      assertThat(index.size()).isBetween(1, MESSAGES - 1);
    }
    assertThat(Files.exists(folder.resolve("results")) ? kept("") : List.of()).isEmpty();
    try (Trace trace = Trace.open(directory)) {
      assertThat(QueueStatisticsReader.read(trace, results, () -> true)).isNull();
    }
    assertThat(Files.exists(folder.resolve("results")) ? kept("") : List.of()).isEmpty();
  }

  @Test
  void unusableFolderHarmsNobody() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(read(directory, new KeptResults(file, 1 << 20))).hasSize(MESSAGES);
    try (Trace trace = Trace.open(directory)) {
      assertThat(QueueStatisticsReader.read(trace, new KeptResults(file, 1), () -> false)).isNotEmpty();
    }
  }

  @Test
  void statisticsAreTheSameAgain() throws IOException {
    try (Trace trace = Trace.open(directory)) {
      List<QueueStatistics> counted = QueueStatisticsReader.read(trace);
      assertThat(QueueStatisticsReader.read(trace, results, () -> false)).isEqualTo(counted);
      assertThat(kept("statistics")).hasSize(1);
      AtomicInteger asked = new AtomicInteger();
      assertThat(QueueStatisticsReader.read(trace, results, () -> asked.incrementAndGet() < 0)).isEqualTo(counted);
      assertThat(asked).as("nothing was read").hasValue(0);
      Files.write(kept("statistics").get(0), new byte[100]);
      assertThat(QueueStatisticsReader.read(trace, results, () -> false)).isEqualTo(counted);
    }
  }

  @Test
  void oldestResultsGoWhenThereAreTooMany() throws IOException {
    read(directory, results);
    long one = Files.size(kept("messages").get(0));
    KeptResults small = new KeptResults(folder.resolve("results"), one + one / 2);
    Files.setLastModifiedTime(kept("messages").get(0), java.nio.file.attribute.FileTime.fromMillis(1000));
    write(folder.resolve("second"), MESSAGES - 1);
    try (Trace trace = Trace.open(folder.resolve("second"));
        MessageIndex index = new MessageIndex(trace, small).readAll()) {
      assertThat(index.wasKept()).isFalse();
    }
    assertThat(kept("messages")).hasSize(1);
    assertThat(Files.getLastModifiedTime(kept("messages").get(0)).toMillis()).isGreaterThan(1000);
  }
}

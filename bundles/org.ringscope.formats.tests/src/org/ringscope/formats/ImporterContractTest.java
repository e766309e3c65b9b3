// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.formats.importer.MalformedInputException;
import org.ringscope.formats.pattern.PatternImporter;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.event.FieldType;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/**
 * What every importer promises for every input: a report and a whole trace, or one {@link MalformedInputException} of
 * one line and nothing left behind; and what is good around the damage is still understood.
 */
class ImporterContractTest {
  private static final int MEGABYTE = 1 << 20;
  /** Bytes of a text that are kept at most, and some for its field. */
  private static final int LONGEST_KEPT = 4200;

  @TempDir
  Path folder;
  private int traces;

  /** All but the one that needs to be told what it reads. */
  static Stream<ImporterSample> samples() {
    return Import.importers().stream().filter(importer -> !(importer instanceof PatternImporter))
        .map(importer -> ImporterSample.of(importer.id()));
  }

  static Stream<ImporterSample> texts() {
    return samples().filter(ImporterSample::isText);
  }

  static Stream<ImporterSample> folders() {
    return samples().filter(sample -> sample.metadata() != null);
  }

  /** The events of what was accepted, -1 if it was refused. */
  private long events(ImporterSample sample, byte[] bytes, String what) throws IOException {
    return events(sample, sample.write(folder, bytes), what);
  }

  private long events(ImporterSample sample, Path input, String what) throws IOException {
    Path trace = folder.resolve("trace" + traces++);
    try {
      ImportReport report =
          Import.convert(sample.importer(), new ImportInput(List.of(input), Map.of()), trace, ImportMonitor.NONE);
      readToTheEnd(trace, what);
      assertThat(report.firstUnread()).as(what).allMatch(line -> line.length() < 300);
      return report.understoodEvents() + report.genericEvents();
    } catch (MalformedInputException e) {
      assertThat(e.getMessage().lines()).as(what).hasSize(1);
      assertThat(e.getMessage()).as(what).startsWith(input.toString());
      assertThat(trace).as(what).doesNotExist();
      return -1;
    }
  }

  private static void readToTheEnd(Path folder, String what) throws IOException {
    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.isTruncated()).as(what).isFalse();
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        for (Field field : cursor.event().type().fields()) {
          if (cursor.event().type().typeOf(field) == FieldType.STRING) {
            assertThat(cursor.event().string(field).length()).as(what).isLessThan(LONGEST_KEPT);
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsItsOwnFormat(ImporterSample sample) throws IOException {
    Path input = sample.write(folder, sample.bytes());
    assertThat(Import.recognise(input)).isSameAs(sample.importer());
    assertThat(events(sample, input, "whole")).isEqualTo(sample.events());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsATextThatIsCutAtAnyLine(ImporterSample sample) throws IOException {
    byte[] text = sample.bytes();
    long before = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == '\n') {
        long events = events(sample, Arrays.copyOf(text, i + 1), "cut at " + i);
        assertThat(Math.max(0, events)).as("cut at %d", i).isGreaterThanOrEqualTo(before);
        before = Math.max(before, events);
      }
    }
    assertThat(before).isEqualTo(sample.events());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void readsWhatIsCutAtAnyByte(ImporterSample sample) throws IOException {
    int step = 1 + sample.bytes().length / 60;
    for (int length = 0; length < sample.bytes().length; length += step) {
      assertThat(events(sample, Arrays.copyOf(sample.bytes(), length), "cut at " + length))
          .isLessThanOrEqualTo(sample.events());
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void readsMetadataThatIsCutOrChanged(ImporterSample sample) throws IOException {
    Random random = new Random(3);
    for (int length = 0; length < sample.metadata().length; length += 7) {
      events(sample, sample.write(folder, sample.bytes(), Arrays.copyOf(sample.metadata(), length)),
          "cut at " + length);
      byte[] changed = sample.metadata().clone();
      changed[length] = (byte) random.nextInt();
      events(sample, sample.write(folder, sample.bytes(), changed), "changed at " + length);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void survivesRandomBytes(ImporterSample sample) throws IOException {
    for (int seed = 0; seed < 8; seed++) {
      byte[] noise = new byte[20_000];
      new Random(seed).nextBytes(noise);
      assertThat(events(sample, noise, "seed " + seed)).as("seed %d", seed).isLessThan(sample.events());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void survivesChangedBytes(ImporterSample sample) throws IOException {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      byte[] changed = sample.bytes().clone();
      for (int i = 0; i <= random.nextInt(6); i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      events(sample, changed, "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void understandsWhatStandsBetweenRandomLines(ImporterSample sample) throws IOException {
    for (int seed = 0; seed < 4; seed++) {
      Random random = new Random(seed);
      byte[] noise = new byte[5000];
      random.nextBytes(noise);
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      text.writeBytes(sample.bytes());
      text.writeBytes(noise);
      text.write('\n');
      text.writeBytes(sample.bytes());
      assertThat(events(sample, text.toByteArray(), "seed " + seed)).as("seed %d", seed)
          .isGreaterThanOrEqualTo(2L * sample.events());
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void keepsTheBeginningOfLinesOfAMegabyte(ImporterSample sample) throws IOException {
    String first = sample.text().lines().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
    for (String filler : List.of("x", "0 ", " ", "[", "ff=")) {
      String endless = filler.repeat(MEGABYTE / filler.length());
      String text = sample.text() + endless + "\n" + sample.text() + first + endless + "\n" + sample.text() + endless;
      assertThat(events(sample, ImporterSample.utf8(text), "'" + filler + "'")).as("'%s'", filler)
          .isBetween(3L * sample.events(), 3L * sample.events() + 1);
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsLinesThatEndAsOnOtherSystems(ImporterSample sample) throws IOException {
    String windows = sample.text().replace("\n", "\r\n");
    assertThat(events(sample, ImporterSample.utf8(windows), "CR LF")).isEqualTo(sample.events());
    Path marked = sample.write(folder, ImporterSample.utf8("\ufeff" + sample.text()));
    assertThat(Import.recognise(marked)).isSameAs(sample.importer());
    assertThat(events(sample, marked, "byte order mark")).isEqualTo(sample.events());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsTextAmongForeignLetters(ImporterSample sample) throws IOException {
    String text = sample.text() + "Gr\u00fc\u00dfe\n" + sample.text();
    assertThat(events(sample, text.getBytes(StandardCharsets.ISO_8859_1), "Latin 1")).isEqualTo(2L * sample.events());
    assertThat(events(sample, text.getBytes(StandardCharsets.UTF_8), "UTF-8")).isEqualTo(2L * sample.events());
    text = sample.text() + "\0\0\0\n" + sample.text();
    assertThat(events(sample, ImporterSample.utf8(text), "zeros")).isEqualTo(2L * sample.events());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void readsWideText(ImporterSample sample) throws IOException {
    for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      assertThat(events(sample, ("\ufeff" + sample.text()).getBytes(wide), wide.name())).isEqualTo(sample.events());
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void refusesOtherKindsOfFiles(ImporterSample sample) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(new byte[100_000]);
    }
    Map<String,
        byte[]> others = Map.of("empty", new byte[0], "zeros", new byte[100_000], "packed", packed.toByteArray(),
            "prose", ImporterSample.utf8("It was a dark and stormy night.\n".repeat(100)),
            "ELF", Arrays.copyOf(new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1}, 5000));
    for (Map.Entry<String, byte[]> other : others.entrySet()) {
      assertThat(events(sample, other.getValue(), other.getKey())).as(other.getKey()).isLessThanOrEqualTo(0);
      if (sample.metadata() == null) {
        assertThat(Import.recognise(sample.write(folder, other.getValue()))).as(other.getKey()).isNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void saysWhichInputIsMissing(ImporterSample sample) {
    assertThatThrownBy(() -> convert(sample, folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing");
    assertThat(folder.resolve("trace")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void refusesAFolderOfOtherThings(ImporterSample sample) throws IOException {
    Path other = Files.createDirectories(folder.resolve("other/inner"));
    Files.writeString(other.resolve("prose"), "It was a dark and stormy night.\n");
    assertThatThrownBy(() -> convert(sample, other.getParent())).isInstanceOf(MalformedInputException.class)
        .hasMessageStartingWith(other.getParent().toString());
    assertThat(folder.resolve("trace")).doesNotExist();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void leavesNothingWhenCancelled(ImporterSample sample) throws IOException {
    ImportMonitor cancelled = new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    Path input = sample.write(folder, sample.bytes());
    Path trace = folder.resolve("trace");
    assertThat(Import.convert(sample.importer(), new ImportInput(List.of(input), Map.of()), trace, cancelled)).isNull();
    assertThat(trace).doesNotExist();
  }

  private void convert(ImporterSample sample, Path input) throws IOException {
    Import.convert(sample.importer(), new ImportInput(List.of(input), Map.of()), folder.resolve("trace"),
        ImportMonitor.NONE);
  }
}

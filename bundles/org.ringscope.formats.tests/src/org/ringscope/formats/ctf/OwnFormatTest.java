// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ctf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.formats.Import;
import org.ringscope.formats.exporter.EventText;
import org.ringscope.formats.importer.ImportInput;
import org.ringscope.formats.importer.ImportMonitor;
import org.ringscope.formats.importer.ImportReport;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Programs;
import org.ringscope.trace.StreamInfo;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.event.EventView;
import org.ringscope.trace.event.Field;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;

/** Events that follow our own TSDL are what they are, whoever wrote them. */
class OwnFormatTest {
  @TempDir
  Path folder;

  private static Path sample(String name) {
    return Fixtures.sample(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two-cores", "every-event", "no-events"})
  void samplesComeBackAsTheyAre(String name) throws IOException {
    Path out = folder.resolve("out");
    ImportReport report = CtfBytes.convert(sample(name), out);
    assertThat(report.generic()).isEmpty();
    assertThat(report.unreadLines()).isZero();
    assertSame(sample(name), out);
  }

  /** Another writer: other header, other widths, other names of lengths, other packets. */
  @ParameterizedTest
  @ValueSource(strings = {"two-cores", "every-event"})
  void samplesWrittenByBabeltrace2ComeBackAsTheyAre(String name) throws Exception {
    Path theirs = folder.resolve("theirs");
    Programs.run("babeltrace2", "convert", "--output-format=ctf", "--output=" + theirs, sample(name).toString());
    ImportReport report = CtfBytes.convert(theirs, folder.resolve("out"));
    assertThat(report.generic()).isEmpty();
    assertThat(report.unreadLines()).isZero();
    assertSame(sample(name), folder.resolve("out"));
  }

  @Test
  void aLossKeepsTheCheckpointBehindIt() throws IOException {
    ImportReport report = CtfBytes.convert(sample("lost"), folder.resolve("out"));
    assertThat(report.understood()).containsKeys("lost", "checkpoint_driver", "checkpoint_device");
    try (Trace trace = Trace.open(folder.resolve("out"))) {
      assertThat(trace.system().queues()).hasSize(1);
    }
  }

  @Test
  void theImportIsATraceForBabeltrace2() throws Exception {
    CtfBytes.convert(sample("two-cores"), folder.resolve("out"));
    long lines = Programs.run("babeltrace2", folder.resolve("out").toString()).lines().count();
    try (Trace trace = Trace.open(folder.resolve("out"))) {
      assertThat(trace.eventCount()).isEqualTo(lines).isPositive();
    }
  }

  @Test
  void recognisesFoldersAndMetadataFiles() throws IOException {
    assertThat(Import.recognise(sample("two-cores"))).isInstanceOf(CtfImporter.class);
    assertThat(Import.recognise(sample("two-cores").resolve("metadata"))).isInstanceOf(CtfImporter.class);
    assertThat(Import.recognise(Fixtures.traceFormat().resolve("samples"))).as("a folder above")
        .isInstanceOf(CtfImporter.class);
    Files.createDirectories(folder.resolve("empty"));
    assertThat(Import.recognise(folder.resolve("empty"))).isNull();
    Files.writeString(folder.resolve("empty/metadata"), "name: something else");
    assertThat(Import.recognise(folder.resolve("empty"))).isNull();
  }

  @Test
  void cancellingLeavesNothing() throws IOException {
    ImportMonitor cancelling = new ImportMonitor() {
      @Override
      public boolean isCancelled() {
        return true;
      }
    };
    CtfBytes stream = new CtfBytes();
    for (int i = 0; i < 10_000; i++) {
      stream.event(i).put(1);
    }
    Path in = CtfBytes.write(folder.resolve("in"), CtfBytes.metadata("u8 a;"), stream.bytes());
    assertThat(
        Import.convert(new CtfImporter(), new ImportInput(List.of(in), Map.of()), folder.resolve("out"), cancelling))
        .isNull();
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void anEventThatOnlyHasOurNameIsForeign() throws IOException {
    String metadata = CtfBytes.metadata("u16 queue; u16 old; u16 other;").replace("\"thing\"", "\"avail_idx\"");
    Path in = CtfBytes.write(folder.resolve("in"), metadata,
        new CtfBytes().event(1).put(1, 0, 2, 0, 3, 0).bytes());
    assertThat(CtfBytes.imported(in, folder.resolve("out"))).containsExactly("1 avail_idx queue=1 old=2 other=3");
  }

  @Test
  void furtherFieldsOfANewerMinorVersionArePassedOver() throws IOException {
    Path in = CtfBytes.write(folder.resolve("in"), CtfBytes.metadata("u16 queue; u8 old; u64 idx; string more;")
        .replace("\"thing\"", "\"avail_idx\""),
        new CtfBytes().event(1).put(1, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0).text("m")
            .event(2).put(1, 0, 3, 4, 0, 0, 0, 0, 0, 0, 0).text("n").bytes());
    assertThat(CtfBytes.convert(in, folder.resolve("out")).understood()).containsEntry("avail_idx", 2L);
    assertThat(news(folder.resolve("out"))).containsExactly("1 0 avail_idx 1 2 3", "2 0 avail_idx 1 3 4");
  }

  private static void assertSame(Path original, Path imported) throws IOException {
    assertThat(news(imported)).isEqualTo(news(original));
    try (Trace one = Trace.open(original); Trace other = Trace.open(imported)) {
      assertThat(other.system()).isEqualTo(one.system());
      assertThat(other.clockOffsetNanos()).isEqualTo(one.clockOffsetNanos());
    }
  }

  /** What happened, stream by stream, without what only repeats it. */
  private static List<String> news(Path path) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Trace trace = Trace.open(path)) {
      EventCursor cursor = trace.cursor();
      while (cursor.next()) {
        EventView event = cursor.event();
        boolean repeats = event.isCheckpoint() || event.type() == EventType.CHECKPOINT_REFERENCE
            || event.type() == EventType.CHECKPOINT_END
            || event.type() == EventType.CHECKPOINT_DRIVER || event.type() == EventType.CHECKPOINT_DEVICE;
        if (!repeats && event.stream() != StreamInfo.SYSTEM) {
          StringBuilder line = new StringBuilder();
          line.append(event.stampNanos()).append(' ').append(event.stream()).append(' ').append(event.type().text());
          for (Field field : event.type().fields()) {
            line.append(' ').append(EventText.value(event, field));
          }
          lines.add(line.toString().replace("0x", ""));
        }
      }
    }
    try (Stream<String> all = lines.stream()) {
      return all.sorted(Comparator.comparing(line -> line.split(" ")[1])).toList();
    }
  }
}

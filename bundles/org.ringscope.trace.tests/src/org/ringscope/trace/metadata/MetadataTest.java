// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.trace.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.Events;
import org.ringscope.trace.FailureText;
import org.ringscope.trace.MalformedTraceException;
import org.ringscope.trace.SampleTraces;
import org.ringscope.trace.TraceOptions;
import org.ringscope.trace.event.EventLayout;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.packet.PacketLayout;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.write.StreamWriter;
import org.ringscope.trace.write.TraceWriter;

class MetadataTest {
  @TempDir
  Path folder;

  @Test
  void publishedTsdlIsTheGeneratedOne() throws Exception {
    String published = Files.readString(Fixtures.traceFormat().resolve("ringscope.tsdl"));

    assertThat(published).isEqualTo(MetadataText.of(SampleTraces.options()));
    assertThat(published).startsWith("/* CTF 1.8 */");
  }

  @Test
  void numbersAndNamesAreUnique() {
    Set<Integer> ids = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (EventType type : EventType.values()) {
      assertThat(ids.add(type.id())).as("id of %s", type).isTrue();
      assertThat(names.add(type.text())).as("name of %s", type).isTrue();
      assertThat(EventType.byId(type.id())).isEqualTo(type);
    }
    assertThat(EventType.byId(0)).isNull();
    assertThat(EventType.byId(65535)).isNull();
  }

  /** The specification's table says for every event: number, name, fields with types. */
  @Test
  void specificationListsEveryEvent() throws Exception {
    String text = Files.readString(Fixtures.traceFormat().resolve("README.md"));
    Matcher rows = Pattern.compile("(?m)^\\| (\\d+) \\| `(\\w+)` \\| `([^`]*)` \\| (.+) \\|$").matcher(text);
    List<String> documented =
        rows.results().map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3)).toList();
    List<String> defined = java.util.Arrays.stream(EventType.values()).map(MetadataTest::row).toList();

    assertThat(documented).isEqualTo(defined);
  }

  private static String row(EventType type) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < type.fieldCount(); i++) {
      fields.append(i == 0 ? "" : ", ").append(type.typeAt(i).text()).append(' ').append(type.fields().get(i).text());
    }
    return type.id() + " " + type.text() + " " + fields;
  }

  @Test
  void environmentComesBack() throws Exception {
    TraceOptions options =
        SampleTraces.options().withEnv("source_detail", "a \"quoted\\ text\" → ü").withEnv("seed", -5)
            .withClockOffset(1_700_000_000_123_456_789L);
    TraceWriter.create(folder, options).close();

    try (Trace trace = Trace.open(folder)) {
      assertThat(trace.env()).containsEntry("source_detail", "a \"quoted\\ text\" → ü").containsEntry("seed", -5L)
          .containsEntry("ringscope_format_major", 1L).containsEntry("clock", "virtual")
          .containsEntry("source", "sample");
      assertThat(trace.clockOffsetNanos()).isEqualTo(1_700_000_000_123_456_789L);
    }
  }

  @Test
  void eventsOfANewerMinorVersionAreSkipped() throws Exception {
    Events.copy(Fixtures.sample("every-event"), folder);
    edit(text -> text.replace("id = 90;\n  name = \"message_sent\"", "id = 290;\n  name = \"message_teleported\"")
        .replace("format_minor = " + EventType.FORMAT_MINOR, "format_minor = 7"));
    byte[] bytes = Files.readAllBytes(folder.resolve("host_0"));
    Trace known = Trace.open(Fixtures.sample("every-event"));
    List<String> expected = Events.all(known).stream().filter(line -> !line.contains("message_sent")).toList();
    renumber(bytes, 90, 290);
    Files.write(folder.resolve("host_0"), bytes);

    try (Trace trace = Trace.open(folder)) {
      assertThat(Events.all(trace)).isEqualTo(expected);
      assertThat(trace.eventCount()).isEqualTo(known.eventCount());
    }
    known.close();
  }

  @Test
  void fieldsAppendedByANewerMinorVersionAreSteppedOver() throws Exception {
    try (TraceWriter writer = TraceWriter.create(folder, SampleTraces.options())) {
      StreamWriter out = writer.stream(0, "host");
      out.begin(EventType.AVAIL_ENTRY, 1).u16(1).u16(2).u16(3).end();
      out.begin(EventType.AVAIL_ENTRY, 2).u16(4).u16(5).u16(6).end();
    }
    // avail_flags has one field less than avail_entry: declare number 22 to be a longer avail_flags
    edit(text -> text.replace("id = 24;", "id = 300;").replace("id = 22;", "id = 24;")
        .replaceFirst("\"avail_entry\";(?s:.*?)u16 position;\n    u16 head;",
            "\"avail_flags\"; fields := struct { u16 queue; x16 flags; u16 later;"));
    byte[] bytes = Files.readAllBytes(folder.resolve("host_0"));
    renumber(bytes, 22, 24);
    Files.write(folder.resolve("host_0"), bytes);

    try (Trace trace = Trace.open(folder)) {
      assertThat(Events.all(trace)).containsExactly("1 0 avail_flags queue=1 flags=2",
          "2 0 avail_flags queue=4 flags=5");
    }
  }

  @Test
  void newerMajorVersionIsRefusedInOneLine() throws Exception {
    Events.copy(Fixtures.sample("every-event"), folder);
    edit(text -> text.replace("ringscope_format_major = 1", "ringscope_format_major = 2"));

    assertThatThrownBy(() -> Trace.open(folder)).isInstanceOf(MalformedTraceException.class)
        .hasMessage("file=metadata offset=0: format 2." + EventType.FORMAT_MINOR
            + " is newer than this program, which reads 1.x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hello", "/* CTF 1.8", "/* CTF 1.8 */", "/* CTF 1.8 */ env {", "/* CTF 1.8 */ env { a = \"",
          "/* CTF 1.8 */ event { id = 1; fields := struct { foo bar; }; };",
          "/* CTF 1.8 */ typealias integer { size = 7; } := u7;",
          "/* CTF 1.8 */ trace { uuid = \"12\"; };",
          "/* CTF 1.8 */ env { ringscope_format_major = 99999999999999999999; };", "/* CTF 1.8 */ §"})
  void malformedMetadataIsATypedError(String text) throws Exception {
    Files.writeString(folder.resolve("metadata"), text);

    assertThatThrownBy(() -> Trace.open(folder)).isInstanceOf(MalformedTraceException.class);
  }

  @Test
  void metadataCutAnywhereIsATypedErrorOrATrace() throws Exception {
    String text = Files.readString(Fixtures.traceFormat().resolve("ringscope.tsdl"));
    for (int length = 0; length < text.length(); length += 7) {
      try {
        Metadata.parse(text.substring(0, length));
      } catch (MalformedTraceException e) {
        assertThat(e.reason()).isNotBlank();
      }
    }
  }

  @Test
  void directoryWithoutMetadataIsNoTrace() {
    assertThatThrownBy(() -> Trace.open(folder)).isInstanceOf(MalformedTraceException.class)
        .hasMessageContaining("no file named metadata");
  }

  @Test
  void folderThatIsNotThereIsSaidAsSuch() throws Exception {
    Path absent = folder.resolve("absent");
    assertThatThrownBy(() -> Trace.open(absent)).isInstanceOf(NoSuchFileException.class)
        .satisfies(e -> assertThat(FailureText.of(e)).isEqualTo(absent + ": no such file or directory"));
    Path file = Files.createFile(folder.resolve("file"));
    assertThatThrownBy(() -> Trace.open(file))
        .satisfies(e -> assertThat(FailureText.of(e)).isEqualTo(file + ": not a folder"));
  }

  private void edit(java.util.function.UnaryOperator<String> change) throws Exception {
    Path metadata = folder.resolve("metadata");
    String before = Files.readString(metadata);
    String after = change.apply(before);
    assertThat(after).isNotEqualTo(before);
    Files.writeString(metadata, after);
  }

  /** Gives the events of one number another one. */
  private static void renumber(byte[] packet, int from, int to) throws Exception {
    java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(packet).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    EventLayout[] layouts = Metadata.parse(MetadataText.of(SampleTraces.options())).layouts();
    int end = (int) (bytes.getLong(PacketLayout.CONTENT_SIZE) / 8);
    for (int at = PacketLayout.HEADER_BYTES; at < end;) {
      int size = layouts[bytes.getShort(at)].size(packet, at, end);
      if (bytes.getShort(at) == from) {
        bytes.putShort(at, (short) to);
      }
      at += size;
    }
  }
}

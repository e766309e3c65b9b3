// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Fixtures;

/** A run of the engine as other tools get it: the same messages in each of them. */
class ExportCommandTest {
  @TempDir
  static Path shared;
  private static Path trace;
  private static JsonArray messages;

  @TempDir
  Path folder;

  @BeforeAll
  static void record() {
    trace = shared.resolve("trace");
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace).exits(0);
    messages = Cli.run("messages", trace, "--json").exits(0).json().getAsJsonArray("messages");
  }

  private Path export(String format, String... more) {
    Path file = folder.resolve("out");
    String[] arguments = new String[6 + more.length];
    System.arraycopy(new String[] {"export", trace.toString(), "--to", format, "-o", file.toString()}, 0, arguments, 0,
        6);
    System.arraycopy(more, 0, arguments, 6, more.length);
    assertThat(Cli.run((Object[]) arguments).exits(0).out()).contains(" written", file.toString());
    return file;
  }

  /** A log of QEMU has buffers and no payloads, one of a run without payloads has messages. */
  @Test
  void saysWhyThereIsNothing() throws IOException {
    Path log = Fixtures.unpack(Fixtures.log("qemu-trace/x86-small.log"), folder);
    Path imported = folder.resolve("imported");
    Cli.run("import", log, "-o", imported).exits(0);
    Path bare = folder.resolve("bare");
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--payload", "0", "--record", bare).exits(0);
    for (String format : List.of("pcapng", "csv")) {
      assertThat(Cli.run("export", imported, "--to", format, "-o", folder.resolve("out")).exits(0).out())
          .contains(": 0 written", "this recording holds no messages and no payloads; what else", "--events");
      assertThat(Cli.run("export", bare, "--to", format, "-o", folder.resolve("out")).exits(0).out())
          .contains("without payloads: they were not recorded");
    }
    assertThat(Cli.run("export", imported, "--to", "csv", "--events", "-o", folder.resolve("out")).exits(0).out())
        .doesNotContain("this recording");
  }

  @Test
  void chromeJsonHasAnArrowForEachMessage() throws IOException {
    JsonObject document = JsonParser.parseString(Files.readString(export("chrome-json"))).getAsJsonObject();
    List<JsonObject> events = StreamSupport.stream(document.getAsJsonArray("traceEvents").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .toList();
    assertThat(events).filteredOn(e -> e.get("ph").getAsString().equals("s")).hasSize(messages.size());
    assertThat(events).filteredOn(e -> e.get("ph").getAsString().equals("f")).hasSize(messages.size());
    assertThat(events.stream().filter(e -> e.get("ph").getAsString().equals("B")).count())
        .isEqualTo(events.stream().filter(e -> e.get("ph").getAsString().equals("E")).count()).isPositive();
    assertThat(events).anyMatch(e -> e.get("ph").getAsString().equals("C"));
  }

  @Test
  void csvHasTheMessagesAndTheirTimes() throws IOException {
    List<String> rows = Files.readAllLines(export("csv"));
    assertThat(rows).hasSize(messages.size() + 1);
    List<String> columns = List.of(rows.get(0).split(","));
    for (int i = 0; i < messages.size(); i++) {
      JsonObject message = messages.get(i).getAsJsonObject();
      String[] cells = rows.get(i + 1).split(",", -1);
      for (String[] pair : new String[][] {{"bus", "bus"}, {"queue", "queue"}, {"direction", "direction"},
          {"src", "src"}, {"dst", "dst"},
          {"length", "len"}, {"buffer", "buffer"}, {"sent_ns", "sentNanos"}, {"received_ns", "receivedNanos"},
          {"latency_ns", "latencyNanos"},
          {"payload_hex", "payloadHex"}}) {
        assertThat(cells[columns.indexOf(pair[0])]).as("row %d, %s", i, pair[0])
            .isEqualTo(message.get(pair[1]).getAsString());
      }
    }
  }

  @Test
  void csvOfEventsHasEveryEvent() throws IOException {
    int events = Cli.run("events", trace, "--json").exits(0).json().getAsJsonArray("events").size();
    assertThat(Files.readAllLines(export("csv", "--events"))).hasSize(events + 1);
  }

  @Test
  void pcapngBeginsAsOne() throws IOException {
    assertThat(Files.readAllBytes(export("pcapng"))).startsWith(0x0A, 0x0D, 0x0D, 0x0A);
  }

  @Test
  void wrongUsageNamesTheFormats() {
    assertThat(Cli.run("export", trace, "--to", "svg", "-o", folder.resolve("x")).exits(2).err())
        .contains("pcapng, chrome-json, csv");
    Cli.run("export", trace, "--to", "csv").exits(2);
    Cli.run("export", trace, "-o", folder.resolve("x")).exits(2);
    assertThat(Cli.run("export", trace, "--to", "pcapng", "--events", "-o", folder.resolve("x")).exits(2).err())
        .contains("--events");
    assertThat(Cli.run("export", "--help").exits(0).out()).contains("pcapng, chrome-json, csv");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatCannotBeReadOrWrittenIsOneLine() {
    Cli.run("export", folder.resolve("none"), "--to", "csv", "-o", folder.resolve("x")).exits(3).errorLine();
    assertThat(Cli.run("export", trace, "--to", "csv", "-o", folder.resolve("no/x")).exits(3).errorLine())
        .contains("no such file");
    assertThat(folder).isEmptyDirectory();
  }
}

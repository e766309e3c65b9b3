// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Fixtures;

class RunCommandTest {
  @TempDir
  Path folder;

  @Test
  void clientSampleRunsCleanAndIsRecorded() {
    Path trace = folder.resolve("trace");
    Cli.Result result = Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace).exits(0);
    assertThat(result.out()).contains("==> linux <==", "goodbye!", "200 messages", "rpmsg0/0",
        "nothing wrong was found",
        "recorded in " + trace);
    assertThat(result.err()).isEmpty();
    assertThat(Cli.run("info", trace, "--json").exits(0).json().get("messages").getAsInt()).isEqualTo(201);
  }

  @Test
  void jsonSumsUpTheRun() {
    JsonObject summary =
        Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--json").exits(0).json().getAsJsonObject("summary");
    assertThat(summary.get("messages").getAsInt()).isEqualTo(200);
    assertThat(summary.getAsJsonArray("queues")).hasSize(2);
    JsonObject queue = summary.getAsJsonArray("queues").get(1).getAsJsonObject();
    assertThat(queue.get("id").getAsString()).isEqualTo("rpmsg0/1");
    assertThat(queue.get("buffers").getAsInt()).isEqualTo(100);
    assertThat(queue.keySet()).contains("kicks", "interrupts");
    assertThat(summary.get("seconds").getAsDouble()).isPositive();
    assertThat(summary.getAsJsonArray("diagnoses")).isEmpty();
    assertThat(summary.getAsJsonArray("cores").get(0).getAsJsonObject().getAsJsonArray("output")).isNotEmpty();
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    for (String name : List.of("one", "two")) {
      Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--seed", 7, "--record", folder.resolve(name)).exits(0);
    }
    try (Stream<Path> files = Files.walk(folder.resolve("one"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path other = folder.resolve("two").resolve(folder.resolve("one").relativize(file));
        assertThat(Files.mismatch(file, other)).as(file.toString()).isEqualTo(-1);
      }
    }
  }

  @Test
  void theMissingTranslationIsOneDiagnosisAndExitCodeOne() {
    JsonObject summary =
        Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--fault", "missing-translation", "--json").exits(1).json()
            .getAsJsonObject("summary");
    assertThat(summary.get("messages").getAsInt()).isZero();
    assertThat(summary.getAsJsonArray("diagnoses")).hasSize(1);
    JsonObject diagnosis = summary.getAsJsonArray("diagnoses").get(0).getAsJsonObject();
    assertThat(diagnosis.get("id").getAsString()).isEqualTo("F26");
    assertThat(diagnosis.get("severity").getAsString()).isEqualTo("error");
    assertThat(diagnosis.get("queue").getAsString()).isEqualTo("rpmsg0/0");
    assertThat(diagnosis.get("text").getAsString()).contains("0x10040000", "0x30040000");
    assertThat(diagnosis.keySet()).contains("nanos", "cause", "advice", "evidence");
  }

  @Test
  void theSerialPortPrintsItsLines() {
    String out = Cli.run("run", Cli.SERIAL, "--stepped", "--for", "12s").exits(0).out();
    assertThat(out).contains(
        "Dump the configuration for the virtio mmio device 0x4019ae60\nVIRTIO_MMIO Device Base address: 0xafa00000\n",
        "[8010]: Hello World I'm qemu_cortex_a53 sending data over Virtio-MMIO Serial Port\n[9650]: Hello World");
  }

  /** The rings of a console's ports lie where the topology has them, however the driver sets them up. */
  @Test
  void aConsoleInUseIsNoWrongDirection() throws IOException {
    String text = Files.readString(Fixtures.example("device-categories"));
    Path file = folder.resolve("console.topology");
    String endless = text.replaceAll(" count=\"\\d+\"", " count=\"0\"");
    assertThat(endless).isNotEqualTo(text);
    Files.writeString(file, endless);
    for (String span : List.of("25ms", "40ms")) {
      assertThat(Cli.run("run", file, "--stepped", "--for", span).exits(0).out()).contains("nothing wrong was found");
    }
  }

  @Test
  void anEndlessWorkloadNeedsADurationWhenStepped() {
    assertThat(Cli.run("run", Cli.SERIAL, "--stepped").exits(2).err()).contains("--for");
  }

  @ParameterizedTest
  @ValueSource(strings = {"full", "messages", "sampled"})
  void everyLevelTellsTheSameTotals(String level) {
    Path trace = folder.resolve(level);
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace, "--record-level", level).exits(0);
    JsonObject queue =
        Cli.run("state", trace, "--queue", "rpmsg0/1", "--json").exits(0).json().getAsJsonArray("queues").get(0)
            .getAsJsonObject();
    assertThat(queue.get("inFlight").getAsInt()).isZero();
    assertThat(queue.get("buffers").getAsInt()).isEqualTo(100);
    assertThat(queue.get("kicks").getAsInt()).isEqualTo(100);
    assertThat(queue.get("interrupts").getAsInt()).isZero();
    assertThat(queue.get("suppressedInterrupts").getAsInt()).isEqualTo(100);
    JsonObject statistics =
        Cli.run("stats", trace, "--queue", "rpmsg0/0", "--json").exits(0).json().getAsJsonArray("queues").get(0)
            .getAsJsonObject();
    assertThat(statistics.get("buffers").getAsInt()).isEqualTo(101);
    assertThat(statistics.get("interrupts").getAsInt()).isEqualTo(101);
    assertThat(statistics.get("suppressedKicks").getAsInt()).isEqualTo(101);
    assertThat(statistics.has("messages")).as("messages of a sampled recording are unknown")
        .isEqualTo(!level.equals("sampled"));
    Cli.run("render", trace, "--view", "ring", "-o", folder.resolve("ring.svg")).exits(0);
    Cli.run("render", trace, "--view", "topology", "-o", folder.resolve("topology.png")).exits(0);
  }

  @Test
  void aNameServiceMessageThatIsCutHasNoName() {
    Path trace = folder.resolve("trace");
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace, "--payload", "5").exits(0);
    JsonObject message =
        Cli.run("messages", trace, "--json").exits(0).json().getAsJsonArray("messages").get(0).getAsJsonObject();
    assertThat(message.get("kind").getAsString()).isEqualTo("ns-create");
    assertThat(message.get("len").getAsInt()).isEqualTo(40);
    assertThat(message.get("payloadHex").getAsString()).isEqualTo("72706d7367");
    assertThat(message.has("name")).isFalse();
  }

  @Test
  void wrongArgumentsAreUsageErrors() throws IOException {
    assertThat(Cli.run("run").exits(2).err()).contains("TOPOLOGY");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--fault", "gravity").exits(2).err()).contains("gravity",
        "--list-faults");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--fault", "missing-translation:linux").exits(2).err())
        .contains("linux", "mcu");
    assertThat(Cli.run("run", Cli.SERIAL, "--fault", "missing-translation").exits(2).err()).contains("remoteproc");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--payload", "-1").exits(2).err()).contains("--payload");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--cap", "1").exits(2).err()).contains("--cap");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--cap", "65535").exits(2).err()).contains("--cap");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--wait", "sleep").exits(2).err()).contains("--wait");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--for", "soon").exits(2).err()).contains("soon");
    Files.writeString(folder.resolve("mine"), "keep");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--record", folder).exits(2).err()).contains("not an empty folder");
    assertThat(folder.resolve("mine")).hasContent("keep");
  }

  @Test
  void whatCannotBeReadIsOneLine() throws IOException {
    assertThat(Cli.run("run", folder.resolve("none.topology")).exits(3).errorLine())
        .contains("none.topology: no such file");
    Path bad = Files.writeString(folder.resolve("bad.topology"), "<topology");
    assertThat(Cli.run("run", bad).exits(3).errorLine()).contains("bad.topology:1:");
    Path wrong = Files.writeString(folder.resolve("wrong.topology"),
        Files.readString(Cli.CLIENT_SAMPLE).replace("size=\"16\"", "size=\"15\""));
    assertThat(Cli.run("run", wrong, "--record", folder.resolve("t")).exits(3).errorLine())
        .contains("topology has errors");
    assertThat(folder.resolve("t")).doesNotExist();
  }

  @Test
  void aTraceThatCannotBeginNamesItsPlaceAndLeavesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--record", file.resolve("trace")).exits(3).errorLine())
        .contains("file");
    assertThat(file).hasContent("");
    Path topology = Files.writeString(folder.resolve("w.topology"), Files.readString(Cli.SERIAL)
        .replaceFirst("role=\"buffers\"", "role=\"buffers\" file=\"none/at/all\""));
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Cli.Result result = Cli.run("run", topology, "--record", empty, "--stepped", "--for", "1s").exits(3);
    result.errorLine();
    assertThat(empty).isEmptyDirectory();
  }

  @Test
  void aBufferThatWasChangedIsFoundWhereBuffersAreWatched() {
    String changed = "rpmsg0/1: linux changed 1 byte at 0x30044010 of the buffer of head 0, which the device has";
    Cli.Result text = Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--check-buffers", "--fault",
        "overwrite-exposed-buffer").exits(1);
    assertThat(text.out()).containsOnlyOnce("BUFFER_CHANGED error: " + changed).contains("cause: Somebody wrote")
        .contains("caught once by linux, client of rpmsg-client-sample on rpmsg0");
    JsonObject summary = Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--check-buffers", "--fault",
        "overwrite-exposed-buffer", "--json").exits(1).json().getAsJsonObject("summary");
    JsonObject diagnosis = summary.getAsJsonArray("diagnoses").get(0).getAsJsonObject();
    assertThat(diagnosis.get("id").getAsString()).isEqualTo("BUFFER_CHANGED");
    assertThat(diagnosis.get("text").getAsString()).isEqualTo(changed);
    assertThat(Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--check-buffers").exits(0).out())
        .contains("nothing wrong was found");
  }

  @Test
  void faultsAreListed() {
    assertThat(Cli.run("run", "--list-faults").exits(0).out()).contains("missing-translation", "F26");
  }

  @Test
  void writesIntoAnExistingFileOnlyWhereItIsAllowed() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter.txt"), "x".repeat(0x1000));
    Path topology = folder.resolve("backed.topology");
    Files.writeString(topology, Files.readString(Cli.CLIENT_SAMPLE).replaceFirst("(<regions name=\"vdev0vring0\")",
        "$1 file=\"letter.txt\""));
    Cli.Result refused = Cli.run("run", topology, "--stepped").exits(3);
    assertThat(refused.err()).contains(letter + ": cannot back region vdev0vring0: it exists;", "--allow")
        .hasLineCount(1);
    assertThat(letter).hasContent("x".repeat(0x1000));
    Cli.run("run", topology, "--stepped", "--allow", folder).exits(0);
    assertThat(letter).hasSize(0x1000);
    assertThat(Files.readAllBytes(letter)).isNotEqualTo("x".repeat(0x1000).getBytes());
  }

  @Test
  void aShortRecordingOfMessagesSaysNothingOfRings() {
    Path trace = folder.resolve("trace");
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace, "--record-level", "messages").exits(0);
    assertThat(Cli.run("state", trace).exits(0).out()).contains("rpmsg0/0 ·", "kicks 100")
        .doesNotContain("nothing has passed", "avail.idx");
    JsonObject queue =
        Cli.run("state", trace, "--json").exits(0).json().getAsJsonArray("queues").get(0).getAsJsonObject();
    assertThat(queue.has("availIdx")).isFalse();
  }
}

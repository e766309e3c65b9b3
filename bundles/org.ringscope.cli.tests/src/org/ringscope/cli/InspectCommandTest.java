// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.DiagnosisSeverity;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Seeded;
import org.ringscope.trace.read.Trace;

class InspectCommandTest {
  @TempDir
  Path folder;

  private JsonObject expected(String name) throws IOException {
    return JsonParser.parseString(Files.readString(Fixtures.memory("openamp-shm/expected.json"))).getAsJsonObject()
        .getAsJsonObject(name);
  }

  @Test
  void aPackedDumpIsTheSameMemory() throws IOException {
    Path plain = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Path packed = Fixtures.memory("openamp-shm").resolve("echo-u00200.bin.gz");
    assertThat(Cli.run("inspect", packed).exits(0).out()).isEqualTo(Cli.run("inspect", plain).exits(0).out());
    Path cut = Files.write(folder.resolve("cut.gz"), Arrays.copyOf(Files.readAllBytes(packed), 400));
    assertThat(Cli.run("inspect", cut).exits(3).errorLine()).contains("cut.gz: offset=", "the packed file ends early");
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo-u00001.bin", "echo-u00200.bin", "echo-end.bin"})
  void readsTheMemoryOfTwoOpenAmpProcesses(String name) throws IOException {
    JsonObject found = Cli.run("inspect", Cli.fixture("openamp-shm/" + name, folder), "--json").exits(0).json();
    JsonObject expected = expected(name);
    JsonObject vdev = found.getAsJsonObject("resourceTable").getAsJsonArray("entries").get(0).getAsJsonObject();
    JsonObject expectedVdev = expected.getAsJsonObject("vdev");
    assertThat(found.getAsJsonObject("resourceTable").get("address").getAsString()).isEqualTo("0x0");
    Cli.assertSame(vdev, "offset", expectedVdev, "off");
    Cli.assertSame(vdev, "id", expectedVdev, "id");
    Cli.assertSame(vdev, "notifyid", expectedVdev, "notifyid");
    Cli.assertSame(vdev, "dfeatures", expectedVdev, "dfeat");
    Cli.assertSame(vdev, "gfeatures", expectedVdev, "gfeat");
    Cli.assertSame(vdev, "config_len", expectedVdev, "cfglen");
    Cli.assertSame(vdev, "status", expectedVdev, "status");
    JsonArray vrings = expected.getAsJsonArray("vrings");
    assertThat(found.getAsJsonArray("queues")).hasSize(vrings.size());
    for (int i = 0; i < vrings.size(); i++) {
      JsonObject queue = found.getAsJsonArray("queues").get(i).getAsJsonObject();
      JsonObject vring = vrings.get(i).getAsJsonObject();
      assertThat(queue.get("id").getAsString()).isEqualTo("rpmsg0/" + i);
      String[][] keys = {{"desc", "da"}, {"avail", "avail"}, {"used", "used"}, {"size", "num"}, {"align", "align"},
          {"availFlags", "avail_flags"}, {"availIdx", "avail_idx"}, {"usedFlags", "used_flags"},
          {"usedIdx", "used_idx"},
          {"inFlight", "outstanding"}};
      for (String[] key : keys) {
        Cli.assertSame(queue, key[0], vring, key[1]);
      }
      assertThat(queue.getAsJsonArray("descriptors")).hasSize(256);
    }
    JsonObject finding = found.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertThat(found.getAsJsonArray("findings")).as("the process was stopped while it handled a message").hasSize(1);
    assertThat(finding.get("severity").getAsString()).isEqualTo("hint");
    assertThat(finding.get("confidence").getAsString()).isEqualTo("possible");
    assertThat(finding.get("text").getAsString()).startsWith("rpmsg0/0: 1 used buffer not given back");
  }

  @Test
  void listsTheMessagesStillThereOldestFirst() throws IOException {
    JsonArray messages =
        Cli.run("inspect", Cli.fixture("openamp-shm/echo-u00200.bin", folder), "--json").exits(0).json()
            .getAsJsonArray("messages");
    assertThat(messages).hasSize(201);
    JsonObject first = messages.get(0).getAsJsonObject();
    assertThat(first.get("kind").getAsString()).isEqualTo("ns-create");
    assertThat(first.get("name").getAsString()).isEqualTo("rpmsg-openamp-demo-channel");
    JsonObject last = messages.get(200).getAsJsonObject();
    assertThat(last.get("queue").getAsString()).isEqualTo("rpmsg0/1");
    assertThat(last.get("direction").getAsString()).isEqualTo("to-device");
    assertThat(last.get("state").getAsString()).isEqualTo("done");
    assertThat(last.get("payloadHex").getAsString()).startsWith("c600000000000000c700000000000000a5a5");
    for (JsonElement message : messages) {
      assertThat(message.getAsJsonObject().keySet()).contains("bus", "src", "dst", "len", "flags", "buffer");
    }
  }

  @Test
  void keepsWhatItFoundAsATrace() throws IOException {
    Path memory = Cli.fixture("openamp-shm/echo-end.bin", folder);
    Path trace = folder.resolve("trace");
    assertThat(Cli.run("inspect", memory, "-o", trace).exits(0).out()).contains("rpmsg0/0: 256 entries", "kept in");
    JsonObject queue =
        Cli.run("state", trace, "--json").exits(0).json().getAsJsonArray("queues").get(0).getAsJsonObject();
    assertThat(queue.get("availIdx").getAsInt()).isEqualTo(737);
    assertThat(queue.get("inFlight").getAsInt()).isEqualTo(255);
    assertThat(Cli.run("info", trace, "--json").exits(0).json().get("source").getAsString()).isEqualTo("memory");
    assertThat(Cli.run("inspect", memory, "-o", trace).exits(2).err()).contains("exists already");
  }

  /** Static rings in DDR, and the host assigns ids: two hints, and nothing that nobody can know. */
  @Test
  void aFirmwareFileSaysWhatItDeclares() {
    Cli.Result text = Cli.run("inspect", Fixtures.memory("public/E1-notify-clash.elf")).exits(0);
    assertThat(text.out()).contains("resource table at 0x20002000, in a firmware's file",
        "vring 0 da=0x3ed40000 size=256 align=4096 notify id=0",
        "trace ram_console da=0x20001230 len=1024, not in this",
        "F24 hint: the rings are not in the file", "F28 hint: rpmsg0/1: notify id 0")
        .doesNotContain("error", "warning");
    JsonObject json = Cli.run("inspect", Fixtures.memory("public/E1-notify-clash.elf"), "--json").exits(0).json();
    assertThat(json.getAsJsonArray("resourceTables")).containsExactly(json.get("resourceTable"));
    assertThat(json.getAsJsonArray("queues").get(0).getAsJsonObject().keySet()).doesNotContain("inFlight", "availIdx");
    assertThat(Cli.run("inspect", Fixtures.memory("public/E3-any.elf")).exits(0).out())
        .contains("da=any (the host chooses)", "nothing wrong was found");
    assertThat(Cli.run("inspect", Fixtures.memory("public/E4-align-not-pow2-status7.elf")).exits(1).out())
        .contains("F22 error: rpmsg0/0: align=24", "F22 error: rpmsg0/0: da=0x10040008",
            "F13 warning: rpmsg0: status=0x7");
  }

  @Test
  void anAddressThatWrapsIsAUsageError() throws IOException {
    Path memory = Cli.fixture("openamp-shm/echo-u00001.bin", folder);
    for (Cli.Result result : List.of(Cli.run("inspect", memory, "--base", "0xffffffffffff0000"),
        Cli.run("inspect", memory + "@0xffffffffffff0000"),
        Cli.run("inspect", memory, "--base", "0x1000", "--resource-table", "0xfffffffffffff000"))) {
      assertThat(result.exits(2).err()).contains("goes beyond the last address");
    }
  }

  @Test
  void cutFilesEndInFindingsOrOneLine() throws IOException {
    byte[] bytes = Files.readAllBytes(Cli.fixture("openamp-shm/echo-u00200.bin", folder));
    for (int length : new int[] {0, 1, 15, 16, 20, 47, 87, 88, 3000, 0x4000, 0x5000, 0x5123, 0x6001, 0x8001, 0xa7ff,
        0x10010, 0x20001}) {
      Path cut = Files.write(folder.resolve("cut" + length), Arrays.copyOf(bytes, length));
      Path trace = folder.resolve("trace" + length);
      Cli.Result result = Cli.run("inspect", cut, "-o", trace);
      boolean onlyBuffersAreCut = length > 0x10000;
      boolean isOnlyTheTable = length >= 88 && length <= 0x4000;
      assertThat(result.code()).as("length %d: %s%s", length, result.out(), result.err())
          .isIn(onlyBuffersAreCut || isOnlyTheTable ? List.of(0) : List.of(1, 3));
      if (isOnlyTheTable) {
        assertThat(result.out())
            .contains("F24 hint: the rings are not in the memory", "in flight unknown", "messages unknown")
            .doesNotContain("error", "warning", "0 messages");
      } else if (onlyBuffersAreCut) {
        assertThat(result.out()).contains("F24 hint").contains("buffer").doesNotContain("warning", "error");
        try (Trace kept = Trace.open(trace)) {
          assertThat(Diagnoser.diagnose(kept)).as("what was kept is no worse").extracting(Diagnosis::severity)
              .containsOnly(DiagnosisSeverity.HINT);
        }
      } else if (result.code() == 3) {
        result.errorLine();
        assertThat(trace).doesNotExist();
        assertThat(result.out()).isEmpty();
      } else {
        assertThat(result.out()).contains("F24 error");
        Cli.run("state", trace).exits(0);
      }
    }
  }

  @Test
  void hostileBytesNeverEndInAStackTrace() throws IOException {
    byte[] good = Files.readAllBytes(Cli.fixture("openamp-shm/echo-u00001.bin", folder));
    long seed = 20261121;
    Seeded.steps(seed, 60, (random, round) -> {
      byte[] bytes = good.clone();
      int limit = round % 2 == 0 ? 88 : 0xb000;
      for (int i = 0; i < 1 + round / 4; i++) {
        bytes[random.nextInt(limit)] = (byte) random.nextInt();
      }
      Cli.Result result = Cli.run("inspect", Files.write(folder.resolve("h" + round), bytes), "--json");
      assertThat(result.code()).as("seed %d round %d: %s", seed, round, result.err()).isIn(0, 1, 3);
      assertThat(result.err()).doesNotContain("internal error").doesNotContain("\tat ");
      if (result.code() == 3) {
        result.errorLine();
      }
    });
  }

  @Test
  void missingInputsAreToldApart() throws IOException {
    assertThat(Cli.run("inspect").exits(2).err()).contains("MEMORY");
    assertThat(Cli.run("inspect", folder.resolve("none")).exits(3).errorLine()).contains("none: no such file");
    assertThat(Cli.run("inspect", folder).exits(3).errorLine()).contains("folder");
    assertThat(Cli.run("inspect", "x@zz").exits(2).err()).contains("'zz' is no address");
    assertThat(Cli.run("inspect", "x", "--base", "here").exits(2).err()).contains("'here' is no address");
    Path zeros = Files.write(folder.resolve("zeros"), new byte[4096]);
    assertThat(Cli.run("inspect", zeros).exits(3).errorLine()).contains("no resource table");
    assertThat(Cli.run("inspect", zeros, "--resource-table", "0x100").exits(3).errorLine()).contains("0x100");
    assertThat(Cli.run("inspect", zeros, "--elf", zeros).exits(3).errorLine()).contains("zeros: offset=");
  }

  @Test
  void aBaseMovesTheMemory() throws IOException {
    byte[] bytes = Files.readAllBytes(Cli.fixture("openamp-shm/echo-u00001.bin", folder));
    Path low = Files.write(folder.resolve("low"), Arrays.copyOf(bytes, 0x10000));
    Path high = Files.write(folder.resolve("high"), Arrays.copyOfRange(bytes, 0x10000, bytes.length));
    JsonObject whole = Cli.run("inspect", folder.resolve("echo-u00001.bin"), "--json").exits(0).json();
    assertThat(Cli.run("inspect", low, high, "--json").exits(0).json()).isEqualTo(whole);
    assertThat(Cli.run("inspect", high + "@0x10000", low + "@0", "--json").exits(0).json()).isEqualTo(whole);
  }

  /** Segments of an image at their device addresses, and the table in its section. */
  @Test
  void readsTheTableOfAFirmware() throws IOException {
    Path elf = Files.write(folder.resolve("fw.elf"), firmware());
    JsonObject found = Cli.run("inspect", "--elf", elf, "--json").exits(0).json();
    JsonObject vdev = found.getAsJsonObject("resourceTable").getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(found.getAsJsonObject("resourceTable").get("address").getAsString()).isEqualTo("0x10000000");
    assertThat(vdev.get("id").getAsInt()).isEqualTo(7);
    assertThat(found.getAsJsonArray("queues")).as("not placed yet").isEmpty();
    assertThat(Cli.run("inspect", elf, "--json").exits(0).json().get("resourceTable"))
        .as("found by searching").isEqualTo(found.get("resourceTable"));
    assertThat(Cli.run("inspect", elf, "--elf", elf, "--json").exits(0).json()).isEqualTo(found);
  }

  private static byte[] firmware() {
    ResourceEntry.Vdev vdev = new ResourceEntry.Vdev(7, 0, 1, List.of(ResourceEntry.Vring.of(16, 4096),
        ResourceEntry.Vring.of(16, 4096)));
    return FirmwareElfBuilder.elf32().entryPoint(0x1000_1000L).load(".text", 0x1000_1000L, new byte[64])
        .resourceTable(ResourceTable.of(vdev), 0x1000_0000L).build();
  }

  @Test
  void readsRecordFilesAndCores() throws IOException {
    Path hex = Files.writeString(folder.resolve("a.hex"), ":020000040000FA\n:0400000001020304F2\n:00000001FF\n");
    assertThat(Cli.run("inspect", hex).exits(3).errorLine()).contains("no resource table");
    Path cut = Files.writeString(folder.resolve("b.hex"), ":020000040000FA\n:0400000001020304F3\n");
    assertThat(Cli.run("inspect", cut).exits(3).errorLine()).contains("b.hex: offset=16: wrong checksum");
    assertThat(Cli.run("inspect", cut + "@0x1000").exits(3).errorLine()).as("raw").contains("no resource table");
    Path core = Files.write(folder.resolve("core"), new byte[] {0x7F, 'E', 'L', 'F', 2, 1});
    assertThat(Cli.run("inspect", core).exits(3).errorLine()).contains("core: offset=");
  }

  @Test
  void entriesAreTheDescriptors() throws IOException {
    Path memory = Cli.fixture("openamp-shm/echo-u00001.bin", folder);
    assertThat(Cli.run("inspect", memory, "--entries").exits(0).out()).containsPattern("0x10200  +512 ");
    assertThat(Cli.run("inspect", memory).exits(0).out()).doesNotContain("0x10200");
  }

  @Test
  void aRingThatCannotBeReadNamesNoOther() throws IOException {
    byte[] bytes = Files.readAllBytes(Cli.fixture("openamp-shm/echo-u00001.bin", folder));
    bytes[20 + 28 + 8] = 3; // vring 0: num = 259
    JsonObject found = Cli.run("inspect", Files.write(folder.resolve("odd"), bytes), "--json").exits(1).json();
    assertThat(found.getAsJsonArray("queues")).singleElement()
        .satisfies(queue -> assertThat(queue.getAsJsonObject().get("id").getAsString()).isEqualTo("rpmsg0/1"));
    JsonObject finding = found.getAsJsonArray("findings").get(0).getAsJsonObject();
    assertThat(finding.get("text").getAsString()).contains("rpmsg0/0");
    assertThat(finding.has("queue")).isFalse();
  }
}

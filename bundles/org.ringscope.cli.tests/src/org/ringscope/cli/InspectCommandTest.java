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
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.diagnosis.Diagnosis;
import org.ringscope.analysis.diagnosis.Severity;
import org.ringscope.protocol.firmware.FirmwareElfBuilder;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;
import org.ringscope.trace.Trace;

class InspectCommandTest {
  @TempDir Path folder;

  private JsonObject expected(String name) throws IOException {
    return JsonParser.parseString(Files.readString(Cli.fixtures().resolve("openamp-shm/expected.json"))).getAsJsonObject()
        .getAsJsonObject(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"echo-u00001.bin", "echo-u00200.bin", "echo-end.bin"})
  void readsTheMemoryOfTwoOpenAmpProcesses(String name) throws IOException {
    JsonObject found = Cli.run("inspect", Cli.fixture("openamp-shm/" + name, folder), "--json").exits(0).json();
    JsonObject expected = expected(name);
    JsonObject vdev = found.getAsJsonObject("resourceTable").getAsJsonArray("entries").get(0).getAsJsonObject();
    JsonObject expectedVdev = expected.getAsJsonObject("vdev");
    assertThat(found.getAsJsonObject("resourceTable").get("address").getAsString()).isEqualTo("0x0");
    assertSame(vdev, "offset", expectedVdev, "off");
    assertSame(vdev, "id", expectedVdev, "id");
    assertSame(vdev, "notifyid", expectedVdev, "notifyid");
    assertSame(vdev, "dfeatures", expectedVdev, "dfeat");
    assertSame(vdev, "gfeatures", expectedVdev, "gfeat");
    assertSame(vdev, "config_len", expectedVdev, "cfglen");
    assertSame(vdev, "status", expectedVdev, "status");
    JsonArray vrings = expected.getAsJsonArray("vrings");
    assertThat(found.getAsJsonArray("queues")).hasSize(vrings.size());
    for (int i = 0; i < vrings.size(); i++) {
      JsonObject queue = found.getAsJsonArray("queues").get(i).getAsJsonObject();
      JsonObject vring = vrings.get(i).getAsJsonObject();
      assertThat(queue.get("id").getAsString()).isEqualTo("rpmsg0/" + i);
      String[][] keys = {{"desc", "da"}, {"avail", "avail"}, {"used", "used"}, {"size", "num"}, {"align", "align"},
          {"availFlags", "avail_flags"}, {"availIdx", "avail_idx"}, {"usedFlags", "used_flags"}, {"usedIdx", "used_idx"},
          {"inFlight", "outstanding"}};
      for (String[] key : keys) {
        assertSame(queue, key[0], vring, key[1]);
      }
      assertThat(queue.getAsJsonArray("descriptors")).hasSize(256);
    }
    assertThat(found.getAsJsonArray("findings")).isEmpty();
  }

  private static void assertSame(JsonObject found, String key, JsonObject expected, String expectedKey) {
    assertThat(found.get(key)).as(key).isEqualTo(expected.get(expectedKey));
  }

  @Test
  void listsTheMessagesStillThereOldestFirst() throws IOException {
    JsonArray messages = Cli.run("inspect", Cli.fixture("openamp-shm/echo-u00200.bin", folder), "--json").exits(0).json()
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
    JsonObject queue = Cli.run("state", trace, "--json").exits(0).json().getAsJsonArray("queues").get(0).getAsJsonObject();
    assertThat(queue.get("availIdx").getAsInt()).isEqualTo(737);
    assertThat(queue.get("inFlight").getAsInt()).isEqualTo(255);
    assertThat(Cli.run("info", trace, "--json").exits(0).json().get("source").getAsString()).isEqualTo("memory");
    assertThat(Cli.run("inspect", memory, "-o", trace).exits(2).err()).contains("exists already");
  }

  @Test
  void cutFilesEndInFindingsOrOneLine() throws IOException {
    byte[] bytes = Files.readAllBytes(Cli.fixture("openamp-shm/echo-u00200.bin", folder));
    for (int length : new int[] {0, 1, 15, 16, 20, 47, 87, 88, 3000, 0x4000, 0x5000, 0x5123, 0x6001, 0x8001, 0xa7ff, 0x10010, 0x20001}) {
      Path cut = Files.write(folder.resolve("cut" + length), Arrays.copyOf(bytes, length));
      Path trace = folder.resolve("trace" + length);
      Cli.Result result = Cli.run("inspect", cut, "-o", trace);
      boolean onlyBuffersAreCut = length > 0x10000;
      assertThat(result.code()).as("length %d: %s%s", length, result.out(), result.err())
          .isIn(onlyBuffersAreCut ? List.of(0) : List.of(1, 3));
      if (onlyBuffersAreCut) {
        assertThat(result.out()).contains("F24 warning").contains("buffer").doesNotContain("F24 error");
        try (Trace kept = Trace.open(trace)) {
          assertThat(Diagnoser.diagnose(kept)).as("what was kept is no worse").extracting(Diagnosis::severity)
              .containsOnly(Severity.WARNING);
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
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      byte[] bytes = good.clone();
      int limit = round % 2 == 0 ? 88 : 0xb000;
      for (int i = 0; i < 1 + round / 4; i++) {
        bytes[random.nextInt(limit)] = (byte) random.nextInt();
      }
      Cli.Result result = Cli.run("inspect", Files.write(folder.resolve("h" + round), bytes), "--json");
      assertThat(result.code()).as("seed %d round %d: %s", seed, round, result.err()).isIn(0, 1, 3);
      assertThat(result.err()).as("seed %d round %d", seed, round).doesNotContain("internal error").doesNotContain("\tat ");
      if (result.code() == 3) {
        result.errorLine();
      }
    }
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

  @Test
  void aLayoutSaysWhereTheRingsAre() throws IOException {
    Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Path layout = Files.writeString(folder.resolve("l.json"), """
        {"regions":[{"address":"0x80000000","file":"echo-u00200.bin","offset":16384,"length":28672}],
         "devices":[{"name":"net0","deviceId":1,"queues":[
          {"index":1,"size":256,"format":"split","desc":"0x80004000","avail":"0x80005000","used":"0x80006000"}]}]}""");
    JsonObject found = Cli.run("inspect", "--layout", layout, "--json").exits(0).json();
    assertThat(found.has("resourceTable")).isFalse();
    JsonObject queue = found.getAsJsonArray("queues").get(0).getAsJsonObject();
    assertThat(queue.get("id").getAsString()).isEqualTo("net0/1");
    assertThat(queue.get("availIdx").getAsInt()).isEqualTo(200);
    assertThat(found.getAsJsonArray("messages")).isEmpty();
  }

  /** A layout of a fixture's regions, and of the queues that its expected.json names. */
  private Path layout(String fixture) throws IOException {
    JsonArray regions = new JsonArray();
    try (Stream<Path> files = Files.list(Cli.fixtures().resolve(fixture))) {
      for (Path packed : files.filter(path -> path.toString().endsWith(".bin.gz")).sorted().toList()) {
        String name = packed.getFileName().toString().replace(".gz", "");
        Cli.fixture(fixture + "/" + name, folder);
        JsonObject region = new JsonObject();
        region.addProperty("address", "0x" + name.replaceAll(".*gpa|\\.bin", ""));
        region.addProperty("file", name);
        regions.add(region);
      }
    }
    JsonArray devices = new JsonArray();
    for (JsonElement element : expectedQueues(fixture)) {
      JsonObject queue = element.getAsJsonObject();
      boolean packed = queue.has("packed") && queue.get("packed").getAsBoolean();
      devices.add(JsonParser.parseString("""
          {"name":"%s","deviceId":0,"queues":[{"index":%d,"size":%d,"format":"%s","desc":"%s","%s":"%s","%s":"%s"}]}"""
          .formatted(queue.get("device").getAsString(), queue.get("queue").getAsInt(), queue.get("num").getAsInt(),
              packed ? "packed" : "split", queue.get("desc").getAsString(), packed ? "driverEvent" : "avail",
              queue.get("avail").getAsString(), packed ? "deviceEvent" : "used", queue.get("used").getAsString())));
    }
    JsonObject root = new JsonObject();
    root.add("regions", regions);
    root.add("devices", devices);
    return Files.writeString(folder.resolve(fixture + ".json"), root.toString());
  }

  private static JsonArray expectedQueues(String fixture) throws IOException {
    return JsonParser.parseString(Files.readString(Cli.fixtures().resolve(fixture).resolve("expected.json")))
        .getAsJsonArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arm-mmio-legacy-split", "x86-pci-packed"})
  void readsGuestsOfQemu(String fixture) throws IOException {
    JsonArray expected = expectedQueues(fixture);
    JsonObject found = Cli.run("inspect", "--layout", layout(fixture), "--json").exits(0).json();
    assertThat(found.getAsJsonArray("findings")).isEmpty();
    assertThat(found.getAsJsonArray("queues")).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      JsonObject queue = found.getAsJsonArray("queues").get(i).getAsJsonObject();
      JsonObject was = expected.get(i).getAsJsonObject();
      assertSame(queue, "size", was, "num");
      if (queue.get("format").getAsString().equals("split")) {
        String[][] keys = {{"availFlags", "avail_flags"}, {"availIdx", "avail_idx"}, {"usedFlags", "used_flags"},
            {"usedIdx", "used_idx"}, {"usedEvent", "used_event"}, {"availEvent", "avail_event"},
            {"inFlight", "outstanding"}};
        for (String[] key : keys) {
          assertSame(queue, key[0], was, key[1]);
        }
      } else {
        assertPacked(queue, was);
      }
    }
  }

  private static void assertPacked(JsonObject queue, JsonObject was) {
    JsonObject bits = was.getAsJsonObject("desc_state");
    assertThat(queue.get("availableDescriptors").getAsInt()).isEqualTo(count(bits, "avail0") + count(bits, "avail1"));
    assertThat(queue.get("usedDescriptors").getAsInt()).isEqualTo(count(bits, "used0") + count(bits, "used1"));
    assertSame(queue, "nextUsed", was, "qmp_used_idx");
    assertThat(queue.get("driverWrap").getAsInt()).isIn(0, 1);
    assertThat(queue.get("deviceWrap").getAsInt()).isIn(0, 1);
    assertThat(queue.keySet()).contains("desc", "driverEvent", "deviceEvent", "inFlight").doesNotContain("avail", "used",
        "availIdx", "usedIdx", "availFlags", "usedFlags", "usedEvent", "availEvent");
    JsonObject descriptor = queue.getAsJsonArray("descriptors").get(0).getAsJsonObject();
    assertThat(descriptor.keySet()).contains("index", "addr", "len", "flags", "id", "state").doesNotContain("next");
  }

  private static int count(JsonObject bits, String name) {
    return bits.has(name) ? bits.get(name).getAsInt() : 0;
  }

  @Test
  void aPackedRingSurvivesInATraceAndAsAPicture() throws IOException {
    Path trace = folder.resolve("packed");
    assertThat(Cli.run("inspect", "--layout", layout("x86-pci-packed"), "-o", trace).exits(0).out())
        .contains("virtio-blk/0: 256 entries, packed", "driver wrap 1, device wrap 1, in flight 0");
    JsonObject queue = Cli.run("state", trace, "--queue", "virtio-blk/0", "--json").exits(0).json()
        .getAsJsonArray("queues").get(0).getAsJsonObject();
    assertThat(queue.get("usedDescriptors").getAsInt()).isEqualTo(256);
    assertThat(queue.get("nextAvail").getAsInt()).isEqualTo(99);
    Path picture = folder.resolve("ring.svg");
    Cli.run("render", trace, "--view", "ring", "--queue", "virtio-blk/0", "-o", picture).exits(0);
    assertThat(picture).content().contains("driver wrap 1", "device event: desc at 99, wrap 1");
  }

  @Test
  void featuresSayTheFormatWhereTheQueueDoesNot() throws IOException {
    Files.write(folder.resolve("zeros"), new byte[4096]);
    Path layout = Files.writeString(folder.resolve("l.json"), """
        {"regions":[{"address":"0x1000","file":"zeros"}],
         "devices":[{"name":"a","features":"0x530000000","queues":[{"index":0,"size":5,"desc":"0x1000","driverEvent":"0x1100",
          "deviceEvent":"0x9000"}]}]}""");
    JsonObject found = Cli.run("inspect", "--layout", layout, "--json").exits(1).json();
    JsonObject queue = found.getAsJsonArray("queues").get(0).getAsJsonObject();
    assertThat(queue.get("format").getAsString()).isEqualTo("packed");
    assertThat(queue.get("driverEventFlags").getAsInt()).isZero();
    assertThat(queue.has("deviceEventFlags")).as("absent memory is not zero").isFalse();
    assertThat(found.getAsJsonArray("findings")).hasSize(1);
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
  void whatALayoutDoesNotSayStaysUnknown() throws IOException {
    Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    String text = """
        {"regions":[{"address":"0x80000000","file":"echo-u00200.bin","offset":16384,"length":28672}],
         "devices":[{"name":"net0",%s"queues":[
          {"index":1,"size":256,"format":"split","desc":"0x80004000","avail":"0x80005000","used":"0x80006000"}]}]}""";
    Path plain = Files.writeString(folder.resolve("plain.json"), text.formatted(""));
    Path told = Files.writeString(folder.resolve("told.json"), text.formatted("\"deviceId\":1,\"features\":\"0x130000000\","));
    Cli.run("inspect", "--layout", plain, "-o", folder.resolve("plain")).exits(0);
    Cli.run("inspect", "--layout", told, "-o", folder.resolve("told")).exits(0);
    JsonObject unknown = Cli.run("info", folder.resolve("plain"), "--json").exits(0).json();
    assertThat(unknown.getAsJsonArray("devices").get(0).getAsJsonObject().keySet()).doesNotContain("deviceId", "features");
    JsonObject known = Cli.run("info", folder.resolve("told"), "--json").exits(0).json();
    assertThat(known.getAsJsonArray("devices").get(0).getAsJsonObject().get("features").getAsString()).isEqualTo("0x130000000");
    JsonObject queue = Cli.run("state", folder.resolve("told"), "--json").exits(0).json().getAsJsonArray("queues").get(0)
        .getAsJsonObject();
    assertThat(queue.get("deviceId").getAsInt()).isEqualTo(1);
    assertThat(queue.keySet()).doesNotContain("kicks", "interrupts", "buffers", "suppressedKicks", "suppressedInterrupts");
    JsonObject statistics = Cli.run("stats", folder.resolve("told"), "--json").exits(0).json().getAsJsonArray("queues").get(0)
        .getAsJsonObject();
    assertThat(statistics.keySet()).contains("messages").doesNotContain("kicks", "buffers", "buffersPerSecond");
    assertThat(Cli.run("stats", folder.resolve("told")).exits(0).out()).contains("?");
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

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"regions\":1}", "{\"regions\":[{\"file\":\"a\"}]}", "{\"devices\":[{\"queues\":[{}]}]}",
      "{\"devices\":[{\"name\":\"a\",\"queues\":[{\"format\":\"packed\"}]}]}",
      "{\"regions\":[{\"address\":\"far\",\"file\":\"l.json\"}]}",
      "{\"regions\":[{\"address\":\"0\",\"file\":\"l.json\",\"offset\":9999}]}", "{\"regions\":[", "{\"regions\":[null]}",
      "{\"regions\":[{\"address\":\"0\",\"file\":\".\"}]}",
      "{\"devices\":[{\"name\":\"a\",\"queues\":[{\"index\":0,\"size\":4294967300,\"desc\":\"0\",\"avail\":\"0\",\"used\":\"0\"}]}]}",
      "{\"devices\":[{\"name\":\"a\",\"queues\":[{\"index\":-1,\"size\":4,\"desc\":\"0\",\"avail\":\"0\",\"used\":\"0\"}]}]}",
      "{\"devices\":[{\"name\":\"a\",\"queues\":[{\"index\":0,\"size\":1.5,\"desc\":\"0\",\"avail\":\"0\",\"used\":\"0\"}]}]}",
      "{\"devices\":[{\"name\":\"a\",\"queues\":[{\"index\":0,\"size\":4,\"desc\":\"0\",\"avail\":\"0\",\"used\":\"0\"},"
          + "{\"index\":0,\"size\":4,\"desc\":\"0\",\"avail\":\"0\",\"used\":\"0\"}]}]}"})
  void aBadLayoutIsOneLine(String text) throws IOException {
    Path layout = Files.writeString(folder.resolve("l.json"), text);
    Cli.run("inspect", "--layout", layout).exits(3).errorLine();
  }

  @Test
  void aHostileLayoutIsOneShortLine() throws IOException {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    String file = "{\"regions\":[{\"file\":";
    for (String text : List.of(deep, "[".repeat(100_000) + "x", "{\"regions\":" + deep + "}", "{\"devices\":[" + deep + "]}", file + deep + "}]}",
        file + "\"" + "x".repeat(100_000) + "\"}]}", "{\"devices\":[{\"queues\":[{}]}]}", "[" + "1,".repeat(3 << 20) + "1]")) {
      Path layout = Files.writeString(folder.resolve("l.json"), text);
      assertThat(Cli.run("inspect", "--layout", layout).exits(3).errorLine()).startsWith("ringscope: " + layout).hasSizeLessThan(600);
    }
  }

  @Test
  void aLayoutThatIsNoTextIsOneLine() throws IOException {
    Path layout = Files.write(folder.resolve("l.json"), new byte[] {'{', (byte) 0xFF, '}'});
    assertThat(Cli.run("inspect", "--layout", layout).exits(3).errorLine()).contains("not UTF-8");
  }
}

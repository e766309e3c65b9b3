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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.testkit.Fixtures;

/** {@code inspect --layout}: rings that a file places. */
class InspectLayoutTest {
  @TempDir
  Path folder;

  private JsonObject expected(String name) throws IOException {
    return JsonParser.parseString(Files.readString(Fixtures.memory("openamp-shm/expected.json"))).getAsJsonObject()
        .getAsJsonObject(name);
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
    assertThat(Cli.run("inspect", layout, "--json").exits(0).json()).as("its name says that it is one")
        .isEqualTo(found);
  }

  /** A layout of a fixture's regions, and of the queues that its expected.json names. */
  private Path layout(String fixture) throws IOException {
    JsonArray regions = new JsonArray();
    try (Stream<Path> files = Files.list(Fixtures.memory(fixture))) {
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
    return JsonParser.parseString(Files.readString(Fixtures.memory(fixture).resolve("expected.json")))
        .getAsJsonArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"arm-mmio-legacy-split", "x86-pci-packed"})
  void readsGuestsOfQemu(String fixture) throws IOException {
    JsonArray expected = expectedQueues(fixture);
    JsonObject found = Cli.run("inspect", "--layout", layout(fixture), "--json").exits(0).json();
    assertThat(found.getAsJsonArray("findings")).as("a healthy system").allMatch(
        finding -> finding.getAsJsonObject().get("severity").getAsString().equals("hint"));
    assertThat(found.getAsJsonArray("queues")).hasSize(expected.size());
    for (int i = 0; i < expected.size(); i++) {
      JsonObject queue = found.getAsJsonArray("queues").get(i).getAsJsonObject();
      JsonObject was = expected.get(i).getAsJsonObject();
      Cli.assertSame(queue, "size", was, "num");
      if (queue.get("format").getAsString().equals("split")) {
        String[][] keys = {{"availFlags", "avail_flags"}, {"availIdx", "avail_idx"}, {"usedFlags", "used_flags"},
            {"usedIdx", "used_idx"}, {"usedEvent", "used_event"}, {"availEvent", "avail_event"},
            {"inFlight", "outstanding"}};
        for (String[] key : keys) {
          Cli.assertSame(queue, key[0], was, key[1]);
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
    Cli.assertSame(queue, "nextUsed", was, "qmp_used_idx");
    assertThat(queue.get("driverWrap").getAsInt()).isIn(0, 1);
    assertThat(queue.get("deviceWrap").getAsInt()).isIn(0, 1);
    assertThat(queue.keySet()).contains("desc", "driverEvent", "deviceEvent", "inFlight").doesNotContain("avail",
        "used",
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

  @Test
  void whatALayoutDoesNotSayStaysUnknown() throws IOException {
    Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    String text = """
        {"regions":[{"address":"0x80000000","file":"echo-u00200.bin","offset":16384,"length":28672}],
         "devices":[{"name":"net0",%s"queues":[
          {"index":1,"size":256,"format":"split","desc":"0x80004000","avail":"0x80005000","used":"0x80006000"}]}]}""";
    Path plain = Files.writeString(folder.resolve("plain.json"), text.formatted(""));
    Path told =
        Files.writeString(folder.resolve("told.json"), text.formatted("\"deviceId\":1,\"features\":\"0x110000000\","));
    Cli.run("inspect", "--layout", plain, "-o", folder.resolve("plain")).exits(0);
    Cli.run("inspect", "--layout", told, "-o", folder.resolve("told")).exits(0);
    JsonObject unknown = Cli.run("info", folder.resolve("plain"), "--json").exits(0).json();
    assertThat(unknown.getAsJsonArray("devices").get(0).getAsJsonObject().keySet()).doesNotContain("deviceId",
        "features");
    JsonObject known = Cli.run("info", folder.resolve("told"), "--json").exits(0).json();
    assertThat(known.getAsJsonArray("devices").get(0).getAsJsonObject().get("features").getAsString())
        .isEqualTo("0x110000000");
    JsonObject queue =
        Cli.run("state", folder.resolve("told"), "--json").exits(0).json().getAsJsonArray("queues").get(0)
            .getAsJsonObject();
    assertThat(queue.get("deviceId").getAsInt()).isEqualTo(1);
    assertThat(queue.keySet()).doesNotContain("kicks", "interrupts", "buffers", "suppressedKicks",
        "suppressedInterrupts");
    JsonObject statistics =
        Cli.run("stats", folder.resolve("told"), "--json").exits(0).json().getAsJsonArray("queues").get(0)
            .getAsJsonObject();
    assertThat(statistics.keySet()).contains("messages").doesNotContain("kicks", "buffers", "buffersPerSecond");
    assertThat(Cli.run("stats", folder.resolve("told")).exits(0).out()).contains("?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "{\"regions\":1}", "{\"regions\":[{\"file\":\"a\"}]}",
      "{\"devices\":[{\"queues\":[{}]}]}",
      "{\"devices\":[{\"name\":\"a\",\"queues\":[{\"format\":\"packed\"}]}]}",
      "{\"regions\":[{\"address\":\"far\",\"file\":\"l.json\"}]}",
      "{\"regions\":[{\"address\":\"0\",\"file\":\"l.json\",\"offset\":9999}]}", "{\"regions\":[",
      "{\"regions\":[null]}",
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
    for (String text : List.of(deep, "[".repeat(100_000) + "x", "{\"regions\":" + deep + "}",
        "{\"devices\":[" + deep + "]}", file + deep + "}]}",
        file + "\"" + "x".repeat(100_000) + "\"}]}", "{\"devices\":[{\"queues\":[{}]}]}",
        "[" + "1,".repeat(3 << 20) + "1]")) {
      Path layout = Files.writeString(folder.resolve("l.json"), text);
      assertThat(Cli.run("inspect", "--layout", layout).exits(3).errorLine()).startsWith("ringscope: " + layout)
          .hasSizeLessThan(600);
    }
  }

  @Test
  void aLayoutThatIsNoTextIsOneLine() throws IOException {
    Path layout = Files.write(folder.resolve("l.json"), new byte[] {'{', (byte) 0xFF, '}'});
    assertThat(Cli.run("inspect", "--layout", layout).exits(3).errorLine()).contains("not UTF-8");
    Files.writeString(layout, "<?xml version=\"1.0\"?><a/>");
    assertThat(Cli.run("inspect", "--layout", layout).exits(3).errorLine())
        .isEqualTo("ringscope: " + layout + ": layout: is no JSON: line 1 column 8");
  }
}

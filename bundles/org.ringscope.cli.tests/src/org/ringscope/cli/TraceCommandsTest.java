// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TraceCommandsTest {
  @TempDir
  static Path shared;
  private static Path trace;
  private static long begin;
  private static long middle;
  private static long end;

  @TempDir
  Path folder;

  @BeforeAll
  static void record() {
    trace = shared.resolve("trace");
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace).exits(0);
    JsonObject info = Cli.run("info", trace, "--json").exits(0).json();
    begin = info.get("beginNanos").getAsLong();
    end = info.get("endNanos").getAsLong();
    middle = (begin + end) / 2;
  }

  private static List<JsonObject> list(JsonObject document, String name) {
    return StreamSupport.stream(document.getAsJsonArray(name).spliterator(), false).map(JsonElement::getAsJsonObject)
        .toList();
  }

  @Test
  void infoCountsEventsAndNamesTheSystem() {
    JsonObject info = Cli.run("info", trace, "--json").exits(0).json();
    long sum = info.getAsJsonObject("eventsByName").entrySet().stream().mapToLong(e -> e.getValue().getAsLong()).sum();
    assertThat(info.get("events").getAsLong()).isEqualTo(sum).isGreaterThan(1000);
    assertThat(info.getAsJsonObject("eventsByName").get("message_sent").getAsInt()).isEqualTo(201);
    assertThat(info.get("repeatedEvents").getAsLong())
        .isEqualTo(sum - list(Cli.run("events", trace, "--json").exits(0).json(), "events").size());
    assertThat(info.get("endNanos").getAsLong()).isGreaterThan(info.get("beginNanos").getAsLong());
    assertThat(info.get("discarded").getAsInt()).isZero();
    assertThat(info.get("truncated").getAsBoolean()).isFalse();
    assertThat(info.get("source").getAsString()).isEqualTo("simulation");
    assertThat(info.get("unreadLines").getAsInt()).isZero();
    assertThat(list(info, "devices").get(0).get("name").getAsString()).isEqualTo("rpmsg0");
    JsonObject queue = list(info, "queues").get(0);
    assertThat(queue.get("id").getAsString()).isEqualTo("rpmsg0/0");
    assertThat(queue.get("desc").getAsString()).isEqualTo("0x30040000");
    assertThat(queue.get("size").getAsInt()).isEqualTo(16);
    assertThat(Cli.run("info", trace).exits(0).out()).contains("rpmsg0/1, split, 16 entries", "avail_idx",
        "truncated  no");
  }

  @Test
  void eventsAreInOrderAndFiltered() {
    List<JsonObject> all = list(Cli.run("events", trace, "--json").exits(0).json(), "events");
    long last = Long.MIN_VALUE;
    for (JsonObject event : all) {
      assertThat(event.get("nanos").getAsLong()).isGreaterThanOrEqualTo(last);
      assertThat(event.get("name").getAsString()).doesNotStartWith("checkpoint");
      last = event.get("nanos").getAsLong();
    }
    List<JsonObject> some =
        list(Cli.run("events", trace, "--queue", "rpmsg0/1", "--from", "@" + middle, "--to", "@" + end, "--json")
            .exits(0).json(), "events");
    assertThat(some).isNotEmpty().allSatisfy(event -> {
      assertThat(event.get("nanos").getAsLong()).isBetween(middle, end);
      assertThat(event.getAsJsonObject("fields").get("queue").getAsString()).isEqualTo("rpmsg0/1");
    });
    assertThat(Cli.run("events", trace, "--to", "@" + middle).exits(0).out().lines())
        .anySatisfy(line -> assertThat(line).contains("linux  avail_idx queue=rpmsg0/1 old=0 idx=1"));
  }

  @Test
  void messagesSayTheirSteps() {
    JsonObject message = list(Cli.run("messages", trace, "--steps", "--json").exits(0).json(), "messages").get(1);
    assertThat(message.get("slowestStep").getAsString()).isEqualTo("device-isr");
    List<JsonObject> steps = list(message, "steps");
    assertThat(steps).extracting(step -> step.get("step").getAsString()).containsExactly("written", "exposed", "sent",
        "kicked", "device-isr", "taken", "received", "callback", "used", "interrupted");
    assertThat(steps.get(4).get("gapNanos").getAsLong()).isEqualTo(message.get("latencyNanos").getAsLong());
    assertThat(steps.get(9).get("suppressed").getAsBoolean()).isTrue();
    assertThat(Cli.run("messages", trace, "--steps", "--queue", "rpmsg0/1").exits(0).out())
        .contains("    20 ms, all of it (100 %) from kicked to ISR of mcu: mcu had been notified");
    assertThat(list(Cli.run("messages", trace, "--json").exits(0).json(), "messages").get(1).has("steps")).isFalse();
  }

  @Test
  void messagesHaveTheKeysOfTheContract() {
    List<JsonObject> messages = list(Cli.run("messages", trace, "--json").exits(0).json(), "messages");
    assertThat(messages).hasSize(201);
    JsonObject announcement = messages.get(0);
    assertThat(announcement.get("kind").getAsString()).isEqualTo("ns-create");
    assertThat(announcement.get("name").getAsString()).isEqualTo("rpmsg-client-sample");
    assertThat(announcement.get("dst").getAsString()).isEqualTo("0x35");
    assertThat(announcement.get("direction").getAsString()).isEqualTo("to-driver");
    JsonObject message = messages.get(1);
    assertThat(message.get("bus").getAsString()).isEqualTo("virtio0");
    assertThat(message.get("queue").getAsString()).isEqualTo("rpmsg0/1");
    assertThat(message.get("direction").getAsString()).isEqualTo("to-device");
    assertThat(message.get("len").getAsInt()).isEqualTo(12);
    assertThat(message.get("flags").getAsInt()).isZero();
    assertThat(message.get("kind").getAsString()).isEqualTo("data");
    assertThat(message.get("payloadHex").getAsString()).isEqualTo("68656c6c6f20776f726c6421");
    assertThat(message.get("buffer").getAsString()).startsWith("0x3004");
    assertThat(message.get("latencyNanos").getAsLong())
        .isEqualTo(message.get("receivedNanos").getAsLong() - message.get("sentNanos").getAsLong());
    assertThat(message.has("name")).isFalse();
    assertThat(message.has("state")).isFalse();
    assertThat(list(Cli.run("messages", trace, "--queue", "rpmsg0/1", "--json").exits(0).json(), "messages"))
        .hasSize(100);
    assertThat(Cli.run("messages", trace).exits(0).out()).contains("create rpmsg-client-sample", "hello world!");
  }

  @Test
  void stateIsThatAfterTheLastEventNotLaterThanT() {
    JsonObject absolute = Cli.run("state", trace, "--at", "@" + middle, "--json").exits(0).json();
    assertThat(absolute.get("nanos").getAsLong()).isBetween(begin, middle);
    JsonObject queue = list(absolute, "queues").get(1);
    assertThat(queue.get("id").getAsString()).isEqualTo("rpmsg0/1");
    assertThat(queue.keySet())
        .contains("device", "deviceId", "index", "format", "size", "desc", "avail", "used", "inFlight",
            "availFlags", "availIdx", "usedFlags", "usedIdx")
        .doesNotContain("descriptors");
    assertThat(queue.get("availIdx").getAsInt() - queue.get("usedIdx").getAsInt())
        .isEqualTo(queue.get("inFlight").getAsInt());
    JsonObject offset = Cli.run("state", trace, "--at", "+" + (middle - begin) + "ns", "--json").exits(0).json();
    assertThat(offset).isEqualTo(absolute);
    JsonObject last = list(Cli.run("state", trace, "--json").exits(0).json(), "queues").get(1);
    assertThat(last.get("availIdx").getAsInt()).isEqualTo(100);
  }

  @Test
  void entriesAreTheDescriptors() {
    JsonObject queue =
        list(Cli.run("state", trace, "--queue", "rpmsg0/0", "--entries", "--json").exits(0).json(), "queues").get(0);
    List<JsonObject> descriptors = list(queue, "descriptors");
    assertThat(descriptors).hasSize(16);
    JsonObject first = descriptors.get(0);
    assertThat(first.get("index").getAsInt()).isZero();
    assertThat(first.get("addr").getAsString()).isEqualTo("0x30042000");
    assertThat(first.get("len").getAsInt()).isEqualTo(512);
    assertThat(first.get("flags").getAsInt()).isEqualTo(2);
    assertThat(first.keySet()).contains("next");
    assertThat(descriptors)
        .allSatisfy(d -> assertThat(d.get("state").getAsString()).isIn("free", "driver", "device", "used"));
    assertThat(Cli.run("state", trace, "--entries").exits(0).out()).contains("0x30042000", "avail.idx", "device");
  }

  @Test
  void statsCountAndMeasure() {
    JsonObject queue = list(Cli.run("stats", trace, "--queue", "rpmsg0/1", "--json").exits(0).json(), "queues").get(0);
    assertThat(queue.get("buffers").getAsInt()).isEqualTo(100);
    assertThat(queue.get("messages").getAsInt()).isEqualTo(100);
    assertThat(queue.get("latencyMedianNanos").getAsLong()).isPositive();
    assertThat(Cli.run("stats", trace).exits(0).out()).contains("rpmsg0/0", "buffers", "median");
  }

  /** Linux and the microcontroller both have an endpoint 0x400: 100 messages each way, and one announcement. */
  @Test
  void statsTellOnWhichCoreAnEndpointIs() {
    JsonObject stats = Cli.run("stats", trace, "--json").exits(0).json();
    assertThat(list(stats, "endpoints").stream().map(TraceCommandsTest::endpoint)).containsExactlyInAnyOrder(
        "linux driver 0x400 100 100", "mcu device 0x400 101 100", "linux driver 0x35 0 1");
    JsonObject channel = list(stats, "channels").get(0);
    assertThat(endpoint(channel)).isEqualTo("linux driver 0x400 100 100");
    assertThat(channel.get("otherCore").getAsString()).isEqualTo("mcu");
    assertThat(channel.get("otherSide").getAsString()).isEqualTo("device");
    assertThat(Cli.run("stats", trace).exits(0).out())
        .contains("linux:0x400 rpmsg-client-sample ⇄ mcu:0x400 rpmsg-client-sample");
  }

  private static String endpoint(JsonObject of) {
    return Stream.of("core", "side", "address", "sent", "received").map(name -> of.get(name).getAsString())
        .collect(Collectors.joining(" "));
  }

  @Test
  void statsTellOccupancyAndPartners() {
    JsonObject stats = Cli.run("stats", trace, "--json").exits(0).json();
    JsonObject receive = list(stats, "queues").get(0);
    assertThat(receive.get("meanInFlight").getAsDouble()).as("buffers are posted most of the time").isBetween(8.0,
        16.0);
    assertThat(receive.get("fullShare").getAsDouble() + receive.get("emptyShare").getAsDouble()).isBetween(0.1, 1.0);
    assertThat(list(stats, "queues").get(1).get("kicksPerMessage").getAsDouble()).isEqualTo(1);
    JsonObject channel = list(stats, "channels").get(0);
    assertThat(channel.get("address").getAsString()).isEqualTo("0x400");
    assertThat(channel.get("sent").getAsInt() + channel.get("received").getAsInt()).isEqualTo(200);
    assertThat(list(stats, "endpoints").stream().mapToInt(each -> each.get("sent").getAsInt()).sum()).isEqualTo(201);
    String mean = String.format(Locale.ROOT, "%.2f", receive.get("meanInFlight").getAsDouble());
    assertThat(Cli.run("stats", trace).exits(0).out()).contains("mean in flight", "\nendpoint", "\nchannel")
        .containsPattern("rpmsg0/0 .* " + mean + " ").containsPattern("\nlinux:0x400 rpmsg-client-sample +virtio0 ");
    assertThat(Cli.run("stats", trace, "--queue", "rpmsg0/0").exits(0).out()).doesNotContain("endpoint");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "messages", "state", "stats"})
  void anUnknownQueueIsAUsageErrorThatNamesTheOthers(String command) {
    for (String[] more : new String[][] {{}, {"--json"}}) {
      Cli.Result result =
          Cli.run(Stream.concat(Stream.of(command, trace, "--queue", "nic0/0"), Stream.of(more)).toArray()).exits(2);
      assertThat(result.err()).contains("nic0/0", "rpmsg0/0, rpmsg0/1");
      assertThat(result.out()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"info", "events", "messages", "state", "stats", "repair"})
  void whatIsNoTraceIsOneLine(String command) throws IOException {
    Cli.run(command, folder.resolve("none")).exits(3).errorLine();
    Cli.run(command, folder).exits(3).errorLine();
    Files.writeString(folder.resolve("metadata"), "no metadata at all");
    assertThat(Cli.run(command, folder).exits(3).errorLine()).contains("metadata");
  }

  @Test
  void stateOfACoreHasTheQueuesThatItDrivesOrServes() throws IOException {
    JsonArray all = Cli.run("state", trace, "--json").exits(0).json().getAsJsonArray("queues");
    for (String core : List.of("linux", "mcu")) {
      assertThat(Cli.run("state", trace, "--core", core, "--json").exits(0).json().getAsJsonArray("queues"))
          .isEqualTo(all);
    }
    assertThat(Cli.run("state", trace, "--core", "dsp").exits(2).err())
        .contains("no core 'dsp' in this trace; there are linux, mcu");
    Path log = Files.writeString(folder.resolve("two.log"), """
        [    4.100000] remoteproc remoteproc0: powering up m4
        [    4.200000] rproc-virtio rproc-virtio.1.auto: registered virtio0 (type 7)
        [    4.300000] remoteproc remoteproc1: powering up dsp
        [    4.400000] rproc-virtio rproc-virtio.2.auto: registered virtio1 (type 7)
        [    4.500000] remoteproc remoteproc1: kicking vq index: 2
        """);
    Path two = folder.resolve("two");
    Cli.run("import", log, "--output", two).exits(0);
    assertThat(Cli.run("state", two, "--core", "dsp", "--all").exits(0).out()).doesNotContain("virtio0/");
  }

  @Test
  void aTornTailIsToldShownAndRepaired() throws IOException {
    Path torn = folder.resolve("torn");
    copy(trace, torn);
    Path stream;
    try (Stream<Path> files = Files.list(torn)) {
      stream = files.filter(file -> file.getFileName().toString().startsWith("core0")).findFirst().orElseThrow();
    }
    try (FileChannel channel = FileChannel.open(stream, StandardOpenOption.WRITE)) {
      channel.truncate(channel.size() - 5);
    }
    Cli.Result info = Cli.run("info", torn, "--json").exits(0);
    assertThat(info.json().get("truncated").getAsBoolean()).isTrue();
    assertThat(info.err()).contains("warning: truncated", "offset=");
    assertThat(Cli.run("repair", torn).exits(0).out()).contains("cut ", stream.getFileName().toString());
    assertThat(Cli.run("info", torn, "--json").exits(0).json().get("truncated").getAsBoolean()).isFalse();
    assertThat(Cli.run("repair", torn).exits(0).out()).contains("nothing to repair");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
  }

  @Test
  void buffersOfAConsoleAreMessagesWithoutAddresses(@TempDir Path own) {
    Path serial = own.resolve("serial");
    Cli.run("run", Cli.SERIAL, "--stepped", "--for", "9s", "--record", serial).exits(0);
    List<JsonObject> messages = list(Cli.run("messages", serial, "--json").exits(0).json(), "messages");
    assertThat(messages).hasSizeGreaterThan(40);
    JsonObject first = messages.get(0);
    assertThat(first.keySet()).contains("device", "queue", "sentNanos", "receivedNanos").doesNotContain("src", "dst",
        "bus");
    assertThat(first.get("device").getAsString()).isEqualTo("console0");
    assertThat(first.get("direction").getAsString()).isEqualTo("to-device");
    assertThat(first.get("readable").getAsInt()).isEqualTo(1);
    assertThat(first.getAsJsonObject("decoded").get("summary").getAsString()).isEqualTo("console \"[\"");
    assertThat(Cli.run("messages", serial).exits(0).out())
        .contains("console0/1  → device     1 B  4 ms  console \"[\"");
  }

  @Test
  void messagesSayWhatTheyMean() {
    JsonObject announcement = list(Cli.run("messages", trace, "--json").exits(0).json(), "messages").stream()
        .filter(message -> message.get("kind").getAsString().equals("ns-create")).findFirst().orElseThrow();
    JsonObject decoded = announcement.getAsJsonObject("decoded");
    assertThat(decoded.get("summary").getAsString()).startsWith("create rpmsg-client-sample at 0x");
    assertThat(list(decoded, "fields")).extracting(field -> field.get("name").getAsString()).containsExactly("name",
        "addr", "flags");
  }
}

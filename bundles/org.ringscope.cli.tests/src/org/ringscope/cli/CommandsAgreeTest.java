// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.diagnosis.Diagnoser;
import org.ringscope.analysis.messages.MessageIndex;
import org.ringscope.analysis.state.QueueState;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.analysis.state.SystemState;
import org.ringscope.analysis.text.TimeText;
import org.ringscope.testkit.Fixtures;
import org.ringscope.trace.read.Trace;

/** All commands say the same of one trace, whatever it comes from, and what analysis says. */
class CommandsAgreeTest {
  private static final String KERNEL_LOG = """
      [  136.753920] remoteproc remoteproc0: powering up m4
      [  136.774018] virtio_rpmsg_bus virtio0: rpmsg host is online
      [  136.774037] virtio_rpmsg_bus virtio0: creating channel rpmsg-client-sample addr 0x400
      [  136.774092] rpmsg_client_sample virtio0.rpmsg-client-sample.-1.1024: TX From 0x401, To 0x400, Len 12, Flags 0, Reserved 0
      [  136.775226] virtio_rpmsg_bus virtio0: From: 0x400, To: 0x401, Len: 12, Flags: 0, Reserved: 0
      [  136.775286] virtio_rpmsg_bus virtio0: msg received with no recipient
      """;

  private static final int PACKET_SIZE_AT = 56;

  @TempDir
  Path folder;
  private Path trace;

  private Path make(String what) throws IOException {
    Path made = folder.resolve("trace");
    String[] words = what.split(" ");
    switch (words[0]) {
      case "run" -> Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--for", "300ms", "--record-level", words[1],
          "--record", made);
      case "serial" -> Cli.run("run", Cli.SERIAL, "--stepped", "--for", "1s", "--record", made);
      case "fault" -> Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--for", "300ms", "--fault",
          "missing-translation", "--record", made);
      case "kernel" -> Cli.run("import", Files.writeString(folder.resolve("log"), KERNEL_LOG), "-o", made);
      case "memory" -> Cli.run("inspect", Cli.fixture("openamp-shm/echo-end.bin", folder), "-o", made);
      case "watch" -> Cli.run("inspect", Cli.fixture("openamp-shm/echo-end.bin", folder), "--watch", "--for", "200ms",
          "-o", made);
      default -> Cli.run("import", Fixtures.unpack(Fixtures.log("qemu-trace/" + words[0]), folder), "-o", made);
    }
    assertThat(made).isDirectory();
    if (words.length > 2) {
      damage(made, words[2]);
    }
    return made;
  }

  /** What may become of a recording: its description is gone, or every file is torn, ends with its first packet, or is empty. */
  private static void damage(Path trace, String how) throws IOException {
    try (Trace opened = Trace.open(trace)) {
      assertThat(opened.packetCount()).isGreaterThan(2);
    }
    try (Stream<Path> files = Files.list(trace)) {
      for (Path file : files.filter(path -> path.getFileName().toString().endsWith("_0")).toList()) {
        boolean isDescription = file.getFileName().toString().startsWith("system");
        try (FileChannel stream = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
          switch (how) {
            case "torn" -> stream.truncate(isDescription ? stream.size() : stream.size() - 7);
            case "undescribed" -> stream.truncate(isDescription ? 0 : stream.size());
            case "one-packet" -> stream.truncate(firstPacket(stream));
            default -> stream.truncate(0);
          }
        }
      }
    }
  }

  /** Where the first packet ends: its size in bits stands in its context (CTF 1.8 §5.2). */
  private static long firstPacket(FileChannel stream) throws IOException {
    ByteBuffer size = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    stream.read(size, PACKET_SIZE_AT);
    return size.getLong(0) / Byte.SIZE;
  }

  private JsonObject ask(String command, Object... more) {
    Object[] arguments = new Object[3 + more.length];
    arguments[0] = command;
    arguments[1] = trace;
    arguments[2] = "--json";
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Cli.run(arguments).exits(0).json();
  }

  private static List<JsonObject> list(JsonObject document, String key) {
    JsonArray array = document.has(key) ? document.getAsJsonArray(key) : new JsonArray();
    return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject).toList();
  }

  private static long number(JsonObject object, String key, long otherwise) {
    return object.has(key) ? object.get(key).getAsLong() : otherwise;
  }

  @ParameterizedTest
  @ValueSource(strings = {"run full", "run messages", "run sampled", "serial", "fault", "kernel", "memory", "watch",
      "run full torn", "run full one-packet", "run messages torn", "run full empty",
      "run full undescribed", "x86-small.log",
      "x86-small-nots.log", "x86-pci-packed.log", "arm-mmio-legacy.log"})
  void sayTheSame(String what) throws IOException {
    trace = make(what);
    try (Trace opened = Trace.open(trace)) {
      times(opened);
      messages(opened);
      queues(opened);
      JsonObject channels = ask("channels");
      for (String command : List.of("info", "state")) {
        JsonObject other = ask(command);
        assertThat(list(other, "channels")).as(command).isEqualTo(list(channels, "channels"));
        assertThat(list(other, "endpoints")).as(command).isEqualTo(list(channels, "endpoints"));
      }
      assertThat(list(ask("info"), "findings")).extracting(finding -> finding.get("text").getAsString())
          .isEqualTo(Diagnoser.diagnose(opened).stream().map(diagnosis -> diagnosis.text()).toList());
    }
  }

  private void times(Trace opened) {
    JsonObject info = ask("info");
    JsonObject state = ask("state");
    List<JsonObject> events = list(ask("events"), "events");
    boolean isEmpty = opened.eventCount() == 0;
    assertThat(info.has("beginNanos")).isEqualTo(opened.hasTimes() && !isEmpty);
    assertThat(state.has("nanos")).isEqualTo(opened.hasTimes() && !isEmpty);
    if (isEmpty) {
      assertThat(events).isEmpty();
      assertThat(Cli.run("state", trace).out()).startsWith("there are no events");
      return;
    }
    if (!opened.hasTimes()) {
      assertThat(Cli.run("state", trace).out()).contains("times are unknown");
      return;
    }
    long begin = info.get("beginNanos").getAsLong();
    long end = info.get("endNanos").getAsLong();
    assertThat(begin).isEqualTo(opened.beginNanos());
    assertThat(end).isEqualTo(opened.endNanos());
    // how far a recording without an end goes only its events say; of a torn one a state is of a time of which all streams tell
    boolean isTorn = isTorn(opened);
    long last = events.stream().mapToLong(event -> event.get("nanos").getAsLong())
        .filter(nanos -> !isTorn || nanos <= opened.commonEndNanos()).max().orElseThrow();
    long known = isTorn ? opened.commonEndNanos() : opened.isTruncated() ? last : end;
    assertThat(state.get("nanos").getAsLong()).isEqualTo(known);
    assertThat(Cli.run("info", trace).out())
        .contains("time       " + TimeText.instant(begin) + " to " + TimeText.instant(end));
    assertThat(Cli.run("state", trace).out()).startsWith("at " + TimeText.instant(known));
    assertThat(Cli.run("state", trace).out().contains("; until " + TimeText.instant(end) + " a part is lost"))
        .isEqualTo(known < end);
    assertThat(events).allMatch(event -> event.get("nanos").getAsLong() <= end);
    if (state.has("lastEventNanos")) {
      assertThat(state.get("lastEventNanos").getAsLong()).isEqualTo(last);
    }
    list(ask("stats"), "queues").forEach(queue -> {
      assertThat(queue.get("beginNanos").getAsLong()).isEqualTo(begin);
      assertThat(queue.get("endNanos").getAsLong()).isEqualTo(end);
    });
  }

  private static boolean isTorn(Trace opened) {
    return opened.truncation().stream().anyMatch(tail -> tail.bytes() > 0);
  }

  private void messages(Trace opened) throws IOException {
    JsonObject answer = ask("messages");
    List<JsonObject> messages = list(answer, "messages");
    try (MessageIndex index = new MessageIndex(opened)) {
      assertThat(messages).hasSize(index.readAll().size());
    }
    JsonObject info = ask("info");
    List<JsonObject> queues = list(ask("stats"), "queues");
    assertThat(info.has("messages")).isEqualTo(MessageIndex.tells(opened));
    if (info.has("messages")) {
      assertThat(info.get("messages").getAsLong() + info.get("foundMessages").getAsLong()).isEqualTo(messages.size());
      assertThat(queues.stream().mapToLong(queue -> number(queue, "messages", 0) + number(queue, "foundMessages", 0))
          .sum()).isEqualTo(messages.size());
    }
    List<JsonObject> requests = list(answer, "requests");
    for (JsonObject queue : queues) {
      List<JsonObject> own = messages.stream().filter(message -> isOf(message, queue)).toList();
      List<JsonObject> asked = requests.stream().filter(request -> isOf(request, queue)).toList();
      if (!asked.isEmpty()) {
        assertThat(number(queue, "buffers", 0)).as("came back").isEqualTo(asked.stream()
            .filter(request -> !opened.hasTimes() || request.has("endNanos")).count() - unended(opened, queue, asked));
      }
      long longest = own.stream().mapToLong(message -> number(message, "latencyNanos", -1)).max().orElse(-1);
      longest = own.isEmpty() ? asked.stream().mapToLong(request -> number(request, "latencyNanos", -1)).max()
          .orElse(-1) : longest;
      assertThat(number(queue, "latencyMaxNanos", -1)).as("slowest of %s", queue.get("id")).isEqualTo(longest);
    }
  }

  /** Without times nothing but the text says which came back. */
  private long unended(Trace opened, JsonObject queue, List<JsonObject> asked) {
    return opened.hasTimes() ? 0 : asked.size() - Cli.run("messages", trace, "--queue", queue.get("id").getAsString())
        .out().lines().filter(line -> line.contains("request") && !line.endsWith("…")).count();
  }

  private static boolean isOf(JsonObject row, JsonObject queue) {
    return row.has("queue") && row.get("queue").equals(queue.get("id"));
  }

  private void queues(Trace opened) throws IOException {
    Map<String, JsonObject> states = new HashMap<>();
    list(ask("state"), "queues").forEach(queue -> states.put(queue.get("id").getAsString(), queue));
    JsonObject untilThen =
        isTorn(opened) ? ask("stats", "--to", "@" + ask("state").get("nanos").getAsLong()) : ask("stats");
    for (JsonObject counted : list(untilThen, "queues")) {
      String id = counted.get("id").getAsString();
      for (String key : List.of("kicks", "suppressedKicks", "interrupts", "suppressedInterrupts", "buffers")) {
        if (counted.has(key) && states.get(id).has(key)) {
          assertThat(counted.get(key)).as(id + " " + key).isEqualTo(states.get(id).get(key));
        }
      }
    }
    Map<String, Integer> most = most(opened);
    for (JsonObject counted : list(ask("stats"), "queues")) {
      String id = counted.get("id").getAsString();
      assertThat(number(counted, "maxInFlight", number(counted, "maxHeldByDevice", -1))).as("most in flight of " + id)
          .isEqualTo(counted.has("maxInFlight") || counted.has("maxHeldByDevice") ? most.get(id) : -1);
      if (states.get(id).has("kicks")) {
        assertThat(Cli.run("state", trace, "--queue", id).out())
            .contains("kicks " + TimeText.grouped(states.get(id).get("kicks").getAsLong()));
      }
    }
  }

  /** Whatever became of a recording, each command says what is wrong with it, and what is left. */
  @ParameterizedTest
  @CsvSource({"torn, warning: truncated, cut ", "one-packet, warning: truncated, marked the end of",
      "empty, warning: this recording holds no events, nothing to repair"})
  void sayWhatIsWrong(String how, String warning, String repaired) throws IOException {
    trace = make("run full " + how);
    Path file = folder.resolve("x.svg");
    for (Cli.Result result : List.of(Cli.run("info", trace), Cli.run("state", trace), Cli.run("stats", trace),
        Cli.run("events", trace), Cli.run("messages", trace), Cli.run("channels", trace),
        Cli.run("render", trace, "--view", "topology", "-o", file),
        Cli.run("export", trace, "--to", "csv", "-o", folder.resolve("x.csv")))) {
      assertThat(result.exits(0).err()).contains(warning);
    }
    assertThat(file).isNotEmptyFile();
    assertThat(Cli.run("check", trace).exits(3).errorLine()).contains(trace + " is a folder, and no topology file");
    assertThat(Cli.run("repair", trace).exits(0).out()).contains(repaired);
    assertThat(Cli.run("info", trace).exits(0).err().contains("truncated")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"run full", "serial", "fault"})
  void carryATopologyThatIsRight(String what) throws IOException {
    trace = make(what);
    try (Stream<Path> kept = Files.list(trace.resolve("files"))) {
      assertThat(kept.filter(path -> path.toString().endsWith(".topology")).toList()).singleElement().satisfies(
          topology -> assertThat(Cli.run("check", topology).exits(0).out()).contains("is right"));
    }
  }

  /** The most that any state has. */
  private static Map<String, Integer> most(Trace opened) throws IOException {
    Map<String, Integer> most = new HashMap<>();
    StateReader reader = new StateReader(opened);
    SystemState before = null;
    for (SystemState state = reader.next(); state.position() != null
        && (before == null || !state.position().equals(before.position())); state = reader.next()) {
      for (QueueState queue : state.queues()) {
        most.merge(state.system().queueName(queue.info().id()), Math.max(queue.inFlight(), queue.heldByDevice()),
            Math::max);
      }
      before = state;
    }
    return most;
  }
}

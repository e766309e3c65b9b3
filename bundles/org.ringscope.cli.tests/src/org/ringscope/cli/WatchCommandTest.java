// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Await;

/** {@code inspect --watch}: memory that others write to, while they do. */
@Timeout(60)
class WatchCommandTest {
  private static final int AVAIL_IDX_OF_TX = 0x9002;
  /** Of the device, in the resource table. */
  private static final int STATUS = 44;

  @TempDir
  Path folder;

  /** Publishes another message in ring 1 of the echo demo, and has it used. */
  private static void send(Path memory) throws IOException {
    try (FileChannel channel = FileChannel.open(memory, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer idx = ByteBuffer.allocate(2).order(ByteOrder.LITTLE_ENDIAN);
      channel.read(idx, AVAIL_IDX_OF_TX);
      idx.putShort(0, (short) (idx.getShort(0) + 1));
      channel.write(idx.clear(), AVAIL_IDX_OF_TX);
    }
  }

  /** A watch of the echo demo's memory that has begun. */
  private CompletableFuture<Cli.Result> watch(Object... more) throws Exception {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> arguments =
        new ArrayList<>(List.of("inspect", folder.resolve("echo-u00200.bin").toString(), "--watch", "--for"));
    Stream.of(more).map(Object::toString).forEach(arguments::add);
    CompletableFuture<Cli.Result> running = CompletableFuture.supplyAsync(() -> {
      int code = Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(String[]::new));
      return new Cli.Result(code, out.toString(), err.toString());
    });
    Await.until(() -> out.toString().contains("watching 2 rings") || running.isDone(), out::toString);
    return running;
  }

  @Test
  void printsMessagesAsTheyPass() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    CompletableFuture<Cli.Result> running = watch("1500ms");
    send(memory);
    Cli.Result result = Await.result(running).exits(0);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).containsPattern("[0-9] s  rpmsg0/1  0x400 → 0x400 +[0-9]+ B  ")
        .containsPattern("rpmsg0/1 +1 +0 +1 +0 ").contains("1 queue in which nothing happened")
        .doesNotContain("done").doesNotContain("avail_idx").doesNotContain("polled");
  }

  @Test
  void printsMoreIfAsked() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    CompletableFuture<Cli.Result> running = watch("2s", "--all", "--entries");
    send(memory);
    Cli.Result result = Await.result(running).exits(0);
    assertThat(result.out()).contains("avail_idx queue=rpmsg0/1 old=200 idx=201")
        .containsPattern("rpmsg0/0 +0 +0 +0 +0 ").doesNotContain("nothing happened");
    assertThat(result.out().lines().filter(line -> line.contains("rpmsg0/0  0x"))).as("those that lie there")
        .hasSize(200);
  }

  @Test
  void recordsATrace() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Path trace = folder.resolve("trace");
    CompletableFuture<Cli.Result> running = watch("2s", "-o", trace);
    send(memory);
    Await.result(running).exits(0);
    JsonObject info = Cli.run("info", trace, "--json").exits(0).json();
    assertThat(info.get("truncated").getAsBoolean()).isFalse();
    assertThat(info.get("source").getAsString()).isEqualTo("memory");
    JsonObject state = Cli.run("state", trace, "--queue", "rpmsg0/1", "--json").exits(0).json();
    assertThat(state.getAsJsonArray("queues").get(0).getAsJsonObject().get("availIdx").getAsInt()).isEqualTo(201);
    assertThat(Cli.run("messages", trace, "--json").exits(0).json().getAsJsonArray("messages")).hasSize(202);
  }

  /** 201 messages lay there when the watch began, one has passed: every command says so. */
  @Test
  void whatLayThereIsCountedApartEverywhere() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Path trace = folder.resolve("trace");
    CompletableFuture<Cli.Result> running = watch("2s", "-o", trace);
    send(memory);
    Await.result(running).exits(0);
    JsonObject info = Cli.run("info", trace, "--json").exits(0).json();
    assertThat(info.get("messages").getAsInt()).isEqualTo(1);
    assertThat(info.get("foundMessages").getAsInt()).isEqualTo(201);
    assertThat(Cli.run("info", trace).exits(0).out()).contains("of these messages 1, found in memory 201;");
    List<JsonElement> queues = Cli.run("stats", trace, "--json").exits(0).json().getAsJsonArray("queues").asList();
    assertThat(queues).extracting(queue -> queue.getAsJsonObject().get("messages").getAsInt()).containsExactly(0, 1);
    assertThat(queues).extracting(queue -> queue.getAsJsonObject().get("foundMessages").getAsInt())
        .containsExactly(200, 1);
    assertThat(Cli.run("stats", trace).exits(0).out()).containsPattern("rpmsg0/0 .* 0 \\+ 200 found ");
    List<JsonElement> messages =
        Cli.run("messages", trace, "--json").exits(0).json().getAsJsonArray("messages").asList();
    assertThat(messages).filteredOn(message -> !message.getAsJsonObject().has("state")).hasSize(1);
  }

  /** The driver fills any of its buffers, the device one after the other. */
  @Test
  void whatTheDriverMayHaveOverwrittenIsMarked() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    String watched = Cli.run("inspect", memory, "--watch", "--for", "200ms", "--all").exits(0).out();
    assertThat(watched).containsPattern("rpmsg0/1  0x400 → 0x400 .* B  done, may be reused  ")
        .containsPattern("rpmsg0/0  0x400 → 0x400 .* B  done  ");
    String inspected = Cli.run("inspect", memory).exits(0).out();
    assertThat(inspected).containsPattern("    done, may be reused 0x400 → 0x400 ")
        .containsPattern("    done      0x400 → 0x400 ");
    List<JsonElement> messages =
        Cli.run("inspect", memory, "--json").exits(0).json().getAsJsonArray("messages").asList();
    assertThat(messages).filteredOn(message -> message.getAsJsonObject().has("mayBeReused")).singleElement()
        .satisfies(message -> assertThat(message.getAsJsonObject().get("queue").getAsString()).isEqualTo("rpmsg0/1"));
  }

  /** A ring that contradicts itself for good is said by the look that finds it again, long before the patience. */
  @Test
  void whatIsBrokenIsSaidAtOnce() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    CompletableFuture<Cli.Result> running = watch("900ms", "--json");
    write(memory, STATUS, 0x84);
    List<JsonObject> lines = Await.result(running).exits(1).out().lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    assertThat(lines).filteredOn(line -> kind(line).equals("finding")).singleElement().satisfies(finding -> {
      assertThat(finding.get("state").getAsString()).isEqualTo("begins");
      assertThat(finding.get("id").getAsString()).isEqualTo("DEVICE_FAILED");
    });
  }

  /** What was said and is no longer so is not forgotten in the end. */
  @Test
  void whatIsNoLongerWrongWasWrong() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    StringWriter out = new StringWriter();
    CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> Main.run(new PrintWriter(out),
        new PrintWriter(new StringWriter()), "inspect", memory.toString(), "--watch", "--for", "4s"));
    Await.until(() -> out.toString().contains("watching 2 rings"), out::toString);
    write(memory, STATUS, 0x84);
    Await.until(() -> out.toString().contains(" s  DEVICE_FAILED error: "), out::toString);
    write(memory, STATUS, 4);
    assertThat(Await.result(running)).as("an error was said").isEqualTo(Main.ERRORS_FOUND);
    assertThat(out.toString()).contains("no longer so: DEVICE_FAILED error: ")
        .doesNotContain("nothing wrong was found");
    List<String> times = out.toString().lines().filter(line -> line.matches("[0-9. ]+ s  .*"))
        .map(line -> line.substring(0, line.indexOf(" s  "))).toList();
    assertThat(times).as("in their order").isSorted();
  }

  @Test
  void printsOneDocumentALine() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    CompletableFuture<Cli.Result> running = watch("2s", "--json");
    send(memory);
    List<JsonObject> lines = Await.result(running).exits(0).out().lines()
        .map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    JsonObject message = lines.stream().filter(line -> kind(line).equals("message") && !line.has("state"))
        .findFirst().orElseThrow();
    assertThat(message.get("queue").getAsString()).isEqualTo("rpmsg0/1");
    assertThat(message.get("type").getAsString()).isEqualTo("data");
    assertThat(message.get("src").getAsString()).isEqualTo("0x400");
    assertThat(message.has("latencyNanos")).as("nobody can know it").isFalse();
    JsonObject end = lines.get(lines.size() - 1);
    assertThat(kind(end)).isEqualTo("end");
    assertThat(end.getAsJsonArray("queues")).hasSize(2);
    assertThat(end.getAsJsonArray("findings")).allSatisfy(
        finding -> assertThat(finding.getAsJsonObject().get("severity").getAsString()).isNotEqualTo("error"));
  }

  private static String kind(JsonObject line) {
    return line.get("kind").getAsString();
  }

  @Test
  void aRemoteThatIsStartedAgainIsARestart() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    CompletableFuture<Cli.Result> running = watch("2s", "--json");
    write(memory, STATUS, 0);
    assertThat(Await.result(running).out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject())
        .filter(line -> kind(line).equals("restart")).map(line -> line.get("device").getAsString()))
        .containsExactly("rpmsg0");
  }

  /** One that was wrong for a time was wrong, though the memory is right again when the watch ends. */
  @Test
  void anErrorThatHasPassedIsNotForgotten() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    StringWriter out = new StringWriter();
    CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> Main.run(new PrintWriter(out),
        new PrintWriter(new StringWriter()), "inspect", memory.toString(), "--watch", "--for", "5s"));
    Await.until(() -> out.toString().contains("watching 2 rings"), out::toString);
    write(memory, STATUS, 0);
    Await.until(() -> out.toString().contains("s  RESET_WITH_BUFFERS error: rpmsg0/0"), out::toString);
    write(memory, STATUS, 4);
    assertThat(Await.result(running)).isEqualTo(Main.ERRORS_FOUND);
    assertThat(out.toString()).contains("no longer so: RESET_WITH_BUFFERS error: rpmsg0/0")
        .containsPattern("[0-9] things? (was|were) wrong for a time").doesNotContain("nothing wrong was found");
  }

  private static void write(Path memory, long at, int value) throws IOException {
    try (FileChannel channel = FileChannel.open(memory, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[] {(byte) value}), at);
    }
  }

  /** Both of the processes that left this memory stand still: a warning, which begins and does not end. */
  @Test
  void saysOnceThatSomethingStandsStill() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Cli.Result text = Cli.run("inspect", memory, "--watch", "--for", "1500ms", "--patience", "200ms").exits(0);
    assertThat(text.out().lines().filter(line -> line.matches("[0-9. ]+ s  [A-Z_]+ warning: rpmsg0/0: .*"))).hasSize(1);
    assertThat(text.out()).as("a queue with which something is wrong").containsPattern("\nrpmsg0/0 +0 +0 ")
        .contains("1 queue in which nothing happened");
    assertThat(Cli.run("inspect", memory, "--watch", "--for", "1s", "--patience", "30s").exits(0).out())
        .doesNotContain("warning");
    List<JsonObject> lines = Cli.run("inspect", memory, "--watch", "--for", "1500ms", "--patience", "200ms", "--json")
        .exits(0).out().lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    assertThat(lines).filteredOn(line -> kind(line).equals("finding")).singleElement().satisfies(finding -> {
      assertThat(finding.get("state").getAsString()).isEqualTo("begins");
      assertThat(finding.get("severity").getAsString()).isEqualTo("warning");
    });
  }

  @Test
  void waitsForAFileThatIsNotThereYet() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Path later = folder.resolve("later");
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CompletableFuture<Integer> running = CompletableFuture.supplyAsync(() -> Main.run(new PrintWriter(out),
        new PrintWriter(err), "inspect", later.toString(), "--watch", "--for", "4s"));
    Await.until(() -> err.toString().contains("waiting for " + later) || running.isDone(), err::toString);
    Files.move(memory, later);
    assertThat(Await.result(running)).as("%s", err).isZero();
    assertThat(err.toString().lines()).hasSize(1);
    assertThat(out.toString()).contains("watching 2 rings");
  }

  @Test
  void waitsForATableThatIsNotThereYet() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Path empty = Files.write(folder.resolve("empty"), new byte[(int) Files.size(memory)]);
    Cli.Result result = Cli.run("inspect", empty, "--watch", "--for", "300ms").exits(0);
    assertThat(result.errorLine()).contains("waiting for a resource table");
    assertThat(result.out()).contains("no ring is there yet");
  }

  @Test
  void aFileThatVanishesIsOneLineAndTheTraceIsKept() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    Path trace = folder.resolve("trace");
    CompletableFuture<Cli.Result> running = watch("30s", "-o", trace);
    Files.delete(memory);
    Cli.Result result = Await.result(running).exits(3);
    assertThat(result.errorLine()).endsWith("echo-u00200.bin: is gone");
    Cli.run("state", trace).exits(0);
  }

  @Test
  void wrongUsageIsSaid() throws IOException {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    assertThat(Cli.run("inspect", memory, "--for", "1s").exits(2).err()).contains("--for needs --watch");
    assertThat(Cli.run("inspect", memory, "--watch", "--for", "1").exits(2).err()).contains("duration");
    assertThat(Cli.run("inspect", folder.resolve("absent"), "--watch", "--for", "100ms").exits(3).err())
        .contains("waiting for").contains("absent: has not appeared");
    Path exists = Files.createDirectory(folder.resolve("exists"));
    Files.createFile(exists.resolve("file"));
    assertThat(Cli.run("inspect", memory, "--watch", "-o", exists).exits(2).err()).contains("exists already");
  }
}

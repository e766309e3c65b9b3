// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.testkit.Await;

/** {@code inspect --watch}: memory that others write to, while they do. */
@Timeout(60)
class WatchCommandTest {
  private static final int AVAIL_IDX_OF_TX = 0x9002;

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
  void printsWhatHappens() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    CompletableFuture<Cli.Result> running = watch("2s");
    send(memory);
    Cli.Result result = Await.result(running).exits(0);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("avail_idx queue=rpmsg0/1 old=200 idx=201").contains("nothing wrong was found")
        .containsPattern("rpmsg0/1 +1 +0 +1 +0 ");
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

  @Test
  void reportsAsJson() throws Exception {
    Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    JsonObject report = Await.result(watch("200ms", "--json")).exits(0).json();
    assertThat(report.getAsJsonObject("watch").getAsJsonArray("queues")).hasSize(2);
    assertThat(report.getAsJsonArray("queues")).hasSize(2);
    assertThat(report.getAsJsonArray("messages")).hasSize(201);
    assertThat(report.getAsJsonArray("findings")).isEmpty();
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
    assertThat(Cli.run("inspect", folder.resolve("absent"), "--watch", "--for", "1s").exits(3).errorLine())
        .contains("absent");
    Path exists = Files.createDirectory(folder.resolve("exists"));
    assertThat(Cli.run("inspect", memory, "--watch", "-o", exists).exits(2).err()).contains("exists already");
  }
}

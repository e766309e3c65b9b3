// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times that no trace has, folders that are not there, and folders that are taken: every command says the same. */
class OutsideTheTraceTest {
  @TempDir
  static Path shared;
  private static Path trace;

  @TempDir
  Path folder;

  @BeforeAll
  static void record() {
    trace = shared.resolve("trace");
    Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--for", "200ms", "--record", trace);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "messages", "stats"})
  void spansThatHoldNothingAreWrongUsage(String command) {
    assertThat(Cli.run(command, trace, "--from", "0.1", "--to", "0.05").exits(2).err())
        .contains("--from is after --to");
    assertThat(Cli.run(command, trace, "--from", "0.1", "--at", "0.05").exits(2).err())
        .contains("--from is after --at");
    assertThat(Cli.run(command, trace, "--from", "7").exits(2).err())
        .contains("--from: the trace ends at 0.200 000 000 s");
    assertThat(Cli.run(command, trace, "--to", "0.1").exits(0).err()).isEmpty();
    assertThat(Cli.run(command, trace, "--json", "--from", "7").exits(2).out()).as("no half document").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "messages", "stats", "state", "channels"})
  void timesBeyondTheEndAreSaid(String command) {
    Cli.Result all = Cli.run(command, trace).exits(0);
    Cli.Result beyond = Cli.run(command, trace, "--at", "99").exits(0);
    assertThat(beyond.out()).isEqualTo(all.out());
    assertThat(beyond.errorLine()).endsWith("warning: --at: the trace ends at 0.200 000 000 s");
  }

  @ParameterizedTest
  @ValueSource(strings = {"info", "events", "messages", "channels", "state", "stats", "repair", "render", "export"})
  void whatIsNoFolderIsSaidAsSuch(String command) throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    Object[] more = command.equals("render") ? new Object[] {"--view", "ring", "-o", folder.resolve("p.svg")}
        : command.equals("export") ? new Object[] {"--to", "csv", "-o", folder.resolve("p.csv")} : new Object[0];
    assertThat(run(command, folder.resolve("absent"), more).exits(3).errorLine())
        .endsWith("absent: no such file or directory");
    assertThat(run(command, folder, more).exits(3).errorLine()).contains("no trace: it has no file named metadata");
    if (!command.equals("render")) { // which takes a file for a topology
      assertThat(run(command, file, more).exits(3).errorLine()).endsWith("file: not a folder");
    }
  }

  private static Cli.Result run(String command, Path input, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = command;
    arguments[1] = input;
    System.arraycopy(more, 0, arguments, 2, more.length);
    return Cli.run(arguments);
  }

  @Test
  void foldersThatAreTakenAreWrongUsageEverywhere() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Path kept = Files.writeString(taken.resolve("file"), "kept");
    Path log = Files.writeString(folder.resolve("log"), "[    4.8] virtio_rpmsg_bus virtio0: rpmsg host is online\n");
    Path memory = folder.resolve("memory");
    for (Path output : new Path[] {taken, kept}) {
      for (Cli.Result result : new Cli.Result[] {Cli.run("run", Cli.CLIENT_SAMPLE, "--stepped", "--record", output),
          Cli.run("import", log, "-o", output), Cli.run("inspect", memory, "-o", output),
          Cli.run("inspect", "--watch", memory, "-o", output)}) {
        assertThat(result.exits(2).err()).contains(output + " exists already and is not an empty folder");
      }
    }
    assertThat(kept).hasContent("kept");
    assertThat(Cli.run("import", log, "-o", Files.createDirectory(folder.resolve("empty"))).code()).isZero();
  }
}

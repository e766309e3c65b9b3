// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Channels of a log that two remote processors have announced; one of them is talked on, one destroyed. */
class ChannelsCommandTest {
  private static final String LOG = """
      [    4.723867] remoteproc remoteproc0: powering up 5000000.m4fss
      [    4.832112] virtio_rpmsg_bus virtio0: rpmsg host is online
      [    4.832744] virtio_rpmsg_bus virtio0: creating channel ti.ipc4.ping-pong addr 0xd
      [    4.849651] virtio_rpmsg_bus virtio0: creating channel rpmsg-tty addr 0xe
      [    4.859651] virtio_rpmsg_bus virtio0: creating channel gone addr 0xf
      [    4.869651] rpmsg_tty virtio0.rpmsg-tty.-1.14: TX From 0x400, To 0xe, Len 1, Flags 0, Reserved 0
      [    4.879651] virtio_rpmsg_bus virtio0: destroying channel gone addr 0xf
      """;

  @TempDir
  Path folder;
  private String trace;

  @BeforeEach
  void convert() throws IOException {
    Path log = Files.writeString(folder.resolve("log"), LOG);
    trace = folder.resolve("trace").toString();
    assertThat(Cli.run("import", log.toString(), "-o", trace).code()).isZero();
  }

  @Test
  void listsWhatBecameOfThem() {
    assertThat(Cli.run("channels", trace).out().lines().map(String::strip)).containsExactly(
        "channel            bus      address  since            state",
        "ti.ipc4.ping-pong  virtio0      0xd  4.832 744 000 s  announced; no driver was seen to take it",
        "rpmsg-tty          virtio0      0xe  4.849 651 000 s  open",
        "gone               virtio0      0xf  4.879 651 000 s  destroyed");
    assertThat(Cli.run("channels", trace, "--at", "@4860000000").out()).contains("gone").doesNotContain("destroyed");
  }

  @Test
  void areOpenFromTheFirstMessageOn() {
    for (String command : List.of("channels", "state")) {
      assertThat(Cli.run(command, trace, "--at", "@4869650999").out()).doesNotContain("open");
      assertThat(Cli.run(command, trace, "--at", "@4869651000").out())
          .containsPattern("rpmsg-tty +virtio0 +0xe +4.849 651 000 s +open");
    }
    assertThat(Cli.run("state", trace, "--json", "--at", "@4869650999").out()).contains("\"rpmsg-tty\"")
        .doesNotContain("\"open\"");
  }

  @Test
  void areInInfoAndState() {
    assertThat(Cli.run("info", trace).out())
        .contains("channel    ti.ipc4.ping-pong at 0xd on virtio0, announced; no driver was seen to take it");
    assertThat(Cli.run("state", trace).out()).contains("ti.ipc4.ping-pong  virtio0      0xd");
  }

  @Test
  void whatALogDoesNotPrintOfARingIsSaid() {
    assertThat(Cli.run("state", trace).out())
        .contains("in flight unknown · size and addresses are not in this recording")
        .doesNotContain("not set up", "nothing in flight");
  }

  @Test
  void areJson() {
    assertThat(Cli.run("channels", trace, "--json").out().replaceAll("\\s", ""))
        .contains("{\"name\":\"ti.ipc4.ping-pong\",\"bus\":\"virtio0\",\"address\":\"0xd\",\"state\":\"announced\","
            + "\"sinceNanos\":4832744000}")
        .contains("\"state\":\"open\"", "\"state\":\"destroyed\"", "\"endpoints\":[]");
  }

  @Test
  void saysWhereThereAreNone() throws IOException {
    Path log = Files.writeString(folder.resolve("silent"), LOG.lines().findFirst().orElseThrow() + "\n");
    String silent = folder.resolve("none").toString();
    Cli.run("import", log.toString(), "-o", silent);
    assertThat(Cli.run("channels", silent).out()).startsWith("no channel was announced");
  }
}

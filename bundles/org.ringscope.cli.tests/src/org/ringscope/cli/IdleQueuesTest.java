// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queues through which nothing has passed are one line. */
class IdleQueuesTest {
  private static final String FOLDED = "nothing has passed through rpmsg0/1 (--all shows it)";
  private static final int TX_AVAIL = 0x9000;
  private static final int TX_USED = 0xA000;

  @Test
  void areFoldedUnlessAskedFor(@TempDir Path folder) throws IOException {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    try (FileChannel channel = FileChannel.open(memory, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(4 + 2 * 256), TX_AVAIL);
      channel.write(ByteBuffer.allocate(4 + 8 * 256), TX_USED);
    }
    assertThat(Cli.run("inspect", memory).exits(0).out()).contains(FOLDED).contains("rpmsg0/0: 256 entries")
        .doesNotContain("rpmsg0/1: 256 entries");
    assertThat(Cli.run("inspect", memory, "--all").exits(0).out()).contains("rpmsg0/1: 256 entries")
        .doesNotContain(FOLDED);
    Path trace = folder.resolve("trace");
    Cli.run("inspect", memory, "-o", trace).exits(0);
    assertThat(Cli.run("state", trace).exits(0).out()).contains(FOLDED).doesNotContain("rpmsg0/1 ·");
    assertThat(Cli.run("state", trace, "--all").exits(0).out()).contains("rpmsg0/1 ·").doesNotContain(FOLDED);
    assertThat(Cli.run("state", trace, "--queue", "rpmsg0/1").exits(0).out()).contains("rpmsg0/1 ·");
    assertThat(Cli.run("stats", trace).exits(0).out()).as("unknown is not nothing").contains("rpmsg0/1");
  }

  @Test
  void packedOnesAreFoldedAsWell(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("ram.bin"), new byte[0x1000]);
    Path layout = Files.writeString(folder.resolve("layout.json"), """
        {"regions": [{"file": "ram.bin", "address": "0x1000"}], "devices": [{"name": "rng0", "queues": [
          {"index": 0, "format": "packed", "size": 8, "desc": "0x1000", "driverEvent": "0x1100", "deviceEvent": "0x1104"}]}]}
        """);
    assertThat(Cli.run("inspect", "--layout", layout).exits(0).out())
        .contains("nothing has passed through rng0/0 (--all shows it)").doesNotContain("rng0/0: 8 entries");
    assertThat(Cli.run("inspect", "--layout", layout, "--all").exits(0).out()).contains("rng0/0: 8 entries, packed");
  }

  @Test
  void areShownWhereSomethingIsWrongWithThem(@TempDir Path folder) throws IOException {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", folder);
    try (FileChannel channel = FileChannel.open(memory, StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.allocate(4 + 2 * 256).put(0, (byte) 2), TX_AVAIL);
      channel.write(ByteBuffer.allocate(4 + 8 * 256), TX_USED);
    }
    assertThat(Cli.run("inspect", memory).exits(Main.ERRORS_FOUND).out()).doesNotContain(FOLDED)
        .contains("rpmsg0/1: 256 entries").contains("rpmsg0/1: the driver wrote avail.flags=0x2: reserved bits");
  }
}

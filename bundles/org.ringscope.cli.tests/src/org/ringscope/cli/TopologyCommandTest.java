// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.protocol.firmware.ResourceEntry;
import org.ringscope.protocol.firmware.ResourceTable;

class TopologyCommandTest {
  private static final Path TREES = Path.of("../org.ringscope.formats.tests/fixtures/devicetree");

  @TempDir
  Path folder;

  @Test
  void drawsDeviceTreeThatIsRight() {
    Path file = folder.resolve("board.topology");
    assertThat(Cli.run("topology", TREES.resolve("board-a.dtb"), "-o", file).exits(0).out())
        .isEqualTo(file + ": 2 cores, 6 regions, 1 device\n");
    assertThat(Cli.run("check", file).exits(0).out()).contains(file + " is right");
    Cli.run("run", file, "--stepped").exits(0);
  }

  @Test
  void saysClashesOfTheTreeAndOfTheSystem() {
    Path file = folder.resolve("clashes.topology");
    String out = Cli.run("topology", TREES.resolve("clashes.dtb"), "-o", file).exits(1).out();
    assertThat(out.lines()).contains(TREES.resolve("clashes.dtb")
        + ": error: /remoteproc-0: its memory-region 5 (phandle 0x99) leads to no node");
    assertThat(out).contains("[region-overlap]");
    assertThat(file).exists();
  }

  @Test
  void drawsResourceTable() throws IOException {
    Path table = Files.write(folder.resolve("rsc.bin"), ResourceTable.of(new ResourceEntry.Vdev(7, 0, 1,
        List.of(ResourceEntry.Vring.of(16, 4096), ResourceEntry.Vring.of(16, 4096)))).encode());
    Path file = folder.resolve("rsc.topology");
    assertThat(Cli.run("topology", table, "-o", file).exits(0).out()).contains("2 cores", "1 device");
  }

  @Test
  void refusesWhatIsNeither() throws IOException {
    Path text = Files.writeString(folder.resolve("notes.txt"), "this is text, and neither firmware nor a tree");
    Path file = folder.resolve("notes.topology");
    assertThat(Cli.run("topology", text, "-o", file).exits(3).errorLine()).contains(text + ": offset=");
    assertThat(Cli.run("topology", folder.resolve("none"), "-o", file).exits(3).errorLine()).contains("no such file");
    assertThat(file).doesNotExist();
    Cli.run("topology", text, "-o", folder.resolve("notes.xml")).exits(2);
    Files.writeString(file, "mine");
    assertThat(Cli.run("topology", TREES.resolve("board-a.dtb"), "-o", file).exits(2).err()).contains("exists already");
    assertThat(file).hasContent("mine");
  }
}

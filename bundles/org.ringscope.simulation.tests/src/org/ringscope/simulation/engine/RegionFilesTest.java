// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionFilesTest {
  private static final int SIZE = 8192;

  @TempDir
  private Path root;
  private Path folder;
  private Path elsewhere;

  @BeforeEach
  void makeFolders() throws IOException {
    folder = Files.createDirectories(root.resolve("project"));
    elsewhere = Files.createDirectories(root.resolve("elsewhere"));
  }

  @Test
  void makesAMissingFileBelowTheTopology() throws IOException {
    Files.createDirectories(folder.resolve("memory"));
    open(List.of(), "memory/shared.bin");
    assertThat(folder.resolve("memory/shared.bin")).hasSize(SIZE);
  }

  @Test
  void takesAwayWhatItMade() throws IOException {
    RegionFiles files = new RegionFiles(folder, List.of());
    files.open("shm", "shared.bin", SIZE).close();
    files.discard();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void makesNothingOutsideTheFolder() throws IOException {
    assertRefused(List.of(root), "../elsewhere/shared.bin", "below the folder of the topology only");
    assertRefused(List.of(root), elsewhere.resolve("shared.bin").toString(), "below the folder of the topology only");
    Files.createSymbolicLink(folder.resolve("out"), elsewhere);
    assertRefused(List.of(root), "out/shared.bin", "below the folder of the topology only");
    Files.createSymbolicLink(folder.resolve("dangling"), elsewhere.resolve("new"));
    assertRefused(List.of(root), "dangling", "is a link to nothing");
    assertRefused(List.of(root), "no/such/folder.bin", "its folder does not exist");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void leavesAnExistingFileAloneThatNobodyAllowed() throws IOException {
    Path text = Files.writeString(elsewhere.resolve("letter.txt"), "x".repeat(SIZE));
    Files.createSymbolicLink(folder.resolve("link"), text);
    Path inside = Files.write(folder.resolve("shared.bin"), new byte[SIZE]);
    assertRefused(List.of(), text.toString(), "--allow " + elsewhere.toRealPath());
    assertRefused(List.of(folder), "link", "--allow");
    assertRefused(List.of(elsewhere), inside.toString(), "--allow " + folder.toRealPath());
    assertThat(text).hasContent("x".repeat(SIZE));
  }

  @Test
  void usesAnAllowedFileOfExactlyTheRightLength() throws IOException {
    Path shared = Files.write(elsewhere.resolve("shared"), new byte[SIZE]);
    open(List.of(elsewhere), shared.toString());
    for (int length : new int[] {0, SIZE - 1, SIZE + 1}) {
      Files.write(shared, new byte[length]);
      assertRefused(List.of(elsewhere), shared.toString(), "has " + length + " bytes, the region has " + SIZE);
      assertThat(shared).hasSize(length);
    }
  }

  @Test
  void refusesWhatIsNoFile() {
    assertRefused(List.of(root), ".", "is no regular file");
    assertRefused(List.of(root, Path.of("/dev")), "/dev/null", "is no regular file");
  }

  private void open(List<Path> allowed, String name) throws IOException {
    try (FileChannel channel = new RegionFiles(folder, allowed).open("shm", name, SIZE)) {
      assertThat(channel.size()).isEqualTo(SIZE);
    }
  }

  private void assertRefused(List<Path> allowed, String name, String reason) {
    assertThatThrownBy(() -> new RegionFiles(folder, allowed).open("shm", name, SIZE)).isInstanceOf(IOException.class)
        .hasMessageContaining(": cannot back region shm: it").hasMessageContaining(reason)
        .hasMessageNotContaining("\n");
  }
}

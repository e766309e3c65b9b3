// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ringscope.examples.ExampleProject;

class ExamplesCommandTest {
  private static final Path PROJECTS = Path.of("..", "org.ringscope.examples", "projects");
  @TempDir
  Path folder;

  private static List<String> names(Path of) throws IOException {
    try (Stream<Path> files = Files.list(of)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyProjectIsListedInOneLine() throws IOException {
    List<String> lines = Cli.run("examples").exits(0).out().lines().skip(1).toList();
    assertThat(lines.stream().map(line -> line.split(" ")[0])).containsExactlyInAnyOrderElementsOf(names(PROJECTS));
    assertThat(lines).anyMatch(line -> line.matches("ecu-bench +Bench of four ECUs on a CAN bus"));
  }

  @Test
  void everyFileOfEveryProjectIsWritten() throws IOException {
    for (ExampleProject example : ExampleProject.list()) {
      Path written = folder.resolve("new").resolve(example.name());
      Cli.run("examples", example.name(), written).exits(0);
      Path source = PROJECTS.resolve(example.name());
      assertThat(names(written)).isEqualTo(names(source));
      for (String file : names(source)) {
        assertThat(written.resolve(file)).hasSameBinaryContentAs(source.resolve(file));
      }
    }
  }

  @Test
  void whatWasWrittenCanBeRun() {
    Path written = folder.resolve("sample");
    assertThat(Cli.run("examples", "rpmsg-client-sample", written).exits(0).out())
        .contains("written: " + written.resolve("rpmsg-client-sample.topology"));
    Cli.run("run", written.resolve("rpmsg-client-sample.topology"), "--stepped").exits(0);
  }

  @Test
  void theBenchHasAsManyEcusAsAreSaid() throws IOException {
    Path written = folder.resolve("bench");
    Cli.run("examples", "ecu-bench", written, "--ecus", 3).exits(0);
    assertThat(names(written)).isEqualTo(names(PROJECTS.resolve("ecu-bench")));
    assertThat(Cli.run("run", written.resolve("ecu-bench.topology"), "--stepped").exits(0).out())
        .contains("ecu3").doesNotContain("ecu4");
    assertThat(Cli.run("examples", "ecu-bench", folder.resolve("a"), "--ecus", 33).exits(2).err())
        .contains("--ecus=33 is not from 2 to 32");
    assertThat(Cli.run("examples", "am62", folder.resolve("a"), "--ecus", 3).exits(2).err())
        .contains("--ecus is for ecu-bench only");
    assertThat(folder.resolve("a")).doesNotExist();
  }

  @Test
  void aFolderWithFilesIsLeftAlone() throws IOException {
    Path mine = Files.writeString(folder.resolve("README.md"), "mine");
    assertThat(Cli.run("examples", "am62", folder).exits(2).err())
        .contains("exists already and is not an empty folder");
    assertThat(names(folder)).containsExactly("README.md");
    assertThat(mine).hasContent("mine");
  }

  @Test
  void wrongUsageSaysWhatThereIs() {
    assertThat(Cli.run("examples", "am63", folder).exits(2).err()).contains("no example am63", "am62", "ecu-bench");
    assertThat(Cli.run("examples", "am62").exits(2).err()).contains("DIR is missing");
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void helpListsWhatThereIsAndNothingElse() {
    String help = Cli.run("--help").exits(0).out();
    assertThat(help).contains("run ", "inspect ", "import ", "export ", "info ", "events ", "messages ", "state ",
        "stats ", "render ", "check ",
        "repair ", "examples ", "generate-completion ", "Exit codes");
    assertThat(help).doesNotContain("diagnose");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command : Main.commandLine().getSubcommands().keySet()) {
      assertThat(Cli.run(command, "--help").exits(0).out()).as(command).contains("Usage: ringscope " + command);
    }
  }

  @Test
  void versionIsThatOfTheBundle() throws IOException {
    String manifest = Files.readString(Path.of("..", "org.ringscope.cli", "META-INF", "MANIFEST.MF"));
    assertThat(manifest).contains("Bundle-Version: " + Main.VERSION + ".qualifier");
    assertThat(Cli.run("--version").exits(0).out().strip()).isEqualTo("ringscope " + Main.VERSION);
  }

  @Test
  void withoutACommandItSaysHowToOpenTheIde() {
    assertThat(Cli.run().exits(0).out()).contains("without arguments to open the IDE", "--help");
  }

  @Test
  void wrongUsageIsShortAndHelpful() {
    Cli.Result result = Cli.run("staet").exits(2);
    assertThat(result.err()).contains("'staet'", "Did you mean", "stat", "Try 'ringscope --help'.");
    assertThat(result.err().lines().count()).isLessThan(5);
    assertThat(result.out()).isEmpty();
    assertThat(Cli.run("info").exits(2).err()).contains("TRACE");
    assertThat(Cli.run("info", "a", "--nonsense").exits(2).err()).contains("--nonsense",
        "Try 'ringscope info --help'.");
  }

  @Test
  void completionIsAShellScript() {
    assertThat(Cli.run("generate-completion").exits(0).out()).startsWith("#!/usr/bin/env bash").contains("render",
        "--record");
  }
}

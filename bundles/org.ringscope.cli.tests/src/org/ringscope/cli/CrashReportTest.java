// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.ringscope.trace.CrashReport;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CrashReportTest {
  private final StringWriter err = new StringWriter();

  /** A command that fails as it is told. */
  @Command(name = "broken")
  private record Broken(Exception failure) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      throw failure;
    }
  }

  private int run(Exception failure) {
    return new CommandLine(new Broken(failure)).setExecutionExceptionHandler(new Failures())
        .setErr(new PrintWriter(err)).execute();
  }

  /** The file that the line names. */
  private Path details() {
    String line = err.toString().strip();
    return Path.of(line.substring(line.indexOf("details in ") + "details in ".length()));
  }

  @AfterEach
  void deleteTheDetails() throws IOException {
    if (err.toString().contains("details in ")) {
      Files.deleteIfExists(details());
    }
  }

  @Test
  void anErrorOfTheProgramIsOneLineAndAFile() {
    assertThat(run(new IllegalStateException("two\nlines"))).isEqualTo(70);
    assertThat(err.toString()).hasLineCount(1).startsWith("ringscope: internal error, details in ");
    assertThat(details()).content().contains("IllegalStateException", "two\nlines",
        "at org.ringscope.cli.CrashReportTest");
  }

  @Test
  void anUnreadableFileIsNoError() {
    assertThat(run(new UncheckedIOException(new NoSuchFileException("trace")))).isEqualTo(3);
    assertThat(err.toString()).isEqualTo("ringscope: trace: no such file or directory" + System.lineSeparator());
  }

  @Test
  void outOfMemoryNamesTheLimit() {
    err.write(CrashReport.of(new OutOfMemoryError("Java heap space"), "ringscope", "arguments: info trace"));
    assertThat(err.toString()).startsWith("out of memory: the heap's limit is "
        + (Runtime.getRuntime().maxMemory() >> 20) + " MiB (-Xmx), details in ");
    assertThat(details()).content().contains("arguments: info trace");
  }

  @Test
  void memoryOutsideTheHeapHasALimitOfItsOwn() {
    err.write(CrashReport.of(new OutOfMemoryError("Cannot reserve 9 bytes of direct buffer memory"), "ringscope", ""));
    assertThat(err.toString()).contains("MaxDirectMemorySize");
  }
}

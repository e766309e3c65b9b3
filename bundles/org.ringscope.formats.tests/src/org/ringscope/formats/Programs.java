// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs other people's programs over what we write. */
public final class Programs {
  private Programs() {}

  /** Standard output of a program that must end well within a minute. A program that is missing fails the test. */
  public static String run(String... command) throws IOException, InterruptedException {
    Path out = Files.createTempFile("program", ".out");
    Path errors = Files.createTempFile("program", ".err");
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(errors.toFile());
      builder.environment().put("LC_ALL", "C.UTF-8");
      Process process = builder.start();
      boolean ended = process.waitFor(60, TimeUnit.SECONDS);
      if (!ended) {
        process.destroyForcibly();
      }
      assertThat(ended).as("%s ended within 60 s", List.of(command)).isTrue();
      assertThat(process.exitValue()).as("%s: %s", List.of(command), Files.readString(errors)).isZero();
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(out);
      Files.delete(errors);
    }
  }

  /** The folder {@code trace-format} of the source tree, from wherever the tests are started. */
  public static Path traceFormat() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.isDirectory(folder.resolve("trace-format"))) {
        return folder.resolve("trace-format");
      }
    }
    throw new AssertionError("no folder trace-format above " + Path.of("").toAbsolutePath());
  }
}

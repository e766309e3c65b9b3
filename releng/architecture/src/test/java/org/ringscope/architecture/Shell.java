// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A shell in which some programs are others than those of the system. */
final class Shell {
  private final Path programs;
  private final ProcessBuilder builder = new ProcessBuilder();

  record Result(int code, String output) {}

  /** @param programs an empty folder, looked through before the system's programs */
  Shell(Path programs) {
    this.programs = programs;
    set("PATH", programs + ":" + System.getenv("PATH"));
    builder.redirectErrorStream(true);
  }

  void program(String name, String script) throws IOException {
    Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  void set(String variable, String value) {
    builder.environment().put(variable, value);
  }

  Result run(String command) throws Exception {
    Path output = programs.resolve("output");
    builder.command("/bin/sh", "-c", command).directory(Repository.ROOT.toFile()).redirectOutput(output.toFile());
    int code = builder.start().waitFor();
    return new Result(code, Files.readString(output));
  }
}

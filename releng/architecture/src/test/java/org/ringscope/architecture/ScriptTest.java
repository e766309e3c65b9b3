// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The scripts stop where they cannot go on: packages that cannot be had, tests that did not run. Nothing is installed here. */
class ScriptTest {
  private static final String LOCKED = """
      echo 'E: Could not get lock /var/lib/dpkg/lock-frontend. It is held by process 42 (apt-get)' >&2
      exit 100
      """;
  private static final String INSTALL = ". releng/setup.sh; install_packages some-package; echo went on";

  /** Looked through before the system's programs. */
  @TempDir
  Path programs;
  @TempDir
  Path work;

  private record Result(int code, String output) {}

  @BeforeEach
  void isRootAndDoesNotSleep() throws IOException {
    program("id", "echo 0");
    program("sleep", "");
  }

  @Test
  void waitsForAnotherPackageJob() throws Exception {
    program("apt-get", "[ -e '" + work + "/asked' ] || { : >'" + work + "/asked'\n" + LOCKED + "}");
    Result result = run(systemPath(), INSTALL);
    assertThat(result.output()).contains("another package job is at work").contains("went on");
    assertThat(result.code()).isZero();
  }

  @Test
  void stopsWhenTheOtherPackageJobDoesNotEnd() throws Exception {
    program("apt-get", LOCKED);
    Result result = run(systemPath(), INSTALL);
    assertThat(result.output()).containsOnlyOnce("another package job is at work").doesNotContain("went on")
        .contains("cannot install some-package: Could not get lock");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void stopsWhenThereIsNoSuchPackage() throws Exception {
    program("apt-get", "case $* in *install*) echo 'E: Unable to locate package some-package'; exit 100 ;; esac");
    Result result = run(systemPath(), INSTALL);
    assertThat(result.output()).doesNotContain("went on")
        .endsWith(
            "cannot install some-package: Unable to locate package some-package; install these Debian packages and start again\n");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void stopsWithoutApt() throws Exception {
    Result result = run(programs.toString(), INSTALL);
    assertThat(result.output())
        .isEqualTo("missing here: some-package (Debian package names); install them and start again\n");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void noTestIsNoSuccess() throws Exception {
    program("apt-get", "");
    program("xvfb-run", ""); // Maven does nothing, and does it well
    Files.createDirectory(work.resolve("releng"));
    Files.createDirectory(work.resolve("bundles"));
    for (String script : new String[] {"test", "setup.sh"}) {
      Files.copy(Repository.ROOT.resolve("releng").resolve(script), work.resolve("releng").resolve(script));
    }
    Result result = run(systemPath(), "exec bash " + work.resolve("releng/test"));
    assertThat(result.output()).endsWith("no test was run, see target/test.log\n");
    assertThat(result.code()).isEqualTo(1);
  }

  private void program(String name, String script) throws IOException {
    Path file = Files.writeString(programs.resolve(name), "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private String systemPath() {
    return programs + ":" + System.getenv("PATH");
  }

  private Result run(String path, String command) throws Exception {
    Path output = work.resolve("output");
    ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", command).directory(Repository.ROOT.toFile());
    shell.environment().put("PATH", path);
    int code = shell.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
    return new Result(code, Files.readString(output));
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

  @TempDir
  Path programs;
  @TempDir
  Path work;

  private Shell shell;

  @BeforeEach
  void isRootAndDoesNotSleep() throws IOException {
    shell = new Shell(programs);
    shell.program("id", "echo 0");
    shell.program("sleep", "");
  }

  @Test
  void waitsForAnotherPackageJob() throws Exception {
    shell.program("apt-get", "[ -e '" + work + "/asked' ] || { : >'" + work + "/asked'\n" + LOCKED + "}");
    Shell.Result result = shell.run(INSTALL);
    assertThat(result.output()).contains("another package job is at work").contains("went on");
    assertThat(result.code()).isZero();
  }

  @Test
  void stopsWhenTheOtherPackageJobDoesNotEnd() throws Exception {
    shell.program("apt-get", LOCKED);
    Shell.Result result = shell.run(INSTALL);
    assertThat(result.output()).containsOnlyOnce("another package job is at work").doesNotContain("went on")
        .contains("cannot install some-package: Could not get lock");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void stopsWhenThereIsNoSuchPackage() throws Exception {
    shell.program("apt-get", "case $* in *install*) echo 'E: Unable to locate package some-package'; exit 100 ;; esac");
    Shell.Result result = shell.run(INSTALL);
    assertThat(result.output()).doesNotContain("went on")
        .endsWith(
            "cannot install some-package: Unable to locate package some-package; install these Debian packages and start again\n");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void stopsWithoutApt() throws Exception {
    shell.set("PATH", programs.toString());
    Shell.Result result = shell.run(INSTALL);
    assertThat(result.output())
        .isEqualTo("missing here: some-package (Debian package names); install them and start again\n");
    assertThat(result.code()).isEqualTo(1);
  }

  @Test
  void noTestIsNoSuccess() throws Exception {
    shell.program("apt-get", "");
    shell.program("xvfb-run", ""); // Maven does nothing, and does it well
    Files.createDirectory(work.resolve("releng"));
    Files.createDirectory(work.resolve("bundles"));
    for (String script : new String[] {"test", "setup.sh", "sirius.sh"}) {
      Files.copy(Repository.ROOT.resolve("releng").resolve(script), work.resolve("releng").resolve(script));
    }
    Shell.Result result = shell.run("exec bash " + work.resolve("releng/test") + " --without-sirius");
    assertThat(result.output()).endsWith("no test was run, see target/test.log\n");
    assertThat(result.code()).isEqualTo(1);
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.formats.ftrace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Programs;

/** The script that is shipped defines exactly what the importer expects. Runs nothing but its command that changes nothing. */
class ProbeScriptTest {
  private static final Pattern ENTRY = Pattern.compile("p:ringscope/(\\w+) (\\w+) (.*)");
  private static final Pattern RETURN = Pattern.compile("r:ringscope/(\\w+) (\\w+) ret=\\$retval:(u8|s32|x32|x64)");
  private static final Pattern ARGUMENT = Pattern.compile("(\\w+)=(\\S+):(u32|s32|x32|x64|string|x8\\[64])");

  private static Path script() {
    return Fixtures.traceFormat().resolve("linux/ringscope-probes");
  }

  private static List<String> run(Map<String, String> environment, String... command)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Programs.Result result = Programs.result(builder);
    assertThat(result.exit()).as("%s", result).isZero();
    return Stream.concat(result.text().lines(), result.errors().lines()).toList();
  }

  @Test
  void isAShellScript() throws Exception {
    assertThat(run(Map.of(), "sh", "-n", script().toString())).isEmpty();
  }

  /** A small system (busybox on a 32-bit ARM) has no getconf to ask. */
  @ParameterizedTest
  @CsvSource({"x86_64, +24", "aarch64, +24", "riscv64, +24", "s390x, +24", "ppc64le, +24", "armv7l, +12", "i686, +12",
      "riscv32, +12"})
  void knowsTheWidthOfTheMachine(String machine, String name) throws Exception {
    assertThat(run(Map.of("MACHINE", machine), "sh", script().toString(), "print"))
        .filteredOn(line -> line.contains("name=")).isNotEmpty()
        .allMatch(line -> line.contains("name=+0(" + name + "("));
  }

  @ParameterizedTest
  @CsvSource({"64, x86_64, x64", "64, aarch64, x64", "32, armv7l, x32", "32, i686, x32"})
  void definesWhatTheImporterExpects(String bits, String machine, String pointer) throws Exception {
    Map<String, List<String>> entries = new HashMap<>();
    Map<String, String> functions = new HashMap<>();
    Set<String> returns = new HashSet<>();
    for (String line : run(Map.of("BITS", bits, "MACHINE", machine), "sh", script().toString(), "print")) {
      Matcher entry = ENTRY.matcher(line);
      Matcher exit = RETURN.matcher(line);
      if (entry.matches()) {
        List<String> names = new ArrayList<>();
        for (String argument : entry.group(3).split(" ")) {
          Matcher parsed = ARGUMENT.matcher(argument);
          assertThat(parsed.matches()).as("%s in %s", argument, line).isTrue();
          names.add(parsed.group(1));
        }
        entries.put(entry.group(1), names);
        functions.put(entry.group(1), entry.group(2));
        assertThat(line.contains("buffer=")).isEqualTo(line.matches(".* buffer=\\S+:" + pointer));
      } else {
        assertThat(exit.matches()).as(line).isTrue();
        returns.add(exit.group(1));
        assertThat(functions).containsEntry(exit.group(1).replaceFirst("_ret$", ""), exit.group(2));
      }
    }
    assertThat(entries).hasSize(Probe.values().length);
    for (Probe probe : Probe.values()) {
      assertThat(entries.get(probe.event())).as(probe.event()).containsExactlyInAnyOrderElementsOf(probe.arguments());
      assertThat(functions).containsEntry(probe.event(), probe.function());
      assertThat(returns.contains(probe.event() + "_ret")).as(probe.event()).isEqualTo(probe.returnEvent() != null);
    }
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import com.google.gson.JsonParser;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.analysis.state.StateReader;
import org.ringscope.capture.memory.RawMemory;
import org.ringscope.examples.ExampleProject;
import org.ringscope.formats.Import;
import org.ringscope.model.topology.Topology;
import org.ringscope.picture.ring.RingPicture;
import org.ringscope.protocol.ring.RingIndex;
import org.ringscope.runtime.Core;
import org.ringscope.simulation.Simulation;
import org.ringscope.testkit.Programs;
import org.ringscope.trace.read.Trace;
import picocli.CommandLine;

/** Commands in a process of their own whose files cannot grow beyond a limit: the system refuses the write, as on a full disk. */
@EnabledOnOs(OS.LINUX)
class FullDiskTest {
  private static final List<Class<?>> ONE_OF_EACH_LIBRARY =
      List.of(Main.class, ExampleProject.class, RingIndex.class, Core.class, Trace.class, RawMemory.class,
          StateReader.class, Import.class, Topology.class, Simulation.class, RingPicture.class, CommandLine.class,
          JsonParser.class,
          URI.class, EPackage.class);
  private static final String EVENTS = """
      7@1700000000.000001:virtio_queue_notify vdev 0x5500 n 1 vq 0x9900
      8@1700000000.000002:virtqueue_pop vq 0x9900 elem 0x1 in_num 0 out_num 1
      8@1700000000.000003:virtqueue_fill vq 0x9900 elem 0x1 len 5 idx 0
      """;

  @TempDir
  Path folder;
  private Path log;

  @BeforeEach
  void writeLog() throws IOException {
    log = Files.writeString(folder.resolve("log"), EVENTS.repeat(20_000));
  }

  private record Result(int code, String out) {}

  /** Runs a command whose files end at so many KiB. */
  private Result run(int limitKilobytes, Object... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("bash", "-c", "ulimit -f " + limitKilobytes + "; exec \"$@\"", "bash",
            Programs.java(), "-XX:-UsePerfData", "-XX:+UseSerialGC", "-cp", Programs.classPath(ONE_OF_EACH_LIBRARY),
            Main.class.getName()));
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    Programs.Result result = Programs.result(new ProcessBuilder(command));
    return new Result(result.exit(), result.errors() + result.text());
  }

  /** Ctrl-C in the first moment: no error of the program, and nothing is left. */
  @ParameterizedTest
  @ValueSource(strings = {"run", "inspect", "import"})
  void aCommandMayBeginWhileItsProcessEnds(String command) throws Exception {
    List<Object> arguments = new ArrayList<>(List.of(command));
    switch (command) {
      case "run" -> arguments.add(Cli.SERIAL);
      case "inspect" -> arguments.addAll(List.of(log, "--watch"));
      default -> arguments.addAll(List.of(log, "-o", folder.resolve("trace")));
    }
    List<Class<?>> types = new ArrayList<>(ONE_OF_EACH_LIBRARY);
    types.add(InterruptedStart.class);
    List<String> process = new ArrayList<>(List.of(Programs.java(), "-cp", Programs.classPath(types),
        InterruptedStart.class.getName()));
    arguments.forEach(argument -> process.add(argument.toString()));
    Programs.Result result = Programs.result(new ProcessBuilder(process));
    assertThat(result.exit()).isEqualTo(130);
    assertThat(result.errors() + result.text()).contains("code ").doesNotContain("internal error", "code 70");
    assertThat(folder.resolve("trace")).doesNotExist();
  }

  private void assertRefused(Result result, Path output) throws IOException {
    assertThat(result.code()).as(result.out()).isEqualTo(Main.UNREADABLE);
    assertThat(result.out().lines()).as(result.out()).hasSize(1);
    assertThat(result.out()).startsWith("ringscope: ").contains(output.getFileName().toString())
        .doesNotContain("Exception");
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left.filter(path -> !path.equals(log) && !path.endsWith("whole"))).as("left behind").isEmpty();
    }
  }

  /** The descriptions do not fit, the first packet does not, a later one does not. */
  @ParameterizedTest
  @ValueSource(ints = {0, 4, 64, 700})
  void importLeavesNothing(int kilobytes) throws Exception {
    Path trace = folder.resolve("trace");
    assertRefused(run(kilobytes, "import", log, "-o", trace), trace);
  }

  @Test
  void importFitsIntoMore() throws Exception {
    Path trace = folder.resolve("trace");
    assertThat(run(10_000, "import", log, "-o", trace).code()).isZero();
    Cli.run("info", trace).exits(0);
  }

  @Test
  void exportLeavesNothing() throws Exception {
    Path trace = folder.resolve("whole");
    Cli.run("import", log, "-o", trace).exits(0);
    Path table = folder.resolve("table.csv");
    assertRefused(run(64, "export", trace, "--to", "csv", "--events", "-o", table), table);
  }

  /** The beginning is kept, nothing is said about what is missing, and the run has its summary. */
  @ParameterizedTest
  @ValueSource(ints = {20, 60})
  void runKeepsWhatCouldBeRecorded(int kilobytes) throws Exception {
    Path trace = folder.resolve("trace");
    Result result = run(kilobytes, "run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace);
    assertThat(result.code()).as(result.out()).isEqualTo(Main.UNREADABLE);
    assertThat(result.out().lines().filter(line -> line.startsWith("ringscope: "))).singleElement().asString()
        .contains(trace + "/core").contains("File too large").contains("events could not be recorded");
    assertThat(result.out()).contains("200 messages received").contains("nothing wrong was found in what was recorded")
        .doesNotContain("F18");
    assertThat(Cli.run("info", trace).exits(0).out()).contains("events");
    assertThat(Cli.run("state", trace).exits(0).out()).contains("rpmsg0/0");
  }

  @Test
  void runLeavesNothingWhereNothingFits() throws Exception {
    Path trace = folder.resolve("trace");
    assertRefused(run(0, "run", Cli.CLIENT_SAMPLE, "--stepped", "--record", trace), trace);
  }

  @Test
  void inspectLeavesNothing() throws Exception {
    Path memory = Cli.fixture("openamp-shm/echo-u00200.bin", Files.createDirectories(folder.resolve("whole")));
    Path trace = folder.resolve("trace");
    assertRefused(run(64, "inspect", memory, "-o", trace), trace);
  }
}

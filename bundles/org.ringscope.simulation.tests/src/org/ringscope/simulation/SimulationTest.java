// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.capture.engine.RecordLevel;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Durations;
import org.ringscope.simulation.sides.Role;
import org.ringscope.simulation.topology.TraceDescription;
import org.ringscope.testkit.Await;
import org.ringscope.testkit.Fixtures;
import org.ringscope.testkit.Recordings;
import org.ringscope.trace.event.EventType;
import org.ringscope.trace.read.EventCursor;
import org.ringscope.trace.read.Trace;
import org.ringscope.trace.system.SystemDescription;

class SimulationTest {

  @TempDir
  Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"rpmsg-client-sample", "virtio-mmio-serial"})
  void writesTheSameBytesForTheSameSeed(String example) throws Exception {
    SortedMap<String, String> first = record(example, 7, "first");
    assertThat(record(example, 7, "second")).isEqualTo(first);
    assertThat(record(example, 8, "third")).isNotEqualTo(first);
    assertThat(String.join("", first.values())).doesNotContain(directory.toString());
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void bringsBusesUpWhereNoWorkloadUsesThem(boolean stepped) throws Exception {
    Topology topology = TestRuns.example("rpmsg-client-sample");
    topology.getCores().forEach(core -> core.getTasks().clear());
    RunSummary summary =
        TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).recordTo(directory.resolve("none")));
    assertThat(summary.messages()).isZero();
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    assertThat(summary.tasks()).hasSize(2)
        .allMatch(task -> task.isEnded() && task.role() == Role.START && task.name().equals("start of rpmsg0"));
    assertThat(TestRuns.output(summary, "linux")).endsWith("virtio_rpmsg_bus virtio0: rpmsg host is online",
        "remoteproc remoteproc0: remote processor mcu is now up");
    try (Trace trace = Trace.open(directory.resolve("none"))) {
      assertThat(trace.isTruncated()).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"rpmsg-client-sample.topology", "edition1/rpmsg-client-sample.topology"})
  void putsTheFileBesideTheTraceAsItWasRead(String name) throws Exception {
    Path file = name.startsWith("edition1") ? Path.of("fixtures", name) : Fixtures.example("rpmsg-client-sample");
    Recordings.record(file, directory.resolve("trace"));
    Path stored = directory.resolve("trace/files/rpmsg-client-sample.topology");
    assertThat(stored).hasSameBinaryContentAs(file);
    assertThat(EcoreUtil.equals(TopologyFiles.load(stored), TopologyFiles.load(file))).isTrue();
  }

  @Test
  void aTopologyThatWasEditedIsStoredAsItRan() throws Exception {
    Topology topology = TestRuns.example("rpmsg-client-sample");
    topology.setDocumentation("Edited.");
    TestRuns.run(topology, SimulationOptions.builder().stepped(true).recordTo(directory.resolve("trace")));
    Topology stored = TopologyFiles.load(directory.resolve("trace/files/rpmsg-client-sample.topology"));
    assertThat(EcoreUtil.equals(stored, topology)).isTrue();
  }

  @Test
  void describesTheSystemInTheTrace() throws Exception {
    record("rpmsg-client-sample", 0, "trace");
    SystemDescription system = Trace.open(directory.resolve("trace")).system();
    assertThat(system).isEqualTo(TraceDescription.of(TestRuns.example("rpmsg-client-sample")));
    assertThat(system.queueNamed("rpmsg0/1").desc()).isEqualTo(0x30041000L);
  }

  @ParameterizedTest
  @EnumSource(RecordLevel.class)
  void recordsAtEveryLevel(RecordLevel level) throws Exception {
    Path trace = directory.resolve("trace");
    TestRuns.run(TestRuns.example("rpmsg-client-sample"),
        SimulationOptions.builder().stepped(true).recordTo(trace).level(level));
    Trace recorded = Trace.open(trace);
    assertThat(recorded.eventCount()).isPositive();
    assertThat(recorded.isTruncated()).isFalse();
    assertThat(count(recorded, EventType.AVAIL_IDX) > 0).isEqualTo(level == RecordLevel.FULL);
    assertThat(count(recorded, EventType.MESSAGE_SENT) > 0).isEqualTo(level != RecordLevel.SAMPLED);
    assertThat(count(recorded, EventType.SAMPLE)).as("every level counts").isPositive();
  }

  @Test
  void stopsInTheMiddleWithACompleteTrace() throws Exception {
    Path path = directory.resolve("trace");
    CountDownLatch line = new CountDownLatch(3);
    Topology topology = quickConsole();
    Simulation simulation = Simulation.of(topology, SimulationOptions.builder().recordTo(path)
        .output(each -> line.countDown()).build());
    assertThat(simulation.isRunning()).isTrue();
    simulation.start();
    assertThat(line.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(simulation.trace().isClosed()).isFalse();
    simulation.stop();
    assertThat(simulation.await(30, TimeUnit.SECONDS)).isTrue();
    assertThat(simulation.isRunning()).isFalse();
    Trace trace = Trace.open(path);
    assertThat(trace.isTruncated()).isFalse();
    assertThat(count(trace)).isPositive();
  }

  @Test
  void endsWhenItsDurationIsOverInRealTime() throws Exception {
    RunSummary summary = TestRuns.run(quickConsole(), SimulationOptions.builder().durationNanos(300_000_000));
    assertThat(summary.nanos()).isBetween(300_000_000L, 20_000_000_000L);
  }

  @Test
  void leavesATraceThatOpensWhenItIsKilled() throws Exception {
    Path path = directory.resolve("trace");
    Process child = new ProcessBuilder(EndlessRecording.command(path)).redirectErrorStream(true)
        .redirectOutput(directory.resolve("output").toFile()).start();
    try {
      Path stream = path.resolve("core1_0");
      Await.until(() -> !child.isAlive() || Files.exists(stream) && Files.size(stream) >= 20_000,
          () -> "the recording has not grown: " + stream);
      assertThat(child.isAlive()).as(Files.readString(directory.resolve("output"))).isTrue();
    } finally {
      Await.exit(child.destroyForcibly());
    }
    Trace trace = Trace.open(path);
    assertThat(count(trace)).isPositive();
    assertThat(trace.system().cores()).hasSize(2);
  }

  @Test
  void refusesATopologyWithErrors() throws Exception {
    Topology topology = TestRuns.example("rpmsg-client-sample");
    topology.getDevices().get(0).getQueues().get(0).setSize(17);
    assertThatThrownBy(() -> Simulation.of(topology, SimulationOptions.builder().build()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("power of two");
  }

  @Test
  void refusesAnEndlessSteppedRun() throws Exception {
    Topology topology = TestRuns.example("virtio-mmio-serial");
    assertThat(Simulation.isEndless(topology)).isTrue();
    assertThatThrownBy(() -> Simulation.of(topology, SimulationOptions.builder().stepped(true).build()))
        .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("duration");
    assertThat(Simulation.isEndless(TestRuns.example("rpmsg-client-sample"))).isFalse();
  }

  @Test
  void tellsEveryLineWithItsCoreAndTime() throws Exception {
    List<ConsoleLine> lines = new CopyOnWriteArrayList<>();
    TestRuns.run(TestRuns.example("rpmsg-client-sample"), SimulationOptions.builder().stepped(true).output(lines::add));
    assertThat(lines).allMatch(line -> line.core().equals("linux"));
    assertThat(lines).extracting(ConsoleLine::nanos).isSorted();
    assertThat(lines.get(lines.size() - 1).line()).endsWith("goodbye!");
  }

  @Test
  void sharesMemoryThroughAFile() throws Exception {
    Topology topology = TestRuns.example("rpmsg-client-sample");
    Path file = Files.write(directory.resolve("vring0"), new byte[0x1000]);
    topology.getRegions().stream().filter(region -> region.getName().equals("vdev0vring0")).forEach(region -> {
      region.setFile(file.toAbsolutePath().toString());
    });
    SimulationOptions.Builder options = SimulationOptions.builder().stepped(true);
    assertThatThrownBy(() -> Simulation.of(topology, options.build())).isInstanceOf(IOException.class)
        .hasMessageContaining("--allow");
    assertThat(Files.readAllBytes(file)).containsOnly(0);
    assertThat(TestRuns.run(topology, options.allow(directory)).messages()).isEqualTo(200);
    assertThat(Files.readAllBytes(file)).hasSize(0x1000).contains(1);
  }

  /** A console that prints for ever, a byte each millisecond. */
  private static Topology quickConsole() throws IOException {
    Topology topology = TestRuns.example("virtio-mmio-serial");
    ConsoleWriter writer = TestRuns.find(topology, "driver_guest/writer", ConsoleWriter.class);
    writer.setStart(null);
    writer.setPeriod(Durations.parse("1ms"));
    TestRuns.delay(topology, "0ns");
    return topology;
  }

  private SortedMap<String, String> record(String example, long seed, String name) throws Exception {
    Path path = directory.resolve(name);
    TestRuns.run(TestRuns.example(example),
        SimulationOptions.builder().stepped(true).seed(seed).durationNanos(9_000_000_000L).recordTo(path));
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : new ArrayList<>(all.filter(Files::isRegularFile).toList())) {
        files.put(path.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static long count(Trace trace, EventType type) throws IOException {
    long events = 0;
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      events += cursor.event().type() == type ? 1 : 0;
    }
    return events;
  }

  private static long count(Trace trace) throws IOException {
    long events = 0;
    EventCursor cursor = trace.cursor();
    while (cursor.next()) {
      events++;
    }
    return events;
  }
}

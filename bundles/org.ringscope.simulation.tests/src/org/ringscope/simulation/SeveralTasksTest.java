// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.ConsoleWriter;
import org.ringscope.model.topology.DoorbellTrigger;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Task;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.type.Address;
import org.ringscope.model.type.Durations;

/** Three cores, each with several tasks: two clients on one bus, a service beside a client, a console beside both. */
@Timeout(60)
class SeveralTasksTest {

  @TempDir
  Path directory;
  private Topology topology;

  @BeforeEach
  void load() throws IOException {
    topology = TopologyFiles.load(Path.of("fixtures", "several-tasks.topology"));
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void everyWorkloadComesToItsEnd(boolean stepped, WaitMode mode) throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode));
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
    assertThat(TestRuns.output(summary, "linux")).filteredOn(line -> line.contains("goodbye!")).hasSize(2);
    assertThat(TestRuns.output(summary, "dsp")).hasSize(2).allMatch(line -> line.endsWith("]: Hi"));
  }

  /** With one buffer in each direction, clients and services wait for each other's buffers. */
  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void tasksWaitForTheBuffersOfOneBus(boolean stepped, WaitMode mode) throws Exception {
    oneBufferEachWay();
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
  }

  /** Also when there is no buffer for the answer just then. */
  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void aServiceThatHasReachedItsCountGoesOnAnswering(boolean stepped, WaitMode mode) throws Exception {
    oneBufferEachWay();
    topology.getCores().forEach(core -> core.getTasks().stream().filter(EchoService.class::isInstance)
        .forEach(echo -> ((EchoService) echo).setCount(2)));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2})
  void writesTheSameBytesForTheSameSeed(long seed) throws Exception {
    SortedMap<String, String> first = record(seed, "first");
    assertThat(record(seed, "second")).isEqualTo(first);
    assertThat(record(seed + 100, "third")).isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void saysWhoWaitsForWhatSinceWhen(boolean stepped) throws Exception {
    TestRuns.find(topology, "mcu/beta", Endpoint.class).setService("delta");
    TestRuns.find(topology, "mcu/alpha_echo", EchoService.class).setCount(40);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.ending()).isEqualTo(Ending.STALLED);
    assertThat(summary.unfinished()).extracting(task -> task.core() + "/" + task.name() + ": " + task.waitsFor())
        .containsExactlyInAnyOrder(
            "mcu/echo of alpha on rpmsg0: messages for service alpha on rpmsg0",
            "linux/client of beta on rpmsg0: service beta on rpmsg0",
            "mcu/echo of delta on rpmsg0: messages for service delta on rpmsg0");
    assertThat(summary.unfinished()).allMatch(task -> task.sinceNanos() >= 0 && task.sinceNanos() < summary.nanos());
  }

  @Test
  void aStartThatFailsNamesItselfAndItsUsersWaitForIt() throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true)
        .fault(InjectedFault.parse("missing-translation:dsp")));
    assertThat(summary.unfinished()).as("without windows the address is right").isEmpty();
    topology.getCores().get(2).getFirmware().setImage("several-tasks.topology");
    List<TaskSummary> unfinished =
        TestRuns.run(topology, SimulationOptions.builder().stepped(true)).unfinished();
    assertThat(unfinished).extracting(TaskSummary::name).containsExactly("start of rpmsg1", "client of gamma on rpmsg1",
        "start of rpmsg1");
    assertThat(unfinished.get(0).stopped()).contains("bad magic");
    assertThat(unfinished.get(1).waitsFor()).isEqualTo("the start of rpmsg1");
    assertThat(unfinished.get(2).waitsFor()).isEqualTo("its boot");
  }

  /** Alpha, which comes first, would have it otherwise. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAddressThatIsFixedForOneServiceIsGivenToNoOther(boolean stepped) throws Exception {
    fixAddressOfBeta(0x400);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
    assertThat(TestRuns.output(summary, "linux")).anyMatch(line -> line.contains("creating channel beta addr 0x400"))
        .anyMatch(line -> line.contains("creating channel alpha addr 0x401"));
  }

  @Test
  void aServiceWhoseAddressDoesNotExistGivesUpAndSaysWhy() throws Exception {
    fixAddressOfBeta(0x480);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.unfinished()).extracting(TaskSummary::stopped)
        .contains("no endpoint for service beta on rpmsg0: no such address address=0x480");
    assertThat(summary.messages()).as("the others go on").isEqualTo(2 * (30 + 25));
  }

  private void fixAddressOfBeta(int address) {
    TestRuns.find(topology, "mcu/beta", Endpoint.class).setAddress(new Address(address));
  }

  /** The rpmsg bus has no register by which a driver could acknowledge: its handlers run again and again. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void levelsThatNobodyAcknowledgesDoNotHideAStall(boolean stepped) throws Exception {
    topology.getDoorbells().forEach(doorbell -> doorbell.setTrigger(DoorbellTrigger.LEVEL));
    TestRuns.find(topology, "mcu/alpha_echo", EchoService.class).setCount(40);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.ending()).isEqualTo(Ending.STALLED);
    assertThat(summary.messages()).as("all but the missing ones").isEqualTo(2 * (30 + 20 + 25));
    assertThat(summary.unfinished()).extracting(TaskSummary::name).containsExactly("echo of alpha on rpmsg0");
    assertThat(summary.unacknowledged()).anyMatch(line -> line.startsWith("mcu's handler of ")
        && line.endsWith(" and nobody acknowledges the level"));
  }

  /** Services that begin after their clients, and clients that begin after their services. */
  @ParameterizedTest
  @CsvSource({"true,beta_echo,mcu", "true,beta_client,linux", "false,beta_echo,mcu", "false,beta_client,linux"})
  void everyTaskBeginsAtItsStart(boolean stepped, String late, String core) throws Exception {
    Task task = TestRuns.find(topology, core + "/" + late, Task.class);
    task.setStart(Durations.parse("40ms"));
    List<ConsoleLine> lines = new CopyOnWriteArrayList<>();
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).output(lines::add));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
    assertThat(lines).filteredOn(line -> line.line().contains("beta virtio0.beta") && line.line().contains("incoming"))
        .hasSize(20).allMatch(line -> line.nanos() >= 40_000_000);
    assertThat(lines).filteredOn(line -> line.line().contains("alpha virtio0.alpha")).first()
        .satisfies(line -> assertThat(line.nanos()).isLessThan(40_000_000));
  }

  @Test
  void aReaderThatBeginsLateMissesWhatCameBefore() throws Exception {
    TestRuns.find(topology, "dsp/reader", Task.class).setStart(Durations.parse("10ms"));
    TestRuns.find(topology, "linux/writer", ConsoleWriter.class).setStart(null);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(TestRuns.output(summary, "dsp")).hasSize(1);
  }

  private void oneBufferEachWay() {
    topology.getDevices().stream().filter(RpmsgDevice.class::isInstance).forEach(device -> {
      device.getQueues().forEach(queue -> queue.setSize(1));
      ((RpmsgDevice) device).getBuffers().setCount(2);
    });
  }

  private SortedMap<String, String> record(long seed, String name) throws Exception {
    Path path = directory.resolve(name);
    TestRuns.run(topology, SimulationOptions.builder().stepped(true).seed(seed).recordTo(path));
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(path)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(path.relativize(file).toString(), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}

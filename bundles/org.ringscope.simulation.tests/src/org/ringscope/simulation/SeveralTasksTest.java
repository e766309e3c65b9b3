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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.Address;
import org.ringscope.model.Core;
import org.ringscope.model.DoorbellTrigger;
import org.ringscope.model.EchoService;
import org.ringscope.model.Endpoint;
import org.ringscope.model.RpmsgChannel;
import org.ringscope.model.Topology;
import org.ringscope.model.TopologyFactory;

import org.ringscope.model.VirtioDevice;
import org.ringscope.model.io.TopologyFiles;

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
    topology.getDevices().forEach(device -> device.getQueues().stream().filter(queue -> queue.getSize() == 4)
        .forEach(queue -> queue.setSize(1)));
    topology.getBuses().forEach(bus -> bus.setBufferCount(2));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
  }

  /** Also when there is no buffer for the answer just then. */
  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void aServiceThatHasReachedItsCountGoesOnAnswering(boolean stepped, WaitMode mode) throws Exception {
    topology.getDevices().forEach(device -> device.getQueues().stream().filter(queue -> queue.getSize() == 4)
        .forEach(queue -> queue.setSize(1)));
    topology.getBuses().forEach(bus -> bus.setBufferCount(2));
    topology.getWorkloads().stream().filter(EchoService.class::isInstance)
        .forEach(echo -> ((EchoService) echo).setCount(2));
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
    ((EchoService) topology.getWorkloads().get(4)).setService("delta");
    ((EchoService) topology.getWorkloads().get(3)).setCount(40);
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
    topology.getCores().get(2).setFirmware("several-tasks.topology");
    List<TaskSummary> unfinished =
        TestRuns.run(topology, SimulationOptions.builder().stepped(true)).unfinished();
    assertThat(unfinished).extracting(TaskSummary::name).containsExactly("start of rpmsg1", "client of gamma on rpmsg1",
        "start of rpmsg1");
    assertThat(unfinished.get(0).stopped()).contains("bad magic");
    assertThat(unfinished.get(1).waitsFor()).isEqualTo("the start of rpmsg1");
    assertThat(unfinished.get(2).waitsFor()).isEqualTo("its boot");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void twoBusesJoinTheSameCores(boolean stepped) throws Exception {
    bothBusesBetweenLinuxAndMcu();
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
  }

  @Test
  void aSecondBusBehindOneDoorbellSaysThatItIsNotStarted() throws Exception {
    bothBusesBetweenLinuxAndMcu();
    topology.getDevices().get(1).setKick(topology.getDevices().get(0).getKick());
    topology.getDevices().get(1).getQueues().forEach(queue -> queue.setNotifyId(2 + queue.getIndex()));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.unfinished()).extracting(TaskSummary::name).containsExactly("start of rpmsg1",
        "client of gamma on rpmsg1", "start of rpmsg1");
    assertThat(summary.unfinished().get(0).stopped())
        .isEqualTo("rpmsg1 is not started: a run boots mcu with rpmsg0 alone");
    assertThat(summary.messages()).as("the first bus is not disturbed").isEqualTo(2 * (30 + 20));
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
    Endpoint end = TopologyFactory.eINSTANCE.createEndpoint();
    end.setCore(topology.getCores().get(1));
    end.setAddress(new Address(address));
    RpmsgChannel channel = TopologyFactory.eINSTANCE.createRpmsgChannel();
    channel.setService("beta");
    channel.getEndpoints().add(end);
    topology.getBuses().get(0).getChannels().add(channel);
  }

  /** The rpmsg bus has no register by which a driver could acknowledge: its handlers run again and again. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void levelsThatNobodyAcknowledgesDoNotHideAStall(boolean stepped) throws Exception {
    topology.getDoorbells().forEach(doorbell -> doorbell.setTrigger(DoorbellTrigger.LEVEL));
    ((EchoService) topology.getWorkloads().get(3)).setCount(40);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(summary.ending()).isEqualTo(Ending.STALLED);
    assertThat(summary.messages()).as("all but the missing ones").isEqualTo(2 * (30 + 20 + 25));
    assertThat(summary.unfinished()).extracting(TaskSummary::name).containsExactly("echo of alpha on rpmsg0");
    assertThat(summary.unacknowledged()).anyMatch(line -> line.startsWith("mcu's handler of ")
        && line.endsWith(" and nobody acknowledges the level"));
  }

  private void bothBusesBetweenLinuxAndMcu() {
    Core linux = topology.getCores().get(0);
    Core mcu = topology.getCores().get(1);
    VirtioDevice second = topology.getDevices().get(1);
    second.setDriver(linux);
    second.setDevice(mcu);
    second.getKick().setFrom(linux);
    second.getKick().setTo(mcu);
    second.getInterrupt().setFrom(mcu);
    second.getInterrupt().setTo(linux);
    topology.getWorkloads().get(5).setCore(linux);
    topology.getWorkloads().get(6).setCore(mcu);
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

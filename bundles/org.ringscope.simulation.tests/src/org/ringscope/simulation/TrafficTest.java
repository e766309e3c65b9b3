// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.ClientSample;
import org.ringscope.model.topology.Consumer;
import org.ringscope.model.topology.EchoService;
import org.ringscope.model.topology.Endpoint;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.RpmsgDevice;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.topology.UserEndpoint;
import org.ringscope.model.type.Address;
import org.ringscope.simulation.traffic.TrafficSummary;

/** Every kind of task that sends or receives, on both sides of one bus at once. */
@Timeout(60)
class TrafficTest {

  private Topology topology;

  @BeforeEach
  void load() throws IOException {
    topology = TopologyFiles.load(Path.of("fixtures", "traffic.topology"));
  }

  private static TrafficSummary of(RunSummary summary, String core, String name) {
    return summary.tasks().stream().filter(task -> task.core().equals(core) && task.name().startsWith(name))
        .map(TaskSummary::traffic).findFirst().orElseThrow();
  }

  private static TrafficSummary proven(long sent, long received) {
    return new TrafficSummary(sent, received, 0, 0, 0, 0);
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void nothingIsLostDoubledOrReordered(boolean stepped, WaitMode mode) throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped).waitMode(mode));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.faults()).isEmpty();
    assertThat(of(summary, "linux", "ping of")).isEqualTo(proven(50, 50));
    assertThat(of(summary, "mcu", "echo of ping")).isEqualTo(TrafficSummary.of(50, 50));
    assertThat(of(summary, "mcu", "producer of up")).isEqualTo(TrafficSummary.ofSender(60));
    assertThat(of(summary, "linux", "consumer of up")).isEqualTo(proven(-1, 60));
    assertThat(of(summary, "linux", "producer of down")).isEqualTo(TrafficSummary.ofSender(70));
    assertThat(of(summary, "mcu", "consumer of down")).isEqualTo(proven(-1, 70));
    assertThat(of(summary, "mcu", "requester of work")).isEqualTo(TrafficSummary.of(10, 10));
    assertThat(of(summary, "mcu", "client of sample")).isEqualTo(TrafficSummary.of(20, 20));
    assertThat(of(summary, "linux", "writer of fixed")).isEqualTo(TrafficSummary.ofSender(40));
    assertThat(of(summary, "linux", "reader of fixed")).isEqualTo(proven(-1, 40));
  }

  /** Several tasks wait for the buffers of one bus: each that comes back wakes whoever waits. */
  @Test
  void nobodySleepsUntilTheTimeoutOfABuffer() throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.seconds()).isLessThan(1);
  }

  @Test
  void saysHowLongAnswersTook() throws Exception {
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(TestRuns.output(summary, "linux")).contains("ping: 50 times, 50 answered")
        .anyMatch(line -> line.matches("ping: min \\d+ ns, avg \\d+ ns, max \\d+ ns"));
  }

  /** Whoever asks and gets no answer in time has lost something, and the run is no success. */
  @Test
  void questionsWithoutAnswersAreLost() throws Exception {
    Consumer listener = TopologyFactory.eINSTANCE.createConsumer();
    listener.setName("listener");
    listener.setCount(0);
    listener.setEndpoint(TestRuns.find(topology, "mcu/ping_end", Endpoint.class));
    EcoreUtil.replace(TestRuns.find(topology, "mcu/ping_echo", EchoService.class), listener);
    TestRuns.find(topology, "linux/ping", Ping.class).setCount(3);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(of(summary, "linux", "ping of")).isEqualTo(new TrafficSummary(3, 0, 3, 0, 0, 0));
    assertThat(summary.unfinished()).filteredOn(task -> task.name().startsWith("ping of")).singleElement()
        .satisfies(task -> {
          assertThat(task.text()).contains("3 of 3 messages not answered within 1s");
          assertThat(task.diagnosis()).isEqualTo("TRAFFIC");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aProgramWritesToNobody(boolean stepped) throws Exception {
    TestRuns.find(topology, "linux/program", UserEndpoint.class).setDestination(new Address(0x77));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(stepped));
    assertThat(of(summary, "linux", "writer of fixed")).as("nobody is there").isEqualTo(TrafficSummary.ofSender(40));
    assertThat(of(summary, "linux", "reader of fixed")).isEqualTo(proven(-1, 0));
    assertThat(summary.unfinished()).extracting(TaskSummary::name).containsExactly("echo of fixed on rpmsg0");
  }

  @Test
  void aProgramWhoseAddressIsTakenSaysSo() throws Exception {
    TestRuns.find(topology, "linux/fixed_end", Endpoint.class)
        .setAddress(new Address(0x400));
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.unfinished()).extracting(TaskSummary::stopped)
        .contains("open of /dev/rpmsg0 failed: EINVAL");
  }

  /** With four buffers each way a writer that may wait waits, one that may not is told to try again. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aWriterWaitsForBuffersOrTriesAgain(boolean nonBlocking) throws Exception {
    topology.getDevices().forEach(device -> {
      device.getQueues().forEach(queue -> queue.setSize(4));
      ((RpmsgDevice) device).getBuffers().setCount(8);
    });
    TestRuns.find(topology, "linux/program", UserEndpoint.class).setNonBlocking(nonBlocking);
    RunSummary summary = TestRuns.run(topology, SimulationOptions.builder().stepped(true));
    assertThat(summary.unfinished()).isEmpty();
    assertThat(of(summary, "linux", "reader of fixed")).isEqualTo(proven(-1, 40));
    assertThat(summary.tasks()).extracting(TaskSummary::progress)
        .filteredOn(text -> text != null && text.contains("EAGAIN"))
        .hasSize(nonBlocking ? 1 : 0);
  }

  @Test
  void anEndlessPingNeedsADuration() throws Exception {
    TestRuns.find(topology, "linux/ping", Ping.class).setCount(0);
    assertThat(Simulation.isEndless(topology)).isTrue();
    TestRuns.find(topology, "linux/ping", Ping.class).setCount(1);
    TestRuns.find(topology, "mcu/sample_client", ClientSample.class).setCount(1);
    TestRuns.find(topology, "linux/sample_echo", EchoService.class).setCount(0);
    assertThat(Simulation.isEndless(topology)).as("a service has no end, but ends with the others").isFalse();
  }
}

// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.model.topology.CanHub;
import org.ringscope.model.topology.CanNode;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.model.topology.StepTarget;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Durations;
import org.ringscope.model.type.SizeMix;
import org.ringscope.simulation.traffic.TrafficSummary;

/** ECUs on one CAN bus, which the host carries over RPMsg. */
@Timeout(120)
class EcuBenchTest {
  private static final int ECUS = 4;

  @Test
  void everyNodeGetsTheFramesOfAllOthersInOrder() throws Exception {
    for (long seed = 0; seed < 3; seed++) {
      RunSummary summary = TestRuns.run(bench(), SimulationOptions.builder().stepped(true).seed(seed));
      assertThat(summary.ending()).isEqualTo(Ending.DONE);
      assertThat(nodes(summary)).hasSize(ECUS).containsOnly(new TrafficSummary(100, 300, 0, 0, 0, 0));
      assertThat(hub(summary)).isEqualTo(TrafficSummary.of(1200, 400));
    }
  }

  @Test
  void doesSoInRealTime() throws Exception {
    Topology bench = bench();
    for (int i = 1; i <= ECUS; i++) {
      node(bench, i).setPeriod(Duration.ofMillis(1));
    }
    RunSummary summary = TestRuns.run(bench, SimulationOptions.builder());
    assertThat(nodes(summary)).hasSize(ECUS).containsOnly(new TrafficSummary(100, 300, 0, 0, 0, 0));
  }

  /** All send as fast as they can: the bus decides how long it takes, and who goes first. */
  @Test
  void busDecidesHowLongItTakes() throws Exception {
    Topology bench = bench();
    for (int i = 1; i <= ECUS; i++) {
      node(bench, i).setPeriod(null);
    }
    RunSummary summary = TestRuns.run(bench, SimulationOptions.builder().stepped(true));
    assertThat(nodes(summary)).containsOnly(new TrafficSummary(100, 300, 0, 0, 0, 0));
    // 400 frames of 8 bytes with 111 to 135 bits at 500 kbit/s
    assertThat(summary.seconds()).isBetween(400 * 111 / 500e3, 400 * 135 / 500e3 + 0.15);
    TestRuns.find(bench, "bench/hub", CanHub.class).setBitRate(125_000L);
    assertThat(TestRuns.run(bench, SimulationOptions.builder().stepped(true)).seconds())
        .isBetween(400 * 111 / 125e3, 400 * 135 / 125e3 + 0.15);
  }

  /** A frame is filled up to the next length that a code can tell, and is as whole as one that needs no filling. */
  @ParameterizedTest
  @ValueSource(strings = {"64", "9..33"})
  void carriesCanFd(String sizes) throws Exception {
    Topology bench = bench();
    for (int i = 1; i <= ECUS; i++) {
      node(bench, i).setFd(true);
      node(bench, i).setExtended(i % 2 == 0);
      node(bench, i).setSize(SizeMix.valueOf(sizes));
    }
    TestRuns.find(bench, "bench/hub", CanHub.class).setDataBitRate(2_000_000L);
    RunSummary summary = TestRuns.run(bench, SimulationOptions.builder().stepped(true));
    assertThat(nodes(summary)).containsOnly(new TrafficSummary(100, 300, 0, 0, 0, 0));
  }

  /** One that joins later hears what is sent from then on; the others do not wait for it. */
  @Test
  void aNodeMayJoinLater() throws Exception {
    Topology bench = bench();
    node(bench, 4).setStart(Duration.ofMillis(505));
    RunSummary summary = TestRuns.run(bench, SimulationOptions.builder().stepped(true));
    List<TrafficSummary> nodes = nodes(summary);
    assertThat(nodes.subList(0, 3)).containsOnly(new TrafficSummary(100, 300, 0, 0, 0, 0));
    assertThat(nodes.get(3).sent()).isEqualTo(100);
    assertThat(nodes.get(3).received()).isBetween(140L, 150L);
    assertThat(nodes.get(3).lost()).isZero();
    assertThat(summary.unfinished()).isEmpty();
  }

  /** What lives hears all that the others who live send, and what the one sent before and after. */
  @Test
  void anEcuMayCrashAndJoinAgain() throws Exception {
    Topology bench = bench();
    step(bench, "305ms", StepAction.CRASH, "ecu4");
    step(bench, "505ms", StepAction.RESTART, "ecu4");
    RunSummary summary = TestRuns.run(bench, SimulationOptions.builder().stepped(true));
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    List<TrafficSummary> nodes = nodes(summary);
    assertThat(nodes).hasSize(ECUS + 1);
    long before = nodes.get(3).sent();
    assertThat(before).isBetween(25L, 35L);
    assertThat(nodes.get(3).received()).as("a dead core takes nothing").isBetween(3 * before - 5, 3 * before);
    assertThat(TestRuns.output(summary, "ecu4")).as("60 frames of others, and what the panel had sent")
        .anyMatch(line -> line.matches("step restart_at_505ms: (6\\d) messages to ecu4 were lost"));
    assertThat(nodes.get(4).sent()).isEqualTo(100);
    assertThat(nodes.subList(0, 3)).allSatisfy(node -> {
      assertThat(node.sent()).isEqualTo(100);
      assertThat(node.received()).isBetween(300 + before - 2, 300 + before);
      assertThat(node.isWrong()).isFalse();
    });
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.faults()).isEmpty();
  }

  /** The name service takes the node away; the others go on. */
  @Test
  void anEcuMayLeave() throws Exception {
    Topology bench = bench();
    step(bench, "305ms", StepAction.DESTROY_ENDPOINT, "ecu4/can");
    RunSummary summary = TestRuns.run(bench, SimulationOptions.builder().stepped(true));
    assertThat(summary.ending()).isEqualTo(Ending.DONE);
    List<TrafficSummary> nodes = nodes(summary);
    assertThat(nodes.subList(0, 3)).allSatisfy(node -> {
      assertThat(node.sent()).isEqualTo(100);
      assertThat(node.received()).isEqualTo(200 + nodes.get(3).sent());
      assertThat(node.isWrong()).isFalse();
    });
    assertThat(summary.unfinished()).isEmpty();
    assertThat(TestRuns.output(summary, "bench")).anyMatch(line -> line.contains("destroying channel can addr 0x470"));
  }

  private static void step(Topology bench, String at, StepAction action, String target) {
    Step step = TopologyFactory.eINSTANCE.createStep();
    step.setName(action.getLiteral() + "_at_" + at);
    step.setAt(Durations.parse(at));
    step.setAction(action);
    step.setTarget(TestRuns.find(bench, target, StepTarget.class));
    bench.getSteps().add(step);
  }

  @Test
  void userSwitchesAnInput() throws Exception {
    Topology bench = bench();
    for (int i = 1; i <= ECUS; i++) {
      node(bench, i).setCount(0);
    }
    AtomicInteger displays = new AtomicInteger();
    AtomicReference<Simulation> run = new AtomicReference<>();
    Simulation simulation = Simulation.of(bench, SimulationOptions.builder().stepped(true).durationNanos(500_000_000)
        .output(line -> {
          if (line.line().contains("creating channel lcd") && displays.incrementAndGet() == ECUS) {
            run.get().setInput("ecu2", 1, true);
            run.get().setInput("nobody", 1, true);
          }
        }).build());
    run.set(simulation);
    simulation.start();
    simulation.await();
    assertThat(simulation.summary().ending()).isEqualTo(Ending.TIME_OVER);
    assertThat(simulation.summary().tasks())
        .filteredOn(task -> task.core().equals("ecu2") && task.name().startsWith("digital"))
        .extracting(TaskSummary::progress).containsExactly("1 inputs switched");
  }

  private static Topology bench() throws Exception {
    return TestRuns.example("ecu-bench");
  }

  private static CanNode node(Topology bench, int ecu) {
    return TestRuns.find(bench, "ecu" + ecu + "/node", CanNode.class);
  }

  private static List<TrafficSummary> nodes(RunSummary summary) {
    return summary.tasks().stream().filter(task -> task.name().startsWith("CAN node")).map(TaskSummary::traffic)
        .toList();
  }

  private static TrafficSummary hub(RunSummary summary) {
    return summary.tasks().stream().filter(task -> task.name().startsWith("CAN hub")).findFirst().orElseThrow()
        .traffic();
  }
}

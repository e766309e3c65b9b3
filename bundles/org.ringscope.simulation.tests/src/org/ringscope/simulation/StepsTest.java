// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Core;
import org.ringscope.model.topology.Ping;
import org.ringscope.model.topology.Step;
import org.ringscope.model.topology.StepAction;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.topology.TopologyFactory;
import org.ringscope.model.type.Durations;

/** Cores that are stopped, go on, or crash while the system runs; the others go on. */
@Timeout(60)
class StepsTest {

  private final List<ConsoleLine> lines = new CopyOnWriteArrayList<>();

  private Topology topology;

  @BeforeEach
  void load() throws IOException {
    topology = TopologyFiles.load(Path.of("fixtures", "several-tasks.topology"));
  }

  private void step(String at, StepAction action, String core) {
    Step step = TopologyFactory.eINSTANCE.createStep();
    step.setName(action.getLiteral() + "_at_" + at);
    step.setAt(Durations.parse(at));
    step.setAction(action);
    step.setTarget(TestRuns.find(topology, core, Core.class));
    topology.getSteps().add(step);
  }

  private RunSummary run(boolean stepped, WaitMode mode) throws Exception {
    return TestRuns.run(topology,
        SimulationOptions.builder().stepped(stepped).waitMode(mode).output(lines::add));
  }

  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "true,POLL", "false,INTERRUPT", "false,POLL"})
  void aStoppedCoreGoesOnWhereItStood(boolean stepped, WaitMode mode) throws Exception {
    TestRuns.delay(topology, "1ms");
    step("5ms", StepAction.STOP, "mcu");
    step("300ms", StepAction.RESUME, "mcu");
    RunSummary summary = run(stepped, mode);
    assertThat(summary.unfinished()).isEmpty();
    assertThat(summary.messages()).isEqualTo(2 * (30 + 20 + 25));
    assertThat(lines).extracting(ConsoleLine::line).contains("step stop_at_5ms: stop mcu",
        "step resume_at_300ms: resume mcu");
    if (mode == WaitMode.INTERRUPT) {
      assertThat(summary.nanos()).isGreaterThanOrEqualTo(300_000_000);
    }
  }

  /** The clients of the crashed core wait for ever, and say so; the others go on. */
  @ParameterizedTest
  @CsvSource({"true,INTERRUPT", "false,INTERRUPT"})
  void aCrashStopsOneCoreAlone(boolean stepped, WaitMode mode) throws Exception {
    TestRuns.delay(topology, "10ms");
    step("200ms", StepAction.CRASH, "mcu");
    RunSummary summary = run(stepped, mode);
    assertThat(summary.unfinished()).extracting(TaskSummary::name)
        .containsExactlyInAnyOrder("client of alpha on rpmsg0", "client of beta on rpmsg0");
    assertThat(lines).noneMatch(line -> line.core().equals("mcu") && line.nanos() > 200_500_000 && stepped
        && !line.line().startsWith("step"));
    assertThat(summary.messages()).isBetween(1L, 2L * (30 + 20 + 25) - 1);
    assertThat(TestRuns.output(summary, "dsp")).as("the console between the others goes on").hasSize(2);
  }

  @Test
  void aHostIsNotStartedAnew() throws Exception {
    step("1ms", StepAction.RESTART, "mcu"); // it boots another one
    assertThatThrownBy(() -> run(true, WaitMode.INTERRUPT)).hasMessageContaining(
        "a run starts cores anew that one host boots");
  }

  /** The kernel stops the remote, loads it again and starts it; the service comes again, and all goes on. */
  @ParameterizedTest
  @CsvSource({"RESTART,true,INTERRUPT", "RESTART,true,POLL", "RESTART,false,INTERRUPT",
      "RELOAD_FIRMWARE,true,INTERRUPT",
      "RELOAD_FIRMWARE,false,INTERRUPT"})
  void aRemoteBeginsAnew(StepAction action, boolean stepped, WaitMode mode) throws Exception {
    topology = TestRuns.example("rpmsg-client-sample");
    TestRuns.delay(topology, "5ms");
    step(mode == WaitMode.POLL ? "200us" : "200ms", StepAction.CRASH, "mcu"); // who polls is not held up by doorbells
    step("400ms", action, "mcu");
    RunSummary summary = run(stepped, mode);
    List<String> linux = TestRuns.output(summary, "linux");
    assertThat(linux).filteredOn(line -> line.contains("is now up")).hasSize(2);
    assertThat(linux).filteredOn(line -> line.contains("creating channel rpmsg-client-sample")).hasSize(2);
    assertThat(linux).anyMatch(line -> line.contains(
        action == StepAction.RESTART ? "crash detected in mcu: type watchdog" : "stopped remote processor mcu"));
    assertThat(linux).anyMatch(line -> line.contains("goodbye!"));
    assertThat(summary.tasks()).filteredOn(task -> task.name().startsWith("echo")).hasSize(2)
        .first().extracting(TaskSummary::cut).asString().startsWith("was cut short when its core crashed at ");
    assertThat(summary.faults()).isEmpty();
  }

  @Test
  void aSteppedRunWithStepsIsTheSameEachTime() throws Exception {
    topology = TestRuns.example("rpmsg-client-sample");
    step("200us", StepAction.CRASH, "mcu");
    step("400us", StepAction.RESTART, "mcu");
    step("700us", StepAction.RELOAD_FIRMWARE, "mcu");
    RunSummary summary = run(true, WaitMode.INTERRUPT);
    assertThat(run(true, WaitMode.INTERRUPT)).isEqualTo(summary);
    assertThat(TestRuns.output(summary, "linux")).filteredOn(line -> line.contains("is now up")).hasSize(3);
  }

  /** A host that waits for a buffer of a ring that is taken away does not wait for ever. */
  @Test
  void aBlockedSenderIsWokenWhenTheRemoteBeginsAnew() throws Exception {
    topology = TopologyFiles.load(Path.of("fixtures", "traffic.topology"));
    step("5ms", StepAction.STOP, "mcu");
    step("400ms", StepAction.RESTART, "mcu");
    RunSummary summary = run(true, WaitMode.INTERRUPT);
    assertThat(summary.faults()).isEmpty();
    assertThat(summary.nanos()).as("no send ran into its 15 s").isLessThan(10_000_000_000L);
  }

  @Test
  void aPingMissesTheAnswersOfAStoppedCore() throws Exception {
    topology = TopologyFiles.load(Path.of("fixtures", "traffic.topology"));
    Ping ping = TestRuns.find(topology, "linux/ping", Ping.class);
    ping.setTimeout(Durations.parse("10ms"));
    ping.setPeriod(Durations.parse("1ms"));
    step("20ms", StepAction.STOP, "mcu");
    step("100ms", StepAction.RESUME, "mcu");
    RunSummary summary = run(true, WaitMode.INTERRUPT);
    assertThat(summary.tasks()).extracting(TaskSummary::progress)
        .anyMatch(text -> text != null && text.matches("\\d+ of 50 messages answered, \\d+ not in time"));
  }
}

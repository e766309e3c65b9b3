// SPDX-FileCopyrightText: 2026 The Ringscope authors
// SPDX-License-Identifier: EPL-2.0
package org.ringscope.ide.wizards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ringscope.examples.template.EcuBench;
import org.ringscope.model.io.TopologyFiles;
import org.ringscope.model.topology.Topology;
import org.ringscope.model.validation.RunRules;
import org.ringscope.model.validation.Severity;
import org.ringscope.model.validation.TopologyValidator;
import org.ringscope.simulation.Simulation;
import org.ringscope.simulation.SimulationOptions;
import org.ringscope.simulation.TaskSummary;
import org.ringscope.simulation.traffic.TrafficSummary;
import org.ringscope.testkit.EmptyErrorLog;

/** Systems that a project can begin with. */
@ExtendWith(EmptyErrorLog.class)
class SystemTemplateTest {
  @Test
  void allAreRightAndTakeAnyName() throws Exception {
    assertThat(SystemTemplate.list()).hasSizeGreaterThanOrEqualTo(2);
    for (SystemTemplate template : SystemTemplate.list()) {
      Topology topology = read(template.maker().text("a \"b\" & <c> $1", EcuBench.USUAL));
      assertThat(topology.getName()).as(template.title()).isEqualTo("a \"b\" & <c> $1");
      assertThat(TopologyValidator.validate(topology)).as(template.title())
          .noneMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  /** The engine has what each needs, and nothing goes wrong in 20 s; those that are there to be drawn say so. */
  @Test
  void allCanBeRunAtOnce() throws Exception {
    for (SystemTemplate template : SystemTemplate.list()) {
      Topology topology = read(template.maker().text("system", EcuBench.USUAL));
      boolean isToDraw = template.description().contains("does not run yet");
      assertThat(RunRules.refusals(topology).isEmpty()).as(template.title()).isEqualTo(!isToDraw);
      if (!isToDraw) {
        SimulationOptions options =
            SimulationOptions.builder().stepped(true).durationNanos(TimeUnit.SECONDS.toNanos(20)).build();
        Simulation simulation = Simulation.of(topology, options);
        simulation.start();
        assertThat(simulation.await(60, TimeUnit.SECONDS)).as(template.title()).isTrue();
        assertThat(simulation.summary().faults()).as(template.title()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {EcuBench.FEWEST, 5, EcuBench.MOST})
  void benchCarriesTheFramesOfEveryEcuToAllOthers(int count) throws Exception {
    Topology topology = read(EcuBench.text("bench", count));
    assertThat(TopologyValidator.validate(topology)).isEmpty();
    assertThat(topology.getCores()).hasSize(1 + count);
    Simulation simulation = Simulation.of(topology, SimulationOptions.builder().stepped(true).build());
    simulation.start();
    assertThat(simulation.await(60, TimeUnit.SECONDS)).isTrue();
    assertThat(simulation.summary().faults()).isEmpty();
    long frames = 100L * count;
    assertThat(simulation.summary().tasks()).filteredOn(task -> task.name().startsWith("CAN node"))
        .extracting(TaskSummary::traffic).hasSize(count)
        .containsOnly(new TrafficSummary(100, frames - 100, 0, 0, 0, 0));
    assertThat(simulation.summary().tasks()).filteredOn(task -> task.name().startsWith("CAN hub"))
        .extracting(TaskSummary::traffic).containsExactly(TrafficSummary.of(frames * (count - 1), frames));
  }

  private static Topology read(String text) throws IOException {
    return TopologyFiles.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "bench.topology");
  }
}
